"""What is said about a figure: bounds, ranges, "about", and signs that it is another figure.

Invariant: a bound or denial that was seen but belongs to no figure makes the reading unclear.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from intake.answers import numbers, sums
from intake.answers.numbers import BREAKS, STOPS, Mark
from intake.answers.sums import Figure
from intake.answers.values import Span

BOUNDS = ("low_open", "low", "high_open", "high")
_FLIPPED = {"low_open": "high", "low": "high_open", "high_open": "low", "high": "low_open"}
_WALKED = (*BOUNDS, "about", "filler", "article", "currency", "scale", "plural", "negator", "plus")
_WALKED_AFTER = ("currency", "filler", "counted", "other")


@dataclass(frozen=True, kw_only=True)
class Stated:
    """One figure or range as it was stated, with the marks it covers.

    `codes` are the currencies beside it, `factor` its scale (1: none), `other` its other reading.
    `doubt` says that a bound, denial or sum beside it was not understood; `planned`, `wrong` (per
    head, growth), `thing` (what follows it is "counted" or "other") tell what it is a figure of.
    """

    span: Span
    first: int
    last: int
    factor: Decimal
    other: Decimal | None = None
    codes: tuple[str, ...] = ()
    doubt: bool = False
    planned: bool = False
    wrong: bool = False
    moved: bool = False
    thing: str = ""
    total: bool = False
    aside: bool = False  # its clause names another thing, before or behind it
    year: int | None = None


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A whole answer: its marks and everything stated in it."""

    marks: tuple[Mark, ...]
    stated: tuple[Stated, ...]
    dropped: bool  # percentages and other figures that are none of the asked kind were seen

    def says(self, *roles: str) -> bool:
        return any(mark.has(*roles) for mark in self.marks)

    def floating(self, *roles: str) -> list[Mark]:
        """Marks with such a role that belong to no figure."""
        return [
            mark
            for place, mark in enumerate(self.marks)
            if mark.has(*roles) and not any(s.first <= place <= s.last for s in self.stated)
        ]


def read(text: str, language: str) -> Statement:
    """Everything an answer states in figures."""
    marks = numbers.scan(text, language)
    found = [f for f in sums.figures(marks) if not _is_scale_alone(marks, f)]
    kept = [figure for figure in found if not _is_percent(marks, figure)]
    if len(kept) > 1:
        kept = [figure for figure in kept if not figure.pronoun]
    stated = _ranged(marks, kept)
    told = tuple(_told(marks, s, stated) for s in stated)
    return Statement(marks=marks, stated=told, dropped=len(kept) < len(found))


def _is_scale_alone(marks: tuple[Mark, ...], figure: Figure) -> bool:
    """A scale word without number: a unit ("in billions"), unless a bound makes it a number."""
    if not figure.bare:
        return False
    before = _before(marks, figure.first)
    return figure.factor > 1000 or not any(mark.has(*BOUNDS, "about") for mark in before)


def _is_percent(marks: tuple[Mark, ...], figure: Figure) -> bool:
    after = marks[figure.last + 1 : figure.last + 3]
    glued = [mark for mark in after[1:] if after[0].has("dash", "plus")]
    return any(mark.has("percent") for mark in (*after[:1], *glued))


# --- ranges -------------------------------------------------------------------------------------


def _ranged(marks: tuple[Mark, ...], found: list[Figure]) -> list[Stated]:
    stated: list[Stated] = []
    place = 0
    while place < len(found):
        here, following = found[place], found[place + 1] if place + 1 < len(found) else None
        joined = _range(marks, here, following) if following else None
        stated.append(joined or _single(marks, here))
        place += 2 if joined else 1
    return stated


def _single(marks: tuple[Mark, ...], figure: Figure) -> Stated:
    span = Span(low=figure.value, high=figure.value)
    return Stated(
        span=span, first=figure.first, last=figure.last, factor=figure.factor, other=figure.other,
        codes=_beside(marks, figure.first, figure.last),
    )  # fmt: skip


def _range(marks: tuple[Mark, ...], left: Figure, right: Figure) -> Stated | None:
    between = marks[left.last + 1 : right.first]
    joints = [mark for mark in between if not mark.has("currency", "about", "article")]
    if len(joints) != 1 or not _joins(marks, left, joints[0]):
        return None
    low = left.value
    if left.factor == 1 < right.factor and left.value < right.value / right.factor:
        low = left.value * right.factor
    if low >= right.value or left.other or right.other:
        return None
    about = any(mark.has("about") for mark in between)
    return Stated(
        span=Span(low=low, high=right.value, about=about), first=left.first, last=right.last,
        factor=right.factor,
        codes=_beside(marks, left.first, left.last) or _beside(marks, right.first, right.last),
    )  # fmt: skip


def _joins(marks: tuple[Mark, ...], left: Figure, joint: Mark) -> bool:
    if joint.has("and"):
        return any(mark.has("between") for mark in _before(marks, left.first))
    return joint.has("to", "dash")


# --- what stands beside -------------------------------------------------------------------------


def _before(marks: tuple[Mark, ...], place: int) -> list[Mark]:
    """The marks directly before that can qualify a figure, nearest first."""
    found: list[Mark] = []
    for mark in reversed(marks[max(0, place - 12) : place]):
        if not mark.has(*_WALKED, "between", "from"):
            break
        found.append(mark)
    return found


