"""What a city changes while the panel judges it, told to whoever has its packet.

Invariant: each change is told once to each of them, the changes that fall together in one letter;
nothing is told to whom the packet is closed, nor once no ballot is taken any more.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.conversation.panelist import packets, panelist_letters
from intake.conversation.turns import Turn
from intake.desk import bench
from intake.desk.bench import Bench
from intake.desk.office import Office, call_of
from intake.journal import Entry
from intake.notices import ClaimsChanged, Letter
from intake.panel import blindness
from intake.panel.roster import Panelist
from intake.store import Connection

TOLD = "change_told"
"""The act of the journal; `answers` are how many the application had when nothing was changed."""
GATHERED = "told together with what changed since"
"""Why a letter was taken back that nobody took back."""


def told(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The turn, which is not saved yet, with the letters to the panel about what it changes."""
    answered = {one.application for one in turn.entries if one.act == "answered"}
    for one in turn.applications:
        is_judged = (one.stage, one.state) == (Stage.SELECTION, State.REGISTERED)
        if is_judged and one.number in answered:
            turn += _of_city(office, connection, one, now)
    return turn


def _of_city(
    office: Office, connection: Connection, application: Application, now: datetime
) -> Turn:
    former = store.applications.load(connection, application.number)
    if former is None:
        return Turn()
    panel = bench.of(office, connection, [application])
    readers = [one for one in panel.panelists if _may_hear(panel, one, application, now)]
    keys = [one.key for one in readers]
    waiting = {
        one.to.key: one
        for one in store.outbox.unsent(connection, ClaimsChanged.name, keys)
        if panelist_letters.number_of(one.pending) == application.number
    }
    turn = Turn()
    for one in readers:
        turn += _to(office, connection, panel, former, application, one, waiting)
    return turn


def _may_hear(panel: Bench, one: Panelist, application: Application, now: datetime) -> bool:
    stands, call = panel.stands(one, application), panel.calls[application.number]
    return stands.has_packet and blindness.may_score(stands, call, now) is None


def _to(
    office: Office,
    connection: Connection,
    panel: Bench,
    former: Application,
    application: Application,
    panelist: Panelist,
    waiting: Mapping[str, Letter],
) -> Turn:
    letter, known = waiting.get(panelist.key), len(former.answers)
    told = Turn()
    if letter and store.outbox.stop(connection, letter.id):
        known = _known(connection, application.number, panelist.key, known)
        told += Turn(entries=(_taken_back(application, letter),))
    call = call_of(office, connection, application)
    before = replace(former, answers=former.answers[:known])
    parts = packets.changes(packets.packet(before, call), packets.packet(application, call))
    if not parts:
        return told
    cast = {one.panelist: one for one in panel.cast(application.number)}
    changed = panelist_letters.changed(
        panelist, application, cast.get(panelist.key), call, parts=parts
    )
    return told + Turn(
        letters=(changed,), entries=(_entry(application, panelist, known, changed.notice),)
    )


def _known(connection: Connection, number: int, key: str, otherwise: int) -> int:
    """How many answers there were when they had been told of all."""
    found = store.journal.latest(connection, number, TOLD, {"panelist": key})
    return int(found[1]["answers"]) if found else otherwise


def _entry(application: Application, panelist: Panelist, known: int, notice: object) -> Entry:
    assert isinstance(notice, ClaimsChanged)
    questions = [one.question for part in notice.parts for one in part.claims]
    words = {"panelist": panelist.key, "answers": known, "questions": questions}
    return Entry(application=application.number, act=TOLD, words=words)


def _taken_back(application: Application, letter: Letter) -> Entry:
    words = {"letter": letter.id, "reason": GATHERED}
    return Entry(application=application.number, act="letter_recalled", words=words)
