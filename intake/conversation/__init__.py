"""From a message to a turn: who speaks, what they say, and what the desk says back. Pure."""

from datetime import datetime

from intake.applications import Application
from intake.contacts import Standing
from intake.conversation import codes, editing, glosses
from intake.conversation.city import listening
from intake.conversation.city.contacts import declining, partaking
from intake.conversation.senders import admitting, opening, returned, strangers
from intake.conversation.titled import naming
from intake.conversation.titled.convention import attending, receiving
from intake.conversation.titled.lines import publishing, publishing_tongues, unpublishing
from intake.conversation.turns import Bond, Dossier, Hearing, Turn
from intake.messages import Message


def converse(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """Everything that this message changes and says."""
    message = glosses.spoken(codes.righted(message, dossier.call), glosses.CITYS)
    return receiving.consult(_converse(dossier, message, now), dossier, now)


def _converse(dossier: Dossier, message: Message, now: datetime) -> Turn:
    if message.automatic:
        return returned.note(dossier, message, now)
    if not message.sender.address.rpartition("@")[0].strip():
        return strangers.note_nobody(message, now)
    if dossier.bond is Bond.UNKNOWN:
        return opening.open_application(dossier, message, now)
    if dossier.bond is Bond.ADDRESS and not _is_over(dossier):
        return strangers.propose(dossier, message, now)
    if dossier.bond is Bond.STRANGER:
        return strangers.refer(dossier, message, now)
    assert dossier.application
    assert dossier.contact
    whole = message if message.edits else None
    message = editing.changed(dossier, message)
    hearing = Hearing(
        dossier=dossier, message=message, contact=dossier.contact, now=now, whole=whole
    )
    return partaking.noted(_said(hearing, dossier.application), hearing, dossier.application)


def _said(hearing: Hearing, application: Application) -> Turn:
    """What a contact says, or a mailbox that waits for its yes."""
    if hearing.contact.standing is Standing.ASKED:
        return admitting.hear(hearing.dossier, hearing.message, hearing)
    return declining.hear(hearing, application, _heard) or _heard(hearing, application)


def _heard(hearing: Hearing, application: Application) -> Turn:
    hearing = publishing_tongues.heard(hearing, application)
    heard = unpublishing.hear(hearing, application, _onward)
    return heard or _onward(hearing, application)


def _onward(hearing: Hearing, application: Application) -> Turn:
    """What a contact says, by the first reader whose matter it is."""
    if settled := publishing.hear(hearing, application):
        return settled
    if named := naming.hear(hearing, application):
        return named
    if attends := attending.hear(hearing, application):
        return attends
    heard = unpublishing.confirmed(hearing, application, listening.hear(hearing, application))
    return publishing.held_open(hearing, application, heard)


def _is_over(dossier: Dossier) -> bool:
    """Whether there is nothing left that a mail could change: then no word has to be asked for."""
    return dossier.application is not None and dossier.application.is_over


__all__ = ["Bond", "Dossier", "Turn", "converse"]
