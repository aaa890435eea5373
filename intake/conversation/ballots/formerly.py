"""Verdicts of a former round: "Last year I had S1 met, S2 not met".

Invariant: nothing here gives a verdict. A sentence that opens with such a time alone, or whose lead
keeps its first verdict open while such a time or a year stands in it, has no plain verdict.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation import phrasefiles
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.spelling import fold

_ENDS = re.compile("[plq]")
_HEAD = re.compile("[LXarzumv]")
"""With what a statement says something: standards, a group of them, a verdict."""
_COMMA = re.compile(r"[,，、،]\s*$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def asked(signed: Signed, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those open that stand in such a sentence."""
    found: list[Statement] = []
    is_former, end = False, 0
    for one in statements:
        head = _head(signed, one)
        parts = _ENDS.split(signed.line[end:head])
        if not found or len(parts) > 1:
            is_former = _is_former(signed, one, head - len(parts[-1]), head)
        is_plain = one.verdict and not one.why
        found.append(replace(one, why="unsure") if is_former and is_plain else one)
        end = one.end
    return found


def _is_former(signed: Signed, first: Statement, start: int, head: int) -> bool:
    former = phrasefiles.listed("ballots", "framed_words.toml", signed.language, "former")
    lead = signed.said(start, head)
    if _COMMA.search(lead):
        return former.is_all(fold(_COMMA.sub("", lead)))
    if first.why != "unsure" or "w" not in signed.line[start:head]:
        return False
    stop = _ENDS.search(signed.line, first.end)
    sentence = signed.said(start, stop.start() if stop else len(signed.line))
    return former.found(fold(sentence)) or _YEAR.search(lead) is not None


def _head(signed: Signed, one: Statement) -> int:
    """Where what a statement says begins, behind what leads to it."""
    found = _HEAD.search(signed.line, one.start, one.end)
    return found.start() if found else one.start
