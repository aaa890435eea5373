"""A bracket right behind a figure that says it again: "240 (two hundred forty)".

Invariant: nothing is left out but what is equal to the figure, or its rounding in scale words.
"""

from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, localcontext

from intake.answers.lexicon import listed
from intake.answers.scan import clauses
from intake.answers.scan.clauses import Marks
from intake.answers.scan.marks import at
from intake.answers.scan.sums import Figure

_BRACKETS = {"(": ")", "[": "]"}
_UNITS = ("currency", "counted", "generic", "filler")
_KEPT = ("counted", "generic")
_TOLD = ("about", "about_anywhere", "superseded", "revised")
"""How a figure was arrived at."""
_NAMES = {("word",), ("nation",), ("nations",), ("dash",)}
"""Names of currencies in other languages: "dollars des États-Unis" among English."""
_BILLION = 10**9
_MOST = 6
"""Marks either side of the second figure within its bracket."""

Merged = tuple[Marks, list[Figure]]


def merged(marks: Marks, figures: list[Figure], language: str) -> Merged:
    """The marks and figures without brackets that repeat; what they add (a unit) stays."""
    if not figures or not any(mark.folded in _BRACKETS for mark in marks):
        return marks, figures
    dropped: set[int] = set()
    kept = figures[:1]
    for figure in figures[1:]:
        bracket = _bracket(marks, kept[-1], figure)
        readings = (figure, _long(marks, figure, language)) if bracket else ()
        found = (_one(marks, kept[-1], reading, bracket) for reading in readings if bracket)
        one = next((one for one in found if one), None)
        if bracket is None or one is None:
            kept.append(figure)
            continue
        dropped.update(_idle(marks, one, figure, bracket))
        kept[-1] = one
    dropped.update(place for figure in kept if not figure.value for place in _zero(marks, figure))
    return _without(marks, kept, dropped) if dropped else (marks, figures)


def _long(marks: Marks, figure: Figure, language: str) -> Figure:
    """The figure as it is where a billion is 10^12."""
    said = {mark.folded for mark in marks[figure.first : figure.last + 1]}
    words = listed("hazards", "billion", "en") if figure.factor == _BILLION else frozenset[str]()
    if said.isdisjoint(words) or language not in listed("hazards", "long_scale", "en"):
        return figure
    return replace(figure, value=figure.value * 1000, factor=figure.factor * 1000)


def _bracket(marks: Marks, one: Figure, two: Figure) -> range | None:
    """The places of the bracket right behind the first figure in which only the second stands."""
    between = marks[one.last + 1 : two.first]
    start = next((p for p, mark in enumerate(between) if mark.folded in _BRACKETS), None)
    if start is None or not all(mark.has(*_UNITS) for mark in between[:start]):
        return None
    closing = _BRACKETS[between[start].folded]
    behind = marks[two.last + 1 : two.last + 2 + _MOST]
    end = next((p for p, mark in enumerate(behind) if mark.folded == closing), None)
    said = behind[: (end or 0) - 1] if end and behind[end - 1].folded == "." else behind[:end]
    if end is None or not all(mark.has(*_UNITS) or mark.roles in _NAMES for mark in said):
        return None
    if not all(mark.has(*_UNITS, *_TOLD) for mark in between[start + 1 :]):
        return None
    return range(one.last + 1 + start, two.last + 2 + end)


def _one(marks: Marks, one: Figure, two: Figure, bracket: range) -> Figure | None:
    """The first figure as the bracket confirms it; None where it says another thing."""
    codes, again = _codes(marks, one), _codes(marks, two)
    if one.over or two.over or (codes and again and not {*codes} & {*again}):
        return None
    settled = replace(one, bare=False, pronoun=False)
    about = any(marks[place].has("about") for place in bracket)
    if _is_rounded(one, two):
        return settled
    if _is_rounded(two, one):
        return replace(settled, value=two.value, other=None)
    if about or two.value not in (one.value, one.other):
        return None
    is_sure = two.other is None
    return replace(settled, value=two.value, other=None) if is_sure else settled


def _zero(marks: Marks, figure: Figure) -> range:
    """The places of a zero in words behind one in figures: "0 (null)"."""
    opening, word, closing = (at(marks, figure.last + step) for step in (1, 2, 3))
    enclosed = opening.folded in _BRACKETS and closing.folded == _BRACKETS[opening.folded]
    return range(figure.last + 1, figure.last + 4 if enclosed and word.has("zero") else 0)


def _codes(marks: Marks, figure: Figure) -> tuple[str, ...]:
    return clauses.price(marks, figure.first, figure.last)


def _is_rounded(one: Figure, two: Figure) -> bool:
    """ "85,312,345,678 (85.3 billion)": the second has the larger unit and fewer digits.

    So has the first of "1.85万亿元（18506亿元）".
    """
    if one.other or two.other or not one.factor < two.factor or one.value == two.value:
        return False
    with localcontext() as context:
        context.prec = 60
        shown = (two.value / two.factor).normalize()
        exact = one.value / two.factor
        step = Decimal(1).scaleb(min(int(shown.as_tuple().exponent), 0))
        return shown in (exact.quantize(step, way) for way in (ROUND_HALF_UP, ROUND_DOWN))


def _idle(marks: Marks, one: Figure, two: Figure, bracket: range) -> list[int]:
    """The places of a bracket but for a unit that the first figure lacks."""
    codes = _codes(marks, one)
    adds = bool(_codes(marks, two)) and len(codes) != 1
    return [p for p in bracket if not (marks[p].has(*_KEPT) or (adds and marks[p].codes))]


def _without(marks: Marks, figures: list[Figure], dropped: set[int]) -> Merged:
    shifted = [
        replace(figure, first=figure.first - less, last=figure.last - less)
        for figure in figures
        for less in [sum(place < figure.first for place in dropped)]
    ]
    return tuple(mark for place, mark in enumerate(marks) if place not in dropped), shifted
