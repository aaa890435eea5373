"""The final review as the store has it, and the final list that takes effect when its hold is over.

Invariant: a list takes effect on all its cities in one transaction, or on none: every letter is due
at the same moment. A city of which nobody is reached any more is put back alone, and so is one that
has withdrawn: no city can stop the others by what its mailboxes answer or by leaving.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from intake import decisions, store
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.consultation import objections
from intake.conversation.organizer import deciding, finals
from intake.conversation.organizer.finals import Candidate, Review
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import TITLING, Decision, DecisionState
from intake.desk import board, posting, proceedings, unreached
from intake.desk.office import Office, call_of
from intake.desk.panels import bench, panel_words, possible_ties
from intake.desk.panels.bench import Bench
from intake.errors import Refusal
from intake.messages import Address
from intake.store import Connection

_CROWDED = (CaseKind.DOMAIN, CaseKind.FLOOD)


def review(office: Office, connection: Connection, *, by: str, now: datetime) -> Review:
    """The final review of the edition in force, whole."""
    registered = _registered(office, connection)
    inside = [one for one in registered if one.stage in TITLING]
    panel = bench.of(office, connection, inside)
    counted = store.cases.count_by_kind(connection)
    waiting = _waiting(office, connection)
    return Review(
        candidates=tuple(_candidate(office, connection, panel, one, by, now) for one in inside),
        earlier=tuple(one for one in registered if one.stage not in TITLING),
        now=now,
        still_heard=decisions.still_heard(office.call, now),
        unanswered=objections.may_announce(store.objections.opened(connection)),
        unread=counted.get(CaseKind.OPINIONS, 0),
        crowded=store.cases.count_contacts(connection, _CROWDED),
        public_at=office.call.stages[Stage.OFFICIAL_ANNOUNCEMENT].opens_at,
        waiting=waiting,
        withdrawn=_withdrawn(connection, waiting),
    )


def in_chat(office: Office, connection: Connection) -> list[tuple[int, Address]]:
    """The people of its cities whom letters reach in a chat, each with the application."""
    found = _registered(office, connection)
    return unreached.in_chat(one for one in found if one.stage in TITLING)


def _registered(office: Office, connection: Connection) -> list[Application]:
    found = proceedings.registered(connection)
    edition = office.call.edition
    return [one for one in found if call_of(office, connection, one).edition == edition]


def _waiting(office: Office, connection: Connection) -> tuple[Decision, ...]:
    """The list of the edition that has not taken effect yet; where none waits, nothing."""
    number = proceedings.waiting_list(office, connection, office.call.edition)
    return tuple(store.decisions.of_list(connection, number)) if number else ()


def _withdrawn(connection: Connection, waiting: Sequence[Decision]) -> tuple[Application, ...]:
    """The cities of a list that have withdrawn since it was made."""
    found = store.applications.several(connection, [one.application for one in waiting])
    return tuple(one for one in found if one.state is State.WITHDRAWN)


def _candidate(
    office: Office,
    connection: Connection,
    panel: Bench,
    application: Application,
    by: str,
    now: datetime,
) -> Candidate:
    proceeding = proceedings.of(office, connection, application, organizer=by, now=now)
    return Candidate(
        proceeding=proceeding,
        word=panel_words.of(office, connection, panel, application),
        doubted=possible_ties.holding(panel, application.number, proceeding.call),
    )


# --- taking effect ------------------------------------------------------------------------------


def carry_out(
    office: Office, connection: Connection, number: int, now: datetime
) -> tuple[Decision, ...]:
    """Let a decision take effect whose hold is over, with all of its list: what became of each.

    None where it was settled or postponed meanwhile; it is left then.
    """
    decision = store.decisions.load(connection, number)
    if decision is None or not _is_due(decision, now):
        return ()
    if decision.final_list is None:
        done = proceedings.carry_out(office, connection, number, now)
        return (done,) if done else ()
    return _carry_out_list(office, connection, decision.final_list, now)


def _is_due(decision: Decision, now: datetime) -> bool:
    is_held = decision.state is DecisionState.HELD
    return is_held and decision.due_at is not None and decision.due_at <= now


def _carry_out_list(
    office: Office, connection: Connection, number: int, now: datetime
) -> tuple[Decision, ...]:
    """All of them, or none: where one city has changed the whole list is taken back.

    One that has withdrawn, or that nobody reads for, is put back alone.
    """
    found = review(office, connection, by=proceedings.BY_ITSELF, now=now)
    decided = [one for one in store.decisions.of_list(connection, number) if _is_due(one, now)]
    by_number = {one.application.number: one.proceeding for one in found.candidates}
    why = finals.stale(found, decided)
    if why and finals.is_left(found, decided):
        return _take_back(office, connection, number, decided, why, now)
    turns = []
    for one in decided:
        proceeding = by_number.get(one.application) or _wherever(office, connection, one, now)
        turned = deciding.carry_out(proceeding, one)
        turns.append(proceedings.awarded(office, connection, proceeding, one, turned))
    perform(office, connection, number, turns, now, seed=f"decision-{number}")
    return tuple(turn.decisions[0] for turn in turns)


def _take_back(
    office: Office,
    connection: Connection,
    number: int,
    decided: Sequence[Decision],
    why: str,
    now: datetime,
) -> tuple[Decision, ...]:
    turns = [deciding.undone(_wherever(office, connection, one, now), one, why) for one in decided]
    text = (
        f"The final list {number} had no effect, and no letter went out. {why} Please decide anew."
    )
    case = Case(kind=CaseKind.UNDECIDED, text=text, at=now)
    perform(office, connection, number, turns, now, seed=f"decision-{number}", case=case)
    return tuple(turn.decisions[0] for turn in turns)


def _wherever(
    office: Office, connection: Connection, decision: Decision, now: datetime
) -> Proceeding:
    """What is decided, wherever it is by now."""
    application = store.applications.load(connection, decision.application)
    assert application
    by = proceedings.BY_ITSELF
    return proceedings.of(office, connection, application, organizer=by, now=now)


def perform(
    office: Office,
    connection: Connection,
    number: int,
    turns: Sequence[Turn],
    now: datetime,
    *,
    seed: str,
    case: Case | None = None,
) -> None:
    """Carry out the turns of a list's cities; the board hears of them together, then of matters."""
    unheard = replace(office, has_board=False)
    for turn in turns:
        alone = replace(turn, cases=())
        posting.perform(unheard, connection, alone, now, seed=f"{seed}-{turn.about}")
    settle(office, connection, now)
    cases = [one for turn in turns for one in turn.cases] + ([case] if case else [])
    if cases:
        posting.perform(office, connection, Turn(cases=tuple(cases)), now, seed=f"{seed}-list")
    posting.tell_together(office, connection, turns, now)
    if office.has_board:
        board.show_list(connection, number, now)


def settle(office: Office, connection: Connection, now: datetime) -> None:
    """The matter that a list waits for its approval, or had no effect, is over."""
    for kind in (CaseKind.APPROVAL, CaseKind.UNDECIDED):
        known = store.cases.same_open(connection, kind, None)
        if known and known.number:
            store.cases.close(connection, known.number, now)
            if office.has_board:
                board.settled(connection, [known.number], now)


def refused(review: Review) -> Refusal | None:
    """Why there is nothing to decide together now."""
    if review.waiting:
        number = review.waiting[0].final_list
        text = (
            f"The final list waits as decision {number}; `citydesk recall {number}` takes it back."
        )
        return Refusal(reason="list_waits", text=text)
    if not review.candidates:
        return Refusal(reason="nobody", text="No city is in the final review.")
    return None
