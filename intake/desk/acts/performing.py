"""Laying an act before an organizer, and performing it as it was laid: one transaction.

Invariant: an act is done once. The same seed a second time changes nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from intake import store
from intake.desk.acts import (
    ceremony,
    consulting,
    contacts,
    deciding,
    documents,
    filed,
    finals,
    lines,
    model,
    moves,
    panel,
    panel_assigning,
    panel_conflicts,
    panel_counting,
    public_model,
    reasons,
    roster_model,
    stopping,
    writing,
)
from intake.desk.acts.laid import Laid, Order, Plan, TooLateError, changed
from intake.desk.acts.model import Act, Ask, Extend, Move
from intake.desk.acts.once import Once
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import DESK, Entry
from intake.store import Connection

Also = Callable[[Connection, Laid], None]
"""What is done together with an act."""

DONE = Refusal(reason="done_before", text="This was done before; nothing was done a second time.")
_PLANS: Mapping[type[Act], Callable[[Office, Connection, Order, Any], Plan | Refusal]] = {
    model.Reply: writing.reply,
    model.Ask: writing.ask,
    model.Extend: writing.extend,
    model.Share: writing.share,
    model.Close: stopping.close,
    model.Withhold: stopping.withhold,
    model.Decide: deciding.decide,
    model.DecideList: finals.decide,
    model.Approve: deciding.approve,
    model.Recall: deciding.recall,
    model.Reissue: documents.reissue,
    model.Revoke: documents.revoke,
    model.SettlePlace: ceremony.place,
    model.SettleAttendance: ceremony.attendance,
    model.SetAttendance: ceremony.attendance_set,
    model.AddContact: contacts.add,
    model.RemoveContact: contacts.remove,
    model.TakeOut: filed.take_out,
    model.FileUnder: filed.file_under,
    model.SettleLines: lines.settle,
    public_model.LetCount: consulting.let_count,
    public_model.Moderate: consulting.moderate,
    public_model.ClearDomain: consulting.clear,
    public_model.RaiseObjection: consulting.raise_objection,
    public_model.AnswerObjection: consulting.answer,
}
_PLANS_OF_PANEL: Mapping[type[Act], Callable[[Office, Connection, Order, Any], Plan | Refusal]] = {
    roster_model.AddPanelist: panel.add,
    roster_model.Enrol: panel.enrol,
    roster_model.Invite: panel.invite,
    roster_model.Drop: panel.drop,
    model.DeclareFor: panel_conflicts.declare,
    model.Lift: panel_conflicts.lift,
    model.Assign: panel_assigning.assign,
    model.SendPackets: panel_assigning.send,
    model.Count: panel_counting.count,
    model.SettleTie: panel_counting.settle,
}
"""Plans of the panel are made while nobody else changes it; moves have their own way."""


def lay(
    office: Office, connection: Connection, act: Act, *, by: str, now: datetime, seed: str
) -> Laid | Refusal:
    """The act as it would be done now, or why it may not be; nothing is changed.

    `by` is the name of who acts; the letters have IDs that begin with the seed.
    """
    if refusal := reasons.refusal(act):
        return refusal
    order = Order(act=act, by=by, now=now, seed=seed)
    if isinstance(act, Move):
        return moves.lay(office, connection, order, act)
    plan = _plan(office, connection, order)
    return plan if isinstance(plan, Refusal) else plan.laid


def perform(
    office: Office,
    act: Act,
    *,
    by: str,
    now: datetime,
    seed: str,
    view: str,
    trace: Mapping[str, str] | None = None,
    also: Also | None = None,
) -> Laid | Refusal:
    """Do the act in one transaction, if it is still as the view showed it: the letters posted.

    A refusal "changed" means that it is not, "done_before" that letters of this seed are there. The
    trace, where it was agreed to, goes into the journal of every application concerned. `also` is
    done in the same transaction, where the act is done.
    """
    if refusal := reasons.refusal(act):
        return refusal
    office = replace(office, render=Once(office.render))
    order = Order(act=act, by=by, now=now, seed=seed)

    def after(connection: Connection, done: Laid) -> None:
        _note(office, connection, order, done, trace or {})
        if also:
            also(connection, done)

    try:
        done = _move if isinstance(act, Move) else _do
        return done(office, order, view, after)
    except TooLateError as late:
        return late.refusal


def _do(office: Office, order: Order, view: str, after: Also) -> Laid | Refusal:
    with office.store.transaction() as connection:
        if _is_done(connection, [order.seed]):
            return DONE
        plan = _plan(office, connection, order)
        if isinstance(plan, Refusal):
            return plan
        if plan.laid.view != view:
            return _changed(view, plan.laid)
        done = plan.do(connection)
        after(connection, done)
        return done


def _changed(view: str, laid: Laid) -> Refusal:
    """That it would look otherwise now; what a city has answered, was asked for or given before."""
    told = laid.warnings if isinstance(laid.act, Ask | Extend) else ()
    refusal = changed(view, laid)
    return replace(refusal, text=" ".join((refusal.text, *told)))


def _move(office: Office, order: Order, view: str, after: Also) -> Laid | Refusal:
    assert isinstance(order.act, Move)
    done = moves.perform(office, order, order.act, view, after)
    if isinstance(done, Laid):
        return done
    with office.store.reading() as connection:
        seeds = moves.seeds(connection, order.act, order.seed)
        return DONE if _is_done(connection, seeds) else done


def _plan(office: Office, connection: Connection, order: Order) -> Plan | Refusal:
    kind = type(order.act)
    if kind in _PLANS_OF_PANEL:
        store.panel.hold(connection, office.call.edition)
    plan = _PLANS.get(kind) or _PLANS_OF_PANEL[kind]
    return plan(office, connection, order, order.act)


def _is_done(connection: Connection, seeds: Iterable[str]) -> bool:
    return any(store.outbox.letter(connection, f"{seed}-1") for seed in seeds)


def _note(
    office: Office, connection: Connection, order: Order, done: Laid, trace: Mapping[str, str]
) -> None:
    """Where an act was agreed to, in the journals of those it concerns."""
    entries = list(_entries(order, done, trace)) if trace else []
    store.journal.append(connection, entries, at=order.now, salt=office.salt)


def _entries(order: Order, done: Laid, trace: Mapping[str, str]) -> Iterator[Entry]:
    words = {"did": order.act.kind, "by": order.by} | dict(trace)
    for number in done.about or (DESK,):
        yield Entry(application=number, act="acted_in_chat", words=words)
