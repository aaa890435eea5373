"""Mails of the public's that say that somebody else spoke in their writer's name: a person looks.

Invariant: it takes who is not known, what they did, and that it was with the writer's own name or
mailbox; it settles no voice by itself, and gives none.
"""

from intake.consultation import links
from intake.conversation import phrasefiles
from intake.conversation.public import beside, reading
from intake.conversation.spelling import fold
from intake.messages import Message

FILE = "impostors.toml"


def said(message: Message, language: str) -> str:
    """The sentences that say so, each a line; none of what is called an opinion or objection."""
    told = beside.written(links.blanked(reading.own_words(message)), language)
    return "\n".join(one for one in told if not reading.has_heading(one) and are_told(one))


def are_told(sentence: str) -> bool:
    """Whether a sentence says so, in any language: one sentence seldom tells its own."""
    return any(_is_told(fold(sentence), one) for one in phrasefiles.tables("public", FILE))


def _is_told(said: str, language: str) -> bool:
    told, open_ = (phrasefiles.listed("public", FILE, language, one) for one in ("told", "open"))
    return any(not open_.ends(said[: one.start()]) for one in told.finditer(said))
