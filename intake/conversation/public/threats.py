"""Mails of the public's that threaten somebody: a person reads them, whatever else they are.

Invariant: a threat is nobody's vote, and is never answered by how to vote alone.
"""

from intake.conversation import phrasefiles
from intake.conversation.public import reading
from intake.conversation.spelling import fold
from intake.messages import Message


def said(message: Message) -> str:
    """The whole of a mail that may threaten; "" where nothing in it does."""
    text = reading.own_words(message)
    known = phrasefiles.in_any_language("public", "threats.toml", "threats")
    return text if any(one.found(fold(text)) for one in known) else ""
