"""The roster: read from a file, added to, invited, dropped.

Invariant: coverage of the rule's categories and origins warns and blocks nothing (V1); who is
dropped is not forgotten.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import datetime

from intake import names, store
from intake.applications import Application
from intake.calls import mailboxes
from intake.cases import Awaited, Case, CaseKind
from intake.contacts import Standing
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk.acts import cities, panel_conflicts, panel_turn
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.panel_laid import PanelLaid
from intake.desk.acts.panel_turn import Then
from intake.desk.acts.roster_model import AddPanelist, Drop, Enrol, Invite
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.errors import Refusal, RosterFileError
from intake.notices import Addressed
from intake.panel import conflicts, coverage, roster, rosterfile
from intake.panel.assignment import Assignment
from intake.panel.coverage import Coverage
from intake.panel.roster import Panelist, Seat
from intake.store import Connection

NAMED = 20
"""Panelists whom a line names at most."""


def enrol(office: Office, connection: Connection, order: Order, act: Enrol) -> Plan | Refusal:
    """The panel with what the file adds and amends; who is not in it stays (`drop` removes one)."""
    panel = bench.of(office, connection)
    try:
        read = rosterfile.read(
            act.text, panel.call.panel, is_csv=act.is_csv, known=dict(act.members),
            habits=panel.call.mailboxes,
        )  # fmt: skip
    except RosterFileError as fault:
        return Refusal(reason="roster_file", text=str(fault))
    renewed = [_seated(office, one, order) for one in roster.renewed(panel.panelists, read)]
    changed = [one for one in renewed if panel.by_key.get(one.key) != one]
    if not changed:
        text = "Everybody in the file is on the panel as the file has it already."
        return Refusal(reason="same_roster", text=" ".join((text, *_staying(panel, read))))
    files = _on_files(connection, panel, changed)
    named = [pair for pair in files if _is_named_before(panel, *pair)]
    turn = Turn(judged=Judged(panelists=tuple(changed)))
    turn += panel_conflicts.of_contacts(named, order)
    told = [_writing(*pair, is_named=pair in named) for pair in files]
    noted = (*_unseated(panel, renewed), *_staying(panel, read), *told)
    return _planned(office, connection, order, turn, renewed, panel, noted=noted)


def add(office: Office, connection: Connection, order: Order, act: AddPanelist) -> Plan | Refusal:
    """One panelist more, who was never on the panel and writes for no city."""
    panel = bench.of(office, connection)
    row = {
        "name": act.name, "address": act.address, "category": act.category, "origin": act.origin,
        "languages": act.languages, "city": act.city, "chair": act.chair,
    }  # fmt: skip
    try:
        read = rosterfile.row(row, panel.call.panel, known=dict(act.members))
    except RosterFileError as fault:
        return Refusal(reason="panelist", text=str(fault))
    if refusal := _is_known(panel, read) or _is_contact(connection, panel, read):
        return refusal
    renewed = [_seated(office, one, order) for one in roster.renewed(panel.panelists, [read])]
    changed = tuple(one for one in renewed if panel.by_key.get(one.key) != one)
    turn = Turn(judged=Judged(panelists=changed))
    noted = (*_unseated(panel, renewed), *_namesakes(panel, read))
    return _planned(office, connection, order, turn, renewed, panel, noted=noted)


def _is_known(panel: Bench, read: Panelist) -> Refusal | None:
    """That the mailbox is a panelist's, be they dropped, or have another name."""
    habits = panel.call.mailboxes
    for one in panel.panelists:
        if mailboxes.is_one(one.address, read.address, habits):
            text = (
                f"{one.told} is on the panel already ({one.seat}). `citydesk panel import` amends, "
                "and `citydesk panel invite` asks again."
            )
            return Refusal(reason="panelist_known", text=text)
    return None


def _is_contact(connection: Connection, panel: Bench, read: Panelist) -> Refusal | None:
    """That they write for a city: nobody judges the others beside it."""
    for pair in _on_files(connection, panel, [read]):
        return Refusal(reason="contact", text=_writing(*pair))
    return None


def _writing(panelist: Panelist, file: Application, *, is_named: bool = False) -> str:
    """That a panelist writes for a city, or was only named by it before the roster came."""
    told = f"{panelist.told} writes for {cities.name(file)} (application {file.number})."
    return f"{told} {_NAMED_BEFORE}" if is_named else told


