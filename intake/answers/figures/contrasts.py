"""Figures of an answer that only stand beside the one asked for: limits, parts and plans.

Invariant: a figure is left out only where another one of the same kind remains beyond doubt.
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from intake.answers.figures import exactly, subsets
from intake.answers.folding import is_unspaced
from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, BREAKS, STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.stated import Stated

_SAME = ("and", "to", "onto", "now", "became", "filler", "year", "currency", "moved")
"""What may stand between two figures of one thing."""
_NEARLY = Decimal("1.5")
"""How far above a bound its exact figure may lie."""
_REACHING = (
    "filler", "currency", "counted", "generic", "article", "rose_to", "became", "now",
    *AFTER_BOUNDS,
)  # fmt: skip
"""What may stand between a bound and the figure that keeps it."""
_UNSURE = ("planned", "negator", "doubt", "zero", "fraction", "growth", "added", "new", "head")
_NARROWER = ("such", "qualifies", "three", "aspect")
"""What only some of those counted have."""
_ASKED = (*_NARROWER, "negator", "planned", "underway")
_TURNS = STOPS | {","}
_PAIR = 2
_FEWEST = 3
"""Figures of a sum: two parts and the whole."""
_TINY = 1000
"""How many times smaller than a figure nothing is that was added to it."""
_BOTH = 2
_UNIT = ("filler", "currency", "counted", "generic", "article")
Several = tuple[Stated, ...]


def own(marks: Marks, stated: Several, *, whole: bool) -> Several:
    """The statements without those that only set off another one."""
    if _is_added_up(marks, stated):
        return (replace(stated[-1], wrong=False),)
    stated = exactly.unplanned(marks, stated)
    stated = _outdated(marks, _of_another(marks, stated))
    stated = _narrowed(marks, _without_limits(tuple(s for s in stated if not s.part)))
    stated = _without_plans(stated)
    stated = _without_coming(marks, stated)
    stated = _precise(marks, stated[:2]) + stated[2:]
    people = tuple(s for s in stated if s.thing == "other" and s.aside)
    asked = tuple(s for s in stated if s not in people)
    if len(asked) < _BOTH:  # "of 18,500 people" sets off nothing among the firms
        people, asked = (), stated
    found = exactly.settled(marks, _precise(marks, subsets.own(marks, asked, whole=whole)))
    return tuple(sorted((*people, *found), key=lambda one: one.first)) if people else found


def _is_added_up(marks: Marks, stated: Several) -> bool:
    """ "386 large ones, 54 small ones, together 440", "310 last year, 12 new ones, now 322"."""
    if len(stated) < _FEWEST or any(one.is_money or one.thing == "other" for one in stated):
        return False
    *parts, whole = stated
    ends = [one.span.exact for one in parts]
    if None in ends or whole.planned or whole.doubt:
        return False
    between = marks[parts[-1].last + 1 : whole.first]
    told = any(mark.has("total", "now", "became") for mark in between)
    told = told and not (whole.wrong and any(mark.has("head") for mark in between))
    asked = any(
        mark.has(*_ASKED) and not mark.has("likewise")
        for mark in marks[parts[0].first : whole.first]
    )
    return told and not asked and sum(end or 0 for end in ends) == whole.span.exact


def _without_coming(marks: Marks, stated: Several) -> Several:
    """ "131 firms do so, 25 more are introducing it": the first count is of those that do."""
    if len(stated) not in (_PAIR, _FEWEST) or any(one.is_money for one in stated):
        return stated
    there, coming = stated[-2:]
    here, behind = clauses.apart(marks, there.last, coming.first)
    told = any(marks[place].has("underway") for place in behind)
    led = len(stated) > _PAIR and any(marks[place].has("among") for place in here)
    unsure = (
        "underway",
        "was",
        "last_year",
        *(one for one in _UNSURE if not (led and one == "new")),
    )
    firm = not any(marks[place].has(*unsure) for place in here)
    counts = coming.thing != "other" and not there.wrong and there.thing != "other"
    if not (told and firm and counts):
        return stated
    denied = any(marks[place].has("negator") for place in behind)
    return (*stated[:-2], replace(there, doubt=there.doubt and not _is_denied(marks, here, denied)))


def _is_denied(marks: Marks, here: range, behind: bool) -> bool:
    """The doubt comes only of what is denied of those on the way: "212 and 30 not yet begun"."""
    told = {role for place in here for role in marks[place].roles}
    end = clauses.around(marks, here.start, here.start, STOPS).stop
    if at(marks, end).folded == "?":
        return False
    return behind and told.isdisjoint({"condition", "disowned", "vague", "between", "or", "strict"})


def _outdated(marks: Marks, stated: Several) -> Several:
    """ "They were 86, now there are 45 more": what it is now would have to be computed."""
    return tuple(
        replace(s, doubt=True) if any(_is_outdated(marks, s, other) for other in beside) else s
        for s, *beside in zip(stated, stated[:1] + stated, stated[1:] + stated[-1:], strict=False)
    )


def _of_another(marks: Marks, stated: Several) -> Several:
    """ "The debt rose from 8 to 12 billion": both figures are the debt's."""
    return tuple(
        replace(s, wrong=True)
        if before.wrong and (_goes_on(marks, before, s) or _is_of_these(marks, before, s))
        else s
        for before, s in zip((*stated[:1], *stated[:-1]), stated, strict=True)
    )


