"""What is said about a figure: bounds, "about", denials, and signs that it is another figure.

Invariant: a bound or denial that was seen but belongs to no figure makes the reading doubtful.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from intake.answers import clauses, sums
from intake.answers.clauses import AFTER_BOUNDS, ASIDES, BOUNDS, BREAKS, HEADED, STOPS, Marks
from intake.answers.numbers import Mark
from intake.answers.stated import Stated
from intake.answers.sums import Figure
from intake.answers.values import Span

_FLIPPED = {"low_open": "high", "low": "high_open", "high_open": "low", "high": "low_open"}
Figures = Sequence[Stated | Figure]

_FAR = 40
"""Marks within which a figure has company."""
_DENIED_NEAR = 4
"""Marks before a bound within which a denial turns it ("do not have more than 100")."""

_APART = BREAKS - {",", ":"}
_FROM_SOURCE = 6
"""Marks from the word of a source to its year ("source: yearbook of the city, 2024")."""


def tell(marks: Marks, stated: list[Stated], shares: list[Figure], newest: int) -> list[Stated]:
    """The statements with all that is said about each.

    `shares` are the percentages among them; after the `newest` year there are only plans.
    """
    years = {int(mark.raw) for mark in marks if mark.has("year") and mark.raw.isdecimal()}
    years = {year for year in years if year >= 1900} - _years_of_sources(marks)
    used = {mark.start for s in stated for mark in _bounding(marks, s)}
    figures: list[Stated | Figure] = sorted([*stated, *shares], key=lambda one: one.first)
    told = [_told(marks, s, figures, years, used) for s in stated]
    return [
        replace(
            s,
            doubt=s.doubt or (s.limit and s.span.exact is not None),
            planned=s.planned or _is_ahead(marks, s, newest),
            part=_is_part(marks, before, s),
        )
        for before, s in pairs(told)
    ]


def pairs(told: list[Stated]) -> Iterator[tuple[Stated | None, Stated]]:
    """Each statement behind the one before it."""
    return zip([None, *told], told, strict=False)


def _is_ahead(marks: Marks, stated: Stated, newest: int) -> bool:
    """A year still to come is named in the sentence ("by 2030")."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    years = [marks[p].raw for p in sentence if marks[p].has("year")]
    return any(year.isdecimal() and int(year) > newest for year in years)


def _is_part(marks: Marks, before: Stated | None, stated: Stated) -> bool:
    """ "118 such firms, of which 30 are foreign": a part of those asked for."""
    if before is None or stated.first == 0 or not marks[stated.first - 1].has("among"):
        return False
    return any(mark.has("such") for mark in marks[before.last + 1 : before.last + 4])


def _is_negative(marks: Marks, stated: Stated) -> bool:
    """A minus before the figure or its currency; a dash only where it is written like one."""
    place = stated.first - 1
    while place >= 0 and marks[place].has("currency", "article", "filler"):
        place -= 1
    if place < 0 or marks[place].has("minus", "about"):
        return place >= 0 and marks[place].has("minus")
    sign, behind = marks[place], marks[place + 1]
    parted = place == 0 or marks[place - 1].end < sign.start or marks[place - 1].folded in "(["
    figure_before = place > 0 and marks[place - 1].has("number", "numeral", "scale")
    return sign.has("dash") and sign.end == behind.start and parted and not figure_before


def _told(
    marks: Marks, stated: Stated, everything: Figures, years: set[int], used: set[int]
) -> Stated:
    ends = (stated.first, stated.last)
    clause = [marks[p] for p in clauses.around(marks, *ends, BREAKS)]
    sentence = [marks[p] for p in clauses.around(marks, *ends, STOPS)]
    alone = sum(ends[0] - _FAR < one.first < ends[1] + _FAR for one in everything) == 1
    about = sentence if alone else clause
    doubt = _is_doubtful(marks, stated, clause, used) or _is_open(marks, stated)
    return replace(
        _bounded(marks, stated, _about(marks, stated, about), doubt=doubt),
        planned=any(mark.has("planned") for mark in sentence),
        wrong=_is_wrong(marks, stated, everything)
        or _is_elses(marks, stated, everything)
        or (alone and bool(stated.codes) and any(mark.has("period") for mark in sentence)),
        moved=any(mark.has("moved") for mark in sentence),
        shared=any(mark.has("share") for mark in sentence),
        thing=_thing(marks, stated),
        total=any(mark.has("total") for mark in clause) or _is_result(marks, stated),
        negative=_is_negative(marks, stated),
        limit=any(mark.has("limit") for mark in clauses.before(marks, stated.first)),
        aside=any(
            marks[p].has("other") and not marks[p].has("year")
            for p in clauses.around(marks, *ends, ASIDES)
        ),
        year=_year(marks, stated, years),
    )


