"""Figures of an answer that only stand beside the one asked for: limits, parts and plans.

Invariant: a figure is left out only where another one of the same kind remains beyond doubt.
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from intake.answers import clauses
from intake.answers.clauses import BREAKS, STOPS, Marks
from intake.answers.folding import is_unspaced
from intake.answers.marks import at
from intake.answers.stated import Stated
from intake.answers.sums import MILLION

_SAME = ("and", "to", "onto", "now", "became", "filler", "year", "currency", "moved")
"""What may stand between two figures of one thing."""
_NEARLY = Decimal("1.5")
"""How far above a bound its exact figure may lie."""
_NEAR = 6
"""Marks before a part among which its branch or place is named."""
_TURNS = frozenset(",;.–—-")
_ENDING = STOPS | frozenset("()")
_OTHERWISE = ("planned", "growth", "added", "new", "among", "such", "including", "asked", "share")
"""What makes the newer of two figures one of something else."""
_UNIT = ("filler", "currency", "counted", "generic", "article")
Several = tuple[Stated, ...]


def own(marks: Marks, stated: Several) -> Several:
    """The statements without those that only set off another one."""
    stated = _outdated(marks, _of_another(marks, stated))
    stated = _without_plans(_without_limits(tuple(s for s in stated if not s.part)))
    stated = _without_past(marks, _in_all(marks, stated))
    stated = _without_parts(marks, _without_wholes(marks, stated))
    return _precise(marks, stated)


def _outdated(marks: Marks, stated: Several) -> Several:
    """ "They were 86, now there are 45 more": what it is now would have to be computed."""
    return tuple(
        replace(s, doubt=True) if any(_is_outdated(marks, s, other) for other in beside) else s
        for s, *beside in zip(stated, stated[:1] + stated, stated[1:] + stated[-1:], strict=False)
    )


def _of_another(marks: Marks, stated: Several) -> Several:
    """ "The debt rose from 8 to 12 billion": both figures are the debt's."""
    return tuple(
        replace(s, wrong=True) if before.wrong and _goes_on(marks, before, s) else s
        for before, s in zip((*stated[:1], *stated[:-1]), stated, strict=True)
    )


def _goes_on(marks: Marks, before: Stated, stated: Stated) -> bool:
    headed = any(mark.has("head") for mark in marks[max(0, before.first - 5) : before.first])
    between = marks[before.last + 1 : stated.first]
    headed = headed or any(mark.has("against") for mark in between)
    return headed and all(mark.has(*_SAME, "against") or mark.folded == "," for mark in between)


def _is_outdated(marks: Marks, stated: Stated, other: Stated) -> bool:
    """Whether a figure is only what another one beside it was added to."""
    if stated.wrong or not other.wrong or _is_money(stated) != _is_money(other):
        return False
    if _is_compared(marks, stated):
        return True
    one, two = sorted((stated, other), key=lambda s: s.first)
    between = marks[one.last + 1 : two.first]
    if any(mark.folded in STOPS for mark in between):
        return False
    if one is other:
        former = not _is_money(two) and any(mark.has("last_year") for mark in between)
        return former or _is_led(marks, stated, between)
    now = any(mark.has("now", "became") for mark in between)
    now = now or any(mark.has("was") for mark in marks[max(0, one.first - 2) : one.first])
    told = _years(between), _years(marks[two.last + 1 : two.last + 5])
    later = bool(told[0] and told[1]) and max(told[1]) > max(told[0])
    return now or later or _is_led(marks, stated, ()) or _is_added(marks, between, two)


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
    if len(stated) != 2 or len(exact) != 1 or len(bounds) != 1:
        return stated
    between = marks[stated[0].last + 1 : stated[1].first]
    joined = any(
        mark.has("namely") for mark in (*between, *_right_behind(marks, stated[1]))
    ) or _is_bracketed(marks, between, stated[1])
    joined = joined or (stated[1] is exact[0] and _is_measured(between, *bounds, *exact))
    known = exact[0].codes or bounds[0].codes
    if not joined or known != (bounds[0].codes or known) or not _agrees(exact[0], bounds[0]):
        return stated
    if exact[0].span.exact in (bounds[0].span.low, bounds[0].span.high):  # "over fifty (50)"
        return (replace(bounds[0], codes=known),)
    return (replace(exact[0], codes=known),)


