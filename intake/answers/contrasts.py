"""Figures of an answer that only stand beside the one asked for: limits, parts and plans.

Invariant: a figure is left out only where another one of the same kind remains beyond doubt.
"""

from collections.abc import Iterable
from dataclasses import replace

from intake.answers.clauses import STOPS, Marks
from intake.answers.stated import Stated

Several = tuple[Stated, ...]


def own(marks: Marks, stated: Several) -> Several:
    """The statements without those that only set off another one."""
    stated = _without_plans(_without_limits(tuple(s for s in stated if not s.part)))
    stated = _without_wholes(marks, stated)
    return _precise(marks, stated)


def _precise(marks: Marks, stated: Several) -> Several:
    """ "More than USD 70 billion, namely USD 85.3 billion" and "118 (more than 100)"."""
    exact = [s for s in stated if s.span.exact is not None]
    bounds = [s for s in stated if (s.span.low is None) != (s.span.high is None)]
    if len(stated) != 2 or len(exact) != 1 or len(bounds) != 1:
        return stated
    between = marks[stated[0].last + 1 : stated[1].first]
    joined = any(mark.has("namely") for mark in between) or _is_bracketed(marks, between, stated[1])
    known = exact[0].codes or bounds[0].codes
    if not joined or known != (bounds[0].codes or known) or not _agrees(exact[0], bounds[0]):
        return stated
    return (replace(exact[0], codes=known),)


def _is_bracketed(marks: Marks, between: Marks, second: Stated) -> bool:
    """Nothing but the figure and its unit stands between the brackets."""
    behind = [mark for mark in marks[second.last + 1 : second.last + 5] if not mark.has("currency")]
    opened = any(mark.folded == "(" for mark in between)
    return opened and bool(behind) and behind[0].folded == ")"


def _without_wholes(marks: Marks, stated: Several) -> Several:
    """ "131 of our 2,400 enterprises have such models"."""
    if len(stated) != 2 or any(s.codes for s in stated):
        return stated
    part, whole = stated
    between = marks[part.last + 1 : whole.first]
    ends = [end for end in (part.span.low, part.span.high) if end is not None]
    if len(between) != 1 or not between[0].has("whole") or not whole.span.exact:
        return stated
    return (part,) if max(ends) < whole.span.exact and _is_all_said(marks, whole) else stated


def _is_all_said(marks: Marks, whole: Stated) -> bool:
    """Behind the companies nothing follows, or that they have what is asked for."""
    behind = marks[whole.last + 1 : whole.last + 5]
    named = next((place for place, mark in enumerate(behind) if mark.has("counted")), None)
    if named is None or any(mark.has("such") for mark in behind[:named]):
        return False
    after = marks[whole.last + named + 2 : whole.last + named + 3]
    return not after or after[0].folded in STOPS or after[0].has("qualifies")


def _without_limits(stated: Several) -> Several:
    """ "USD 70.4 billion, thus above the threshold of USD 70 billion"."""
    plain = [s for s in stated if not s.limit and not s.wrong]
    if len(plain) != 1 or not all(_agrees(plain[0], s) for s in stated if s.limit):
        return stated
    return tuple(s for s in stated if not s.limit)


def _agrees(plain: Stated, limit: Stated) -> bool:
    """The figure lies where the writer says it lies."""
    if limit.span.high is None and limit.span.low is not None:
        return plain.span.low is not None and plain.span.low >= limit.span.low
    if limit.span.low is None and limit.span.high is not None:
        return plain.span.high is not None and plain.span.high <= limit.span.high
    return True


def _without_plans(stated: Several) -> Several:
    """What is so now, where another sentence tells what is expected."""
    plans = [s for s in stated if s.planned]
    firm = [s for s in stated if not (s.planned or s.wrong)]
    if not plans or not firm or not all(_is_firm(s, plans) for s in firm):
        return stated
    return tuple(s for s in stated if not s.planned)


def _is_firm(stated: Stated, plans: Iterable[Stated]) -> bool:
    priced = {bool(plan.codes) for plan in plans}
    beside = stated.limit or stated.aside or stated.thing == "other"
    return not beside and priced == {bool(stated.codes)}
