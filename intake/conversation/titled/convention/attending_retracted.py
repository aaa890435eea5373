"""Sentences that take back what the mail said of who comes: "Please remove Jan. Forget that."

Invariant: what is taken back changes nothing, nor does what may be; who comes is asked then.
"""

import re
from functools import partial
from itertools import pairwise

from intake.conversation import phrasefiles
from intake.conversation.sentences import Piece
from intake.conversation.spelling import has_case
from intake.conversation.titled.convention import attending_guards, attending_words, delegates
from intake.conversation.titled.convention.attending_sheet import Sheet

FILE = "attending_retracted.toml"
_listed = partial(phrasefiles.listed, "titled.convention", FILE)
_CLAUSES = re.compile(r"[,،、，;；؛:：.!。！।…]|\s[-–—]\s|—")


def taken(sheet: Sheet, piece: Piece) -> bool:
    """Take back what was noted so far; whether the sentence may say so."""
    said = sheet.said
    is_told = bool(said.coming or said.gone or sheet.listed) or said.comes is not None
    if not is_told or not (_is_back(sheet, piece) or _stays(sheet, piece)):
        return False
    sheet.note(coming=(), gone=(), comes=None, adds=False, is_half=True)
    sheet.listed.clear()
    sheet.lines.clear()
    sheet.doubt(piece)
    sheet.others += 1
    return True


def _is_back(sheet: Sheet, piece: Piece) -> bool:
    """Whether it says so alone in a clause."""
    known = _listed(sheet.language, "back")
    parts = filter(str.strip, _CLAUSES.split(piece.text))
    return known.is_all(piece.text.strip(" .!。！।")) or any(known.is_all(one) for one in parts)


def _stays(sheet: Sheet, piece: Piece) -> bool:
    """Whether it says of somebody that they come, names nobody, and some were only taken off."""
    language = sheet.language
    if not sheet.said.gone or sheet.said.coming or sheet.listed:
        return False
    people, gone, offices = delegates.named(sheet.text, piece, language)
    is_named = any(one.office or has_case(one.name) for one in people) or bool(gone or offices)
    is_named |= bool(attending_guards.on_list(piece.text, sheet.known, language))
    is_named |= any(_is_full(one.name, language) for one in people) or _has_names(sheet, piece)
    is_denied = attending_words.has(piece.text, "denies", language)
    return not (is_named or is_denied) and _listed(language, "stays").found(piece.text)


def _is_full(name: str, language: str) -> bool:
    """Whether a name stands behind the verb that was taken with it ("ستحضر ليلى حسن")."""
    return language == "ar" and len(name.split()) > 2


def _has_names(sheet: Sheet, piece: Piece) -> bool:
    """Two words with a capital, one by the other, behind none that begins the sentence."""
    said = sheet.text[piece.start : piece.end].split()
    capitals = [one[:1].isupper() for one in said]
    first = 0 if sheet.language == "tr" else 1  # there the verb is last
    return any(one and two for one, two in pairwise(capitals[first:]))
