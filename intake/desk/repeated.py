"""A question that its writer sends once more while it waits: one matter, and one answer.

Invariant: only the very same words of the same person are one, where nothing came between them that
they may be about; a mail that says more, or brings a file, or words that a matter shows only in
part, is looked at by itself.
"""

from dataclasses import replace

from intake import languages, store
from intake.cases import Case, CaseKind
from intake.conversation.spelling import ends_asking, fold
from intake.conversation.turns import EXCERPT, Turn
from intake.desk import readings
from intake.desk.office import Office
from intake.messages import Message
from intake.notices import Received
from intake.store import Connection


def settled(office: Office, connection: Connection, message: Message, turn: Turn) -> Turn:
    """The turn without the questions that wait already."""
    cases = tuple(one for one in turn.cases if not _waits(office, connection, message, one))
    return turn if cases == turn.cases else replace(turn, cases=cases)


def _waits(office: Office, connection: Connection, message: Message, case: Case) -> bool:
    if case.kind is not CaseKind.QUESTION or not (case.application and case.contact):
        return False
    if len(case.text) >= EXCERPT or not ends_asking(fold(case.text)):
        return False
    if not _is_all(message, case.text):
        return False
    former = store.cases.same_asked(connection, case)
    return former is not None and not _came_between(office, connection, former)


def _is_all(message: Message | None, asked: str) -> bool:
    """Whether the message asks this and says nothing else, which it may be about."""
    if message is None or message.attachments:
        return False
    return not readings.beside(message, asked, languages.spoken_in(message.reply, "en"))


def _came_between(office: Office, connection: Connection, former: Case) -> bool:
    """Whether the city has written anything else since, or was written anything but receipts."""
    number = former.application
    assert number
    mails = [one.id for one in store.correspondence.mails(connection, number)]
    if former.message not in mails:
        return True
    since = mails[mails.index(former.message) :]
    if not all(_is_all(readings.again(office, connection, id), former.text) for id in since):
        return True
    letters = store.outbox.letters(connection, application=number)
    return any(one.created_at >= former.at and one.notice != Received.name for one in letters)
