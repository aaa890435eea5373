"""A no that denies nothing: its writer only does not know, or will answer another time.

Invariant: a part that says anything else ("not yet", "none of these", since when) leaves a no that
only is put off; one who says in a part of its own not to know has denied nothing.
"""

import re

from intake.answers.folding import clean
from intake.answers.lexicon import Phrase, lexicon, split

_LONGEST = 160
"""Characters of an answer that may do nothing else."""
_CLAUSE = re.compile(r"[.,;:!?()\n–—。、،؛।]|\s-\s")
_SAYING = frozenset({"unknown", "later", "promise"})
_BESIDE = frozenset({"beside", "sending", "answers"})
"""What may stand beside these in a part; in one without them only a bare no and manners may."""


def says(text: str, language: str) -> bool:
    """Whether a short answer says no more: "no, thank you, later", "no idea, ask our engineers"."""
    if len(text) > _LONGEST or any(map(str.isdecimal, text)):
        return False
    clauses = [words for part in _CLAUSE.split(clean(text)) if (words := split(part))]
    told = [_told(one, language) for one in clauses]
    first = next((one for one in told if one is None or one), None)
    if first and "unknown" in first:
        return True
    return None not in told and any(one and {"later", "promise"} & one for one in told)


def _told(words: Phrase, language: str) -> set[str] | None:
    """What a clause says of that alone; None where it says anything else."""
    said = [
        one
        for matter in ("putoff", "owed", "deferring")
        for one in lexicon(matter, language).every(words)
    ]
    told = {one.name for one in said} & _SAYING
    names = _SAYING | _BESIDE | {"bare"} if told else {"bare"}
    places = {place for one in said if one.name in names for place in range(one.start, one.end)}
    is_all = all(n in places for n, word in enumerate(words) if any(map(str.isalnum, word)))
    return told if is_all else None