def _after(marks: tuple[Mark, ...], place: int) -> list[Mark]:
    """The first mark behind a figure's unit and noun, and those up to it."""
    found: list[Mark] = []
    for mark in marks[place + 1 : place + 7]:
        found.append(mark)
        if not mark.has(*_WALKED_AFTER):
            break
    return found


def _beside(marks: tuple[Mark, ...], first: int, last: int) -> tuple[str, ...]:
    """The currency that stands next to a figure, before or behind it."""
    for step, start in ((-1, first - 1), (1, last + 1)):
        for place in range(start, start + 4 * step, step):
            if not 0 <= place < len(marks):
                break
            if marks[place].codes:
                return marks[place].codes
            if not marks[place].has(
                "dash", "scale", "plural", "about", "article", "plus", "filler"
            ):
                break
    return ()


def _sentence(marks: tuple[Mark, ...], first: int, last: int, breaks: frozenset[str]) -> range:
    """The places of the clause around some marks, up to the signs that end it."""
    start, end = first, last
    while start > 0 and marks[start - 1].folded not in breaks:
        start -= 1
    while end + 1 < len(marks) and marks[end + 1].folded not in breaks:
        end += 1
    return range(start, end + 1)


# --- what is told of each -----------------------------------------------------------------------


def _told(marks: tuple[Mark, ...], stated: Stated, everything: list[Stated]) -> Stated:
    clause = [marks[p] for p in _sentence(marks, stated.first, stated.last, BREAKS)]
    sentence = [marks[p] for p in _sentence(marks, stated.first, stated.last, STOPS)]
    bounded = _bounded(marks, stated, clause)
    return replace(
        bounded,
        planned=any(mark.has("planned") for mark in sentence),
        wrong=_is_wrong(marks, stated, everything),
        moved=any(mark.has("moved") for mark in sentence),
        thing=_thing(marks, stated),
        total=any(mark.has("total") for mark in clause),
        aside=any(mark.has("other") for mark in clause),
        year=_year(marks, stated),
    )


def _bounded(marks: tuple[Mark, ...], stated: Stated, clause: list[Mark]) -> Stated:
    before, after = _before(marks, stated.first), _after(marks, stated.last)
    bounds = [role for mark in before for role in BOUNDS if mark.has(role)][:2]
    bounds += [
        role.removesuffix("_after")
        for m in after[-1:]
        for role in ("low_after", "high_after")
        if m.has(role)
    ]
    if after and after[0].has("plus"):
        bounds.append("low")
    denied = _is_denied(marks, stated, before)
    about = (
        stated.span.about
        or any(m.has("about") for m in (*before, *after))
        or any(mark.has("about_anywhere") for mark in clause)
    )
    used = [mark for mark in (*before, *after) if mark.has(*BOUNDS, "low_after", "high_after")]
    doubt = any(m.has("fraction") or (m.has("strict") and m not in used) for m in clause)
    span = replace(stated.span, about=about)
    if not bounds:
        return replace(stated, span=span, doubt=doubt or denied or _is_between_alone(before, span))
    bound = _FLIPPED[bounds[0]] if denied else bounds[0]
    if len(set(bounds)) > 1 or span.low != span.high:
        return replace(stated, span=span, doubt=True)
    return replace(stated, span=_bound(span, bound), doubt=doubt)


def _is_between_alone(before: list[Mark], span: Span) -> bool:
    return span.low == span.high and any(mark.has("between") for mark in before)


def _bound(span: Span, bound: str) -> Span:
    if bound in ("low_open", "low"):
        return replace(span, high=None, low_open=bound == "low_open")
    return replace(span, low=None, high_open=bound == "high_open")


def _is_denied(marks: tuple[Mark, ...], stated: Stated, before: list[Mark]) -> bool:
    clause = _sentence(marks, stated.first, stated.first, BREAKS)
    return any(marks[place].has("negator") for place in clause if place < stated.first)


def _is_wrong(marks: tuple[Mark, ...], stated: Stated, everything: list[Stated]) -> bool:
    """Nearest to a word such as "per head" or "grew by" in its clause."""
    for place in _sentence(marks, stated.first, stated.last, BREAKS):
        if marks[place].has("head") and _nearest(place, everything, ahead=False) == stated.first:
            return True
        if marks[place].has("growth") and _nearest(place, everything, ahead=True) == stated.first:
            return True
    return False


def _nearest(place: int, everything: list[Stated], *, ahead: bool) -> int:
    def distance(stated: Stated) -> tuple[int, bool]:
        if stated.first > place:
            return stated.first - place, not ahead
        return place - stated.last + (1000 if ahead else 0), ahead

    return min(everything, key=distance).first


def _thing(marks: tuple[Mark, ...], stated: Stated) -> str:
    for mark in marks[stated.last + 1 : stated.last + 5]:
        if mark.has("counted"):
            return "counted"
        if mark.has("other"):
            return "other"
        if mark.folded in BREAKS or mark.has("number", "numeral", "year", "and", "to"):
            break
    return ""


def _year(marks: tuple[Mark, ...], stated: Stated) -> int | None:
    """The one year of the answer, or the one that stands nearest in the same sentence."""
    years = {int(mark.raw) for mark in marks if mark.has("year") and mark.raw.isdecimal()}
    years = {year for year in years if year >= 1900}
    if len(years) == 1:
        return years.pop()
    beside = [
        m for m in marks[stated.last + 1 : stated.last + 6] if m.has("year") and len(m.raw) == 4
    ]
    near = {int(mark.raw) for mark in beside if mark.raw.isdecimal()}
    return near.pop() if len(near) == 1 else None
