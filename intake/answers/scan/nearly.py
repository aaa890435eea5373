"""Two neighbouring digits in words that tell about how many: "三、四百社", "两、三家".

Invariant: the number of an item in a list, or of a year or a question, is no such digit; behind a
trade, whose name labels its generation too ("工业4.0"), it is one.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.answers.scan.marks import Mark, at

_LAST = 9
_LONGEST = 2
"""Letters of a digit with its unit ("四百")."""


def unvalued(marks: Sequence[Mark]) -> list[Mark]:
    """The marks, a number behind the digit right below its own first one without a value."""
    items = [place for place in range(len(marks)) if _is_digit(marks, place)]
    if len(items) != 1 or not _is_nearly(marks, items[0]):
        return list(marks)
    return [
        replace(mark, roles=("vague",), value=None) if place == items[0] + 2 else mark
        for place, mark in enumerate(marks)
    ]


def _is_digit(marks: Sequence[Mark], place: int) -> bool:
    """Whether a lone digit in words stands before a comma."""
    mark, after = marks[place], at(marks, place + 1)
    is_one = len(mark.raw) == 1 and mark.value is not None and not mark.raw.isdecimal()
    return is_one and 0 < (mark.value or 0) < _LAST and after.folded in {",", "、"}


def _is_nearly(marks: Sequence[Mark], place: int) -> bool:
    """Whether the next number is the next digit and a unit at most, and nothing names the first."""
    digit, number = marks[place], at(marks, place + 2)
    if not number.has("numeral") or len(number.raw) > _LONGEST or number.value is None:
        return False
    figures = str(int(number.value))
    is_next = int(figures[0]) == int(digit.value or 0) + 1 and not figures[1:].strip("0")
    before = at(marks, place - 1)
    return is_next and (before.has("trade") or not before.has("label", "ordinal"))