_NAMED_BEFORE = (
    "The city only named them: they can neither see nor judge it, which `citydesk panel lift` ends "
    "if they are no colleague of it."
)


def _is_named_before(panel: Bench, panelist: Panelist, file: Application) -> bool:
    """Whether only a city's word ties them to it, and they were not on the panel when it fell."""
    is_new = panelist.key not in panel.by_key
    return is_new and not conflicts.of(panelist, file, (), panel.call)


def _on_files(
    connection: Connection, panel: Bench, panelists: Sequence[Panelist]
) -> list[tuple[Panelist, Application]]:
    """Who of these is a contact of a city: the mailbox is on its file."""
    habits = panel.call.mailboxes
    by_person: dict[str, dict[int, Application]] = {}
    for one in store.applications.living(connection):
        for it in one.contacts:
            if it.standing is not Standing.LEFT:
                person = mailboxes.person(it.address.address, habits) or it.address.key
                by_person.setdefault(person, {})[one.number] = one
    return [
        (panelist, file)
        for panelist in panelists
        for mine in [mailboxes.person(panelist.address.address, habits) or panelist.key]
        for file in by_person.get(mine, {}).values()
    ]


def _namesakes(panel: Bench, read: Panelist) -> Iterator[str]:
    """Who has the same name on the panel, under another address."""
    for one in panel.panelists:
        if names.is_same(one.name, read.name):
            yield (
                f"{one.told} is on the panel ({one.seat}). If it is the same person, "
                "`citydesk panel drop` takes one of them off."
            )


def _staying(panel: Bench, read: Sequence[Panelist]) -> Iterator[str]:
    """How many stay whom the file does not name, and how one of them is removed."""
    left = roster.left_out(panel.panelists, read)
    staying = [one.told for one in left if one.seat is not Seat.DROPPED]
    if staying:
        who = "1 panelist" if len(staying) == 1 else f"{len(staying)} panelists"
        yield (
            f"{who} not in this file {'stays' if len(staying) == 1 else 'stay'}: "
            f"{_listed(staying)}. "
            '`citydesk panel drop WHO --reason "…"` removes one.'
        )


def _listed(told: Sequence[str]) -> str:
    more = f" and {len(told) - NAMED} more" if len(told) > NAMED else ""
    return f"{', '.join(told[:NAMED])}{more}"


def _unseated(panel: Bench, renewed: Sequence[Panelist]) -> Iterator[str]:
    """Who is the chair no longer: there is one."""
    for one in renewed:
        former = panel.by_key.get(one.key)
        if former and former.is_chair and not one.is_chair:
            yield f"{one.told} is the chair no longer."


def _seated(office: Office, panelist: Panelist, order: Order) -> Panelist:
    """The panelist with what the desk adds to a line of the file."""
    edition = office.call.edition
    token = panelist.token or office.keys.seat_token(edition, panelist.address)
    since = panelist.since or order.now
    return replace(panelist, edition=edition, token=token, since=since)


def invite(office: Office, connection: Connection, order: Order, act: Invite) -> Plan | Refusal:
    """A letter to each; one word of theirs is the answer."""
    panel = bench.of(office, connection)
    found = _named(panel, act.who)
    if isinstance(found, Refusal):
        return found
    changed: list[Panelist] = []
    for one in found:
        moved = roster.move(one, Seat.INVITED, order.now)
        if isinstance(moved, Refusal):
            return moved
        changed.append(moved)
    letters = panel_turn.held(panelist_letters.invitation(one) for one in changed)
    turn = Turn(judged=Judged(panelists=tuple(changed)), letters=letters)
    return _planned(office, connection, order, turn, _with(panel.panelists, changed), panel)


def _named(panel: Bench, who: Sequence[str]) -> list[Panelist] | Refusal:
    """Those who are named; of all only who was never invited."""
    if not who:
        listed = [one for one in panel.panelists if one.seat is Seat.LISTED]
        return listed or Refusal(
            reason="nobody", text="Nobody waits for an invitation; name whom to invite again."
        )
    found: list[Panelist] = []
    for words in dict.fromkeys(who):
        one = bench.find(panel.panelists, words)
        if isinstance(one, Refusal):
            return one
        found.append(one)
    return found


