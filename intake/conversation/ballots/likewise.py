"""A standard that is judged like the one before it: "S1 is met, S2 likewise, S3 too".

Invariant: only a standard whose clause says nothing else takes the verdict, and only of the
statement right before it in the same sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement

_BETWEEN = re.compile(r"[cjfd]{0,4}")
_END = re.compile(r"[cplDjt]|$")


def told(signed: Signed, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those with a verdict that are like the one before them."""
    found: list[Statement] = []
    for one in statements:
        former = found[-1] if found else None
        found.append(_like(signed, one, former) if former and _is_open(one) else one)
    return found


def _is_open(one: Statement) -> bool:
    return one.why == "no_verdict" and one.scope == "named"


def _like(signed: Signed, one: Statement, former: Statement) -> Statement:
    between = signed.line[former.end : one.start]
    stop = _END.search(signed.line, one.end)
    end = stop.start() if stop else len(signed.line)
    said = signed.said(one.end, end)
    is_plain = former.verdict and not former.why and former.scope == "named"
    if not is_plain or not _BETWEEN.fullmatch(between) or not _is_likewise(said, signed.language):
        return one
    return replace(one, end=end, verdict=former.verdict, why=None)


def _is_likewise(said: str, language: str) -> bool:
    """Whether these words are one that means the same, with nothing but fillers beside it."""
    places = list(ballot_signs.places(said, language, "likewise"))
    if len(places) != 1:
        return False
    start, end = places[0]
    left = [*ballot_signs.words(said[:start]), *ballot_signs.words(said[end:])]
    return all(ballot_signs.says(one.folded, language, "filler") for one in left)
