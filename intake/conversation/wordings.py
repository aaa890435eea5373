"""The writer's own words behind pieces of a folded text.

Invariant: what is given back stands so in the text, but for line breaks.
"""

import re
from collections.abc import Iterable

from intake.conversation.sentences import Piece
from intake.conversation.spelling import count, squeeze

_END = re.compile(r"[.!?;](?=\s|\Z)|[。！？；]|\n\s*\n|\n\s*[-•*]")
BARE = 6
"""Words up to which a reply can be nothing but a figure."""


def own(text: str, piece: Piece) -> str:
    """The writer's own words behind a piece of the folded text, on one line."""
    return squeeze(text[piece.start : piece.end])


def around(text: str, piece: Piece) -> str:
    """The sentence up to the piece, with it and a few words behind it ("…, that is our dream")."""
    ends = [one.end() for one in _END.finditer(text, 0, piece.start)]
    behind = text[piece.end :].partition("\n\n")[0]
    after = _END.split(behind, maxsplit=1)[0] if not _END.match(text, piece.end - 1) else ""
    end = piece.end + (len(after) if count(after) <= BARE else 0)
    return squeeze(text[ends[-1] if ends else 0 : end])


def joined(text: str, pieces: Iterable[Piece]) -> list[str]:
    """Pieces in order; those with nothing but blanks and marks between them stay one stretch."""
    spans: list[tuple[int, int]] = []
    for piece in sorted(pieces, key=lambda one: one.start):
        between = text[spans[-1][1] : piece.start] if spans else ""
        if spans and not any(letter.isalnum() for letter in between):
            spans[-1] = spans[-1][0], piece.end
        else:
            spans.append((piece.start, piece.end))
    return [squeeze(text[start:end]) for start, end in spans]
