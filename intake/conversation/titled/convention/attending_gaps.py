"""Sentences that tell who those are of whom only "the mayor and I" was said before.

Invariant: only where such words are open, where one sentence tells of the writer and of the others,
each with the office that those words speak of, and where it says nothing else.
"""

import re
from dataclasses import replace
from functools import cache

from intake.ceremony import Delegate
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, words_of
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_leftovers,
    attending_missed,
    attending_named,
    attending_offices,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

_TELLING: tuple[Meaning, ...] = ("i_am", "called", "holds")
_GLUED = frozenset({"ja", "ko", "zh"})
_FEWEST = 2
"""The writer, and at least one more: who is only spoken of may not come."""
_OPEN: tuple[Meaning, ...] = ("unsure", "denies", "neither", "or", "off")


def filled(sheet: Sheet, piece: Piece) -> bool:
    """Take the writer and everybody else whom the sentence names, each with an office."""
    language = sheet.language
    text = _without(piece.text, _TELLING, language)
    is_open = any(attending_words.has(text, one, language) for one in _OPEN)
    if not _of_writer(sheet) or is_open or attending_clauses.has_verb(text, language):
        return False
    if _without(piece.text, ("i_am",), language) == piece.text:
        return False
    people = _people(sheet, Piece(text=text, start=piece.start))
    if len(people) < _FEWEST:
        return False
    sheet.note(coming=(*sheet.said.coming, *people))
    sheet.others += 1
    return True


def _of_writer(sheet: Sheet) -> tuple[str, ...]:
    """The open words that are of the writer."""
    language = sheet.language
    return tuple(one for one in sheet.gaps if attending_missed.is_self(fold(one), language))


def _people(sheet: Sheet, said: Piece) -> tuple[Delegate, ...]:
    """Those named, the writer too where "I am" leads to an office alone; none if any is open."""
    named = delegates.named(sheet.text, said, sheet.language)
    people, me = attending_named.persons(sheet, named), sheet.writer
    if len(people) < len(named[0]) or named[1]:
        return ()
    asked = words_of(fold(" ".join(sheet.gaps)))
    left = attending_leftovers.left(said, (people, (), named[2]), sheet.language, sheet.city)
    if any(one.casefold() not in asked for one in left):
        return ()
    if named[2]:
        if not me:
            return ()
        people += (Delegate(name=me.name, office=named[2][0]),)
    people = tuple(
        replace(one, office=attending_offices.bare(one.office, sheet.language)) for one in people
    )
    others = [one for one in people if not (left or words_of(fold(one.office)) & asked)]
    is_told = len(others) <= 1 and all(one.office for one in people)
    return people if is_told else ()


def _without(text: str, meanings: tuple[Meaning, ...], language: str) -> str:
    """The text with blanks, wide enough to part names, for the words of these lists."""
    for one in meanings:
        if language.partition("-")[0] in _GLUED:
            text = _glued(one, language).sub(lambda found: " " * len(found[0]), text)
        else:
            text = attending_words.listed(one, language).without(text)
    return text


@cache
def _glued(meaning: Meaning, language: str) -> re.Pattern[str]:
    """The words at the end of another, or of all where nothing parts them."""
    behind = r"(?=[\s,，、.。]|\Z)" if language.startswith("ko") else ""
    return re.compile(rf"(?:{attending_words.either_of(meaning, language)}){behind}")