def _is_measured(between: Marks, bound: Stated, exact: Stated) -> bool:
    """ "A little over a hundred; the last survey counted 118": the same, counted."""
    near = (bound.span.low or 0) * _NEARLY >= (exact.span.exact or 0)
    counted = any(mark.folded in STOPS for mark in between)
    return near and counted and any(mark.has("source") for mark in between)


def _right_behind(marks: Marks, stated: Stated) -> Marks:
    return marks[stated.last + 1 : stated.last + 3]


def _is_bracketed(marks: Marks, between: Marks, second: Stated) -> bool:
    """Nothing but the figure and its unit stands between the brackets."""
    behind = [mark for mark in marks[second.last + 1 : second.last + 5] if not mark.has("currency")]
    opened = any(mark.folded == "(" for mark in between)
    return opened and bool(behind) and behind[0].folded == ")"


def _without_parts(marks: Marks, stated: Several) -> Several:
    """ "USD 85 billion, of which 12 billion in industry", "312 enterprises, of which 45 start-ups".

    Not where the part is named as the whole is, or as what may be asked for.
    """
    if len(stated) < 2 or stated[0].span.low is None or stated[0].wrong:
        return stated
    whole, *parts = stated
    parts = [s for s in parts if not (s.thing == "other" and s is not parts[0])]
    if any(mark.has("asked") for mark in marks[whole.last + 1 :]):
        return stated
    if any(mark.has("last_year", "year_before_last") for mark in marks[: parts[0].first]):
        return stated  # "120 last year; of these 86 remain"
    if not all(_is_among(marks, before, s) for before, s in zip(stated, parts, strict=False)):
        return stated
    all_of_them = whole.span.low or 0
    smaller = all((s.span.high or s.span.low or 0) < all_of_them for s in parts)
    alike = all(_is_money(s) and s.codes in ((), whole.codes) for s in parts) and whole.codes
    named = all(_names_another(marks, whole, s) or _is_included(marks, s) for s in parts)
    named = named or _is_told_alone(marks, whole, parts)
    named = named or all(_is_of_a_kind(marks, s) for s in parts)
    return (whole,) if smaller and (alike or named) else stated


def _in_all(marks: Marks, stated: Several) -> Several:
    """ "Including 820 software firms there are 2,140 in all": the whole, behind its part."""
    if len(stated) != 2 or not stated[1].total or _is_money(stated[0]) != _is_money(stated[1]):
        return stated
    part, whole = stated
    between = marks[part.last + 1 : whole.first]
    is_smaller = (part.span.high or part.span.low or 0) < (whole.span.low or 0)
    odd = part.total and not is_smaller
    odd = odd or any(m.has("such", "qualifies", "asked") or m.folded in STOPS for m in between)
    return (whole,) if is_smaller and not odd and _is_included(marks, part) else stated


def _without_past(marks: Marks, stated: Several) -> Several:
    """ "In 2020 there were 310; today there are 540": what is so now."""
    if len(stated) != 2 or any(s.wrong or s.doubt or s.planned for s in stated):
        return stated
    former, now = stated
    between = marks[former.last + 1 : now.first]
    turn = next((p for p, mark in enumerate(between) if mark.folded in _TURNS), None)
    if turn is None or _is_money(former) != _is_money(now) or former.codes not in (now.codes, ()):
        return stated
    place = former.last + 1 + turn
    then = marks[clauses.around(marks, former.first, former.first, _ENDING).start : place]
    here = marks[place : clauses.around(marks, now.last, now.last, _ENDING).stop]
    is_past = bool(_years(then)) and not any(mark.has("now") for mark in then)
    is_now = any(mark.has("now") for mark in here) and not _years(here)
    odd = any(mark.has(*_OTHERWISE) for mark in (*then, *here))
    return (now,) if is_past and is_now and not odd else stated


