"""A rough figure and then the exact one: "a good hundred, 104 to be precise".

Invariant: the first is left out only where it is rough, the exact one is near it, is called exact
or was counted last, and its clause says nothing else; what was counted is no plan, whatever is
hoped beside it.
"""

from dataclasses import replace
from decimal import Decimal

from intake.answers.scan import clauses
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.stated import Stated

_NEARLY = Decimal("1.5")
"""How far the exact figure may lie from the rough one."""
_CLAUSES = BREAKS | frozenset("-–—")
_BEHIND = 3
"""Marks behind a figure in which it is called exact: "104 firms, to be precise"."""
_BESIDE = (
    *("precisely", "last_count", "number", "numeral", "scale"),
    *("currency", "counted", "generic", "filler", "article", "but"),
)
Several = tuple[Stated, ...]


def unplanned(marks: Marks, stated: Several) -> Several:
    """The statements, of which one that was counted is no plan."""
    return tuple(replace(s, planned=s.planned and not _is_counted(marks, s)) for s in stated)


def settled(marks: Marks, stated: Several) -> Several:
    """The statements without the rough one of two."""
    if len(stated) != 2 or not _is_same(*stated) or not _is_near(*stated):
        return stated
    rough, exact = stated
    is_exact = _is_called_exact(marks, rough, exact) or _is_counted(marks, exact)
    if not (is_exact and _is_rough(marks, rough) and _is_alone(marks, exact)):
        return stated
    return (replace(exact, codes=exact.codes or rough.codes),)


def _is_counted(marks: Marks, stated: Stated) -> bool:
    """Whether its own clause says that it was counted."""
    own = clauses.around(marks, stated.first, stated.last, _CLAUSES)
    return any(marks[place].has("last_count") for place in own)


def _is_alone(marks: Marks, exact: Stated) -> bool:
    """Whether its clause says nothing of where, when or which: "exactly 100 pilots"."""
    own = clauses.around(marks, exact.first, exact.last, _CLAUSES)
    return all(marks[place].has(*_BESIDE) for place in own)


def _is_called_exact(marks: Marks, rough: Stated, exact: Stated) -> bool:
    between = marks[rough.last + 1 : exact.first]
    if any(mark.folded in STOPS and mark.folded != ";" for mark in between):
        return False
    behind = marks[exact.last + 1 : exact.last + 1 + _BEHIND]
    return any(mark.has("precisely") for mark in (*between, *behind))


def _is_same(rough: Stated, exact: Stated) -> bool:
    """Of one thing, one currency and one year, the second without any doubt."""
    is_firm = exact.span.exact is not None and not exact.span.about
    barred = exact.doubt or exact.planned or exact.part or exact.negative
    barred |= any(one.wrong or one.limit or one.moved for one in (rough, exact))
    codes = not (rough.codes and exact.codes) or rough.codes == exact.codes
    years = rough.year == exact.year
    return is_firm and not barred and codes and years and "other" not in (rough.thing, exact.thing)


def _is_near(rough: Stated, exact: Stated) -> bool:
    ends = [end for end in (rough.span.low, rough.span.high) if end]
    value = exact.span.exact
    if not ends or not value or len(set(ends)) > 1:
        return False
    small, large = sorted((ends[0], value))
    return large <= small * _NEARLY


def _is_rough(marks: Marks, stated: Stated) -> bool:
    """Whether no exact figure is meant, and none of a year that its clause names."""
    own = clauses.around(marks, stated.first, stated.last, _CLAUSES)
    is_dated = any(marks[place].roles == ("year",) for place in own)
    return not is_dated and (stated.span.exact is None or stated.span.about or stated.doubt)
