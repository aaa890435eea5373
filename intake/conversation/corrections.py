"""What a clause takes back while it says the right thing: "not 96 but 130", "instead of 80".

Invariant: only a stretch that names what no longer holds is left out; the rest stays as written.
"""

import re
from functools import lru_cache

from intake.conversation.phrases import among, listed, words_of
from intake.conversation.sentences import WORDS, Piece

_FIGURE = r"(?:[A-Z]{3}\s?|[$€£¥]\s?)?\d[\d.,]*\d?"


def standing(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The parts of the clause that still hold, in order; the whole clause where none is undone."""
    found: list[Piece] = []
    start = 0
    changes = not words_of(piece.text).isdisjoint(among(WORDS, "changing", language))
    undone = _undone(language, changes=changes)
    for match in undone.finditer(piece.text):
        found.append(piece.part(start, match.start()))
        start = match.end()
    kept = tuple(one for one in (*found, piece.part(start)) if one)
    return kept if any(any(c.isdigit() for c in one.text) for one in kept) else (piece,)


def is_correction(piece: Piece, language: str) -> bool:
    """Whether the clause says that what was told before no longer holds."""
    if not words_of(piece.text).isdisjoint(among(WORDS, "correcting", language)):
        return True
    return undoes(piece, language)


def undoes(piece: Piece, language: str) -> bool:
    """Whether the clause sets a figure in place of another one."""
    return bool(_undone(language, changes=False).search(piece.text))


def matter(piece: Piece, language: str) -> str:
    """What the clause says beside its figures and that it corrects: "for the IoT industry"."""
    left = " ".join(one.text for one in standing(piece, language))
    left = re.sub(_figure(language), " ", left, flags=re.IGNORECASE)
    idle = {*listed(WORDS, "correcting", language), *listed(WORDS, "figure_words", language)}
    return " ".join(word for word in left.split() if word.casefold().strip(".,:;") not in idle)


@lru_cache
def _figure(language: str) -> str:
    scales = "|".join(map(re.escape, listed(WORDS, "scales", language)))
    money = "|".join(map(re.escape, listed(WORDS, "money", language)))
    return rf"{_FIGURE}(?:\s?(?:{scales}|{money})(?!\w)){{0,3}}"


@lru_cache
def _undone(language: str, *, changes: bool) -> re.Pattern[str]:
    figure = _figure(language)
    before = "|".join(
        r"\s+".join(map(re.escape, one.split())) for one in listed(WORDS, "undoing", language)
    )
    into = "|".join(listed(WORDS, "replacing", language))
    moved = rf"|(?<!\w)(?:from\s+)?{figure}\s+(?:{into})\s+(?={_FIGURE})" if changes else ""
    return re.compile(
        rf"[\s,(]*(?<!\w)not\s+{figure},?\s+but(?=\s)"
        rf"|[\s,(]*(?<!\w)(?:{before})\s+{figure}\)?{moved}",
        re.IGNORECASE,
    )
