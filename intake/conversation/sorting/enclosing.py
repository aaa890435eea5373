"""A statement whose end only says that a file comes with it: "Yes – the letter is attached".

Invariant: the statement is the beginning of the words, and never a courtesy itself.
"""

from intake.conversation.intents import intents
from intake.conversation.phrases import phrases
from intake.conversation.questions import enclosures
from intake.conversation.sentences import WORDS, Piece

_MARKS = " ,;–—―-:，；"
_SET_OFF = tuple(_MARKS.strip())
"""Marks before such an end; what stands in brackets stays with its statement."""


def parted(piece: Piece, language: str) -> tuple[Piece, Piece] | None:
    """The words before such an end, and the end; nothing where the words before it say nothing."""
    said = enclosures.without(piece.text, language)
    if said == piece.text or not piece.text.startswith(said):
        return None
    after = piece.text[len(said) :].lstrip()
    is_verdict = phrases(WORDS, "plain_verdicts", language).is_all(said)
    if not after.startswith(_SET_OFF) or (intents.is_aside(said, language) and not is_verdict):
        return None
    return piece.part(0, len(said)), piece.part(len(piece.text) - len(after.lstrip(_MARKS)))
