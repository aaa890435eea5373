"""Packets stopped before they left: of who may not see them any more, or by an organizer's word.

Invariant: no packet leaves to somebody to whom `blindness` says no; a packet that was stopped is
one that nobody got, and goes again with the next that are sent. One that had left all the same is
told.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.journal import Entry
from intake.notices import ClaimsChanged, Letter, PacketShown
from intake.panel import blindness
from intake.panel.assignment import Assignment
from intake.store import Connection

_OF_CITY = (PacketShown.name, ClaimsChanged.name)
"""Letters that tell what a city claims."""


def closed(office: Office, connection: Connection, turn: Turn) -> Turn:
    """Stop what the turn, which is saved, closes to its reader; the entries that say so."""
    keys = _concerned(connection, turn)
    waiting = [one for name in _OF_CITY for one in store.outbox.unsent(connection, name, keys)]
    about: dict[int, list[Letter]] = {}
    for letter in waiting:
        about.setdefault(_assignment(letter).application, []).append(letter)
    ties = tuple(one for one in turn.cases if one.ties_on is not None)
    entries = (one for it in about for one in _closed(office, connection, it, about, ties))
    return Turn(entries=tuple(entries))


def _concerned(connection: Connection, turn: Turn) -> Collection[str]:
    """Panelists of whom the turn changes something, and who judge a city that it changes."""
    judged = turn.judged
    numbers = [one.number for one in turn.applications if one.number]
    return {
        *(one.key for one in judged.panelists),
        *(one.panelist for one in judged.ended),
        *(one.panelist for one in judged.declarations),
        *(one.contact for one in turn.cases if one.contact and one.ties_on is not None),
        *store.panel_judging.judging(connection, numbers),
    }


def _closed(
    office: Office,
    connection: Connection,
    number: int,
    about: dict[int, list[Letter]],
    ties: tuple[Case, ...],
) -> Iterator[Entry]:
    application = store.applications.load(connection, number)
    whole = bench.of(office, connection, [application] if application else [])
    whole = replace(whole, ties=(*whole.ties, *ties))
    for letter in about[number]:
        if _may_see(whole, letter, has_packet=_has_packet(connection, letter)):
            continue
        if store.outbox.stop(connection, letter.id):
            yield _taken_back(connection, letter, reason="closed")


def _has_packet(connection: Connection, letter: Letter) -> bool:
    """Whether the letter adds to a packet that its reader has, or is getting."""
    key, about = letter.to.key, letter.pending or ""
    is_more = letter.notice != PacketShown.name
    return is_more and store.outbox.has_gone(connection, PacketShown.name, key, about)


def _may_see(whole: Bench, letter: Letter, *, has_packet: bool) -> bool:
    """Who is on no roster any more may not."""
    panelist = whole.by_key.get(letter.to.key)
    application = whole.by_number.get(_assignment(letter).application)
    if panelist is None or application is None:
        return False
    stands = replace(whole.stands(panelist, application), has_packet=has_packet)
    return blindness.may_see_packet(stands) is None


def withheld(connection: Connection, letters: Sequence[Letter], by: str) -> list[Entry]:
    """The entries of the packets among these letters, which are stopped now, and what they add."""
    packets = [one for one in letters if one.notice == PacketShown.name]
    entries = [_taken_back(connection, one, by=by) for one in packets]
    stopped = {_assignment(one) for one in packets}
    more = store.outbox.unsent(connection, ClaimsChanged.name, {it.panelist for it in stopped})
    for one in more:
        is_added = _assignment(one) in stopped and not _has_packet(connection, one)
        if is_added and store.outbox.stop(connection, one.id):
            entries.append(_taken_back(connection, one, by=by))
    return entries


def about(letters: Sequence[Letter]) -> list[int]:
    """The applications whose packets are among these letters."""
    return [_assignment(one).application for one in letters if one.notice == PacketShown.name]


def _taken_back(connection: Connection, letter: Letter, **words: str) -> Entry:
    """Unless they have got another copy, the panelist has no packet of the city now."""
    theirs = _assignment(letter)
    if letter.notice != PacketShown.name:
        told = {"letter": letter.id} | words
        return Entry(application=theirs.application, act="letter_recalled", words=told)
    if not store.outbox.has_gone(
        connection, PacketShown.name, theirs.panelist, letter.pending or ""
    ):
        store.panel_judging.packet_recalled(connection, theirs)
    told = {"panelist": theirs.panelist, "letter": letter.id} | words
    return Entry(application=theirs.application, act="packet_recalled", words=told)


def carried(office: Office, connection: Connection, letter: Letter, now: datetime) -> None:
    """What a courier made of a letter: of a packet that was stopped, that it left all the same."""
    kept = store.outbox.letter(connection, letter.id) if letter.notice == PacketShown.name else None
    if kept is None or kept.error != store.outbox.LEFT_ALL_THE_SAME:
        return
    theirs = _assignment(kept)
    store.panel_judging.packet_sent(connection, [theirs], now)
    told = {"panelist": theirs.panelist, "letter": kept.id, "reason": kept.error}
    entry = Entry(application=theirs.application, act="packet_sent", words=told)
    store.journal.append(connection, [entry], at=now, salt=office.salt)
    store.cases.open(connection, _left(connection, kept, now))


def _left(connection: Connection, letter: Letter, now: datetime) -> Case:
    number = _assignment(letter).application
    application = store.applications.load(connection, number)
    city = (application.city if application else None) or "a city"
    text = (
        f"The packet of {city} (application {number}) had left when it was stopped: "
        f"{letter.to.in_full} has it."
    )
    return Case(kind=CaseKind.PANELIST, text=text, at=now, contact=letter.to.key)


def _assignment(letter: Letter) -> Assignment:
    number = panelist_letters.number_of(letter.pending)
    return Assignment(application=number, panelist=letter.to.key)
