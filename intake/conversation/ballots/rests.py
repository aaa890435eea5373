"""How many the others are that one verdict is of: "the other two are met", "其余三项达标".

Invariant: who counts more or fewer of them than the mail leaves open is asked.
"""

import re

from intake.conversation.ballots import lexemes
from intake.conversation.ballots.ballot_signs import Signed

_DIGITS = re.compile(r"\d+")


def are_counted(signed: Signed, left: int) -> bool:
    """Whether the words for the rest count as many standards as are left, or none."""
    said = (signed.text[one.start : one.end] for one in signed.tokens if one.sign == "r")
    return all(_counts(one, signed.language) <= {left} for one in said)


def _counts(words: str, language: str) -> set[int]:
    found = {int(one) for one in _DIGITS.findall(words)}
    for _, _, told in lexemes.numerals(language).finds(lexemes.folded(words)):
        found |= {int(one) for one in told}
    return found
