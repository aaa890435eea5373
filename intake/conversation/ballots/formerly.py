"""Verdicts of a former round: "Last year I had S1 met, S2 not met".

Invariant: nothing here gives a verdict. A sentence that opens with such a time alone, or whose lead
keeps its first verdict open while such a time stands in it or ends the sentence, has no plain
verdict, until it speaks of now.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.spelling import fold

_listed = partial(phrasefiles.listed, "ballots", "framed_words.toml")
_ENDS = re.compile("[plq]")
_HEAD = re.compile("[LXarzumv]")
"""With what a statement says something: standards, a group of them, a verdict."""
_COMMA = re.compile(r"[,，、،]\s*$")
_AROUND = " \t\n,.;!。、，"


def asked(signed: Signed, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those open that stand in such a sentence."""
    found: list[Statement] = []
    is_former, end = False, 0
    for one in statements:
        head = _head(signed, one)
        parts = _ENDS.split(signed.line[end:head])
        if not found or len(parts) > 1:
            is_former = _is_former(signed, statements, one, head - len(parts[-1]))
        elif _listed(signed.language, "present").found(fold(signed.said(end, head))):
            is_former = False
        is_plain = one.verdict and not one.why
        found.append(replace(one, why="unsure") if is_former and is_plain else one)
        end = one.end
    return found


def _is_former(
    signed: Signed, statements: Sequence[Statement], first: Statement, start: int
) -> bool:
    former, head = _listed(signed.language, "former"), _head(signed, first)
    lead = signed.said(start, head)
    if _COMMA.search(lead):
        return former.is_all(fold(_COMMA.sub("", lead)))
    if first.why != "unsure" or "w" not in signed.line[start:head]:
        return False
    stop = _ENDS.search(signed.line, first.end)
    end = stop.start() if stop else len(signed.line)
    last = max((one.end for one in statements if one.end <= end), default=first.end)
    is_at_end = former.is_all(fold(signed.said(last, end)).strip(_AROUND))
    return former.found(fold(lead)) or is_at_end


def _head(signed: Signed, one: Statement) -> int:
    """Where what a statement says begins, behind what leads to it."""
    found = _HEAD.search(signed.line, one.start, one.end)
    return found.start() if found else one.start
