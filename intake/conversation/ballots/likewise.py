"""A standard that is judged like the one before it: "S1 is met, S2 likewise", "nor is S4".

Invariant: only a standard whose clause says nothing else takes the verdict, and only of the
statement right before it, in its sentence or the next; what is said behind it there leaves nothing
open, and nothing in it denies that.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement

_BETWEEN = re.compile(r"(?:[^pl]*[pl]+)?[cjfd]{0,4}")
_OPEN = frozenset("nhxvyeoqtOuzk")
"""Signs that a likewise leaves in doubt where they stand behind it."""
_END = re.compile(r"[cplDjtSb]|$")


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
    if not is_plain:
        return one
    is_denied = one.verdict is not None and one.verdict != former.verdict
    if is_denied or (former.verdict != "not_met" and "n" in signed.line[one.start : one.end]):
        return one  # "فليس كذلك": not so
    if former.verdict == "not_met" and _is_neither(signed, one, former, said):
        return replace(one, end=end, verdict="not_met", why=None)
    if not _BETWEEN.fullmatch(between) or not _is_alone(said, signed.language, "likewise"):
        return one
    if set(re.split("[pl]|[LX]", signed.line[end:])[0]) & _OPEN:
        return one
    return replace(one, end=end, verdict=former.verdict, why=None)


def _is_neither(signed: Signed, one: Statement, former: Statement, behind: str) -> bool:
    """ "Nor is S4", "S4 ebenso wenig": a denial of the same, also in the next sentence."""
    label = signed.line.index("L", one.start)
    between = signed.line[former.end : label]
    begins = max(between.rfind(sign) for sign in "cplD") + 1
    before = signed.said(former.end + begins, label)
    if _is_alone(before, signed.language, "neither_too"):
        return not behind.strip()
    is_next = _BETWEEN.fullmatch(between[begins:]) is not None
    return is_next and _is_alone(behind, signed.language, "neither_too")


def _is_alone(said: str, language: str, name: str) -> bool:
    """Whether these words are one of that list, with nothing but fillers beside it."""
    places = list(ballot_signs.places(said, language, name))
    if len(places) != 1:
        return False
    start, end = places[0]
    left = [*ballot_signs.words(said[:start]), *ballot_signs.words(said[end:])]
    return all(ballot_signs.says(one.folded, language, "filler") for one in left)
