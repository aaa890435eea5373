"""How stretches of one passage lie to each other.

Invariant: all of them are stretches of the same passage.
"""

from intake.conversation.sentences import Piece


def meet(one: Piece, other: Piece) -> bool:
    """Whether they have a letter in common."""
    return one.start < other.end and other.start < one.end


def beside(piece: Piece, *told: Piece) -> str:
    """The words of a piece that stand in none of the others, each letter in its place."""
    letters = list(piece.text)
    for one in told:
        start, end = (min(max(at - piece.start, 0), len(letters)) for at in (one.start, one.end))
        letters[start:end] = " " * (end - start)
    return "".join(letters)
