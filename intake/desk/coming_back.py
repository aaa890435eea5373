"""A panelist who gave up the seat by mistake sits again: what nobody else judges by then is theirs.

Invariant: a ballot counts again only with its assignment, and the journal says by whose word.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.cases import CaseKind
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import bench, board
from intake.desk.acts import panel_closed
from intake.desk.bench import Bench
from intake.desk.office import Office
from intake.journal import DESK, Entry
from intake.notices import AssignmentChanged, SeatAnswered
from intake.panel import returning
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
    stood = _stood(office, connection, whole, panelist, now)
    if not again and not stood:
        return Turn(entries=settled)
    new = [*again, *(one for one in stood if one.packet_at is None)]
    applications = (whole.by_number[one.application] for one in new)
    added = [(one, panel_closed.closes_at(office, connection, one)) for one in applications]
    kept = [whole.by_number[one.application] for one in stood if one.packet_at]
    letter = panelist_letters.assignment_changed(panelist, added=added, kept=kept, now=now)
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


def _settled(case: int, panelist: Panelist) -> Entry:
    words = {
        "case": case, "kind": CaseKind.PANELIST_LEFT.value, "by": panelist.key,
        "reason": "They sit on the panel again.",
    }  # fmt: skip
    return Entry(application=DESK, act="case_closed", words=words)
