"""A city decided; and a decision approved or recalled, with its letters as they are stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from intake import store
from intake.applications import Application
from intake.conversation.organizer import awarding, deciding
from intake.conversation.organizer import finals as final_list
from intake.conversation.proceedings import Proceeding, asked_to_leave_at
from intake.conversation.turns import Turn
from intake.decisions import WAITING, Decision, Outcome
from intake.desk import posting, proceedings
from intake.desk.acts import cities, effects, finals, grounds, matters, taken_back, views
from intake.desk.acts.laid import Laid, Order, Plan, Verdict, verdict_on, view_of
from intake.desk.acts.matters import Brought
from intake.desk.acts.model import Approve, Decide, Recall
from intake.desk.acts.views import Part
from intake.desk.office import Office
from intake.eligibility import findings
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Connection

Settle = Callable[[Proceeding, Decision], Turn | Refusal]


def decide(office: Office, connection: Connection, order: Order, act: Decide) -> Plan | Refusal:
    """A new decision with the letters that wait for it."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    turn = deciding.decide(proceeding, act.outcome, act.reason)
    if isinstance(turn, Refusal):
        return turn
    verdict = Verdict(
        decision=turn.decisions[0],
        application=application,
        call=proceeding.call,
        letters=posting.render(office, connection, turn.letters, order.now, seed=order.seed),
        word=effects.word_on(connection, application.number),
    )
    noted = deciding.notable(proceeding, act.outcome)
    noted += _of_documents(office, proceeding, act.outcome)
    noted += matters.notes(connection, application.number)
    later = effects.letters(office, connection, proceeding, verdict.decision, order.now)
    news = matters.of_decided(connection, [application.number])
    return _planned(office, order, verdict, turn, noted, later, news)


def refused_alone(
    office: Office, connection: Connection, application: Application, now: datetime
) -> Refusal | None:
    """Why nothing can be decided on this city by itself, whatever the outcome."""
    proceeding = proceedings.of(office, connection, application, organizer="", now=now)
    return deciding.may_not_decide_alone(proceeding)


def _of_documents(office: Office, proceeding: Proceeding, outcome: Outcome) -> tuple[str, ...]:
    """What is wrong with the names on the documents of a title."""
    if outcome is not Outcome.TITLED:
        return ()
    names, number = awarding.printed(proceeding), proceeding.application.number
    missing, unsure = office.unsettable(names), awarding.unsure(proceeding)
    found = [final_list.unsettable(number, names[1], missing)] if missing else []
    found += [final_list.unsure(number, unsure)] if unsure else []
    return tuple(one.text for one in found)


def approve(office: Office, connection: Connection, order: Order, act: Approve) -> Plan | Refusal:
    """The second organizer's yes; to a final list as a whole."""
    listed = _listed(connection, act.decision)
    if isinstance(listed, Refusal):
        return listed
    if listed:
        return finals.approve(office, connection, order, listed)
    return _settled(office, connection, order, act.decision, deciding.approve)


def recall(office: Office, connection: Connection, order: Order, act: Recall) -> Plan | Refusal:
    """The decision taken back with its letters; a final list as a whole."""
    listed = _listed(connection, act.decision)
    if isinstance(listed, Refusal):
        return listed
    if listed:
        return finals.recall(office, connection, order, listed, act.reason)
    settle = partial(deciding.recall, reason=act.reason)
    return _settled(office, connection, order, act.decision, settle)


def _listed(connection: Connection, number: int) -> int | Refusal | None:
    """The final list with this number; why not one decision of it alone."""
    found = store.decisions.load(connection, number)
    if found is None or found.final_list is None or found.final_list == number:
        return found.final_list if found else None
    text = f"Decision {number} is one of the final list {found.final_list}, which goes as a whole: "
    return Refusal(reason="in_list", text=f"{text}use {found.final_list}.")


