"""Loops end here: an exchange that brings nothing usable is answered a few times a day only.

Two machines may each think the other a person (RFC 3834, 5). A city never meets these bounds: a
message with an answer, a file or a wish in it does not count.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from intake import store
from intake.applications import Application
from intake.calls.model import Limits
from intake.cases import Case, CaseKind
from intake.conversation.turns import OWN, Bond, Turn
from intake.messages import Message
from intake.store import Connection

OWN_FACTOR = 2
"""A contact on a reply address or in a thread is more likely a person than a machine."""
DOMAIN_FACTOR = 10
"""A duelling responder changes its address each time: its domain has a bound as well."""
FILE_FACTOR = 3
"""Where the domain changes too, the thread still leads to one file, which has a bound."""


def within(
    limits: Limits,
    message: Message,
    bond: Bond,
    turn: Turn,
    connection: Connection,
    now: datetime,
    *,
    webmail: Collection[str] = (),
    is_publics: bool = False,
) -> Turn:
    """The turn; without its letters where this sender has had enough fruitless ones today.

    A contact's own mails are counted apart and have twice the room: those that only claim to be
    theirs use up nothing. `webmail` are domains of many people who know nothing of each other.
    What waits for a word that nobody is asked for any more does not wait either, and what the
    public asks is a matter no more often than it is answered.
    """
    if not turn.fruitless or not turn.letters:
        return turn
    if not _is_too_much(limits, message, bond, turn, connection, now, webmail):
        return turn
    is_asked = is_publics and not turn.consulted.files
    kept = (one for one in turn.cases if not (is_asked and one.kind is CaseKind.QUESTION))
    cases = (*kept, _loop(turn, message, now))
    return replace(turn, applications=_not_waiting(turn), letters=(), cases=cases)


def _is_too_much(
    limits: Limits,
    message: Message,
    bond: Bond,
    turn: Turn,
    connection: Connection,
    now: datetime,
    webmail: Collection[str],
) -> bool:
    """Whether the sender, their domain or the file had its fruitless letters of a day."""
    domain = message.sender.key.rpartition("@")[2]
    by_address, by_domain, on_file = store.inbox.fruitless(
        connection,
        sender_key=message.sender.key,
        domain=domain,
        application=turn.about,
        since=now - timedelta(days=1),
        bonds=[one.value for one in Bond if (one in OWN) is (bond in OWN)],
    )
    most = limits.fruitless_letters_a_day
    own = most * OWN_FACTOR if bond in OWN else most
    is_crowd = by_domain >= most * DOMAIN_FACTOR and domain not in webmail
    return by_address >= own or is_crowd or on_file >= most * FILE_FACTOR


def _not_waiting(turn: Turn) -> tuple[Application, ...]:
    """The applications to save but those on which only a word was to be waited for."""
    unasked = {one.pending for one in turn.letters} - {None}
    return tuple(
        one for one in turn.applications if unasked.isdisjoint(waits.id for waits in one.pending)
    )


def _loop(turn: Turn, message: Message, now: datetime) -> Case:
    where = "in Slack" if message.sender.channel == "slack" else "from your own mailbox"
    return Case(
        kind=CaseKind.LOOP,
        text=f"{message.sender.shown} keeps writing without saying anything usable; "
        f"no more letters go there today. If it is a person, please write to them yourself, {where}"
        "; then close this case.",
        at=now,
        application=turn.about,
        message=message.id,
    )
