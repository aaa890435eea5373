"""What a city calls confidential: an organizer must know, for what cities tell may be published.

Invariant: a notice that stands below every mail is none; each other sentence goes to a person.
"""

from intake.conversation import sentences
from intake.conversation.intents import courtesy
from intake.conversation.people import signatures
from intake.conversation.turns import Hearing

MOST = 40
"""Sentences of a message that are looked through."""


def told(hearing: Hearing) -> tuple[str, ...]:
    """The sentences above the signature that ask for it, in the writer's own words."""
    body, _ = signatures.closing(hearing.message.reply, hearing.language)
    said = sentences.split(body, hearing.language)[:MOST]
    return tuple(hearing.own(one) for one in said if courtesy.confides(one, hearing.language))
