"""How stretches of one passage lie to each other.

Invariant: all of them are stretches of the same passage.
"""

from intake.conversation.phrases import blanked
from intake.conversation.sentences import Piece


def meet(one: Piece, other: Piece) -> bool:
    """Whether they have a letter in common."""
    return one.start < other.end and other.start < one.end


def beside(piece: Piece, *told: Piece) -> str:
    """The words of a piece that stand in none of the others, each letter in its place."""
    spans = (
        (max(one.start, piece.start) - piece.start, min(one.end, piece.end) - piece.start)
        for one in told
        if meet(one, piece)
    )
    return blanked(piece.text, spans)
