"""The first ones of a list: "the first three", "les deux premiers", "前两项".

Invariant: a "first" that is said of several is never the first one alone; beside another ordinal
("the first and third", which Arabic joins in one word) it is said of one.
"""

from intake.answers.choices import options
from intake.answers.choices.lines import Line

MOST = 99
"""Options of a list at most."""


def at(line: Line, place: int) -> tuple[int, int]:
    """The tokens of such words and how many they mean: 0 where only several; 0, 0 for none."""
    length, roles = line.word(place)
    more, beside = line.word(place + length)
    if "leading" in roles:
        count, number = options.number_at(line.tokens, place + length, line.language)
        if 1 < number <= MOST and not line.is_ordinal(place + length):
            return length + count, number
    if ("both" in roles and "leading" in beside) or ("leading" in roles and "both" in beside):
        return length + more, 0
    return (length, 0) if "firsts" in roles else (0, 0)


def behind(line: Line, start: int, end: int, number: int) -> int:
    """The tokens of the "first" behind a number: "les trois premiers"; 0 for none."""
    length, roles = line.word(end)
    is_led = "leading" in roles and number > 1 and not line.is_ordinal(start)
    return length if is_led else 0
