"""What is said about a figure: bounds, "about", denials, and signs that it is another figure.

Invariant: a bound or denial that was seen but belongs to no figure makes the reading doubtful.
"""

from dataclasses import replace

from intake.answers import clauses
from intake.answers.clauses import AFTER_BOUNDS, ASIDES, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.numbers import Mark
from intake.answers.stated import Stated
from intake.answers.values import Span

_FLIPPED = {"low_open": "high", "low": "high_open", "high_open": "low", "high": "low_open"}
_DENIED_NEAR = 4
"""Marks before a bound within which a denial turns it ("do not have more than 100")."""


def tell(marks: Marks, stated: list[Stated]) -> list[Stated]:
    """The statements with all that is said about each."""
    years = {int(mark.raw) for mark in marks if mark.has("year") and mark.raw.isdecimal()}
    years = {year for year in years if year >= 1900}
    used = {mark.start for s in stated for mark in _bounding(marks, s)}
    return [_told(marks, s, stated, years, used) for s in stated]


def _told(
    marks: Marks, stated: Stated, everything: list[Stated], years: set[int], used: set[int]
) -> Stated:
    ends = (stated.first, stated.last)
    clause = [marks[p] for p in clauses.around(marks, *ends, BREAKS)]
    sentence = [marks[p] for p in clauses.around(marks, *ends, STOPS)]
    doubt = _is_doubtful(marks, stated, clause, used) or _is_asked(marks, stated)
    return replace(
        _bounded(marks, stated, _about(marks, stated, clause), doubt=doubt),
        planned=any(mark.has("planned") for mark in sentence),
        wrong=_is_wrong(marks, stated, everything),
        moved=any(mark.has("moved") for mark in sentence),
        shared=any(mark.has("share") for mark in sentence),
        thing=_thing(marks, stated),
        total=any(mark.has("total") for mark in clause),
        aside=any(marks[p].has("other") for p in clauses.around(marks, *ends, ASIDES)),
        year=_year(marks, stated, years),
    )


def _is_doubtful(marks: Marks, stated: Stated, clause: list[Mark], used: set[int]) -> bool:
    """Something in the clause changes the figure in a way that is not computed."""
    place = marks[stated.first].start
    return any(
        mark.has("fraction", "doubt")
        or (mark.has("strict") and mark.start not in used)
        or (mark.has("share") and mark.start < place)
        for mark in clause
    )


def _is_asked(marks: Marks, stated: Stated) -> bool:
    """A figure in a question is no statement."""
    end = clauses.around(marks, stated.first, stated.last, STOPS).stop
    return end < len(marks) and marks[end].folded == "?"


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


def _is_wrong(marks: Marks, stated: Stated, everything: list[Stated]) -> bool:
    """Nearest to a word such as "per head" or "grew by" in its clause."""
    clause = clauses.around(marks, stated.first, stated.last, BREAKS)
    inside = [other for other in everything if other.first in clause]
    for place in clause:
        if marks[place].has("head") and _nearest(place, inside, ahead=False) == stated.first:
            return True
        if marks[place].has("growth") and _nearest(place, inside, ahead=True) == stated.first:
            return True
    return False


def _nearest(place: int, everything: list[Stated], *, ahead: bool) -> int:
    """The first mark of the figure nearest to a place, by preference behind or ahead of it."""

    def distance(stated: Stated) -> tuple[int, bool]:
        if stated.first > place:
            return stated.first - place, not ahead
        return place - stated.last + (1000 if ahead else 0), ahead

    return min(everything, key=distance).first


def _thing(marks: Marks, stated: Stated) -> str:
    """What is counted, from the nouns right behind the figure."""
    for mark in marks[stated.last + 1 : stated.last + 5]:
        if mark.has("counted"):
            return "counted"
        if mark.has("other"):
            return "other"
        if mark.folded in BREAKS or mark.has("number", "numeral", "year", "and", "to"):
            break
    return ""


def _year(marks: Marks, stated: Stated, years: set[int]) -> int | None:
    """The one year of the answer, else the one right behind the figure."""
    if len(years) == 1:
        return next(iter(years))
    behind = marks[stated.last + 1 : stated.last + 6]
    near = {int(mark.raw) for mark in behind if mark.has("year") and mark.raw in map(str, years)}
    return near.pop() if len(near) == 1 else None
