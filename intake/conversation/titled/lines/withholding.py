"""Lines that a mail excepts from what may be published ("all of them, except line 3").

Invariant: such a line is withheld even where the rest of the sentence cannot be read, since taking
off is the safe act; nothing is published by it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intake.conversation import phrasefiles
from intake.conversation.intents import conditions, intents
from intake.conversation.phrases import blanked
from intake.conversation.titled.lines import publishing_reading, publishing_reasons

_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d%]|[.,]\d)")
_CLAUSE = re.compile(r"[,，、،;；:：.。!！()（）–—]")
_FAR = 24
"""Letters between the word of exception and the number of a line, at most."""


@dataclass(frozen=True, kw_only=True)
class Withheld:
    """The numbers that are excepted; `is_sure` where the sentence says nothing else."""

    lines: frozenset[int]
    is_sure: bool


def read(said: str, labels: Sequence[str], language: str) -> Withheld | None:
    """The lines that a folded sentence excepts; None where it speaks of none, asks or supposes."""
    found = publishing_reading.exceptions(said, language)
    is_ours = any(_has(said, one, language) for one in ("show", "named", "line", "page"))
    rest = blanked(said, (one.span() for one in found))
    is_taken = any(_has(rest, one, language) for one in ("remove", "hide", "keep"))
    if not (is_ours and found) or is_taken or intents.is_question(said, language):
        return None
    plain, every = publishing_reasons.without(said, language), frozenset(range(1, len(labels) + 1))
    if not conditions.hangs("", plain, language):
        choice = publishing_reading.read(plain, len(labels), language, labels)
        if choice and choice.is_clear and choice.agreed and _NUMBER.search(plain):
            left = every - choice.agreed
            return Withheld(lines=left, is_sure=True) if left else None
    first = min(found, key=re.Match.start)
    is_told = _has(said[: first.start()], "told", language)
    numbers = _behind(said[first.end() :])
    if is_told or not _has(said, "show", language) or not numbers or not numbers < every:
        return None
    return Withheld(lines=numbers, is_sure=False)


def _behind(after: str) -> frozenset[int]:
    """The numbers that stand right behind the word of exception."""
    clause = _CLAUSE.split(after)[0]
    found = [int(one[0]) for one in _NUMBER.finditer(clause)]
    return frozenset(found) if _NUMBER.search(after[:_FAR]) else frozenset()


def _has(said: str, meaning: str, language: str) -> bool:
    listed = phrasefiles.listed("titled.lines", "unpublishing_words.toml", language, meaning)
    return listed.found(said)
