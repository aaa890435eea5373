"""Questions back that belong together: one matter for whoever answers them, not one a sentence.

Invariant: no word is lost; of two questions either both stand in one or each by itself.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation.intents.intents import Intent
from intake.conversation.spelling import squeeze

LONGEST = 1_000
"""Characters of questions that are put together."""

_BETWEEN = re.compile(r"[^\w\n]{0,5}")
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


def joined(found: Sequence[Intent], text: str) -> tuple[Intent, ...]:
    """The wishes found in a text, with questions that follow one another in a paragraph as one."""
    if [one.kind for one in found].count("question") < 2:
        return tuple(found)
    said = "\n".join(squeeze(one) for one in _EMPTY_LINE.split(text))
    together: list[Intent] = []
    start, end = -1, 0  # of the last question, where it stands so in the text
    for intent in found:
        at = said.find(intent.words, end) if intent.kind == "question" else -1
        behind = at + len(intent.words)
        is_next = start >= 0 <= at and _BETWEEN.fullmatch(said, end, at) is not None
        if is_next and behind - start <= LONGEST:
            together[-1] = replace(intent, words=said[start:behind])
        else:
            together.append(intent)
            start = at
        end = behind if at >= 0 else end
    return tuple(together)
