"""From when somebody is written to, which is no part of them: "from now on", "in future".

Invariant: only such words go, with the comma before them; a name and an office stay.
"""

import re
from functools import lru_cache

from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS


def without(text: str, language: str) -> str:
    """The text without "from now on": "Please write to Jane Miller in future"."""
    return _from_now(language).sub("", text)


@lru_cache
def _from_now(language: str) -> re.Pattern[str]:
    said = either(WORDS, "from_now", language) or "(?!)"
    return re.compile(rf"(?:\s*,)?(?:\A|\s+)(?:{said})(?!\w)(?:\s*,(?=\s))?", re.IGNORECASE)
