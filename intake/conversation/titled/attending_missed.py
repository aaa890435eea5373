"""Clauses that speak of somebody who comes without a name: the writer, or a bare office.

Invariant: who is spoken of so is asked for; a list beside them is not complete.
"""

import re
from functools import cache

from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled import attending_words, delegates

_SMALL = ("articles", "own")


def is_self(text: str, language: str) -> bool:
    """Whether the writer says that they come."""
    return any(attending_words.has(text, one, language) for one in ("self", "self_beside"))


def leaves_out(piece: Piece, named: delegates.Named, language: str) -> bool:
    """Whether somebody comes beside those named: the writer, or "and her deputy"."""
    people, _, offices = named
    if not people:
        return is_self(piece.text, language)
    is_writer = attending_words.has(piece.text, "self_beside", language)
    return is_writer or any(_is_beside(piece.text, one, language) for one in offices)


def is_somebody(piece: Piece, named: delegates.Named, language: str) -> bool:
    """Whether a clause of which nothing was read is of the writer, or of a bare office."""
    return is_self(piece.text, language) or bool(named[2])


def _is_beside(text: str, office: str, language: str) -> bool:
    """Whether an office without a name stands right behind an "and"."""
    before = text.rpartition(fold(office))[0].rstrip()
    return _and(language).search(before) is not None


@cache
def _and(language: str) -> re.Pattern[str]:
    """An "and" at the end, with no more than small words behind it."""
    small = "|".join(
        (*(either(WORDS, one, language) for one in _SMALL),
         attending_words.either_of("before_offices", language))
    )  # fmt: skip
    ands = "|".join(
        (either(WORDS, "plain_ands", language), attending_words.either_of("and", language))
    )
    return re.compile(rf"(?:{ands})\s*(?:(?:{small})\s*){{0,2}}\Z", re.IGNORECASE)