def _is_told_alone(marks: Marks, whole: Stated, parts: list[Stated]) -> bool:
    """ "There are sixty-four, of which nine are new": the whole names nothing but what is asked."""
    ahead = (*marks[: whole.last + 1], *marks[whole.last + 1 : whole.last + 3])
    bare = not whole.thing and not any(mark.has("counted", "generic", "other") for mark in ahead)
    led = all(marks[part.first - 1].has("among") for part in parts)
    return (
        bare
        and led
        and not any(
            mark.has("such", "qualifies")
            for part in parts
            for mark in marks[part.last + 1 : part.last + 10]
        )
    )


def _is_of_a_kind(marks: Marks, part: Stated) -> bool:
    """ "240, 31 of them in the port area": a part by size, owner, place or branch."""
    place = clauses.around(marks, part.first, part.last, STOPS | {",", ")"})
    ahead = marks[max(place.start, part.first - _NEAR) : part.first]
    said = [*ahead, *_to_figure(marks[part.last + 1 : place.stop])]
    return any(mark.has("trait", "other") for mark in said) and not any(
        mark.has("such", "qualifies", "asked") for mark in said
    )


def _to_figure(marks: Marks) -> Marks:
    ends = (place for place, mark in enumerate(marks) if mark.has("number", "numeral"))
    return marks[: next(ends, len(marks))]


def _is_included(marks: Marks, part: Stated) -> bool:
    """ "112 companies, including 12 foreign ones"."""
    beside = (*marks[max(0, part.first - 3) : part.first], *marks[part.last + 1 : part.last + 4])
    behind = marks[part.last + 1 : part.last + 6]
    included = any(mark.has("including") for mark in beside)
    return included and not any(mark.has("such", "qualifies") for mark in behind)


def _is_among(marks: Marks, before: Stated, part: Stated) -> bool:
    between = marks[before.last + 1 : part.first]
    beside = (*between, *marks[part.last + 1 : part.last + 2])
    parted = max((p for p, mark in enumerate(between) if mark.folded == ","), default=-1)
    own = between[parted + 1 :]  # "134 such enterprises, 27 of them …": the whole is such
    return any(mark.has("among", "including") for mark in beside) and not any(
        m.has("such") for m in own
    )


def _names_another(marks: Marks, whole: Stated, part: Stated) -> bool:
    """A kind of its own: start-ups among the enterprises."""
    kinds = {mark.folded for mark in marks[whole.last + 1 : part.first] if mark.has("counted")}
    behind = marks[part.last + 1 : part.last + 6]
    ends = next((p for p, m in enumerate(behind) if m.folded in BREAKS), len(behind))
    named = [p for p, mark in enumerate(behind[:ends]) if mark.has("counted", "other")]
    if not named or not kinds or behind[named[-1]].folded in kinds:
        return False
    after = marks[part.last + named[-1] + 2 : part.last + named[-1] + 3]
    return not after or after[0].folded in BREAKS or after[0].has("and")


def _without_wholes(marks: Marks, stated: Several) -> Several:
    """ "131 of our 2,400 enterprises have such models"."""
    if len(stated) != 2 or any(s.codes for s in stated):
        return stated
    if _is_out_of(marks, *stated):
        return stated[1:]
    if _is_part_of(marks, *stated):
        return stated[:1]
    if (asked := _out_of_registered(marks, *stated)) is not None:
        return (asked,)
    part, whole = stated
    between = marks[part.last + 1 : whole.first]
    ends = [end for end in (part.span.low, part.span.high) if end is not None]
    if len(between) != 1 or not between[0].has("whole") or not whole.span.exact:
        return stated
    return (part,) if max(ends) < whole.span.exact and _is_all_said(marks, whole) else stated


