"""Which letter to the public a mail answers, where that letter is about no voice that waits.

Invariant: what is found of an old mail stays the same, whatever was written since.
"""

from intake import store
from intake.consultation import Objection, links, people
from intake.desk.office import Office
from intake.messages import Message
from intake.notices import ObjectorAnswered, VoiceUnclear
from intake.store import Connection


def is_anew(office: Office, connection: Connection, message: Message) -> bool:
    """Whether the letter that a mail answers asked for something new, and about no voice."""
    nearest = next(iter(store.answerable.by_message_id(connection, message.references)), None)
    if nearest is None or nearest.notice != VoiceUnclear.name:
        return False
    return links.bound(office.keys, nearest.pending) is None


def objection(office: Office, connection: Connection, message: Message) -> Objection | None:
    """The objection whose answer a mail answers, from the mailbox that raised it."""
    writer = people.person(message.sender.address, office.call.mailboxes)
    for letter in store.answerable.by_message_id(connection, message.references):
        if not (writer and letter.is_publics and letter.notice == ObjectorAnswered.name):
            continue
        mine = store.objections.of_person(connection, writer)
        told = [(one.answered_at, one) for one in mine if one.answered_at]
        found = [one for at, one in told if at <= letter.created_at]
        if found:
            return max(found, key=lambda one: one.answered_at or one.raised_at)
    return None
