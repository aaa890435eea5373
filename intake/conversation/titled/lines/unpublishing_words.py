"""The lists of `unpublishing_words.toml`, found in words without letters' case and accents."""

import re
from typing import Literal

from intake.conversation import phrasefiles
from intake.conversation.phrases import Phrases
from intake.conversation.spelling import cleaned

QUOTED = re.compile("[\"“”„«»「」『』‹›]|(?<!\\w)['‘]\\w+['’](?!\\w)")
"""Words of somebody else's, perhaps."""
Meaning = Literal[
    "hide", "remove", "page", "consent", "show", "keep", "line", "everything", "later", "not_now",
    "ours", "around", "told", "back", "named", "changed", "right", "stays", "asking", "practice",
    "ended", "apart", "cause", "cause_ends", "which",
]  # fmt: skip


def plain(text: str) -> str:
    """The text as the lists are looked for in it."""
    return cleaned(text).strip()


def has(said: str, meaning: Meaning, language: str) -> bool:
    """Whether a phrase of that meaning stands in it."""
    return listed(meaning, language).found(said)


def listed(meaning: Meaning, language: str) -> Phrases:
    """The phrases of that meaning."""
    return phrasefiles.listed("titled.lines", "unpublishing_words.toml", language, meaning)