def _is_of_these(marks: Marks, before: Stated, stated: Stated) -> bool:
    """ "1,280 firms of another kind, 36 of them listed": a part of others, and not more said."""
    if before.thing != "counted" or before.is_money or stated.is_money:
        return False
    between = marks[before.last + 1 : stated.first]
    told = {*between, *marks[stated.last + 1 : stated.last + 5]}
    led = any(mark.has("among") for mark in between)
    return led and not any(mark.has("such", "qualifies", "three", "aspect") for mark in told)


def _goes_on(marks: Marks, before: Stated, stated: Stated) -> bool:
    headed = any(mark.has("head") for mark in marks[max(0, before.first - 5) : before.first])
    between = marks[before.last + 1 : stated.first]
    headed = headed or any(mark.has("against") for mark in between)
    return headed and all(mark.has(*_SAME, "against") or mark.folded == "," for mark in between)


def _is_outdated(marks: Marks, stated: Stated, other: Stated) -> bool:
    """Whether a figure is only what another one beside it was added to."""
    if stated.wrong or not other.wrong or stated.is_money != other.is_money:
        return False
    if _end(other) * _TINY < _end(stated):  # "was 85 billion, 40 thousand per head"
        return False
    if _is_compared(marks, stated):
        return True
    one, two = sorted((stated, other), key=lambda s: s.first)
    between = marks[one.last + 1 : two.first]
    if any(mark.folded in STOPS for mark in between) or _is_difference(marks, two):
        return False
    if one is other:
        former = not two.is_money and any(mark.has("last_year") for mark in between)
        return former or _is_led(marks, stated, between)
    now = any(mark.has("now", "became") for mark in between)
    now = now or any(mark.has("was") for mark in marks[max(0, one.first - 2) : one.first])
    told = _years(between), _years(marks[two.last + 1 : two.last + 5])
    later = bool(told[0] and told[1]) and max(told[1]) > max(told[0])
    return now or later or _is_led(marks, stated, ()) or _is_added(marks, between, two)


def _end(stated: Stated) -> Decimal:
    return stated.span.high or stated.span.low or Decimal(0)


def _is_difference(marks: Marks, stated: Stated) -> bool:
    """ "132, eleven more than the year before"."""
    behind = [m for m in marks[stated.last + 1 : stated.last + 5] if not m.has(*_UNIT)]
    return (
        len(behind) > 1 and behind[0].has("more_than", "difference") and behind[1].has("last_year")
    )


