"""Which letters of ours a mail quotes beside those it answers: what a colleague was sent.

Invariant: a letter counts only where the mail holds several lines of it that the answered letters
do not have; one line alike may be somebody's own answer.
"""

from collections.abc import Callable, Sequence

from bot.mail.reading.quoted.ours import INSIDE, LONG, Known, OwnText, key, size
from bot.mail.reading.text.lines import Line

LEAST = 2
"""Lines that a letter and the mail share."""
UNMARKED = 6
"""Strange lines without a quote mark from which a letter may be among them."""
MOST = 200
"""Strange lines that are looked for."""


def quoted(
    lines: Sequence[Line], letters: Sequence[str], others: Callable[[], Sequence[str]]
) -> tuple[str, ...]:
    """The letters, and the others that the mail quotes; these are asked for only if need be."""
    strange = list(_strange(lines, letters))
    marked = sum(line.depth > 0 for line in strange)
    if marked < LEAST and len(strange) < UNMARKED:
        return tuple(letters)
    wanted = list(dict.fromkeys(key(line.text) for line in strange))
    found = (one for one in others() if one not in letters and _is_quoted(one, wanted))
    return (*letters, *dict.fromkeys(found))


def _strange(lines: Sequence[Line], letters: Sequence[str]) -> list[Line]:
    """The longer lines that the answered letters do not have."""
    own = OwnText(letters)
    long = [line for line in lines if size(key(line.text)) >= LONG][:MOST]
    return [one for one in long if own.know(one.text, follow=False) is Known.NO]


def _is_quoted(letter: str, wanted: Sequence[str]) -> bool:
    """Whether lines of the letter begin so, or long ones hold it."""
    whole = {key(line) for line in letter.split("\n")}
    text = key(letter)
    shared = 0
    for one in wanted:
        shared += one in whole or (size(one) >= INSIDE and one in text)
        if shared >= LEAST:
            return True
    return False
