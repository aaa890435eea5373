"""Figures of several years: "640 in 2023 and 815 in 2024", "86.5, after 80.1 the year before".

Invariant: a figure is left out only where each has a time of its own and all tell of one thing;
the newest that is no plan holds.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from intake.answers.folding import is_unspaced
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.stated import Stated
from intake.answers.values import Span

_BACK = {"last_year": 1, "year_before_last": 2, "ago": 3, "preceding": 1, "now": 0}
"""How many years before the mail's, or before the year named, such a word means."""
_ODD = (
    "added", "new", "such", "among", "fraction", "plus", "peer", "lasting", "negator", "percent",
    "rate",
)  # fmt: skip
"""What makes one of two figures something else than the other of another year."""
_CHANGED = (
    "against", "former_next", "risen_from", "rose", "rose_from", "rose_to", "moved", "last_year",
    "year_before_last", "preceding", "ago", "now",
)  # fmt: skip
_NEAR = 6
"""Marks either side of the figures in which a word of change may stand."""
_MOST = Decimal(3)
"""How many times as large as the older one a figure of the same thing may be."""
_WORDS = 3
"""Words without a meaning here that may stand between two figures of one thing."""
_NEVER = 9999
"""Stands for the day of a mail that has none."""

Several = tuple[Stated, ...]


@dataclass(frozen=True, kw_only=True)
class Time:
    """A year named, or told by how far back it lies; `back` is None for one in digits."""

    place: int
    year: int
    back: int | None = None
    counted: bool = False


def newest(marks: Marks, stated: Several, sources: set[int], today: date | None) -> Several:
    """The newest actual figure alone, where all tell of one thing at different times."""
    figures = [one for one in stated if not _is_aside(marks, one)]
    if len(figures) < 2 or any(one.wrong for one in figures) or not _are_of_one(marks, figures):
        return stated
    if any(mark.has("between") for mark in clauses.before(marks, figures[0].first)):
        return stated
    dated = _dated(marks, figures, sources, today)
    if dated is None:
        return stated
    actual = [(year, one) for year, one in zip(dated, figures, strict=True) if not one.planned]
    if not actual:
        return stated
    latest = max(year for year, _ in actual)
    kept = [one for year, one in actual if year == latest]
    if len(kept) != 1 or not (len(actual) == 1 or _is_compared(marks, actual, latest)):
        return stated
    if not _has_unit(marks, kept[0], figures) or _is_added(marks, kept[0]):
        return stated
    return (_as_one(marks, kept[0], figures, latest, today),)


def _is_added(marks: Marks, kept: Stated) -> bool:
    """ "87 last year; now 45 more have joined": only those that came since."""
    clause = clauses.around(marks, kept.last, kept.last, BREAKS)
    behind = [marks[place] for place in clause if place > kept.last]
    return any(mark.has("added") for mark in behind[:_NEAR])


def _is_compared(marks: Marks, actual: list[tuple[int, Stated]], latest: int) -> bool:
    """A word of change or of comparison, or brackets, show that the others are told beside it.

    "61 in 2022, 64 in 2023" is a list of which either may be meant.
    """
    figures = [one for _, one in actual]
    start = max(0, min(one.first for one in figures) - _NEAR)
    end = max(one.last for one in figures) + 1 + _NEAR
    if _is_set_against(marks, next(one for year, one in actual if year == latest)):
        return False
    if latest == _NEVER or any(mark.has(*_CHANGED) for mark in marks[start:end]):
        return True
    pairs = pairwise(figures)
    if any(mark.has("onto", "to") for _, two in pairs for mark in marks[two.first - 1 : two.first]):
        return True
    kept = next(one for year, one in actual if year == latest)
    if kept is figures[0] and _are_of_one_sentence(marks, figures):
        return True  # "9.8 in 2024, and 9.1 in 2023": the older one only stands beside it
    if _are_told_as_former(marks, kept, [one for one in figures if one is not kept]):
        return True
    return not _is_bracketed(marks, kept) and all(
        _is_bracketed(marks, one) for one in figures if one is not kept
    )


def _are_of_one_sentence(marks: Marks, figures: list[Stated]) -> bool:
    """None of them is in brackets, no full stop parts them, and they are told, not listed."""
    between = marks[figures[0].last + 1 : figures[-1].first]
    sentence = clauses.around(marks, figures[0].first, figures[-1].last, STOPS)
    told = any(marks[place].has("was") for place in sentence)
    listed = any(mark.has("and") for mark in between)
    return (told or not listed) and not any(m.folded in STOPS | {"(", ":"} for m in between)


