"""The writer's own words behind pieces of a folded text.

Invariant: what is given back stands so in the text, but for line breaks.
"""

import re
from collections.abc import Iterable

from intake.conversation.sentences import Piece
from intake.conversation.spelling import count, squeeze

_END = re.compile(r"[.!?;](?=\s|\Z)|[。！？；]|\n\s*\n|\n\s*[-•*]")
_LEADING = re.compile(r"^[\s.,;:，。；、：]+(?=[^\W\d_])")
_LONGEST = 400
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


def whole(text: str, pieces: Iterable[Piece]) -> str:
    """The stretch of one line from the first to the last of these; empty where they lie apart."""
    spans = sorted((one.start, one.end) for one in pieces)
    said = text[spans[0][0] : spans[-1][1]]
    return squeeze(said) if len(said) <= _LONGEST and "\n" not in said else ""


def listed(text: str, pieces: Iterable[Piece]) -> str:
    """Pieces in order; what stands on lines of its own is parted by a semicolon."""
    said = ""
    end = 0
    for piece in sorted(pieces, key=lambda one: one.start):
        mark = "; " if "\n" in text[end : piece.start] else " "
        said = f"{said}{mark if said else ''}{own(text, piece)}"
        end = piece.end
    return said


def joined(text: str, pieces: Iterable[Piece]) -> list[str]:
    """Pieces in order; those with nothing but blanks and marks between them stay one stretch."""
    spans: list[tuple[int, int]] = []
    for piece in sorted(pieces, key=lambda one: one.start):
        between = text[spans[-1][1] : piece.start] if spans else ""
        if spans and not any(letter.isalnum() for letter in between):
            spans[-1] = spans[-1][0], piece.end
        else:
            spans.append((piece.start, piece.end))
    return [_LEADING.sub("", squeeze(text[start:end])) for start, end in spans]
