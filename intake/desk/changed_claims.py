"""What comes of a city while the panel judges it, told to whoever has its packet.

Invariant: each change is told once to each of them, the changes that fall together in one letter;
nothing is told to whom the packet is closed, nor once no ballot is taken any more.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from intake import store
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.conversation.panelist import open_claims, packets, panelist_letters
from intake.conversation.turns import Turn
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.journal import Entry
from intake.notices import ClaimsChanged, Letter
from intake.notices.packet import Changes
from intake.panel import blindness
from intake.panel.roster import Panelist
from intake.store import Connection

TOLD = "change_told"
"""The act of the journal; its words are what was known when nothing of it was told, and of what."""
GATHERED = "told together with what changed since"
"""Why a letter was taken back that nobody took back."""
_Stop = Callable[[Connection, str], bool]
"""What stops the letter with this ID, and says whether it is."""
_HEARD = frozenset({
    "evidence_kept", "file_taken_out", "file_put_back", *open_claims.ACTS
})  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Known:
    """How far somebody knows an application: so many of its answers and files, without those
    taken out, and its claims that are in question.
    """

    answers: int
    files: int
    open: Collection[str]
    taken_out: Collection[str]


@dataclass(frozen=True, kw_only=True)
class _Change:
    """An application that changes before the panel: up to what is `known` to all but whose letter
    about it waits, and of what it has put in question now.
    """

    panel: Bench
    application: Application
    known: _Known
    open: Collection[str]
    waiting: Mapping[str, Letter]

    def since(self, known: _Known) -> Changes:
        now, call = self.application, self.panel.calls[self.application.number]
        then = replace(
            now,
            answers=now.answers[: known.answers],
            evidence=now.evidence[: known.files],
            taken_out=tuple(known.taken_out),
        )
        return packets.changes(
            packets.packet(then, call), packets.packet(now, call),
            was_open=known.open, is_open=self.open,
        )  # fmt: skip


def told(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The turn, which is not saved yet, with the letters to the panel about what it changes."""
    return _with(office, connection, turn, now, store.outbox.stop)


def foreseen(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The same for who looks before it is done: no letter that waits is stopped."""
    return _with(office, connection, turn, now, lambda *_: True)


def _with(office: Office, connection: Connection, turn: Turn, now: datetime, stop: _Stop) -> Turn:
    heard = {one.application for one in turn.entries if one.act in _HEARD}
    entries = turn.entries
    for one in turn.applications:
        is_judged = (one.stage, one.state) == (Stage.SELECTION, State.REGISTERED)
        if is_judged and one.number in heard:
            turn += _of_city(office, connection, one, entries, now, stop)
    return turn


def _of_city(
    office: Office,
    connection: Connection,
    application: Application,
    entries: Collection[Entry],
    now: datetime,
    stop: _Stop,
) -> Turn:
    former = store.applications.load(connection, application.number)
    if former is None:
        return Turn()
    panel = bench.of(office, connection, [application])
    readers = [one for one in panel.panelists if _may_hear(panel, one, application, now)]
    if not readers:
        return Turn()
    change = _change(connection, panel, former, application, entries, readers)
    turn = Turn()
    for one in readers:
        turn += _to(connection, change, one, stop)
    return turn


def _may_hear(panel: Bench, one: Panelist, application: Application, now: datetime) -> bool:
    stands, call = panel.stands(one, application), panel.calls[application.number]
    return stands.has_packet and blindness.may_score(stands, call, now) is None


def _change(
    connection: Connection,
    panel: Bench,
    former: Application,
    application: Application,
    entries: Collection[Entry],
    readers: Collection[Panelist],
) -> _Change:
    number = application.number
    chain, words = store.journal.chain(connection, number), store.journal.words(connection, number)
    was_open = open_claims.told((one.act, words.get(one.sequence, {})) for one in chain)
    mine = ((one.act, one.words) for one in entries if one.application == number)
    keys = [one.key for one in readers]
    unsent = store.outbox.unsent(connection, ClaimsChanged.name, keys)
    return _Change(
        panel=panel,
        application=application,
        known=_Known(
            answers=len(former.answers),
            files=len(former.evidence),
            open=was_open,
            taken_out=former.taken_out,
        ),
        open=open_claims.told(mine, was_open),
        waiting={
            one.to.key: one for one in unsent if panelist_letters.number_of(one.pending) == number
        },
    )


def _to(connection: Connection, change: _Change, panelist: Panelist, stop: _Stop) -> Turn:
    application, known, told = change.application, change.known, Turn()
    letter = change.waiting.get(panelist.key)
    if letter and stop(connection, letter.id):
        known = _known(connection, application.number, panelist.key, known)
        told += Turn(entries=(_taken_back(application, letter),))
    changes = change.since(known)
    if not changes:
        return told
    cast = {one.panelist: one for one in change.panel.cast(application.number)}
    changed = panelist_letters.changed(
        panelist, application, cast.get(panelist.key), change.panel.calls[application.number],
        changes=changes,
    )  # fmt: skip
    return told + Turn(letters=(changed,), entries=(_entry(application, panelist, known, changes),))


def _known(connection: Connection, number: int, key: str, otherwise: _Known) -> _Known:
    """How far they knew it when they had been told of all; of before files were told, by now."""
    found = store.journal.latest(connection, number, TOLD, {"panelist": key})
    words = found[1] if found else {}
    return replace(otherwise, **{name: words[name] for name in asdict(otherwise) if name in words})


def _entry(application: Application, panelist: Panelist, known: _Known, changes: Changes) -> Entry:
    words = {
        "panelist": panelist.key, "answers": known.answers, "files": known.files,
        "open": sorted(known.open), "taken_out": sorted(known.taken_out),
        "questions": [*changes.questions], "digests": [one.digest for one in changes.files],
        "gone": [one.digest for one in changes.gone],
    }  # fmt: skip
    return Entry(application=application.number, act=TOLD, words=words)


def _taken_back(application: Application, letter: Letter) -> Entry:
    words = {"letter": letter.id, "reason": GATHERED}
    return Entry(application=application.number, act="letter_recalled", words=words)
