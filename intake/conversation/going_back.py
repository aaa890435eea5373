"""Who withdrew asks to go on after all: a matter for the organizers, and no new application.

Invariant: only a wish to go on with what there was is one; who wishes to apply opens a new one.
"""

from intake import languages
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.messages import Message


def is_asked(message: Message) -> bool:
    """Whether the message wishes an application to go on that its writer gave up."""
    language = message.language or languages.spoken_in(message.reply, message.spoken)
    said = sentences.split(message.reply, language)
    return any(one.kind == "resume" for one in intents.find(said, language=language))