def load(office: Office, connection: Connection, number: int) -> Verdict | Refusal:
    """The decision with this number, and all that belongs to it."""
    found = store.decisions.load(connection, number)
    if found is None:
        return Refusal(
            reason="no_such_decision",
            text=f"There is no decision {number}; `citydesk decisions list` lists them.",
        )
    return verdict_on(office, connection, found)


def readable(office: Office, connection: Connection, verdict: Verdict, now: datetime) -> Verdict:
    """A decision with the English of its letters, while it waits and still stands on its ground:
    else what was written could not be written anew.
    """
    decision = verdict.decision
    given = office, connection, decision, now
    if decision.state not in WAITING or grounds.lost(*given) or grounds.without_effect(*given):
        return verdict
    application = verdict.application
    proceeding = proceedings.of(office, connection, application, organizer=decision.by, now=now)
    letters = effects.readable(office, proceeding, decision, verdict.letters, now)
    return replace(verdict, letters=letters)


def _settled(
    office: Office, connection: Connection, order: Order, number: int, settle: Settle
) -> Plan | Refusal:
    verdict = load(office, connection, number)
    if isinstance(verdict, Refusal):
        return verdict
    proceeding = proceedings.of(
        office, connection, verdict.application, organizer=order.by, now=order.now
    )
    turn = settle(proceeding, verdict.decision)
    if isinstance(turn, Refusal):
        return taken_back.decision(office, connection, verdict.decision, turn)
    if isinstance(order.act, Recall):
        return _planned(office, order, verdict, turn)
    noted = deciding.notable(proceeding, verdict.decision.outcome)
    noted += matters.notes(connection, verdict.application.number)
    later = effects.letters(office, connection, proceeding, verdict.decision, order.now)
    own = effects.own(office, connection, proceeding, verdict.decision, verdict.letters, order.now)
    news = matters.of_decided(connection, [verdict.application.number])
    return _planned(office, order, replace(verdict, letters=own), turn, noted, later, news)


def _planned(
    office: Office,
    order: Order,
    verdict: Verdict,
    turn: Turn,
    warnings: tuple[str, ...] = (),
    later: tuple[Letter, ...] = (),
    news: tuple[Brought, ...] = (),
) -> Plan:
    """`news` is what the city has brought by then: whoever looked before has not seen it."""
    asked_at = asked_to_leave_at(verdict.application) if news else None
    parts = _seen(verdict.decision) | {Part.MATTERS: (news, asked_at)}
    parts[Part.READERS] = (
        views.of_letters(verdict.letters)[Part.READERS],
        effects.readers(later),
    )
    laid = Laid(
        act=order.act,
        letters=verdict.letters,
        view=view_of(order, verdict.letters, parts=parts),
        about=(verdict.application.number,),
        verdict=verdict,
        warnings=warnings,
        later=later,
    )

    def do(connection: Connection) -> Laid:
        posting.perform(office, connection, turn, order.now, seed=order.seed)
        decision = _after(connection, verdict.decision)
        done = verdict_on(office, connection, decision)
        return replace(laid, letters=done.letters, verdict=done)

    return Plan(laid=laid, do=do)


def _seen(decision: Decision) -> dict[Part, object]:
    """What of a decision is looked at; the moment of looking is no part of it."""
    said = (decision.by, decision.reason, decision.outcome)
    waits = (decision.number, decision.state, decision.approved_by, decision.needs_second)
    return {
        Part.WORDS: said,
        Part.CITIES: decision.application,
        Part.STANDING: decision.stage,
        Part.FINDINGS: [findings.dump(one) for one in decision.findings],
        Part.OTHER: (*waits, decision.call),
    }


def _after(connection: Connection, decision: Decision) -> Decision:
    """The decision as it is stored now; a new one has its number."""
    if decision.number is None:
        found = store.decisions.waiting(connection, decision.application)
    else:
        found = store.decisions.load(connection, decision.number)
    assert found
    return found