def _is_doubtful(marks: Marks, stated: Stated, clause: list[Mark], used: set[int]) -> bool:
    """Something in the clause changes the figure in a way that is not computed."""
    place = marks[stated.first].start
    return any(
        mark.has("fraction", "doubt")
        or (mark.has("negator") and mark.start > place)
        or (mark.has("strict") and mark.start not in used)
        or (mark.has("share") and mark.start < place)
        for mark in clause
    )


def _is_open(marks: Marks, stated: Stated) -> bool:
    """A figure in a question, or with "or over" between it and the next: whose bound is that?"""
    end = clauses.around(marks, stated.first, stated.last, STOPS).stop
    if end < len(marks) and marks[end].folded == "?":
        return True
    pairs = zip(marks[stated.last + 1 : stated.last + 8], marks[stated.last + 2 :], strict=False)
    return any(
        mark.has(*AFTER_BOUNDS) and following.has("number", "numeral", "currency")
        for mark, following in pairs
    )


def _bounding(marks: Marks, stated: Stated) -> list[Mark]:
    """The bounds that belong to a figure: directly before it, or behind its unit."""
    before, after = clauses.before(marks, stated.first), clauses.after(marks, stated.last)
    found = [mark for mark in before if mark.has(*BOUNDS)]
    found += [mark for mark in after[-1:] if mark.has(*AFTER_BOUNDS)]
    return found + [mark for mark in after[:1] if mark.has("plus")]


def _about(marks: Marks, stated: Stated, clause: list[Mark]) -> Span:
    before, after = clauses.before(marks, stated.first), clauses.after(marks, stated.last)
    about = stated.span.about or any(mark.has("about") for mark in (*before, *after))
    return replace(stated.span, about=about or any(mark.has("about_anywhere") for mark in clause))


def _bounded(marks: Marks, stated: Stated, span: Span, *, doubt: bool) -> Stated:
    bounds = {_bound_of(mark) for mark in _bounding(marks, stated)}
    denials = _denials(marks, stated)
    between = any(mark.has("between") for mark in clauses.before(marks, stated.first))
    if not bounds:
        doubt = doubt or bool(denials) or (between and span.low == span.high)
        return replace(stated, span=span, doubt=doubt)
    if len(bounds) > 1 or span.low != span.high or len(denials) > 1:
        return replace(stated, span=span, doubt=True)
    bound = bounds.pop()
    if denials and stated.first - denials[0] > _DENIED_NEAR + 2:
        return replace(stated, span=span, doubt=True)
    bounded = _limited(span, _FLIPPED[bound] if denials else bound)
    return replace(stated, span=bounded, doubt=doubt)


def _bound_of(mark: Mark) -> str:
    if mark.has("plus"):
        return "low"
    roles = (*BOUNDS, *AFTER_BOUNDS) if mark.has(*BOUNDS) else AFTER_BOUNDS
    return next(role for role in roles if mark.has(role)).removesuffix("_after")


def _limited(span: Span, bound: str) -> Span:
    if bound in ("low_open", "low"):
        return replace(span, high=None, low_open=bound == "low_open")
    return replace(span, low=None, high_open=bound == "high_open")


def _denials(marks: Marks, stated: Stated) -> list[int]:
    """Places of denying words before the figure in its clause."""
    clause = clauses.around(marks, stated.first, stated.first, BREAKS)
    return [place for place in clause if place < stated.first and marks[place].has("negator")]


