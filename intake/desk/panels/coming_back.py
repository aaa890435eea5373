"""A panelist who gave up the seat by mistake sits again: what nobody else judges by then is theirs.

Invariant: a ballot counts again only with its assignment, and the journal says by whose word; what
waited since they had left waits no more than the panel lacks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.cases import CaseKind
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import board
from intake.desk.acts import panel, panel_closed, panel_turn
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.journal import DESK, Entry
from intake.notices import Addressed, AssignmentChanged, SeatAnswered
from intake.panel import coverage, returning
from intake.panel.assignment import Assigned
from intake.panel.roster import Panelist, Seat
from intake.store import Connection


def told(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The turn with all that comes back with whoever sits again by it."""
    for one in turn.judged.panelists:
        former = store.panel.load(connection, one.edition, one.key)
        if one.sits and former and former.seat is Seat.DECLINED:
            back = _returned(office, connection, one, now)
            turn = _judging(turn, one, back) + back
    return turn


def _judging(turn: Turn, panelist: Panelist, back: Turn) -> Turn:
    """The welcome says nothing of having nothing to do where cities are theirs to judge."""
    told = [one.notice for one in back.letters if isinstance(one.notice, AssignmentChanged)]
    if not any(one.added or one.kept for one in told):
        return turn
    letters = (
        replace(one, notice=replace(one.notice, is_judging=True))
        if isinstance(one.notice, SeatAnswered) and one.to.key == panelist.key
        else one
        for one in turn.letters
    )
    return replace(turn, letters=tuple(letters))


def _returned(office: Office, connection: Connection, panelist: Panelist, now: datetime) -> Turn:
    whole = bench.of(office, connection)
    again = tuple(_again(connection, whole, panelist))
    closed = store.cases.settle_of(connection, [CaseKind.PANELIST_LEFT], panelist.key, now)
    board.settled(connection, closed, now)
    settled = tuple(_settled(case, panelist) for case in closed)
    settled += tuple(_filled(connection, _with(whole, panelist, again), panelist, again, now))
    stood = _stood(office, connection, whole, panelist, now)
    if not again and not stood:
        return Turn(entries=settled)
    letter = _letter(office, connection, whole, panelist, (*again, *stood), now)
    if not again:
        return Turn(letters=(letter,), entries=settled)
    return Turn(
        letters=(letter,),
        entries=(*settled, *(_entry(one) for one in again)),
        judged=Judged(
            added=tuple(one.assignment for one in again),
            seed=again[0].seed,
            handed=tuple(one.assignment for one in again if one.packet_at),
        ),
    )


def _letter(
    office: Office,
    connection: Connection,
    whole: Bench,
    panelist: Panelist,
    theirs: Sequence[Assigned],
    now: datetime,
) -> Addressed:
    """What is theirs to judge; no packet follows on a city whose packet they have."""
    added, kept = [], []
    for one in theirs:
        application = whole.by_number[one.application]
        closes_at = panel_closed.closes_at(office, connection, application)
        if one.packet_at and closes_at > now:
            kept.append(application)
        else:
            added.append((application, closes_at))
    return panelist_letters.assignment_changed(panelist, added=added, kept=kept, now=now)


def _with(whole: Bench, panelist: Panelist, again: Sequence[Assigned]) -> Bench:
    """The bench as it will be."""
    sitting = (panelist if one.key == panelist.key else one for one in whole.panelists)
    return replace(whole, panelists=tuple(sitting), assigned=(*whole.assigned, *again))


def _filled(
    connection: Connection,
    after: Bench,
    panelist: Panelist,
    again: Sequence[Assigned],
    now: datetime,
) -> Iterator[Entry]:
    """What the panel lacks no more waits no more; of what it lacks still, the matter says so."""
    for number in (one.application for one in again):
        left = len(after.judging(number))
        if left < after.call.panel.panelists:
            lack = panel_turn.lacking(after, after.by_number[number], now, left=left)
            panel_turn.renew_open(connection, [lack])
            continue
        for case in store.cases.settle(connection, number, [CaseKind.PANEL_LACKS], now):
            board.settled(connection, [case], now)
            yield _settled(case, panelist, CaseKind.PANEL_LACKS, number)
    report = coverage.report(after.panelists, after.call.panel)
    lines = panel.uncovered(report, after)
    panel_turn.renew_open(connection, panel.case_of(lines, now))
    kinds = [] if lines else [CaseKind.UNCOVERED]
    for case in store.cases.settle(connection, None, kinds, now):
        board.settled(connection, [case], now)
        yield _settled(case, panelist, CaseKind.UNCOVERED)


def _stood(
    office: Office, connection: Connection, whole: Bench, panelist: Panelist, now: datetime
) -> list[Assigned]:
    """What stayed theirs, since they had finished it, and can be judged still or again."""
    open_ones = [
        one for one in whole.open_ones if (one.number, panelist.key) not in whole.conflicted
    ]
    closed = panel_closed.among(office, connection, open_ones, now)
    numbers = {one.number for one in open_ones} - {*closed}
    mine = (one for one in whole.assigned if one.panelist == panelist.key)
    return [one for one in mine if one.application in numbers]


def _again(connection: Connection, whole: Bench, panelist: Panelist) -> Iterator[Assigned]:
    """What they gave up themselves and may judge still, and nobody was given in their place."""
    given_up = store.panel_judging.ended_of(connection, panelist.key)
    last = {one.application: one for one in given_up}
    for application in whole.open_ones:
        number = application.number
        one = last.get(number)
        if not one or (number, panelist.key) in whole.conflicted:
            continue
        chain = store.journal.chain(connection, number)
        words = store.journal.words(connection, number)
        if returning.may_return(panelist.key, chain, words):
            yield one


def _entry(one: Assigned) -> Entry:
    words = {"panelist": one.panelist, "by": one.panelist, "seed": one.seed, "reason": "returned"}
    return Entry(application=one.application, act="assigned", words=words)


def _settled(
    case: int,
    panelist: Panelist,
    kind: CaseKind = CaseKind.PANELIST_LEFT,
    application: int = DESK,
) -> Entry:
    words = {
        "case": case, "kind": kind.value, "by": panelist.key,
        "reason": "They sit on the panel again.",
    }  # fmt: skip
    return Entry(application=application, act="case_closed", words=words)
