"""What stands between events of a line, and what speaks of events as such.

Invariant: patterns alone, made once for a language from its words.
"""

import re
from functools import cache

from intake.answers.eventyears import any_of, flat
from intake.answers.folding import UNSPACED, is_unspaced
from intake.answers.lexicon import entries, glued


def is_general(text: str, language: str) -> bool:
    """Whether it speaks of events as such."""
    return _general(language).search(flat(text)) is not None


@cache
def _general(language: str) -> re.Pattern[str]:
    said = any_of(("scale",), language)
    return re.compile(rf"(?:(?<!\w)|(?<=[{UNSPACED}]))(?:{said})(?:(?!\w)|(?<=[{UNSPACED}]))")


@cache
def joints(language: str) -> re.Pattern[str]:
    """Commas and "and" between events."""
    ands = {flat(phrase) for name, phrase in entries("events", language) if name == "and"}
    spaced = [one for one in ands if not is_unspaced(one)]
    behind = [re.escape(one) for one in ands if is_unspaced(one) and one != ","]
    prefix = sorted(set(spaced).intersection(map(flat, glued(language, "before"))))
    said = "|".join(re.escape(one) for one in sorted(spaced, key=len, reverse=True)) or "(?!)"
    glue = "".join(rf"|{one}(?=\w)" for one in prefix)
    tail = rf"(?:(?:{said})(?=[\s,])\s*,?\s*{glue})?"
    joints = [rf"\s*[,;](?:\s+|(?!\d)|(?<=\D,)){tail}", rf"\s+(?:{said}|[&/])(?=[\s,])\s*,?\s*"]
    joints += [rf"\s+{one}(?=\w)" for one in prefix]
    if behind:
        joints.append(rf"\s*(?:{'|'.join(sorted(behind, key=len, reverse=True))}),?\s*")
    return re.compile("|".join(joints))
