"""Clauses that speak of somebody who comes without a name: the writer, or a bare office.

Invariant: who is spoken of so is asked for; a list beside them is not complete.
"""

import re
from functools import cache

from intake.ceremony import Delegate
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, words_of
from intake.conversation.titled.convention import attending_words, delegates
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

_SMALL = ("articles", "own")
_SELVES: tuple[Meaning, ...] = ("self", "self_beside")
_NAMED = re.compile(r"\s?[,،，、:：(（—–]\s?(.{1,60})")
_ARTICLE = re.compile(r"^\w{1,3} (?=\w)")
_BEFORE_AND = re.compile(r"\s+و")


def is_self(text: str, language: str) -> bool:
    """Whether the writer says that they come."""
    return attending_words.has(text, "self", language) or is_beside(text, language)


def is_beside(text: str, language: str) -> bool:
    """Whether the writer says that they come beside others ("and I", "أنا ورئيس البلدية")."""
    glued = attending_words.listed("self_glued", language).finditer(text)
    is_and = any(_BEFORE_AND.match(text, one.end()) for one in glued)
    return is_and or attending_words.has(text, "self_beside", language)


def leaves_out(
    piece: Piece, named: delegates.Named, language: str, *, has_writer: bool = False
) -> bool:
    """Whether somebody comes beside those named: the writer, or "and her deputy"."""
    people, _, offices = named
    if not people:
        return is_self(piece.text, language) and not has_writer
    is_writer = is_beside(piece.text, language) and not has_writer
    return is_writer or any(_is_beside(piece.text, one, language) for one in offices)


def writer(sheet: Sheet, piece: Piece, people: tuple[Delegate, ...]) -> Delegate | None:
    """The writer, where they say that they come and are not named as somebody else."""
    me, language = sheet.writer, sheet.language
    if me is None or not (people or sheet.is_asked):
        return None
    is_said = (is_beside if people else is_self)(piece.text, language)
    is_named = any(_is_same(one.name, me.name) for one in (*people, *sheet.said.coming))
    is_named = is_named or any(_is_behind(sheet, piece, one.name, me.name) for one in people)
    return me if is_said and not is_named else None


def is_named(sheet: Sheet, piece: Piece, people: tuple[Delegate, ...]) -> bool:
    """Whether the writer is named behind their "I": by the own name ("I, Anna Nowak"), or as one of
    these people where it closes a list ("the mayor and I, Deputy Mayor Jan Kowal").
    """
    name = fold(sheet.writer.name).casefold() if sheet.writer else ""
    if name and any(name in one for one in _behind(sheet, piece, _SELVES)):
        return True
    if any(_is_behind(sheet, piece, one.name, name) for one in people):
        return True
    said = {
        fold(words).casefold() for one in people if one.office for words in (one.name, one.office)
    }
    beside = (_ARTICLE.sub("", one) for one in _behind(sheet, piece, ("self_beside",)))
    return any(one.startswith(tuple(said)) for one in beside if said)


def _behind(sheet: Sheet, piece: Piece, selves: tuple[Meaning, ...]) -> list[str]:
    """What stands behind each "I" and a comma."""
    words = words_of(piece.text)
    spans = (attending_words.listed(one, sheet.language).finditer(piece.text, words)
             for one in selves)  # fmt: skip
    behind = (_NAMED.match(piece.text, one.end()) for found in spans for one in found)
    return [one[1].casefold() for one in behind if one]


def _is_behind(sheet: Sheet, piece: Piece, name: str, mine: str) -> bool:
    """Whether a name behind "and I," is the one that the writer signs by an initial."""
    said = fold(name).casefold()
    is_said = any(one.startswith(said) for one in _behind(sheet, piece, ("self_beside",)))
    return is_said and _is_initialled(said, fold(mine).casefold())


def _is_initialled(name: str, signed: str) -> bool:
    """Whether "И. Галиев" may be Ильдар Галиев: one word is shared, of the others an initial."""
    words, letters = name.split(), signed.replace(".", " ").split()
    left = [one for one in letters if one not in words]
    given = [one for one in words if one not in letters]
    is_shared = bool(left) and len(left) < len(letters) and len(left) <= len(given)
    return is_shared and all(
        len(one) == 1 and full.startswith(one) for one, full in zip(left, given, strict=False)
    )


def is_self_gone(text: str, language: str) -> bool:
    """Whether the writer says of themself alone that they do not come."""
    return attending_words.has(text, "self_cannot", language)


def gone_writer(sheet: Sheet, piece: Piece) -> str | None:
    """The writer's name as the list has it, where they say that they do not come."""
    if sheet.writer is None or not is_self_gone(piece.text, sheet.language):
        return None
    me = sheet.writer.name
    return next((one for one in sheet.known if _is_same(one, me)), None)


def without_self(piece: Piece, language: str) -> Piece:
    """The piece with blanks for words by which the writer comes beside others."""
    text = attending_words.without(piece.text, ("self_beside", "self_glued"), language)
    return Piece(text=text, start=piece.start)


def is_writer(sheet: Sheet, name: str) -> bool:
    """Whether a name is the writer's."""
    return sheet.writer is not None and _is_same(name, sheet.writer.name)


def _is_same(one: str, other: str) -> bool:
    return sorted(fold(one).casefold().split()) == sorted(fold(other).casefold().split())


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
