"""An exception in words beside "all": "all met, except the events", "all met, but not the events".

Invariant: all is asked where an exception beside it names no standard of the letter.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement

_STOP = re.compile("[pl]")
_EXCEPTION = re.compile("[eu]|t.*n")
_GOES_ON = re.compile(r"[pl]+[fdcj]{0,3}e")
"""A sentence of its own that only excepts: "All met. Except the events."."""


def asked(signed: Signed, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of all standards open where something unknown is excepted."""
    return [replace(one, why="hedged") if _is_open(signed, one) else one for one in statements]


def _is_open(signed: Signed, one: Statement) -> bool:
    if one.scope == "named" or one.excepted or one.why or not one.verdict:
        return False
    line = signed.line
    before = [found.end() for found in _STOP.finditer(line, 0, one.start)]
    behind = _STOP.search(line, one.end)
    end = behind.start() if behind else len(line)
    is_more = behind is not None and _GOES_ON.match(line, end) is not None
    outside = line[before[-1] if before else 0 : one.start] + line[one.end : end]
    return is_more or _EXCEPTION.search(outside) is not None
