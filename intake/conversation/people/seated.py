"""A city with its country in brackets before who writes: "岡山市(日本)の企画課長、田中一郎です".

Invariant: only a country that is known makes brackets ones of a place.
"""

import re

from intake.answers.geography import countries
from intake.conversation.sentences import Piece

_PLACE = re.compile(r"\s*(?P<place>[^\s(),，、。]{2,20}(?: [^\s(),，、。]{1,20}){0,2}\s?"
                    r"\((?P<country>[^()]{2,20})\))\s*(?:의(?=\s)|[の的])?\s*")  # fmt: skip


def parted(piece: Piece, language: str) -> tuple[Piece, Piece] | None:
    """The place with which the words begin, and what follows it."""
    match = _PLACE.match(piece.text)
    if match is None or not countries.find(match["country"], language):
        return None
    rest = piece.part(match.end())
    return (piece.part(*match.span("place")), rest) if rest else None
