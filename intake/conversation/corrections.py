"""What a clause takes back while it says the right thing: "not 96 but 130", "instead of 80".

Invariant: only a stretch that names what no longer holds is left out; the rest stays as written.
"""

import re
from functools import lru_cache

from intake.conversation.phrases import listed, words_of
from intake.conversation.sentences import WORDS, Piece

_FIGURE = r"(?:[A-Z]{3}\s?|[$€£¥]\s?)?\d[\d.,]*\d?"


def standing(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The parts of the clause that still hold, in order; the whole clause where none is undone."""
    found: list[Piece] = []
    start = 0
    changes = not words_of(piece.text).isdisjoint(listed(WORDS, "changing", language))
    undone = _undone(language, changes=changes)
    for match in undone.finditer(piece.text):
        found.append(piece.part(start, match.start()))
        start = match.end()
    kept = tuple(one for one in (*found, piece.part(start)) if one)
    return kept if any(any(c.isdigit() for c in one.text) for one in kept) else (piece,)


def is_correction(piece: Piece, language: str) -> bool:
    """Whether the clause says that what was told before no longer holds."""
    if not words_of(piece.text).isdisjoint(listed(WORDS, "correcting", language)):
        return True
    return bool(_undone(language, changes=False).search(piece.text))


@lru_cache
def _undone(language: str, *, changes: bool) -> re.Pattern[str]:
    scales = "|".join(map(re.escape, listed(WORDS, "scales", language)))
    money = "|".join(map(re.escape, listed(WORDS, "money", language)))
    figure = rf"{_FIGURE}(?:\s?(?:{scales}|{money})(?!\w)){{0,3}}"
    before = "|".join(
        r"\s+".join(map(re.escape, one.split())) for one in listed(WORDS, "undoing", language)
    )
    into = "|".join(listed(WORDS, "replacing", language))
    moved = rf"|(?<!\w)(?:from\s+)?{figure}\s+(?:{into})\s+(?={_FIGURE})" if changes else ""
    return re.compile(
        rf"(?<!\w)not\s+{figure},?\s+but(?=\s)"
        rf"|[\s,(]*(?<!\w)(?:{before})\s+{figure}\)?{moved}",
        re.IGNORECASE,
    )
