"""The words by which mails of the public's are read (words.toml), in every language at once.

Invariant: no word of any language stands in code.
"""

import re
from functools import cache
from typing import Literal

from intake.conversation import phrasefiles
from intake.conversation.phrases import Phrases, compiled
from intake.conversation.spelling import fold

Meaning = Literal[
    "vote", "objection", "opinion", "withdraw", "against", "frame", "doubt", "sure", "please",
    "harmless", "denied", "limits", "later", "for", "because",
]  # fmt: skip


@cache
def everywhere(meaning: Meaning) -> Phrases:
    """The phrases of all languages."""
    return compiled(fold(one) for table in _tables().values() for one in table.get(meaning, ()))


def spoken(meaning: Meaning, language: str) -> Phrases:
    """The phrases of one language and the English ones."""
    return phrasefiles.listed("public", "words.toml", language, meaning)


def read_in() -> tuple[str, ...]:
    """The languages that have lists."""
    return tuple(_tables())


def begins_postscript(line: str) -> bool:
    """Whether a line is what somebody adds below their signature ("P.S. …")."""
    return bool(_postscript().match(line))


@cache
def _postscript() -> re.Pattern[str]:
    words = {one for table in _tables().values() for one in table["postscript"]}
    spelled = (r"\.?\s?".join(map(re.escape, one)) for one in sorted(words, key=len, reverse=True))
    return re.compile(rf"\s*(?:{'|'.join(spelled)})\s?[.:：,،–—-]", re.IGNORECASE)


def _tables() -> phrasefiles.Tables:
    return phrasefiles.tables("public", "words.toml")
