"""Conflicts that organizers declare for a panelist, or lift.

Invariant: a conflict ends an assignment in the transaction that records it; what the desk found by
itself nobody lifts.
"""

from collections.abc import Iterable

from intake import names, store
from intake.applications import Application
from intake.cases import Awaited, Case, CaseKind
from intake.conversation.judging import Judged
from intake.conversation.turns import Turn
from intake.desk.acts import cities, panel_turn
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import DeclareFor, Lift
from intake.desk.acts.panel_laid import PanelLaid
from intake.desk.acts.panel_turn import Pair
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import Entry
from intake.panel import conflicts
from intake.panel.assignment import Assignment
from intake.panel.conflicts import Declaration, Kind
from intake.panel.roster import Panelist
from intake.store import Connection


def declare(
    office: Office, connection: Connection, order: Order, act: DeclareFor
) -> Plan | Refusal:
    """What an organizer knows of a conflict; it counts as if the panelist had said it."""
    pair = panel_turn.pair(office, connection, act.who, act.city)
    if isinstance(pair, Refusal):
        return pair
    if not names.is_said(act.words):
        return Refusal(reason="no_reason", text='Say how it is known: --reason "…".')
    said = Declaration(
        panelist=pair.panelist.key, application=pair.application.number, kind=act.conflict,
        words=" ".join(act.words.split()), by=order.by, at=order.now,
    )  # fmt: skip
    return _planned(office, connection, order, pair, said, "conflict_declared")


def lift(office: Office, connection: Connection, order: Order, act: Lift) -> Plan | Refusal:
    """What was declared is no conflict: the panelist may be assigned the city again."""
    pair = panel_turn.pair(office, connection, act.who, act.city)
    if isinstance(pair, Refusal):
        return pair
    standing = pair.bench.conflicts(pair.panelist, pair.application)
    said = conflicts.lifted(standing, by=order.by, reason=act.reason, at=order.now)
    if isinstance(said, Refusal):
        return said
    return _planned(office, connection, order, pair, said, "conflict_lifted")


def of_contacts(named: Iterable[tuple[Panelist, Application]], order: Order) -> Turn:
    """What the roster brings: whom a city has named has a conflict with it.

    The desk finds by itself whoever wrote for the city. Whom it only named may not be its colleague
    at all: then an organizer lifts this.
    """
    turn = Turn()
    for panelist, file in named:
        said = Declaration(
            panelist=panelist.key, application=file.number, kind=Kind.CONTACT,
            words=f"on the file of {cities.name(file)} as a contact", by=order.by, at=order.now,
        )  # fmt: skip
        entries = (_entry(said, "conflict_declared"),)
        turn += Turn(entries=entries, judged=Judged(declarations=(said,)))
    return turn


def _planned(
    office: Office, connection: Connection, order: Order, pair: Pair, said: Declaration, act: str
) -> Plan:
    turn = Turn(entries=(_entry(said, act),), judged=Judged(declarations=(said,)))
    gone = _judged_by(pair) if said.kind else []
    turn += panel_turn.ended(pair.bench, pair.panelist, gone, order, "conflict")
    shown = PanelLaid(
        declared=said, applications=(pair.application,), ended=tuple(gone), names=pair.bench.names
    )
    seen = (said.panelist, said.application, said.kind, said.words, gone)
    return panel_turn.planned(
        office, connection, order, turn, shown, seen=seen,
        then=lambda connection: _settle(office, connection, said, order),
    )  # fmt: skip


def _settle(office: Office, connection: Connection, said: Declaration, order: Order) -> None:
    """Close what waited for just this word on the panelist."""
    declared = (*store.panel_judging.declared_by(connection, said.panelist), said)
    numbers = [
        one.number
        for one in store.cases.waiting_about(connection, CaseKind.PANELIST, said.panelist)
        if one.number and _waits_for(one, said) and not one.ties(said.panelist, declared)
    ]
    panel_turn.settle_cases(office, connection, numbers, order)


def _waits_for(case: Case, said: Declaration) -> bool:
    """Not where the tie is with a city that nobody could tell: one city does not tell which."""
    is_declared = case.awaits is Awaited.DECLARATION and case.ties_on != () and not said.lifts
    return is_declared or case.cleared_on == said.application


def _judged_by(pair: Pair) -> list[Assignment]:
    """The assignment that a conflict ends; of a city that is counted it stays as it was."""
    number = pair.application.number
    if number in pair.bench.tallied or pair.panelist.key not in pair.bench.judging(number):
        return []
    return [Assignment(application=number, panelist=pair.panelist.key)]


def _entry(said: Declaration, act: str) -> Entry:
    words = {"panelist": said.panelist, "kind": said.kind.value if said.kind else None,
             "words": said.words, "by": said.by}  # fmt: skip
    return Entry(application=said.application, act=act, words=words)