def _are_told_as_former(marks: Marks, kept: Stated, others: list[Stated]) -> bool:
    """ "2.05 in 2024, 1.38 it was in 2023", "they were 402 in 2023; in 2025 we count 477".

    They alone have a past of their own.
    """
    return all(
        _is_past(marks, theirs) and (kept.first < one.first or _is_told_anew(marks, its))
        for one in others
        for its, theirs in [_clauses(marks, kept, one)]
    )


def _clauses(marks: Marks, kept: Stated, other: Stated) -> tuple[range, range]:
    if kept.first < other.first:
        return clauses.apart(marks, kept.first, other.first)
    theirs, its = clauses.apart(marks, other.first, kept.first)
    return its, theirs


def _is_told_anew(marks: Marks, places: range) -> bool:
    """With a verb of its own, unlike "they were 98 in 2023, 112 in 2024"."""
    told = any(marks[place].roles == ("word",) for place in places)
    return told and not _is_past(marks, places)


def _is_past(marks: Marks, places: range) -> bool:
    return any(marks[place].has("was") for place in places)


def _is_set_against(marks: Marks, kept: Stated) -> bool:
    """ "8 in 2023, against 12 in 2024": what stands behind "against" should be the older one."""
    before = clauses.before(marks, kept.first)
    place = kept.first - len(before) - 1
    return place > 0 and marks[place].has("against", "former_next") and not marks[place].has("year")


def _is_bracketed(marks: Marks, stated: Stated) -> bool:
    before = (mark.folded for mark in reversed(marks[: stated.first]))
    return next((sign for sign in before if sign in "()"), "") == "("


def _has_unit(marks: Marks, kept: Stated, figures: list[Stated]) -> bool:
    """Its own unit, or that of another figure of its sentence."""
    sentence = clauses.around(marks, kept.first, kept.last, STOPS)
    return any(
        one.first in sentence and bool(one.codes) == any(bool(other.codes) for other in figures)
        for one in figures
    )


def _is_aside(marks: Marks, stated: Stated) -> bool:
    """ "In two years": it counts time."""
    return stated.thing == "other" and any(
        mark.has("lasting", "year") for mark in marks[stated.last + 1 : stated.last + 2]
    )


def _as_one(
    marks: Marks, kept: Stated, figures: list[Stated], year: int, today: date | None
) -> Stated:
    """The figure with the unit and the currency that another one of them has for both."""
    if kept is not figures[0] and at(marks, kept.first - 1).has("to", "onto"):
        kept = replace(kept, span=_exact(kept.span))  # "с 4,1 до 5,2": no bound
    codes = kept.codes or next((one.codes for one in figures if one.codes), ())
    scale = max(one.factor for one in figures)
    if kept.factor == 1 < scale and kept.span.exact is not None:
        kept = _times(kept, scale)
    known = (
        kept.year if kept.year == year or year >= (today.year if today else _NEVER - 2) else year
    )
    known = None if year == _NEVER else known
    return replace(kept, codes=codes, year=known, moved=False, dated=True)


def _exact(span: Span) -> Span:
    value = span.high if span.high is not None else span.low
    return Span(low=value, high=value, about=span.about)


def _times(stated: Stated, unit: Decimal) -> Stated:
    value = sums.plain((stated.span.low or Decimal(0)) * unit)
    return replace(
        stated, span=replace(stated.span, low=value, high=value), factor=unit, other=None
    )


# --- of one thing -------------------------------------------------------------------------------


def _are_of_one(marks: Marks, figures: list[Stated]) -> bool:
    first, *others = figures
    return all(_is_alike(first, other) for other in others) and not any(
        _is_odd(marks[one.last + 1 : two.first]) for one, two in zip(figures, others, strict=False)
    )


def _is_alike(one: Stated, two: Stated) -> bool:
    """Of one currency and of about one size, whichever has the scale word for both."""
    if one.codes and two.codes and not {*one.codes} & {*two.codes}:
        return False
    if one.thing == "other" or two.thing == "other" or one.part or two.part:
        return False
    ends = [_size(one, two), _size(two, one)]
    return 0 < max(ends) <= _MOST * min(ends)


def _size(stated: Stated, other: Stated) -> Decimal:
    value = stated.span.high if stated.span.high is not None else stated.span.low or Decimal(0)
    return value * (other.factor if stated.factor == 1 < other.factor else 1)


def _is_odd(between: Marks) -> bool:
    """Another thing is told of: too many words that mean nothing here, or one that sets apart."""
    unknown = [m for m in between if m.roles == ("word",) and len(m.raw) > 1]
    letters = [m for m in between if m.roles == ("word",) and is_unspaced(m.raw)]
    named = [m for m in between if m.has("other") and not m.has("year", "month", "lasting")]
    return (
        len([m for m in unknown if not is_unspaced(m.raw)]) > _WORDS
        or len(letters) > 2 * _WORDS
        or bool(named)
        or any(mark.has(*_ODD) for mark in between)
    )


