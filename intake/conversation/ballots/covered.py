"""Sentences made of known words alone: where anything else stands in one, it is not understood.

Invariant: no word of any language stands in code; a gap of a phrase covers nothing.
"""

from collections.abc import Callable, Sequence
from functools import cache

from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy
from intake.conversation.people.signatures import is_closing
from intake.conversation.phrases import Phrases, compiled
from intake.conversation.spelling import cleaned, fold

Span = tuple[int, int]


def said(text: str, language: str, keeps: Callable[[str], bool] = lambda _: False) -> list[str]:
    """The sentences of a mail, without manners and what stands below the closing.

    `keeps` tells which manners are more than that ("please accept my resignation").
    """
    found: list[str] = []
    for one in sentences.split(text, language):
        if keeps(one):
            found.append(one)
        elif is_closing(fold(one), language):
            break
        elif not courtesy.is_courtesy(fold(one), language):
            found.append(one)
    return found


def has(text: str, file: str, meaning: str, language: str) -> bool:
    """Whether a phrase of a list of the file (beside this one) stands in the text."""
    return phrasefiles.listed("ballots", file, language, meaning).found(cleaned(text))


def is_twice(text: str, file: str, meaning: str, language: str) -> bool:
    """Whether two phrases of a list stand in the text, one behind the other."""
    return phrasefiles.listed("ballots", file, language, meaning).is_twice(cleaned(text))


def is_all(text: str, file: str, meaning: str, language: str) -> bool:
    """Whether the text is one phrase of a list."""
    return phrasefiles.listed("ballots", file, language, meaning).is_all(cleaned(text))


def is_covered(text: str, file: str, meanings: Sequence[str], language: str) -> bool:
    """Whether nothing is left of the text but signs, once the words of these lists are out."""
    left = _pieces(file, tuple(meanings), language).without(cleaned(text))
    return not any(one.isalnum() for one in left)


@cache
def _pieces(file: str, meanings: tuple[str, ...], language: str) -> Phrases:
    """What stands on both sides of a gap, each by itself."""
    known = phrasefiles.written("ballots", file, language, *meanings)
    pieces = (piece.strip() for one in known for piece in fold(one).split("…"))
    return compiled(one for one in pieces if one)
