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
from intake.notices import NumbersChecked
from intake.store import Connection

OWN_FACTOR = 2
"""A contact on a reply address or in a thread is more likely a person than a machine."""
DOMAIN_FACTOR = 10
"""A duelling responder changes its address each time: its domain has a bound as well."""
FILE_FACTOR = 3
"""Where the domain changes too, the thread still leads to one file, which has a bound."""

CHECKS_FACTOR = 10
"""Who asks about numbers of documents says something, and asks as often as a bank on a busy day."""


def within(
    limits: Limits,
    message: Message,
    bond: Bond,
    turn: Turn,
    connection: Connection,
    now: datetime,
    *,
    webmail: Collection[str],
    is_publics: bool,
) -> Turn:
    """The turn; without its letters where this sender has had enough fruitless ones today.

    A contact's own mails are counted apart and have twice the room: those that only claim to be
    theirs use up nothing. `webmail` are domains of many people who know nothing of each other.
    What waits for a word that nobody is asked for any more does not wait either, and what the
    public asks is a matter no more often than it is answered. Numbers of documents are answered
    much longer, and the last letter on them says where they are answered without bounds.
    """
    if not turn.fruitless or not turn.letters:
        return turn
    room = _room(limits, message, bond, turn, connection, now, webmail)
    if room > 0:
        return _told_last(turn) if room == 1 else turn
    is_asked = is_publics and not turn.consulted.files
    kept = (one for one in turn.cases if not (is_asked and one.kind is CaseKind.QUESTION))
    cases = (*kept, _loop(turn, message, now))
    return replace(turn, applications=_not_waiting(turn), letters=(), cases=cases)


def _room(
    limits: Limits,
    message: Message,
    bond: Bond,
    turn: Turn,
    connection: Connection,
    now: datetime,
    webmail: Collection[str],
) -> int:
    """How many fruitless letters of a day the sender, their domain and the file have left."""
    domain = message.sender.key.rpartition("@")[2]
    by_address, by_domain, on_file = store.inbox.fruitless(
        connection,
        sender_key=message.sender.key,
        domain=domain,
        application=turn.about,
        since=now - timedelta(days=1),
        bonds=[one.value for one in Bond if (one in OWN) is (bond in OWN)],
    )
    is_check = any(isinstance(one.notice, NumbersChecked) for one in turn.letters)
    most = limits.fruitless_letters_a_day * (CHECKS_FACTOR if is_check else 1)
    own = most * OWN_FACTOR if bond in OWN else most
    is_crowd = by_domain >= most * DOMAIN_FACTOR and domain not in webmail
    if is_crowd or on_file >= most * FILE_FACTOR:
        return 0
    return own - by_address


def _told_last(turn: Turn) -> Turn:
    """The turn whose letter on numbers of documents says that it is the last of the day."""
    letters = (
        replace(one, notice=replace(one.notice, is_last=True))
        if isinstance(one.notice, NumbersChecked)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=tuple(letters))


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