def _is_wrong(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """Nearest to a word such as "per head" or "grew by" in its clause."""
    clause = clauses.around(marks, stated.first, stated.last, HEADED)
    inside = [other for other in everything if other.first in clause]
    roles = ("head", "period") if stated.codes else ("head",)
    for place in clause:
        if marks[place].has(*roles) and _nearest(place, inside, ahead=False) == stated.first:
            return True
        if marks[place].has("growth") and _nearest(place, inside, ahead=True) == stated.first:
            return True
    return False


def _is_elses(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """Money of several years, or paid to people of whom another clause of the sentence tells."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    money = [one for one in everything if one.first in sentence and _is_money(one)]
    return stated in money and any(
        _nearest(place, money, ahead=False) == stated.first
        for place in sentence
        if _is_of_years(marks, place) or _is_paid(marks, place, everything)
    )


def _is_money(one: Stated | Figure) -> bool:
    return isinstance(one, Stated) and bool(one.codes or one.factor >= sums.MILLION)


def _is_of_years(marks: Marks, place: int) -> bool:
    """ "Cumulative" or "over 5 years", but not "doubled in five years"."""
    if not marks[place].has("lasting"):
        return marks[place].has("summed")
    clause = [marks[p] for p in clauses.around(marks, place, place, HEADED)]
    grown = any(mark.has("growth", "fraction", "moved") for mark in clause)
    return place > 0 and marks[place - 1].has("number", "numeral") and not grown


def _is_paid(marks: Marks, place: int, everything: Figures) -> bool:
    if not marks[place].has("paid"):
        return False
    clause = clauses.around(marks, place, place, HEADED)
    return not any(one.first in clause for one in everything)


def _nearest(place: int, everything: Figures, *, ahead: bool) -> int:
    """The first mark of the figure nearest to a place, by preference behind or ahead of it."""

    def distance(one: Stated | Figure) -> tuple[int, bool]:
        if one.first > place:
            return one.first - place, not ahead
        return place - one.last + (1000 if ahead else 0), ahead

    return min(everything, key=distance).first


def _is_result(marks: Marks, stated: Stated) -> bool:
    """Behind "=" in a sum."""
    before = clauses.before(marks, stated.first)
    place = stated.first - len(before) - 1
    return place >= 0 and marks[place].folded == "="


def _thing(marks: Marks, stated: Stated) -> str:
    """What is counted, from the nouns right behind the figure."""
    for mark in marks[stated.last + 1 : stated.last + 5]:
        if mark.has("counted"):
            return "counted"
        if mark.has("other"):
            return "other"
        if mark.folded in BREAKS or mark.has("number", "numeral", "year", "and", "to"):
            break
    return _heading(marks, stated)


def _heading(marks: Marks, stated: Stated) -> str:
    """ "other" where a heading before the figure names that: "Employees: 25 000"."""
    before = clauses.before(marks, stated.first)
    place = stated.first - len(before) - 1
    if place <= 0 or marks[place].folded != ":":
        return ""
    heading = clauses.around(marks, place - 1, place - 1, BREAKS)
    named = [marks[p] for p in heading if marks[p].has("other", "counted")]
    return "other" if named and named[0].has("other") else ""


def _year(marks: Marks, stated: Stated, years: set[int]) -> int | None:
    """The one year of the answer, else the one right behind the figure, else the last before it."""
    if len(years) == 1:
        return next(iter(years))
    behind = marks[stated.last + 1 : stated.last + 6]
    near = {int(mark.raw) for mark in behind if mark.has("year") and mark.raw in map(str, years)}
    if near:
        return near.pop() if len(near) == 1 else None
    clause = clauses.around(marks, stated.first, stated.last, HEADED)
    before = [marks[place].raw for place in clause if place < stated.first]
    return next((int(one) for one in reversed(before) if one in map(str, years)), None)


def _years_of_sources(marks: Marks) -> set[int]:
    """Years of what a figure was taken from: "(source: statistical yearbook 2024)"."""
    years = [(p, mark.raw) for p, mark in enumerate(marks) if mark.has("year")]
    return {int(raw) for place, raw in years if raw.isdecimal() and _is_of_source(marks, place)}


def _is_of_source(marks: Marks, place: int) -> bool:
    """Whether a source is named right behind the year, or before it with only its name between
    ("source: statistical yearbook 2024", "the 2024 report")."""
    before = reversed(marks[max(0, place - _FROM_SOURCE) : place])
    return _names_source(marks[place + 1 : place + 3], BREAKS) or _names_source(before, _APART)


def _names_source(marks: Iterable[Mark], apart: frozenset[str]) -> bool:
    for mark in marks:
        if mark.has("source"):
            return True
        if mark.folded in apart or mark.raw.isdecimal() or mark.has("number", "numeral", "scale"):
            break
    return False
