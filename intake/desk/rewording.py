"""A question to a person whose writer put it in other words: the matter stays the one that it was.

Invariant: only a question that the message asks no more takes the words of the one that it asks
instead; where more than one may be meant, each is a matter of its own.
"""

from dataclasses import replace
from datetime import datetime

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation import sentences
from intake.conversation.spelling import squeeze
from intake.conversation.turns import Turn
from intake.desk import landing
from intake.messages import Message
from intake.store import Connection


def settled(
    connection: Connection, message: Message, turn: Turn, now: datetime
) -> tuple[Turn, Case | None]:
    """The turn without the question that a waiting matter has now, and that matter, if any."""
    asked = [one for one in turn.cases if _is_of(one, message)]
    if not message.edits or len(asked) != 1:
        return turn, None
    former = _former(connection, message, asked[0])
    if former is None:
        return turn, None
    if not store.cases.reword(connection, former, asked[0].text, message.id):
        return turn, None
    store.board.stir(connection, [landing.case_key(former.number)], now)
    return replace(turn, cases=tuple(one for one in turn.cases if one is not asked[0])), former


def shown(connection: Connection, message: Message, case: Case) -> None:
    """The edited message stands in the thread of its matter."""
    thread = landing.thread_at(connection, landing.case_key(case.number))
    if thread:
        store.board.lead(connection, f"mail:{message.id}", thread)


def _is_of(case: Case, message: Message) -> bool:
    return case.kind is CaseKind.QUESTION and case.message == message.id


def _former(connection: Connection, message: Message, asked: Case) -> Case | None:
    """The one question of the message before its edit that still waits and is asked no more."""
    said, language = squeeze(message.reply), message.language or "en"
    gone = [
        one
        for one in store.cases.of_message(connection, message.edits[-1])
        if one.kind is CaseKind.QUESTION
        and one.closed_at is None
        and (one.application, one.contact) == (asked.application, asked.contact)
        and not any(squeeze(words) in said for words in sentences.split(one.text, language))
    ]
    return gone[0] if len(gone) == 1 else None
