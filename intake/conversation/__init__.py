"""From a message to a turn: who speaks, what they say, and what the desk says back. Pure."""

from datetime import datetime

from intake.conversation import city, strangers
from intake.conversation.turns import Bond, Dossier, Hearing, Turn
from intake.journal import Entry
from intake.messages import Message


def converse(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """Everything that this message changes and says."""
    if message.automatic:
        return _note_automatic(dossier, message)
    if dossier.bond is Bond.UNKNOWN:
        return strangers.open_application(dossier, message, now)
    if dossier.bond is Bond.ADDRESS:
        return strangers.propose(dossier, message, now)
    if dossier.bond is Bond.STRANGER:
        return strangers.refer(dossier, message, now)
    assert dossier.application
    assert dossier.contact
    hearing = Hearing(dossier=dossier, message=message, contact=dossier.contact, now=now)
    return city.hear(hearing, dossier.application)


def _note_automatic(dossier: Dossier, message: Message) -> Turn:
    """No person wrote it: noted on the file, answered by nobody."""
    if not dossier.application:
        return Turn(fruitless=True)
    entry = Entry(
        application=dossier.application.number,
        act="automatic_received",
        words={
            "message": message.id,
            "by": message.sender.key,
            "reason": message.automatic,
            "subject": message.subject,
        },
    )
    return Turn(entries=(entry,), fruitless=True)


__all__ = ["Bond", "Dossier", "Turn", "converse"]
