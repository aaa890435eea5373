"""A father's name that is a word as well: "خالد بن سعيد", where "سعيد" alone says "glad".

Invariant: only the one word right behind "son of" and its like is taken for a name.
"""

import re
from functools import lru_cache

from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS


def without(text: str, language: str) -> str:
    """The text without the names that such words lead to."""
    return _led(language).sub(" ", text)


@lru_cache
def _led(language: str) -> re.Pattern[str]:
    words = either(WORDS, "descents", language)
    return re.compile(rf"(?<=\w)\s+(?:{words})\s+\w+" if words else "(?!)")
