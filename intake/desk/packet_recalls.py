"""Packets stopped before they left: of who may not see them any more, or by an organizer's word.

Invariant: no packet leaves to somebody to whom `blindness` says no; a packet that was stopped is
one that nobody got, and goes again with the next that are sent.
"""

from collections.abc import Collection, Iterator, Sequence

from intake import store
from intake.calls.model import Stage
from intake.conversation import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import bench
from intake.desk.bench import Bench
from intake.desk.office import Office
from intake.journal import Entry
from intake.notices import Letter, PacketShown
from intake.panel import blindness
from intake.panel.assignment import Assignment
from intake.store import Connection


def closed(office: Office, connection: Connection, turn: Turn) -> Turn:
    """Stop what the turn, which is saved, closes to its reader; the entries that say so."""
    waiting = store.panel.unsent_packets(connection, _concerned(connection, turn))
    about: dict[int, list[Letter]] = {}
    for letter in waiting:
        about.setdefault(_assignment(letter).application, []).append(letter)
    entries = (one for number in about for one in _closed(office, connection, number, about))
    return Turn(entries=tuple(entries))


def _concerned(connection: Connection, turn: Turn) -> Collection[str]:
    """Panelists of whom the turn changes something, and who judge a city that it changes."""
    judged = turn.judged
    numbers = [one.number for one in turn.applications if one.stage is Stage.SELECTION]
    return {
        *(one.key for one in judged.panelists),
        *(one.panelist for one in judged.ended),
        *(one.panelist for one in judged.declarations),
        *(one.panelist for one in store.panel_judging.assigned_on(connection, numbers)),
    }


def _closed(
    office: Office, connection: Connection, number: int, about: dict[int, list[Letter]]
) -> Iterator[Entry]:
    application = store.applications.load(connection, number)
    whole = bench.of(office, connection, [application] if application else [])
    for letter in about[number]:
        if _may_see(whole, letter):
            continue
        if store.panel.stop_packet(connection, letter.id):
            yield _taken_back(connection, letter, reason="closed")


def _may_see(whole: Bench, letter: Letter) -> bool:
    """Who is on no roster any more may not."""
    panelist = whole.by_key.get(letter.to.key)
    application = whole.by_number.get(_assignment(letter).application)
    if panelist is None or application is None:
        return False
    return blindness.may_see_packet(whole.stands(panelist, application)) is None


def withheld(connection: Connection, letters: Sequence[Letter], by: str) -> list[Entry]:
    """The entries of the packets among these letters, which are stopped now."""
    packets = [one for one in letters if one.notice == PacketShown.name]
    return [_taken_back(connection, one, by=by) for one in packets]


def about(letters: Sequence[Letter]) -> list[int]:
    """The applications whose packets are among these letters."""
    return [_assignment(one).application for one in letters if one.notice == PacketShown.name]


def _taken_back(connection: Connection, letter: Letter, **words: str) -> Entry:
    """Unless they have got another copy, the panelist has no packet of the city now."""
    theirs = _assignment(letter)
    if not store.panel.has_packet(connection, theirs.panelist, letter.pending or ""):
        store.panel_judging.packet_recalled(connection, theirs)
    told = {"panelist": theirs.panelist, "letter": letter.id} | words
    return Entry(application=theirs.application, act="packet_recalled", words=told)


def _assignment(letter: Letter) -> Assignment:
    number = panelist_letters.number_of(letter.pending)
    return Assignment(application=number, panelist=letter.to.key)
