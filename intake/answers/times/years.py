"""The years of which an answer tells: one year, or several together ("2019 to 2023").

Invariant: two halves of a fiscal year (2023/24, April 2023 to March 2024) are one year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from intake.answers.calendars import YEAR
from intake.answers.folding import clean
from intake.answers.scan import clauses
from intake.answers.scan.clauses import BOUNDS, STOPS, Marks
from intake.answers.scan.stated import Stated

_SENTENCES = re.compile(r"\n|[!?。；;।]|\.(?=\s)")
_HALVES = frozenset("/-–")
_SPOKEN = {"this_year": 0, "last_year": 1, "year_before_last": 2}
"""How many years before the mail's."""


@dataclass(frozen=True, kw_only=True)
class Years:
    """One year, or several that are named as one stretch; its first and last mark."""

    first: int
    last: int
    several: bool


def are_several(marks: Marks, stated: Stated) -> bool:
    """Whether the years named nearest to a figure, in its sentence, are several together."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    named = [(_distance(one, stated), not one.several) for one in _named(marks, sentence)]
    return bool(named) and not min(named)[1]


def spoken(marks: Marks, stated: Stated, today: date | None) -> int | None:
    """The year of "last year" in the sentence of an only figure, seen from today.

    None where it may be the year that the figure is compared with ("more than last year").
    """
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    named = [place for place in sentence if marks[place].has(*_SPOKEN)]
    if today is None or len(named) != 1:
        return None
    (place,) = named
    others = [marks[one] for one in sentence if one != place]
    is_limit = any(mark.has(*BOUNDS) for mark in marks[max(0, place - 1) : place])
    if is_limit or any(mark.has("moved", "growth") or mark.folded == "than" for mark in others):
        return None
    return today.year - next(back for role, back in _SPOKEN.items() if marks[place].has(role))


def only(text: str) -> int | None:
    """The one year of a text in digits."""
    found = {int(year) for year in YEAR.findall(text)}
    return found.pop() if len(found) == 1 else None


def named_last(text: str) -> int | None:
    """The year told last before an answer; None where its sentence names several of them."""
    told = [one for one in _SENTENCES.split(clean(text)) if YEAR.search(one)]
    return only(told[-1]) if told else None


def _distance(years: Years, stated: Stated) -> int:
    return max(years.first - stated.last, stated.first - years.last)


def _named(marks: Marks, places: range) -> Iterator[Years]:
    """The years of a sentence, those that belong together as one."""
    years = [place for place in places if _is_year(marks, place)]
    while years:
        first = last = years.pop(0)
        several = False
        while years and (joined := _joined(marks, last, years[0])) is not None:
            several = several or joined
            last = years.pop(0)
        yield Years(first=first, last=last, several=several and _is_listed(marks, first, last))


def _is_year(marks: Marks, place: int) -> bool:
    return marks[place].has("year") and marks[place].raw.isdecimal()


def _joined(marks: Marks, left: int, right: int) -> bool | None:
    """Whether two years are several; None where they do not belong together."""
    between = [mark for mark in marks[left + 1 : right] if not mark.has("year", "month", "junk")]
    joints = [mark for mark in between if mark.folded != ","] or between[:1]
    if len(joints) != 1:
        return None
    (joint,) = joints
    one, two = marks[left].raw, marks[right].raw
    if len(one) != 4 or not (joint.has("to", "dash", "and") or joint.folded in "/,"):
        return None
    if two not in {str(int(one) + 1), str(int(one) + 1)[2:]}:
        return len(two) < 4 or two > one
    glued = joint.folded in _HALVES and len(marks[left + 1 : right]) == 1
    return not glued and not marks[right - 1].has("month")


def _is_listed(marks: Marks, first: int, last: int) -> bool:
    """Not only commas between them: these part what is said of one year from the next."""
    return any(mark.folded != "," and not _is_year((mark,), 0) for mark in marks[first + 1 : last])