# --- their times --------------------------------------------------------------------------------


def _dated(
    marks: Marks, figures: list[Stated], sources: set[int], today: date | None
) -> list[int] | None:
    """The year of each figure, in their order; None where one has none or may have another."""
    start = max(0, figures[0].first - _NEAR)
    if any(mark.has("this_year") for mark in marks[start : figures[-1].last + _NEAR]):
        return None  # which has not ended yet
    times = _times_told(marks, figures, sources, today)
    if len(times) == 1 and len(figures) == 2:
        return _former_and_now(marks, figures, times[0], today)
    if len(times) == len(figures) - 1:
        return _now_and_formers(marks, figures, times, today)
    if len(times) != len(figures):
        return None
    years = _settled(times, today)
    return [time.year for time in years] if years else None


def _former_and_now(
    marks: Marks, figures: list[Stated], time: Time, today: date | None
) -> list[int] | None:
    """ "Over 2,400 firms, and there were 2,100 in 2023": the one that has no year is of now."""
    now, former = figures
    clause = clauses.around(marks, former.first, former.last, BREAKS)
    if time.back is not None or time.place not in clause or now.first in clause:
        return None
    said = marks[max(clause.start, now.last + 1) : clause.stop]
    if not any(mark.has("was") for mark in said) or time.year >= (today.year if today else _NEVER):
        return None
    start = clauses.around(marks, now.first, now.first, STOPS).start
    if any(mark.has("was", *_CHANGED) for mark in marks[start : now.first]):
        return None
    return [_NEVER, time.year]


def _now_and_formers(
    marks: Marks, figures: list[Stated], times: list[Time], today: date | None
) -> list[int] | None:
    """ "312 (2023: 287; 2022: 265)": older ones in brackets, each with its year."""
    now, *formers = figures
    if not all(_is_bracketed(marks, one) for one in formers) or times[0].place < now.last:
        return None
    this = today.year if today else _NEVER
    if any(time.back is not None or time.year >= this for time in times):
        return None
    return [_NEVER, *(time.year for time in times)]


def _times_told(
    marks: Marks, figures: list[Stated], sources: set[int], today: date | None
) -> list[Time]:
    start = clauses.around(marks, figures[0].first, figures[0].first, STOPS).start
    end = clauses.around(marks, figures[-1].last, figures[-1].last, STOPS).stop
    covered = {place for one in figures for place in range(one.first, one.last + 1)}
    found: list[Time] = []
    for place in range(start, end):
        time = None if place in covered else _time(marks, place, today)
        if time is None or time.year in sources:
            continue
        if found and _is_same(marks, found[-1], time, figures):
            continue
        found.append(time)
    return found


def _time(marks: Marks, place: int, today: date | None) -> Time | None:
    mark = marks[place]
    if mark.has("year") and mark.raw.isdecimal():
        return Time(place=place, year=int(mark.raw)) if len(mark.raw) == 4 else None
    role = next((role for role in _BACK if mark.has(role)), None)
    if role is None or (role == "now" and mark.has("moved")):
        return None
    year = (today.year if today else _NEVER) - _BACK[role]
    return Time(place=place, year=year, back=_BACK[role], counted=mark.has("preceding"))


def _is_same(marks: Marks, before: Time, time: Time, figures: list[Stated]) -> bool:
    """ "FY 2024/2025", "in 2024 so far": no figure between, and nothing that parts them."""
    if any(before.place < one.first < time.place for one in figures):
        return False
    between = marks[before.place + 1 : time.place]
    if any(mark.folded in STOPS for mark in between):
        return False
    if before.year == time.year or time.back == 0 or before.back == 0:
        return all(not mark.has("and", "to") for mark in between)
    fiscal = len(between) == 1 and between[0].folded in "/-–" and time.year == before.year + 1
    return fiscal and between[0].start == marks[before.place].end


def _settled(times: list[Time], today: date | None) -> list[Time] | None:
    """The times with "the year before" counted from the year that is named beside it."""
    named = [time.year for time in times if time.back is None]
    if not named or all(time.back is None for time in times):
        return times
    base = max(named)
    settled: list[Time] = []
    for time in times:
        if time.back is None or time.back == 0:
            settled.append(time)
        elif time.counted or (today is not None and base >= today.year - 1):
            settled.append(replace(time, year=base - time.back))
        else:
            return None  # "86 in 2022, last year 131": of 2021, or of the year before the mail's
    return settled
