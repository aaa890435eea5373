"""Loops end here: an exchange that brings nothing usable is answered a few times a day only.

Two machines may each think the other a person (RFC 3834, 5). A message with an answer, a file or a
wish in it does not count and is always answered. A person who comes to the bound all the same is
told so before the silence.
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
from intake.notices import Addressed, CityNotice, NumbersChecked, Remark
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
    theirs use up nothing. `webmail` are domains of many people who know nothing of each other, as
    are the writers of a chat. The last letter before the silence tells a contact how to go on.
    What waits for a word that nobody is asked for any more does not wait either, and what the
    public asks is a matter no more often than it is answered. Numbers of documents are answered
    much longer, and the last letter on them says where they are answered without bounds.
    """
    if not turn.fruitless or not turn.letters:
        return turn
    room = _room(limits, message, bond, turn, connection, now, webmail)
    if room > 0:
        return _told_last(turn, message) if room == 1 else turn
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
    """How many fruitless letters of a day the sender, their domain and the file have left.

    A chat vouches for its writers, so that nobody there changes their address each time: they have
    a bound of their own, and the one domain that all of them share says nothing.
    """
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
    if message.sender.channel == "slack":
        return own - by_address
    of_file = most * FILE_FACTOR - on_file
    of_domain = of_file if domain in webmail else most * DOMAIN_FACTOR - by_domain
    return min(own - by_address, of_domain, of_file)


def _told_last(turn: Turn, message: Message) -> Turn:
    """The turn whose letters to the sender say that they are the last of the day."""
    letters = (_as_last(one) if one.to.key == message.sender.key else one for one in turn.letters)
    return replace(turn, letters=tuple(letters))


def _as_last(letter: Addressed) -> Addressed:
    notice = letter.notice
    if isinstance(notice, NumbersChecked):
        return replace(letter, notice=replace(notice, is_last=True))
    if not isinstance(notice, CityNotice):
        return letter
    remarks = (*notice.receipt.remarks, Remark(kind="last_reply"))
    return replace(letter, notice=replace(notice, receipt=replace(notice.receipt, remarks=remarks)))


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
