"""Sentences that leave open which of several people comes, or name who is left out of all.

Invariant: such a sentence puts nobody on the list, and takes nobody off it but one who is plainly
the only exception.
"""

from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_guards,
    attending_struck,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

_SAYING: tuple[Meaning, ...] = ("except", "all", "comes", "bare", "heading", "lead", "opening")
"""Lists of words with which everybody but one is said to come."""


def left_open(sheet: Sheet, piece: Piece) -> bool:
    """Take a sentence that strikes somebody, has alternatives, or excepts; whether it is one."""
    if attending_struck.taken(sheet, piece):
        return True
    is_about = sheet.is_asked or attending_clauses.has_verb(piece.text, sheet.language)
    if not is_about:
        return False
    if _is_alternative(sheet, piece):
        sheet.doubt(piece)
    elif not _excepts(sheet, piece):
        return False
    sheet.others += 1
    return True


def _is_alternative(sheet: Sheet, piece: Piece) -> bool:
    """Whether somebody is named behind an "or"."""
    if attending_words.has(piece.text, "neither", sheet.language):
        return False
    marks = attending_words.listed("or", sheet.language)
    found = marks.finditer(piece.text)
    return any(_is_person(sheet, piece.part(one.end())) for one in found)


def _is_person(sheet: Sheet, piece: Piece) -> bool:
    people, gone, offices = delegates.named(sheet.text, piece, sheet.language)
    return bool(
        any(one.office or has_case(one.name) for one in people)
        or gone
        or offices
        or attending_guards.on_list(piece.text, sheet.known, sheet.language)
        or attending_guards.holds_office(piece.text, sheet.language)
    )


def _excepts(sheet: Sheet, piece: Piece) -> bool:
    """Whether somebody is excepted; who is so beyond doubt is taken off, others are asked about."""
    language = sheet.language
    text = attending_words.listed("adds", language).without(piece.text)
    said = Piece(text=text, start=piece.start)
    keys: tuple[Meaning, ...] = ("except", "besides")
    is_plain, is_unclear = (attending_words.has(text, one, language) for one in keys)
    if not (is_plain or is_unclear) or not _is_person(sheet, said):
        return False
    missed = attending_guards.on_list(text, sheet.known, language)
    names = attending_guards.names_of(sheet.known, language)
    is_one = is_plain and not is_unclear and len(missed) == 1 < len(names)
    if is_one and _says_all_but(text, missed[0], language):
        sheet.note(gone=(*sheet.said.gone, *missed))
    else:
        sheet.doubt(piece)
    return True


def _says_all_but(text: str, name: str, language: str) -> bool:
    """Whether the words say that it is all but this one, and nothing else."""
    if not attending_words.has(text, "all", language):
        return False
    text = text.replace(fold(name), " ")
    text = attending_words.without(text, _SAYING, language)
    for words in ("articles", "own"):
        text = phrases(WORDS, words, language).without(text)
    return not words_of(text)
