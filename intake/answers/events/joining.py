"""What stands between events of a line, and what speaks of events as such.

Invariant: patterns alone, made once for a language from its words.
"""

import re
from functools import cache

from intake.answers.events import proper
from intake.answers.events.words import any_of, flat, starred
from intake.answers.folding import UNSPACED, is_unspaced
from intake.answers.lexicon import entries, glued, lexicon, split

_TELLING = frozenset({"with", "crowd", "many", "gather", "place", "manner", "nowhere"})
"""What a clause begins with that tells who came, or where."""


def is_general(text: str, language: str) -> bool:
    """Whether it speaks of events as such."""
    return _general(language).search(flat(text)) is not None


def is_plain(name: str, line: str, language: str) -> bool:
    """Whether a line tells of many, and this names no more than their kind: "很多国际会议"."""
    if not _of("some", language).search(flat(line)):
        return False
    rest = flat(name)
    for pattern in (proper.kinds(language), _of("plain", language)):
        rest = pattern.sub(" ", rest)
    return not any(sign.isalnum() for sign in rest)


def is_context(words: str, language: str) -> bool:
    """Whether a clause only tells more of an event: no year, no kind, no capital, and a verb."""
    said = flat(words)
    known, parts = lexicon("events", language), split(said)
    is_shown = any(sign.isdecimal() for sign in said) or any(sign in words for sign in '"«“「『')
    if not parts or is_shown or proper.is_kind(said, language):
        return False
    opens = {name for _, names in known.all_at(parts, 0) for name in names}
    where = {name for _, names in lexicon("where", language).all_at(parts, 0) for name in names}
    is_led = "relative" in opens or bool(_TELLING & where)
    if _of("gather", language).match(said.lstrip()):
        return True
    if language == "de" or proper.is_caseless(said):
        return is_led
    has_capital = any(word[:1].isupper() for word in words.split())
    is_told = any("clause" in names for _, _, names in known.finds(parts))
    return not has_capital and (is_led or is_told)


@cache
def _of(meaning: str, language: str) -> re.Pattern[str]:
    said = starred(meaning, language)
    return re.compile(rf"(?:(?<!\w)|(?<=[{UNSPACED}\s]))(?:{said})(?:(?!\w)|(?<=[{UNSPACED}]))")


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
    ended = (re.escape(flat(one)) for name, one in entries("where", language) if name == "goes_on")
    joints += [rf"(?<={one})\s+" for one in ended]
    if behind:
        joints.append(rf"\s*(?:{'|'.join(sorted(behind, key=len, reverse=True))}),?\s*")
    return re.compile("|".join(joints))
