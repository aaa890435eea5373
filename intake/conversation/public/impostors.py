"""Mails of the public's that say that somebody else spoke in their writer's name: a person looks.

Invariant: it takes who is not known, what they did, and that it was with the writer's own name or
mailbox; it settles no voice by itself, and gives none.
"""

from intake.conversation import phrasefiles
from intake.conversation.spelling import fold, words_of


def are_told(sentence: str) -> bool:
    """Whether a sentence says so, in any language: one sentence seldom tells its own."""
    return before(sentence) is not None


def before(sentence: str) -> str | None:
    """The folded words in front of what says so; None where nothing does."""
    said = fold(sentence)
    known = phrasefiles.in_any_language("public", "impostors.toml", "told")
    starts = [found.start() for one in known for found in one.finditer(said, words_of(said))]
    return said[: min(starts)] if starts else None
