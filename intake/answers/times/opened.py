"""The day on which something opened, behind the day on which it was decided or put out to tender.

Invariant: it is the day only where two clauses tell nothing but these two, and the opening comes
later.
"""

import re
from collections.abc import Callable

from intake.answers import calendars
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Day, Unclear

Reader = Callable[[str], Day | Unclear]
_COMMA = re.compile(r"[,;](?=\s)")
_SIGNS = frozenset(".-/'’,")


def told(text: str, language: str, one: Reader) -> Day | None:
    """The day of the second clause; None where either may tell anything else."""
    parts = _COMMA.split(text)
    if len(parts) != 2 or [_tells(part, language) for part in parts] != ["decided", "opened"]:
        return None
    decided, opened = map(one, parts)
    if not (isinstance(decided, Day) and isinstance(opened, Day)):
        return None
    return opened if decided.day < opened.day else None


def _tells(clause: str, language: str) -> str:
    """What a clause tells beside its day, where it tells one thing alone."""
    tokens = split(clause)
    found = list(lexicon("opened", language).finds(tokens))
    months = [
        (start, length, ())
        for start, length, names in calendars.of(language).finds(tokens)
        if all(name.startswith("month") for name in names)
    ]
    spans = [*found, *months]
    known = {at for start, length, _ in spans for at in range(start, start + length)}
    told = [name for _, _, names in found for name in names if name != "beside"]
    rest = (token for at, token in enumerate(tokens) if at not in known)
    is_whole = all(token.isdecimal() or token in _SIGNS for token in rest)
    return told[0] if is_whole and len(told) == 1 else ""
