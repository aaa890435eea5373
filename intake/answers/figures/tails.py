"""The smaller part of a number behind its currency: "two billion pounds and 300 million".

Invariant: the parts are added only where nothing tells what the second one is of.
"""

from dataclasses import replace

from intake.answers.scan.clauses import BREAKS, Marks
from intake.answers.scan.marks import GLUED_AND, at
from intake.answers.scan.sums import Figure

_LEAST = 1_000
"""The smallest scale of a part."""
_BETWEEN = ("currency", "sign", "filler", "nation", "and")

Joined = tuple[Marks, list[Figure]]


def joined(marks: Marks, figures: list[Figure]) -> Joined:
    """The marks and figures with such parts added, the currency behind the whole number."""
    place = 0
    while place + 1 < len(figures):
        one, two = figures[place], figures[place + 1]
        if not _is_tail(marks, one, two):
            place += 1
            continue
        between = marks[one.last + 1 : two.first]
        price = tuple(mark for mark in between if not mark.has("and"))
        length = two.last - two.first + 1
        whole = (*marks[two.first : two.last + 1], *price)
        marks = (*marks[: one.last + 1], *whole, *marks[two.last + 1 :])
        last, value = one.last + length, one.value + two.value
        added = replace(one, value=value, last=last, other=None, bare=False)
        moved = len(price) - len(between)
        behind = [
            replace(other, first=other.first + moved, last=other.last + moved)
            for other in figures[place + 2 :]
        ]
        figures = [*figures[:place], added, *behind]
    return marks, figures


def _is_tail(marks: Marks, one: Figure, two: Figure) -> bool:
    """Whether a smaller part follows the currency and an "and", and nothing but an end follows."""
    between = marks[one.last + 1 : two.first]
    priced = bool(between) and any(mark.codes for mark in between)
    if not priced or not all(mark.has(*_BETWEEN) for mark in between):
        return False
    is_and = between[-1].has("and") or marks[two.first].raw[:1] == GLUED_AND
    is_less = _LEAST <= two.factor < one.factor and two.value < one.factor
    if not (is_and and is_less) or one.value % one.factor or one.other or two.other:
        return False
    return _ends(marks, two, {code for mark in between for code in mark.codes})


def _ends(marks: Marks, two: Figure, codes: set[str]) -> bool:
    """Whether the answer, its clause or the currency once more follows."""
    behind = at(marks, two.last + 1)
    if behind.codes:
        return not codes.isdisjoint(behind.codes)
    return (
        not behind.raw
        or behind.folded[-1:] in BREAKS
        or (behind.has("year") and behind.raw.isdecimal())
    )