def drop(office: Office, connection: Connection, order: Order, act: Drop) -> Plan | Refusal:
    """A panelist out of the panel; what is counted of theirs already stays counted."""
    panel = bench.of(office, connection)
    found = bench.find(panel.panelists, act.who)
    if isinstance(found, Refusal):
        return found
    if not act.reason.strip():
        return Refusal(reason="no_reason", text='To drop a panelist needs a reason: --reason "…".')
    if found.seat is Seat.DROPPED:
        return Refusal(reason="dropped", text=f"{found.name} is dropped already.")
    moved = roster.move(found, Seat.DROPPED, order.now)
    if isinstance(moved, Refusal):
        return moved
    gone = _assigned(panel, moved)
    turn = Turn(
        judged=Judged(panelists=(moved,)), letters=() if gone else _farewell(found, moved, order)
    )
    turn += panel_turn.ended(panel, moved, gone, order, act.reason)
    after = _with(panel.panelists, [moved])
    return _planned(
        office, connection, order, turn, after, panel,
        then=lambda connection: _settle(office, connection, found, order),
    )  # fmt: skip


def _settle(office: Office, connection: Connection, panelist: Panelist, order: Order) -> None:
    """What waited for their word on the seat waits no more; what may be a tie does."""
    numbers = [
        one.number
        for one in store.cases.waiting_about(connection, CaseKind.PANELIST, panelist.key)
        if one.number and one.awaits in (Awaited.SEAT, Awaited.LEAVING) and one.ties_on is None
    ]
    panel_turn.settle_cases(office, connection, numbers, order)


def _farewell(found: Panelist, moved: Panelist, order: Order) -> tuple[Addressed, ...]:
    """Who judges nothing hears it all the same, unless nobody ever wrote to them."""
    if found.seat is Seat.LISTED:
        return ()
    return panel_turn.held([panelist_letters.assignment_changed(moved, now=order.now)])


def _assigned(panel: Bench, panelist: Panelist) -> list[Assignment]:
    """What a panelist is to judge and nobody has counted yet."""
    return [
        one.assignment
        for one in panel.assigned
        if one.panelist == panelist.key and one.application not in panel.tallied
    ]


def _with(panelists: Sequence[Panelist], changed: Sequence[Panelist]) -> list[Panelist]:
    new = {one.key: one for one in changed}
    return [new.get(one.key, one) for one in panelists]


# --- coverage -----------------------------------------------------------------------------------


def _planned(
    office: Office,
    connection: Connection,
    order: Order,
    turn: Turn,
    after: Sequence[Panelist],
    panel: Bench,
    *,
    noted: Sequence[str] = (),
    then: Then | None = None,
) -> Plan:
    report = coverage.report(after, panel.call.panel)
    shown = PanelLaid(
        panelists=turn.judged.panelists, coverage=report, ended=turn.judged.ended,
        names=panel.names,
    )  # fmt: skip
    seen = [asdict(one) for one in turn.judged.panelists]
    for one in seen:  # the moment of looking is no part of what is seen
        del one["since"]
    lines = uncovered(report, panel)
    text = "".join(one.text for one in case_of(lines, order.now))

    def follow(connection: Connection) -> None:
        panel_turn.renew_uncovered(office, connection, text, order)
        if then:
            then(connection)

    return panel_turn.planned(
        office, connection, order, turn, shown,
        warnings=(*noted, *lines, *_unspoken(turn)), seen=(seen, noted),
        then=follow,
    )  # fmt: skip


def _unspoken(turn: Turn) -> tuple[str, ...]:
    """Who reads no language that the desk has, of those who may get letters."""
    listed = (one for one in turn.judged.panelists if one.seat is not Seat.DROPPED)
    return tuple(
        f"{one.told} reads {', '.join(one.languages)}: letters go in English."
        for one in listed
        if not one.is_understood
    )


def uncovered(report: Coverage, panel: Bench) -> tuple[str, ...]:
    """A line for each category and origin of the rule for which nobody sits, nor may come to."""
    names = coverage.names_of(panel.call.panel)
    return tuple(
        f"Nobody on the panel: {row.kind} {names[row.id]}."
        for row in report.missing
        if not row.awaited
    )


def case_of(lines: Sequence[str], now: datetime) -> tuple[Case, ...]:
    """The matter of what the rule names and the panel lacks, where it lacks anything."""
    if not lines:
        return ()
    text = " ".join(lines) + " Nothing waits for it; `citydesk panel coverage` shows the whole."
    return (Case(kind=CaseKind.UNCOVERED, text=text, at=now),)
