"""No conflict, with nothing excepted: with the cities that a piece names, or with all.

Invariant: numbers or names that were read as no city, and whatever may spare one, are asked.
"""

import re
from collections.abc import Sequence

from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.panelist.declaring import called, numbered, sparing, unlisted, unsaid
from intake.conversation.panelist.declaring.declared import Listed, Said

_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def read(piece: str, words: str, listed: Sequence[Listed], language: str, *, is_tied: bool) -> Said:
    """What is denied with these words; `is_tied` where the piece tells a tie, too."""
    about, _ = called.of_list(piece, listed, language)
    if sparing.is_limited(piece, language):
        return Said(words=words, why="unsure", about=about)
    if about:
        return _of_these(piece, words, about, listed, language, is_tied=is_tied)
    if is_elsewhere(piece, language):
        return Said(words=words, why="which_city", is_elsewhere=True)
    if name := unlisted.beside(piece, language):
        return Said(words=name, why="which_city", is_elsewhere=True, is_denied=True)
    is_counted = _NUMBER.search(piece) is not None  # numbers that were not read as cities
    if is_counted or _is_spared(piece, listed, language, is_named=False):
        return Said(words=words, why="unsure")
    is_partial = sparing.is_of_some(piece, language) or sparing.is_of_unnamed(piece, language)
    if is_partial or unsaid.is_of_else(piece, language):
        return Said(words=words, why="unsure")
    return Said(words=words, clears_rest=True)


def _of_these(
    piece: str,
    words: str,
    about: tuple[int, ...],
    listed: Sequence[Listed],
    language: str,
    *,
    is_tied: bool,
) -> Said:
    is_left = numbered.leaves(piece, {one.number for one in listed}, language)  # "2 or 3"
    is_other = ballot_signs.says(piece, language, "otherwise")  # what was told was not read
    if is_left or is_tied or is_other:  # "I advise A and have none with B"
        return Said(words=words, why="unsure", about=about)
    if sparing.is_beside_one(piece, language, [it.names for it in listed]):
        return Said(words=words, why="unsure", about=about)  # "a conflict with A and none with B"
    if _is_spared(piece, listed, language, is_named=True):
        return Said(words=words, why="unsure")
    return Said(words=words, clear=about)


def _is_spared(piece: str, listed: Sequence[Listed], language: str, *, is_named: bool) -> bool:
    return sparing.may_spare(piece, language, [it.names for it in listed], is_named=is_named)


def is_elsewhere(piece: str, language: str) -> bool:
    """Whether a piece that names no listed city names or calls another one."""
    return bool(named_cities.found(piece, language)) or named_cities.may_be(piece)