def _is_compared(marks: Marks, stated: Stated) -> bool:
    """ "전년 120개 대비 11개 증가", "较86家增加45家": what is new would have to be computed."""
    behind = [mark for mark in marks[stated.last + 1 : stated.last + 4] if not mark.has(*_UNIT)]
    dated = at(marks, stated.first - 1).has("last_year")
    before = at(marks, stated.first - 1 - int(dated))
    return any(mark.has("against") for mark in (before, *behind[:1]))


def _is_led(marks: Marks, stated: Stated, between: Marks) -> bool:
    """ "From 86" at the head of a clause, and right behind what was added ("by 45 from 86")."""
    before = marks[max(0, stated.first - 2) : stated.first]
    if not before or not before[-1].has("from"):
        return False
    added = bool(between) and all(mark.has("from", *_UNIT) for mark in between)
    is_head = len(before) == 1 or before[0].folded in BREAKS
    return is_unspaced(before[-1].raw) or added or is_head


def _is_added(marks: Marks, between: Marks, two: Stated) -> bool:
    """ "86'dan 45 arttı", "86社から45社増えました": a unit between them, growth behind."""
    behind = marks[two.last + 1 : two.last + 5]
    grown = next((p for p, mark in enumerate(behind) if mark.has("growth")), None)
    if grown is None or not all(mark.has(*_UNIT) for mark in behind[:grown]):
        return False
    return all(mark.has("from", "to", *_UNIT) or not mark.roles for mark in between)


def _years(marks: Marks) -> list[int]:
    return [int(mark.raw) for mark in marks if mark.has("year") and mark.raw.isdecimal()]


def _precise(marks: Marks, stated: Several) -> Several:
    """ "More than USD 70 billion, namely USD 85.3 billion" and "118 (more than 100)"."""
    exact = [s for s in stated if s.span.exact is not None]
    bounds = [s for s in stated if (s.span.low is None) != (s.span.high is None)]
    if len(stated) != 2 or len(exact) != 1 or len(bounds) != 1 or exact[0].planned:
        return stated
    between = marks[stated[0].last + 1 : stated[1].first]
    joined = any(
        mark.has("namely") for mark in (*between, *_right_behind(marks, stated[1]))
    ) or _is_bracketed(marks, between, stated[1])
    if stated[1] is exact[0]:
        joined = joined or _is_measured(between, *bounds, *exact)
        joined = joined or _is_set_out(between, *bounds, *exact)
    known = exact[0].codes or bounds[0].codes
    if not joined or known != (bounds[0].codes or known) or not _agrees(exact[0], bounds[0]):
        return stated
    if exact[0].span.exact in (bounds[0].span.low, bounds[0].span.high):  # "over fifty (50)"
        return (replace(bounds[0], codes=known),)
    return (replace(exact[0], codes=known),)


def without_passed(marks: Marks, stated: Several) -> Several:
    """ "It passed 100 billion and reached 103.4": without the threshold before the figure."""
    kept: list[Stated] = []
    for one in stated:
        before = kept[-1] if kept else None
        if before and _is_reached(marks, before, one):
            kept[-1] = replace(one, codes=one.codes or before.codes, year=one.year or before.year)
        else:
            kept.append(one)
    return tuple(kept)


def _is_reached(marks: Marks, bound: Stated, exact: Stated) -> bool:
    """A bound, and behind a comma the figure near it that holds, with nothing of its own named.

    Above a bound another count may stand ("over 100 firms, 118 schools"): it must be reached.
    """
    value = exact.span.exact
    end = bound.span.low or bound.span.high
    if value is None or end is None or None not in (bound.span.low, bound.span.high):
        return False
    between = marks[bound.last + 1 : exact.first]
    small, large = sorted((value, end))
    is_firm = not any(s.doubt or s.wrong or s.planned or s.limit for s in (bound, exact))
    is_alike = "other" not in (bound.thing, exact.thing) and _agrees(exact, bound)
    reached = bound.span.low is None or any(mark.has("rose_to", "became") for mark in between)
    loud = exact.codes == bound.codes or not (exact.codes and bound.codes)
    said = all(mark.has(*_REACHING) or mark.folded in BREAKS for mark in between)
    parted = any(mark.folded in BREAKS for mark in between)
    near = large <= small * _NEARLY
    return is_firm and is_alike and reached and loud and said and parted and near


