"""Lines that name people: what the heading above says of them, and whether they are the whole list.

Invariant: a heading governs its own lines only; lines below one that was not read put nobody on the
list, and one name takes no place of several.
"""

import re
from dataclasses import replace

from intake.ceremony import Delegate
from intake.conversation.intents import assent, courtesy
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_guards,
    attending_introduced,
    attending_leftovers,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet
from intake.conversation.titled.convention.attending_words import Meaning

_LISTS = re.compile(r"[:：]\s*\Z")
_MARK = r"[ \t]*(?:[-*•·–]|\(?\d{1,2}[.)])[ \t]*"
_ITEM = re.compile(rf"(?:\A|\n){_MARK}\Z")
_BEFORE_ITEM = re.compile(rf"[ \t]*\n\s*{_MARK}\w")
_NEXT = re.compile(rf"[ \t]*\n\s*(?:{_MARK})?([^\n]+)")
_ENDED = re.compile(r"[.!?;。！？؟।]\s*\Z")
_APART = re.compile(r"\n[ \t]*\n")
_DENYING: tuple[Meaning, ...] = ("cannot", "off", "neither")
_SILENT = ("articles", "own")


def is_led(piece: Piece) -> bool:
    """Whether a list follows."""
    return _LISTS.search(piece.text) is not None


def heads(sheet: Sheet, piece: Piece) -> bool:
    """Note what a heading says of the lines below it; whether nothing else is to be read of it."""
    language = sheet.language
    is_bare = _BEFORE_ITEM.match(sheet.text, piece.end) and not _ENDED.search(piece.text)
    if not (is_led(piece) or is_bare) or not _is_above_people(sheet, piece):
        return False
    named = delegates.named(sheet.text, piece, language)
    if any(one.office or has_case(one.name) for one in named[0]):
        return False
    denied = any(attending_words.has(piece.text, one, language) for one in _DENYING)
    text = attending_words.without(piece.text, _DENYING, language)
    comes = attending_clauses.has_verb(text, language) or attending_words.has(
        text, "whole", language
    )
    if denied and not comes:
        sheet.head, sheet.is_head_gone = piece.end, _is_all(text, (), language)
        sheet.others += 1
        if not sheet.is_head_gone:
            sheet.doubt(piece)
        return True
    return not comes and _names_list(sheet, piece)


def _is_above_people(sheet: Sheet, piece: Piece) -> bool:
    """Whether the line below names somebody, and says nothing of them."""
    behind = _NEXT.match(sheet.text, piece.end)
    below = Piece(text=fold(behind[1]), start=behind.start(1)) if behind else None
    if below is None or attending_clauses.has_verb(below.text, sheet.language):
        return False
    return _is_of_person(sheet, below)


def _is_of_person(sheet: Sheet, piece: Piece) -> bool:
    language = sheet.language
    return (
        bool(attending_guards.on_list(piece.text, sheet.known, language))
        or any(delegates.named(sheet.text, piece, language))
        or attending_guards.holds_office(piece.text, language)
    )


def _names_list(sheet: Sheet, piece: Piece) -> bool:
    """Whether it is the heading of the list, or of those who come as well; others stay open."""
    language = sheet.language
    adds, text = assent.removed(piece.text, attending_words.listed("adds", language))
    is_list = _is_all(_without_city(sheet, text), ("heading",), language)
    is_introduced = attending_introduced.is_heading(sheet, piece)
    if is_introduced or (is_list and (adds or attending_words.has(text, "heading", language))):
        sheet.note(adds=sheet.said.adds or adds)
        sheet.is_listing = sheet.is_item = True
        if sheet.is_asked and not adds:
            sheet.announced = piece
        return True
    is_known = bool(sheet.known) or not attending_words.has(text, "heading", language)
    if is_known and not courtesy.is_courtesy(piece.text, language):
        sheet.head, sheet.is_head_gone = piece.end, False
    return False


def _without_city(sheet: Sheet, text: str) -> str:
    """A heading without the city's own name and the small words that lead to it."""
    bare = attending_leftovers.without_places(text, sheet.language, sheet.city)
    if bare != text:
        for one in ("small_words", "seats"):
            bare = phrases(WORDS, one, sheet.language).without(bare)
    return bare


