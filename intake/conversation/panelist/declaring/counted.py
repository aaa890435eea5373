"""How many the others are that "no conflict" is of: "with the other eight cities".

Invariant: a number counts them only right beside the word for the others; who counts more or fewer
of them than there are is asked.
"""

import re
from collections.abc import Iterator

from intake.conversation.ballots import lexemes
from intake.conversation.panelist.declaring import meaning

_DIGITS = re.compile(r"(?<![\d.,])[2-9](?![\d.,]\d|\d)|(?<![\d.,])[1-9]\d(?![\d.,]\d|\d)")
_ONE = "1"
"""No count: "not one of the others"."""
_COUNTER = re.compile("[个個座つ개곳]|개의")
_BLANKS = " ([（\t"


def parted(piece: str, language: str) -> tuple[str, int | None]:
    """The piece without the number of the others, and that number; None where there is none."""
    others = [*meaning.places(piece, language, "remaining")]
    for start, end, number in _numbers(piece, language) if others else ():
        counter = _COUNTER.match(piece, end)
        behind = counter.end() if counter else end
        is_before = any(not piece[behind:at].strip(_BLANKS) for at, _ in others if at >= behind)
        is_after = any(not piece[to:start].strip(_BLANKS) for _, to in others if to <= start)
        if is_before or is_after:
            return piece[:start] + piece[behind:].lstrip(), number
    return piece, None


def _numbers(piece: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Where each small number stands, in digits or in words."""
    for digits in _DIGITS.finditer(piece):
        yield digits.start(), digits.end(), int(digits[0])
    words = lexemes.words(piece)
    for place, length, told in lexemes.numerals(language).finds(lexemes.folded(piece)):
        said = [one for one in told if one.isdecimal() and one != _ONE]
        if said:
            yield words[place].start, words[place + length - 1].end, int(said[0])
