"""Rows of a line that tell who gave the right to apply: "Mandate: Cabinet resolution 24/117".

Invariant: the label stays with its row, for without it an act may be on anything; what is said
behind such a row goes with it where it may undo it.
"""

from intake.answers.values import Context
from intake.answers.verdicts import labelled
from intake.conversation.sentences import Piece

_LONGEST = 1_000
"""Letters of a line in which the sentences of a row are looked for."""


def parted(
    line: Piece, said: tuple[Piece, ...], language: str
) -> tuple[Piece, Piece, Piece] | None:
    """What stands before the row of a line, the row and what stands behind it."""
    for place, first in enumerate(said):
        tail = line.part(first.start - line.start)
        if labelled.is_row(tail.text, language):
            end = _end(tail, said[place:], language)
            before = line.part(0, first.start - line.start)
            return before, tail.part(0, end), tail.part(end)
    return None


def _end(tail: Piece, said: tuple[Piece, ...], language: str) -> int:
    """Where the row ends: with as few sentences as say what all of them say."""
    context = Context(language=language)
    whole = labelled.says(tail.text[:_LONGEST], context)
    ends = (one.end - tail.start for one in said)
    parts = (
        end for end in ends if end > _LONGEST or labelled.says(tail.text[:end], context) == whole
    )
    return next(parts, len(tail.text))
