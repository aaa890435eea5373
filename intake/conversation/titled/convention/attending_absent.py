"""Who does not come: somebody of the list, somebody named, all of them, or nobody of the city.

Invariant: what is unsure of it, or was not read, takes nobody off the list.
"""

import re

from intake.conversation.phrases import any_found, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case
from intake.conversation.titled.convention import (
    attending_guards,
    attending_leftovers,
    attending_missed,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_sheet import Sheet

_HAN = re.compile(r"[\u3400-\u9fff]{2,4}")
_HANGUL = range(2, 5)
"""Letters of a name where names have no blanks."""


def take(
    sheet: Sheet,
    piece: Piece,
    said: Piece,
    named: delegates.Named,
    *,
    is_struck: bool,
    is_open: bool,
) -> None:
    """Who does not come, or comes off the list; what is unsure of it is left open."""
    has, language = attending_words.has, sheet.language
    whole = attending_words.without(piece.text, ("aside",), language)
    is_unsure = has(whole, "unsure", language) or has(said.text, "until", language)
    me = None if is_unsure or is_open else attending_missed.gone_writer(sheet, piece)
    if me:
        sheet.note(gone=(*sheet.said.gone, me))
    if not _strike(sheet, piece, named, is_struck=is_struck, is_unsure=is_unsure):
        is_unread = delegates.unread(said, named, language)
        is_open = is_open or is_unsure or is_unread
        stranger = "" if is_open else _stranger(sheet, said, named)
        if stranger:
            who = attending_guards.resolved(stranger, sheet.known, sheet.language)
            sheet.note(gone=(*sheet.said.gone, who))
            sheet.is_stranger = who not in sheet.known
        else:
            _leave_out(sheet, piece, named, is_open=is_open, is_struck=is_struck)


def _stranger(sheet: Sheet, said: Piece, named: delegates.Named) -> str:
    """Who a clause is about by a bare name, that of a family alone or of a script without capitals:
    one such is missed, and not all. `said` has a gap where the words stood that say so.
    """
    text, language = said.text.strip(), sheet.language
    if (
        _is_body(text, language)
        or any(one.office or has_case(one.name) for one in named[0])
        or named[1]
        or named[2]
    ):
        return ""
    left = attending_leftovers.left(said, ((), (), ()), language, sheet.city)
    if has_case(text):
        pronouns = phrases(WORDS, "subjects_alone", language)
        capitals = [one for one in left if one[:1].isupper() and not pronouns.is_all(fold(one))]
        is_one = len(capitals) == 1 and re.search(rf"{re.escape(capitals[0])}\s{{3}}", said.text)
        return capitals[0] if is_one else ""
    if language in ("zh", "ja"):
        return next((one for one in left[:1] if _HAN.fullmatch(one) and text.startswith(one)), "")
    for name in (one.name for one in named[0] if fold(one.name) in text):
        is_first = len(text.partition(fold(name))[0].split()) < 2  # "السيد سامي عيسى"
        is_name = language != "ko" or len(name) in _HANGUL
        if is_first and is_name and not attending_words.has(fold(name), "no_name", language):
            return name
    return ""


def _is_body(text: str, language: str) -> bool:
    """Whether it is about what stands for the city, or about all: "the town hall", "our team"."""
    is_whole = any(attending_words.has(text, one, language) for one in ("all", "no_name"))
    return is_whole or any_found(WORDS, ("institutions", "more_offices"), text, language)


def _leave_out(
    sheet: Sheet, piece: Piece, named: delegates.Named, *, is_open: bool, is_struck: bool
) -> None:
    """Who does not come; where nobody is named, it is all on the list ("them"), else the city.

    Without capitals any word may look like a name: there it is one with an office, or a known one.
    """
    people, instead, offices = named
    people = tuple(
        one for one in people if one.office or has_case(one.name) or one.name in sheet.known
    )
    if is_open or instead:
        sheet.doubt(piece)
    elif people or offices:
        seats = (attending_guards.seat(one, sheet.known, sheet.language) for one in offices)
        gone = (*sheet.said.gone, *(one.name for one in people), *(() if people else seats))
        sheet.note(gone=gone)
    elif sheet.known and attending_words.has(piece.text, "both", sheet.language):
        _leave_out_all(sheet, piece)
    elif is_struck or any(attending_guards.titled(sheet.own(piece), sheet.language)):
        sheet.doubt(piece)
    elif len(sheet.said.gone) > sheet.gone_before:
        return  # "Anna Nowak is ill and cannot come"
    elif attending_missed.is_self_gone(piece.text, sheet.language):
        sheet.doubt(piece)  # only the writer, who is not on the list
    elif sheet.said.comes is None:
        sheet.note(comes=False)
    elif sheet.said.comes:
        sheet.leave(piece)


def _leave_out_all(sheet: Sheet, piece: Piece) -> None:
    """All of the list; behind somebody that the mail named, "they" may be these alone."""
    said = sheet.said
    may_be_one = attending_words.has(piece.text, "honoured", sheet.language)
    if not said.coming and len(said.gone) > (0 if may_be_one else 1):
        return
    if said.coming or said.gone or (may_be_one and len(sheet.known) > 2):  # each has an office
        sheet.note(is_half=True)
        sheet.doubt(piece)
    else:
        sheet.note(gone=tuple(sheet.known))


def _strike(
    sheet: Sheet, piece: Piece, named: delegates.Named, *, is_struck: bool, is_unsure: bool
) -> bool:
    """Take those of the list off it that the clause names; False where that needs more reading."""
    missed = attending_guards.on_list(piece.text, sheet.known, sheet.language)
    last = _until(piece, missed) if is_struck else piece
    if named[1] or is_unsure or not missed:
        return False
    if any(one not in sheet.known for one in named[2]):
        return False
    strangers = (one for one in named[0] if one.office and not _is_among(one.name, missed))
    is_denied = is_struck and attending_words.has(last.text, "denies", sheet.language)
    if is_denied or (has_case(last.text) and any(strangers)):
        return False
    sheet.note(gone=(*sheet.said.gone, *missed))
    if last != piece:
        sheet.leave(piece.part(len(last.text) + 1))
    return True


def _until(piece: Piece, missed: tuple[str, ...]) -> Piece:
    """The clause up to the comma behind the last of those names."""
    end = max((piece.text.rfind(fold(one).split()[-1]) for one in missed), default=0)
    comma = re.search(r"[,،，、]", piece.text[max(end, 0) :])
    return piece.part(0, max(end, 0) + comma.start()) if comma else piece


def _is_among(name: str, missed: tuple[str, ...]) -> bool:
    return any(fold(name) in fold(one) or fold(one) in fold(name) for one in missed)