def _is_out_of(marks: Marks, whole: Stated, part: Stated) -> bool:
    """ "Of 1,500 enterprises such models are used by 240": what is asked for is said of a part."""
    ends = [end for end in (part.span.low, part.span.high) if end is not None]
    if whole.span.exact is None or max(ends) >= whole.span.exact or part.thing == "other":
        return False
    between = marks[whole.last + 1 : part.first]
    named = next((place for place, mark in enumerate(between) if mark.has("counted")), None)
    if between and between[0].has("out_of_behind"):
        named = 0
    elif named is None or whole.thing != "counted":
        return False
    before = marks[max(0, whole.first - 2) : whole.first]
    taken = any(mark.has("out_of") for mark in before)
    taken = taken or any(mark.has("out_of_behind", "among") for mark in between[named:])
    rest = (*between[named + 1 :], *marks[part.last + 1 : part.last + 10])
    return taken and any(mark.has("such", "qualifies") for mark in rest)


def _is_part_of(marks: Marks, part: Stated, whole: Stated) -> bool:
    """ "112 of the 1,500 firms have such models", but not "112 of 1,500 such firms are foreign"."""
    ends = [end for end in (part.span.low, part.span.high) if end is not None]
    if whole.span.exact is None or max(ends) >= whole.span.exact or whole.thing != "counted":
        return False
    between = marks[part.last + 1 : whole.first]
    taken = any(mark.has("whole", "out_of") for mark in between)
    joined = all(mark.has("whole", "out_of", "counted", "filler", "from") for mark in between)
    behind = marks[whole.last + 1 : whole.last + 14]
    ends_at = next((p for p, mark in enumerate(behind) if mark.folded in STOPS), len(behind))
    named = next((p for p, m in enumerate(behind) if m.has("counted", "generic")), len(behind))
    told = any(mark.has("such", "qualifies") for mark in behind[named + 1 : ends_at])
    return taken and joined and told and not any(m.has("such") for m in behind[:named])


def _out_of_registered(marks: Marks, one: Stated, two: Stated) -> Stated | None:
    """ "134 such firms out of the 2,310 on its register", "回答843社中127社": the smaller one."""
    part, whole = sorted((one, two), key=lambda s: s.span.high or s.span.low or 0)
    ends = [end for end in (part.span.low, part.span.high) if end is not None]
    if whole.span.exact is None or max(ends) >= whole.span.exact or part.thing == "other":
        return None
    between = marks[one.last + 1 : two.first]
    if any(mark.folded in STOPS for mark in between):
        return None
    ahead, behind = marks[max(0, whole.first - 6) : whole.first], _to_break(marks, whole)
    taken = any(mark.has("out_of", "whole") for mark in ahead[-3:])
    taken = taken or any(mark.has("out_of_behind", "whole") for mark in behind[:4])
    near = (*(ahead if whole is one else between), *behind)
    known = any(mark.has("registered") for mark in near)
    odd = any(mark.has("such", "qualifies") for mark in behind)
    told = part is two and _is_of_a_kind(marks, part)
    return part if taken and known and not odd and not told else None


def _to_break(marks: Marks, stated: Stated) -> Marks:
    """What stands behind a figure in its clause, up to the next figure."""
    behind = marks[stated.last + 1 : stated.last + 10]
    ends = (p for p, mark in enumerate(behind) if mark.folded in STOPS | {")"})
    return _to_figure(behind[: next(ends, len(behind))])


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
    money = {_is_money(plan) for plan in plans}
    beside = stated.limit or stated.aside or stated.thing == "other"
    return not beside and money == {_is_money(stated)}


def _is_money(stated: Stated) -> bool:
    return bool(stated.codes) or stated.factor >= MILLION
