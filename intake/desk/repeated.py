"""A question that its writer sends once more while it waits: one matter, and one answer.

Invariant: only the very same words of the same person are one; a mail that brings a file, or words
that a matter shows only in part, is looked at by itself.
"""

from dataclasses import replace

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.spelling import ends_asking, fold
from intake.conversation.turns import EXCERPT, Turn
from intake.messages import Message
from intake.store import Connection


def settled(connection: Connection, message: Message, turn: Turn) -> Turn:
    """The turn without the questions that wait already."""
    if message.attachments:
        return turn
    cases = tuple(one for one in turn.cases if not _waits(connection, one))
    return turn if cases == turn.cases else replace(turn, cases=cases)


def _waits(connection: Connection, case: Case) -> bool:
    if case.kind is not CaseKind.QUESTION or not (case.application and case.contact):
        return False
    if len(case.text) >= EXCERPT or not ends_asking(fold(case.text)):
        return False
    return store.cases.same_asked(connection, case) is not None
