"""People who would come, but to another place than the Convention ("but in New York, as we asked").

Invariant: words that tie them to another place confirm nothing; a place that is denied ties nobody.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from intake.answers import folding
from intake.ceremony import Ceremony
from intake.conversation import sentences
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled import attending_clauses, receiving_reading
from intake.conversation.titled.attending_sheet import Said
from intake.conversation.turns import Hearing


def tied(hearing: Hearing, ceremony: Ceremony, said: Said, here: Collection[str]) -> Said:
    """The same of a mail that ties who comes to a place that is not agreed: it confirms nothing."""
    if ceremony.is_elsewhere:
        return said
    words = tie(
        hearing.message.reply, said, hearing.language, here=here,
        is_set=bool(hearing.call.ceremony.place),
        asked=ceremony.place.asked if ceremony.place else "",
    )  # fmt: skip
    if not words:
        return said
    is_left = any(one in words or words in one for one in said.rest)
    rest = said.rest if is_left else (*said.rest, words)
    return replace(said, rest=rest, comes=None, wavers=True, is_elsewhere=True)


def tie(
    text: str, said: Said, language: str, *, here: Collection[str], is_set: bool, asked: str
) -> str:
    """The sentence that ties who comes to another place; "" where none does.

    That is the place that the city `asked` for, or any behind a "but". `here` are the keys of the
    city's own name and of the Convention's place; where that one is not set, no other is known.
    """
    if not (said.coming or said.comes):
        return ""
    whole = sentences.whole(text[: receiving_reading.LONGEST])
    for piece in sentences.sentences(whole, language):
        if attending_clauses.is_question(piece.text):
            continue
        kept = receiving_reading.kept(text, piece, language)
        is_asked = bool(asked) and _names(kept, piece, language, folding.key(fold(asked)), here)
        if is_asked or (is_set and _is_tied(kept, piece, language, here)):
            return text[piece.start : piece.end].strip()
    return ""


def _names(kept: str, piece: Piece, language: str, asked: str, here: Collection[str]) -> bool:
    """Whether a place stands there that is named in what was asked for."""
    found = receiving_reading.places(kept, piece, language)
    keys = {folding.key(fold(one)) for one in found} - {*here}
    return any(re.search(rf"(?<!\w){re.escape(one)}", asked) for one in keys if one)


def _is_tied(kept: str, piece: Piece, language: str, here: Collection[str]) -> bool:
    """Whether another place, and not the Convention's, stands behind a "but"."""
    return any(_is_other(kept, one, language, here) for one in _behind_but(piece, language))


def _behind_but(piece: Piece, language: str) -> Iterator[Piece]:
    marks = re.compile(rf"(?<!\w)(?:{either(WORDS, 'contrasts', language)})", re.IGNORECASE)
    return (piece.part(one.start()) for one in marks.finditer(piece.text))


def _is_other(kept: str, piece: Piece, language: str, here: Collection[str]) -> bool:
    clause = folding.key(fold(kept[piece.start : piece.end]))
    is_here = any(one in clause for one in here)
    return not is_here and any(True for _ in receiving_reading.places(kept, piece, language))
