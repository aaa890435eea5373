"""The writer's own words behind pieces of a folded text.

Invariant: what is given back stands so in the text, but for line breaks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from intake.answers import folding
from intake.conversation.sentences import Piece
from intake.conversation.spelling import count, squeeze

_END = re.compile(r"[.!?;](?=\s|\Z)|[。！？；]|\n\s*\n|\n\s*[-•*]")
_BLANK = re.compile(r"\n[ \t]*\n")
_LEADING = re.compile(r"^[\s.,;:，。；、：]+(?=[^\W\d_])")
_GOES_ON = re.compile(r"[ \t]*[-–•*·([（［]")
_APART = "\n\n"
_ITEM = re.compile(r"[\n;；]|(?<!\d)\d{1,2}[.)）、]\s*\Z")
"""A line, or the number of an entry: what stands on both sides is two things."""
_LONGEST = 400
BARE = 6
"""Words up to which a reply can be nothing but a figure."""


def own(text: str, piece: Piece) -> str:
    """The writer's own words behind a piece of the folded text, on one line."""
    return squeeze(text[piece.start : piece.end])


def around(text: str, piece: Piece) -> str:
    """The sentence up to the piece, with it and a few words behind it ("…, that is our dream")."""
    end = piece.end
    if not _END.match(text, end - 1):
        behind = _END.search(text, end, end + _LONGEST)
        after = text[end : behind.start() if behind else end + _LONGEST]
        end += len(after) if count(after) <= BARE else 0
    return squeeze(text[_begin(text, piece.start) : end])


def prose(text: str, pieces: Iterable[Piece]) -> str:
    """The sentences of these pieces, as far as an answer is read."""
    said: list[str] = []
    left = folding.LONGEST
    for piece in pieces:
        if left > 0:
            said.append(around(text, piece))
            left -= len(said[-1])
    return " ".join(said)


def _begin(text: str, start: int) -> int:
    """Where the sentence begins that goes on here."""
    if start and _END.match(text, start - 1, start):
        return start
    ends = _ends(text)
    return ends[bisect_right(ends, start) - 1]


@lru_cache(maxsize=16)
def _ends(text: str) -> tuple[int, ...]:
    return (0, *(one.end() for one in _END.finditer(text)))


def in_one(said: Iterable[str]) -> str:
    """What was said of one question in several places, so that two figures never read as one."""
    words, *others = said
    for one in others:
        between = "; " if words[-1:].isdigit() and one[:1].isdigit() else " "
        words = f"{words}{between}{one}"
    return words


def paragraph(text: str, piece: Piece) -> str:
    """The paragraph in which the piece begins, on one line."""
    start = max((one.end() for one in _BLANK.finditer(text, 0, piece.start)), default=0)
    end = _BLANK.search(text, piece.start)
    return squeeze(text[start : end.start() if end else len(text)])


def whole(text: str, pieces: Iterable[Piece]) -> str:
    """The stretch of one line from the first to the last of these; empty where they lie apart."""
    spans = sorted((one.start, one.end) for one in pieces)
    said = text[spans[0][0] : spans[-1][1]]
    return squeeze(said) if len(said) <= _LONGEST and "\n" not in said else ""


def listed(text: str, pieces: Iterable[Piece]) -> str:
    """Pieces in order; lines and numbered entries of their own are parted by a semicolon."""
    said = ""
    end = 0
    for piece in sorted(pieces, key=lambda one: one.start):
        mark = "; " if _ITEM.search(text[end : piece.start]) else " "
        said = f"{said}{mark if said else ''}{own(text, piece)}"
        end = piece.end
    return said


def lined(text: str, pieces: Iterable[Piece]) -> str:
    """Pieces in order, those apart that begin a line of their own; empty where none does.

    Brackets, items of a list, and what begins in lower case only go on with the line above.
    """
    said, end = "", None
    for piece in sorted(pieces, key=lambda one: one.start):
        _, mark, begun = ("" if end is None else text[end : piece.start]).rpartition("\n")
        goes_on = not mark or piece.text[:1].islower() or _GOES_ON.match(begun + piece.text[:1])
        said = f"{said}{' ' if goes_on else _APART}{own(text, piece)}"
        end = piece.end
    return said.strip() if _APART in said else ""


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