def _is_all(text: str, meanings: tuple[Meaning, ...], language: str) -> bool:
    """Whether nothing stands in the text beside words of these lists and words that say nothing."""
    text = attending_words.without(text, (*meanings, "lead", "opening"), language)
    for one in _SILENT:
        text = phrases(WORDS, one, language).without(text)
    return not words_of(text)


def governed(sheet: Sheet, piece: Piece) -> bool:
    """Take a line below a heading that denies, or was not read; whether it is such a line."""
    if sheet.head is None:
        return False
    start, language = sheet.head, sheet.language
    between = sheet.text[start : piece.start]
    sheet.head = None
    if "\n" not in between or attending_clauses.has_verb(piece.text, language):
        return False
    named = delegates.named(sheet.text, piece, language)
    missed = attending_guards.on_list(piece.text, sheet.known, language)
    if (
        not _is_of_person(sheet, piece)
        or is_led(piece)
        or courtesy.is_courtesy(piece.text, language)
    ):
        return False
    sheet.others += 1
    is_plain = sheet.is_head_gone and not _APART.search(between) and len(missed) == 1
    is_plain = is_plain and not _is_hedged(piece.text, language)
    if is_plain and not delegates.unread(piece, named, language):
        sheet.note(gone=(*sheet.said.gone, *missed))
    else:
        sheet.doubt(piece)
    sheet.head = piece.end
    return True


def _is_hedged(text: str, language: str) -> bool:
    return any(attending_words.has(text, one, language) for one in ("unsure", "denies", "or"))


def line(
    sheet: Sheet, piece: Piece, people: tuple[Delegate, ...], offices: tuple[str, ...]
) -> None:
    """A line that names people, or the office of who stands on the line above it."""
    last = sheet.listed[-1] if sheet.listed else None
    if offices and last and not last.office and not people:
        sheet.listed[-1] = replace(last, office=offices[0])
    sheet.listed += people
    sheet.lines.append(piece)
    if attending_words.has(piece.text, "adds", sheet.language):
        sheet.note(adds=True)
    before = sheet.text[: piece.start]
    is_inside = bool(before.rpartition("\n")[2].strip())  # nobody signs on the line of a sentence
    sheet.is_item = sheet.is_item or is_inside or bool(_ITEM.search(before))
    if sheet.is_listing and people:
        take(sheet, is_all=True)


def take(sheet: Sheet, *, is_all: bool) -> None:
    """People on lines of their own: one alone below other words is only who signs."""
    is_more = is_all or sheet.is_item or len(sheet.listed) > 1
    is_about = sheet.is_asked or sheet.said.comes
    is_meant = bool(is_about) and is_more and not sheet.said.coming
    is_told = any(_is_told(one, sheet.language) for one in sheet.lines)
    is_left = sheet.said.is_about and not is_meant and (len(sheet.listed) > 1 or is_told)
    if not sheet.is_listing and ((is_meant and _is_stray(sheet)) or is_left):
        for one in sheet.lines:
            sheet.doubt(one)
    elif sheet.is_listing or is_meant:
        is_list = is_meant and is_whole(sheet, len(sheet.listed)) and not sheet.said.rest
        is_list = is_list and not (sheet.said.adds or sheet.said.gone)
        sheet.note(coming=(*sheet.said.coming, *sheet.listed), is_whole=is_list)
    sheet.listed, sheet.lines = [], []


def _is_told(piece: Piece, language: str) -> bool:
    """Whether a line with a name is a sentence of somebody, and not who signs."""
    is_ended = _ENDED.search(piece.text) is not None
    return is_ended or attending_words.has(piece.text, "unsure", language)


def is_whole(sheet: Sheet, length: int) -> bool:
    """Whether so many names may be the whole list: more than one, or as many as it has."""
    return length > 1 or length == len(_listed(sheet)) == 1 or (length == 1 and not sheet.known)


def _listed(sheet: Sheet) -> tuple[str, ...]:
    return attending_guards.names_of(sheet.known, sheet.language)


def _is_stray(sheet: Sheet) -> bool:
    """Whether one stands alone whom a list of several does not have, and is not said to be more."""
    names = _listed(sheet)
    is_new = len(sheet.listed) == 1 and sheet.listed[0].name not in names
    return is_new and len(names) > 1 and not sheet.said.adds
