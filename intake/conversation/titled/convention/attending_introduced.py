"""Who comes, in a sentence that introduces them: "Our two delegates are Anna Nowak, Mayor, and …".

Invariant: nobody is read out of a sentence that denies, leaves open or asks, nor of one of which
words are left over; where we did not ask, the list that it makes waits for its confirmation.
"""

from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.phrases import blanked
from intake.conversation.sentences import Piece
from intake.conversation.spelling import words_of
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_counts,
    attending_words,
)
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

FILE = "attending_introduced.toml"
_listed = partial(phrasefiles.listed, "titled.convention", FILE)
_OTHERWISE: tuple[Meaning, ...] = (
    "cannot", "off", "denies", "neither", "except", "besides", "nobody_else", "comes",
)  # fmt: skip
"""Lists of words beside which a sentence says more than who it is."""


def is_heading(sheet: Sheet, piece: Piece) -> bool:
    """Whether it only introduces whoever is named below."""
    end = _head(sheet, piece.text)
    return bool(end) and not words_of(piece.text[end:])


def people(sheet: Sheet, piece: Piece) -> Piece | None:
    """The piece with blanks for the words that introduce people; None where it has none.

    How many it says that they are is noted.
    """
    language, end = sheet.language, _head(sheet, piece.text)
    text = blanked(piece.text, [(0, end)])
    if not end or any(attending_words.has(text, one, language) for one in _OTHERWISE):
        return None
    if attending_clauses.has_verb(text, language):
        return None
    attending_counts.noted(sheet, piece.part(0, end))
    return Piece(text=_without_close(text, language), start=piece.start)


def names_delegates(text: str, language: str) -> bool:
    """Whether the words that introduce people can be of nobody but those who come."""
    return _listed(language, "delegates").starts(text.lstrip())


def _head(sheet: Sheet, text: str) -> int:
    """Where the longest phrase ends with which the text begins; 0 without one."""
    keys = ("delegates", "people") if sheet.is_asked else ("delegates",)
    known = _listed(sheet.language, *keys)
    start = len(text) - len(text.lstrip())
    found = known.heads(text[start:], words_of(text))
    return start + max((one.end() for one in found), default=-start)


def _without_close(text: str, language: str) -> str:
    """The text with blanks for the verb that closes it, and the apostrophe before that."""
    found = _listed(language, "behind").finditer(text)
    starts = [one.start() for one in found if not words_of(text[one.end() :])]
    if not starts:
        return text
    start = len(text[: min(starts)].rstrip("'"))
    return blanked(text, [(start, len(text))])
