"""An older figure beside which the city's is set: "9.4 billion, almost double that of 2020 (4.9)".

Invariant: it is left out only where its own year is older, a word compares the two, and nothing
else is told of it.
"""

from collections.abc import Iterator
from decimal import Decimal

from intake.answers.figures import rates
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.sums import Figure

_TURNS = STOPS | frozenset(",(–—")
_COMPARING = (
    "against", "risen_from", "more_than", "fraction", "difference", "low_open", "high_open", "was",
    "rose", "growth", "moved", "merely",
)  # fmt: skip
_ODD = (
    "planned", "negator", "percent", "among", "such", "three", "aspect", "qualifies",
    "asked", "our_own", "head", "lasting", "rate", "and", "now", "this_year",
)  # fmt: skip
_LOOSE = ("planned", "doubt", "fraction", "vague", "head", "growth", "among", "was")
"""What must not stand beside the figure that is kept."""
_MOST = 4
"""How many times as large as the other one of the two may be."""
_TIMES = 20
"""How many times over, at most, a number before "times" tells."""
_NAMED = 6
"""Words without a meaning here that may stand beside the older figure."""


def without_times(marks: Marks, figures: list[Figure]) -> list[Figure]:
    """The figures but for a number that tells how many times over: "ほぼ2倍"."""
    return [
        one
        for one in figures
        if not (one.factor == 1 and one.value < _TIMES and at(marks, one.last + 1).has("fraction"))
    ]


def second(marks: Marks, one: Figure, two: Figure) -> range | None:
    """The places of the older figure, from what sets it apart to the end of its sentence."""
    if not _are_alike(marks, one, two):
        return None
    end = clauses.around(marks, two.last, two.last, STOPS).stop
    asides = (range(start, end) for start in _starts(marks, one, two))
    return next((places for places in asides if _is_aside(marks, places, one, two)), None)


def _starts(marks: Marks, one: Figure, two: Figure) -> Iterator[int]:
    """The signs and words of comparison between the two, but for brackets that close again."""
    inside = range(one.last + 1, two.first)
    closed = max((place for place in inside if marks[place].folded == ")"), default=0)
    for place in inside:
        turns = marks[place].folded in _TURNS or marks[place].has("against")
        if turns and (marks[place].folded != "(" or place > closed):
            yield place


def _is_aside(marks: Marks, places: range, one: Figure, two: Figure) -> bool:
    """What is said there compares an older figure, and nothing else is told of either."""
    said = marks[places.start : places.stop]
    rest = (*marks[: places.start], *marks[places.stop :])
    odd = _ODD if one.factor >= sums.MILLION else (*_ODD, "new")
    compared = any(mark.has(*_COMPARING) for mark in said) and not any(m.has(*odd) for m in said)
    if not compared or any(mark.has(*_LOOSE) for mark in rest):
        return False
    unknown = [mark for mark in said if mark.roles == ("word",)]
    grown = one.value > two.value or bool(_years(rest))
    older = _is_older(said, rest) and not _may_be_later(said, rest)
    return grown and older and len(unknown) <= _NAMED


def _is_older(said: Marks, rest: Marks) -> bool:
    """It alone has a year that has gone, or tells how long ago; any other year is later."""
    ago = any(mark.has("ago", "ago_behind", "ago_before") for mark in said)
    its, others = _years(said), _years(rest)
    if ago and not its:
        return True
    return len(set(its)) == 1 and all(year > its[0] for year in others)


def _may_be_later(said: Marks, rest: Marks) -> bool:
    """ "Last year 58, in 2025 61": a year that may be that of the other, or later."""
    back = any(mark.has("last_year", "year_before_last", "ago") for mark in rest)
    return back and any(year >= rates.newest() - 1 for year in _years(said) or [rates.newest()])


def _years(marks: Marks) -> list[int]:
    return [int(mark.raw) for mark in marks if _is_year(mark)]


def _is_year(mark: Mark) -> bool:
    return mark.has("year") and mark.raw.isdecimal() and len(mark.raw) == 4


def _are_alike(marks: Marks, one: Figure, two: Figure) -> bool:
    """Of one currency and of one size; the older one may lack the unit of both."""
    codes, others = (set(clauses.price(marks, f.first, f.last)) for f in (one, two))
    if (others and not codes & others) or (two.factor > 1 and one.factor == 1):
        return False
    newer = one.value / (one.factor if two.factor == 1 < one.factor else 1)
    small, large = sorted((newer, two.value))
    return Decimal(0) < large <= _MOST * small
