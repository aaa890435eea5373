"""Somebody whom the writer names beside themselves: "I and Anna Nowak, head of the department".

Invariant: nothing is taken here; such a name is another's, and so may be the office behind it.
"""

import re
from functools import lru_cache

from intake.conversation.phrases import literally
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_HEAD = r"(?:\A|(?<=[\n.:;!?。！？।؛]))\s*"
_STEM = 3
"""Letters of a name that no case changes."""
_LONGEST_NAME = 60
"""Characters of a name before an "and I"."""


def are_two(text: str, language: str) -> bool:
    """Whether a text begins with the writer and another: "Moi et Anne Dupont, directrice"."""
    folded = fold(text)
    one = _begun(language).match(folded)
    is_begun = one is not None and _may_be_name(one["first"])
    return is_begun or _ended(language).match(folded) is not None


def is_one(name: str, text: str, language: str) -> bool:
    """Whether the name stands right behind "I and", or before an "and I" that a mark follows."""
    folded, named = fold(text), fold(name)
    begun = (folded[one.start("first") :] for one in _begun(language).finditer(folded))
    stem = named[:_STEM]  # "мы с Анной" tells of "Анна"
    if any(one.startswith(stem) for one in begun if _may_be_name(one[0])):
        return True
    return any(named in one[0] for one in _ended(language).finditer(folded))


def _may_be_name(letter: str) -> bool:
    return letter.isupper() or not has_case(letter)


@lru_cache
def _begun(language: str) -> re.Pattern[str]:
    """The writer's word and an "and", right before what can be a name."""
    words = literally(WORDS, "self_and", language) or "(?!)"
    return re.compile(
        rf"{_HEAD}(?:{words})(?:(?<=[^\W\da-zа-яё])|\s+)(?P<first>[^\W\d_])", re.IGNORECASE
    )


@lru_cache
def _ended(language: str) -> re.Pattern[str]:
    words = literally(WORDS, "and_self", language) or "(?!)"
    return re.compile(
        rf"{_HEAD}[^\n,.:;!?]{{2,{_LONGEST_NAME}}}\s(?:{words})(?=\s*(?:[\n,;،、，]|\.?\Z))",
        re.IGNORECASE,
    )
