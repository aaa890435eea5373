"""Mails of the public's that say that somebody else spoke in their writer's name: a person looks.

Invariant: it takes who is not known, what they did, and that it was with the writer's own name or
mailbox; it settles no voice by itself, and gives none.
"""

from intake.conversation import phrasefiles
from intake.conversation.spelling import fold


def are_told(sentence: str) -> bool:
    """Whether a sentence says so, in any language: one sentence seldom tells its own."""
    known = phrasefiles.in_any_language("public", "impostors.toml", "told")
    return any(one.found(fold(sentence)) for one in known)
