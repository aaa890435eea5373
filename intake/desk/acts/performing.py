"""Laying an act before an organizer, and performing it as it was laid: one transaction.

Invariant: an act is done once. The same seed a second time changes nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

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
    moves,
    panel,
    panel_assigning,
    panel_conflicts,
    panel_counting,
    reasons,
    stopping,
    writing,
)
from intake.desk.acts.laid import Laid, Order, Plan, TooLateError, changed
from intake.desk.acts.model import (
    Act,
    AddContact,
    AnswerObjection,
    Approve,
    Ask,
    Assign,
    ClearDomain,
    Close,
    Count,
    Decide,
    DecideList,
    DeclareFor,
    Extend,
    LetCount,
    Lift,
    Moderate,
    Move,
    RaiseObjection,
    Recall,
    Reissue,
    RemoveContact,
    Reply,
    Revoke,
    SendPackets,
    SetAttendance,
    SettleAttendance,
    SettleLines,
    SettlePlace,
    SettleTie,
    Share,
    TakeOut,
    Withhold,
)
from intake.desk.acts.once import Once
from intake.desk.acts.roster_model import AddPanelist, Drop, Enrol, Invite
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import DESK, Entry
from intake.store import Connection

Also = Callable[[Connection, Laid], None]
"""What is done together with an act."""

OfPublic = LetCount | Moderate | ClearDomain | RaiseObjection | AnswerObjection
DONE = Refusal(reason="done_before", text="This was done before; nothing was done a second time.")


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
    match order.act:
        case Reply() as act:
            return writing.reply(office, connection, order, act)
        case Ask() as act:
            return writing.ask(office, connection, order, act)
        case Extend() as act:
            return writing.extend(office, connection, order, act)
        case Share() as act:
            return writing.share(office, connection, order, act)
        case Close() as act:
            return stopping.close(office, connection, order, act)
        case Withhold() as act:
            return stopping.withhold(office, connection, order, act)
        case Decide() | DecideList() | Approve() | Recall() as act:
            return _plan_of_decision(office, connection, order, act)
        case Reissue() as act:
            return documents.reissue(office, connection, order, act)
        case Revoke() as act:
            return documents.revoke(office, connection, order, act)
        case SettlePlace() as act:
            return ceremony.place(office, connection, order, act)
        case SettleAttendance() as act:
            return ceremony.attendance(office, connection, order, act)
        case SetAttendance() as act:
            return ceremony.attendance_set(office, connection, order, act)
        case AddContact() as act:
            return contacts.add(office, connection, order, act)
        case RemoveContact() as act:
            return contacts.remove(office, connection, order, act)
        case TakeOut() as act:
            return filed.take_out(office, connection, order, act)
        case SettleLines() as act:
            return lines.settle(office, connection, order, act)
        case LetCount() | Moderate() | ClearDomain() | RaiseObjection() | AnswerObjection():
            return _plan_of_public(office, connection, order, order.act)
        case _:
            return _plan_of_panel(office, connection, order)


def _plan_of_decision(
    office: Office,
    connection: Connection,
    order: Order,
    act: Decide | DecideList | Approve | Recall,
) -> Plan | Refusal:
    match act:
        case Decide():
            return deciding.decide(office, connection, order, act)
        case DecideList():
            return finals.decide(office, connection, order, act)
        case Approve():
            return deciding.approve(office, connection, order, act)
        case Recall():
            return deciding.recall(office, connection, order, act)


def _plan_of_public(
    office: Office, connection: Connection, order: Order, act: OfPublic
) -> Plan | Refusal:
    match act:
        case LetCount():
            return consulting.let_count(office, connection, order, act)
        case Moderate():
            return consulting.moderate(office, connection, order, act)
        case ClearDomain():
            return consulting.clear(office, connection, order, act)
        case RaiseObjection():
            return consulting.raise_objection(office, connection, order, act)
        case AnswerObjection():
            return consulting.answer(office, connection, order, act)


def _plan_of_panel(office: Office, connection: Connection, order: Order) -> Plan | Refusal:
    store.panel.hold(connection, office.call.edition)
    match order.act:
        case AddPanelist() as act:
            return panel.add(office, connection, order, act)
        case Enrol() as act:
            return panel.enrol(office, connection, order, act)
        case Invite() as act:
            return panel.invite(office, connection, order, act)
        case Drop() as act:
            return panel.drop(office, connection, order, act)
        case DeclareFor() as act:
            return panel_conflicts.declare(office, connection, order, act)
        case Lift() as act:
            return panel_conflicts.lift(office, connection, order, act)
        case Assign() as act:
            return panel_assigning.assign(office, connection, order, act)
        case SendPackets() as act:
            return panel_assigning.send(office, connection, order, act)
        case Count() as act:
            return panel_counting.count(office, connection, order, act)
        case SettleTie() as act:
            return panel_counting.settle(office, connection, order, act)
        case _:
            raise AssertionError("moves are planned before they take hold of the store")


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
