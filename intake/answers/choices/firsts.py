"""The first ones of a list: "the first three", "les deux premiers", "前两项".

Invariant: a "first" that is said of several is never the first one alone.
"""

from intake.answers.choices import options
from intake.answers.choices.lines import Line

_MOST = 99
_COUNTED = {"first_two": 2, "first_three": 3}


def at(line: Line, place: int) -> tuple[int, int]:
    """The tokens of such words and how many they mean: 0 where only several; 0, 0 for none."""
    length, roles = line.word(place)
    more, beside = line.word(place + length)
    if told := [many for role, many in _COUNTED.items() if role in roles]:
        return length, told[0]
    if ("both" in roles and "leading" in beside) or ("leading" in roles and "both" in beside):
        return length + more, 2
    if not {"leading", "firsts"} & set(roles):
        return 0, 0
    count, number = options.number_at(line.tokens, place + length, line.language)
    if 1 < number <= _MOST:
        return length + count, number
    return (length, 0) if "firsts" in roles else (0, 0)


def behind(line: Line, end: int, number: int) -> int:
    """The tokens of the "first" behind a number: "les trois premiers"; 0 for none."""
    length, roles = line.word(end)
    return length if "leading" in roles and number > 1 else 0