def _is_measured(between: Marks, bound: Stated, exact: Stated) -> bool:
    """ "A little over a hundred; the last survey counted 118": the same, counted.

    So is "not quite 900 million; the last survey gave 874".
    """
    small, large = sorted((bound.span.low or bound.span.high or 0, exact.span.exact or 0))
    counted = any(mark.folded in STOPS for mark in between)
    told = any(mark.has("source") for mark in between)
    told = told and (bool(exact.codes) or not _is_of_survey(between))
    told = told and not _years(between)  # "the 2019 survey" may be older than the bound
    return counted and told and large <= small * _NEARLY


def _is_of_survey(between: Marks) -> bool:
    """ "A survey of 250 firms": whom it asked, not what it found."""
    last = between[-2:] if between[-1].has("out_of") else between[-1:]
    return last[0].has("source")


def _is_set_out(between: Marks, bound: Stated, exact: Stated) -> bool:
    """ "Not quite a hundred yet: 96": behind a colon, and near the bound."""
    said = [mark for mark in between if not mark.has(*_UNIT, "about")]
    small, large = sorted((bound.span.low or bound.span.high or 0, exact.span.exact or 0))
    return bool(said) and said[-1].folded == ":" and large <= small * _NEARLY


def _right_behind(marks: Marks, stated: Stated) -> Marks:
    return marks[stated.last + 1 : stated.last + 3]


def _is_bracketed(marks: Marks, between: Marks, second: Stated) -> bool:
    """Nothing but the figure and its unit stands between the brackets."""
    behind = [mark for mark in marks[second.last + 1 : second.last + 5] if not mark.has("currency")]
    opened = any(mark.folded == "(" for mark in between)
    return opened and bool(behind) and behind[0].folded == ")"


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


def _narrowed(marks: Marks, stated: Several) -> Several:
    """ "1,347 firms in all; with such models, strictly speaking, it would be 92": asked.

    Only the smaller one has what is asked for, and it may be a plan or what is so.
    """
    if len(stated) != 2 or any(one.is_money for one in stated):
        return stated
    whole, part = stated
    inside = range(whole.last + 1, part.first)
    turn = next((p for p in inside if marks[p].folded in _TURNS or marks[p].has("but")), None)
    if turn is None or not part.planned or whole.planned or _end(part) >= _end(whole):
        return stated
    sentences = (clauses.around(marks, one.first, one.last, STOPS) for one in stated)
    start, end = next(sentences).start, next(sentences).stop
    wide = any(mark.has(*_NARROWER) for mark in marks[start:turn])
    narrow = any(mark.has(*_NARROWER) for mark in marks[turn:end])
    return (whole, replace(part, planned=False, doubt=True)) if narrow and not wide else stated


def _without_plans(stated: Several) -> Several:
    """What is so now, where another sentence tells what is expected."""
    plans = [s for s in stated if s.planned]
    firm = [s for s in stated if not (s.planned or s.wrong)]
    if not plans or not firm or not all(_is_firm(s, plans) for s in firm):
        return stated
    if any(s.span.low == plan.span.low for s in firm for plan in plans):  # the firm one is planned
        return stated
    return tuple(s for s in stated if not s.planned)


def _is_firm(stated: Stated, plans: Iterable[Stated]) -> bool:
    money = {plan.is_money for plan in plans}
    beside = stated.limit or stated.aside or stated.thing == "other"
    return not beside and money == {stated.is_money}
