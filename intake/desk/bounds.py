"""Loops end here: an exchange that brings nothing usable is answered a few times a day only.

Two machines may each think the other a person (RFC 3834, 5). A city never meets these bounds: a
message with an answer, a file or a wish in it does not count.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from intake import store
from intake.calls.model import Limits
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.messages import Message
from intake.store import Connection

DOMAIN_FACTOR = 10
"""A duelling responder changes its address each time: its domain has a bound as well."""
FILE_FACTOR = 3
"""Where the domain changes too, the thread still leads to one file, which has a bound."""


def within(
    limits: Limits, message: Message, turn: Turn, connection: Connection, now: datetime
) -> Turn:
    """The turn; without its letters where this sender has had enough fruitless ones today."""
    if not turn.fruitless or not turn.letters:
        return turn
    by_address, by_domain, on_file = store.inbox.fruitless(
        connection,
        sender_key=message.sender.key,
        domain=message.sender.key.rpartition("@")[2],
        application=turn.about,
        since=now - timedelta(days=1),
    )
    most = limits.fruitless_letters_a_day
    if by_address < most and by_domain < most * DOMAIN_FACTOR and on_file < most * FILE_FACTOR:
        return turn
    return replace(turn, letters=(), cases=(*turn.cases, _loop(turn, message, now)))


def _loop(turn: Turn, message: Message, now: datetime) -> Case:
    return Case(
        kind=CaseKind.LOOP,
        text=f"{message.sender.address} keeps writing without saying anything usable; "
        "no more letters go there today. If it is a person, please write to them.",
        at=now,
        application=turn.about,
        message=message.id,
    )
