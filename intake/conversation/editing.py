"""A message that was edited: heard whole, beside what its earlier versions said.

Invariant: what was asked before opens no second case, and what was corrected since stays so.
"""

from intake.answers.values import Value
from intake.applications import Answer, Application
from intake.conversation import sentences
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import Dossier
from intake.messages import Message


def was_said(dossier: Dossier, message: Message, words: str) -> bool:
    """Whether an earlier version of the message holds every sentence of these words."""
    if not message.edits:
        return False
    language = message.language or "en"
    said = _sentences(words, language)
    versions = (dossier.again(id) for id in message.edits)
    return any(one is not None and said <= _sentences(one.reply, language) for one in versions)


def stands(application: Application, message: Message, id: str, value: Value) -> Answer | None:
    """The later answer that counts, where an edit only repeats what its message said before."""
    current = application.current.get(id)
    own = (*message.edits, message.id)
    if not message.edits or current is None or current.message in own:
        return None
    said = (one for one in application.answers if one.question == id and one.message in own)
    return current if any(one.value == value for one in said) else None


def _sentences(text: str, language: str) -> set[str]:
    return {squeeze(fold(one)).casefold().strip() for one in sentences.split(text, language)}
