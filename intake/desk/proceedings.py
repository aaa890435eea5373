"""An application laid before the organizers, from the store; and decisions whose hold is over.

Invariant: a decision takes effect with its letters in one transaction, or not at all.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta

from intake import store
from intake.applications import Application, State
from intake.awards import Award, Draw
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.conversation import awarding, deciding
from intake.conversation.awarding import Drawing
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Decision, DecisionState
from intake.desk import dossiers, posting
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.store import Connection

BY_ITSELF = "the desk"
"""Who acts where a decision's hold has ended."""
LATER = timedelta(hours=1)
"""When a decision that failed is tried again."""


def of(
    office: Office,
    connection: Connection,
    application: Application,
    *,
    organizer: str,
    now: datetime,
) -> Proceeding:
    """Everything the desk holds that bears on an organizer's act on this application."""
    number, is_titled = application.number, application.state is State.TITLED
    waiting = store.decisions.waiting(connection, number)
    letters = (store.outbox.letter(connection, id) for id in (waiting.letters if waiting else ()))
    return Proceeding(
        call=call_of(office, connection, application),
        application=application,
        threads=store.outbox.threads(connection, number),
        organizer=organizer,
        now=now,
        told=store.outbox.about(connection, number, posting.ABOUT_STAGES),
        waiting=waiting,
        readers=frozenset(one.to.key for one in letters if one),
        decided=store.decisions.latest(connection, number),
        is_city_free=_is_city_free(office, connection, application),
        hold=office.hold,
        award=store.awards.of(connection, number) if is_titled else None,
        verify_at=office.verify_at,
    )


def footing(connection: Connection, numbers: Collection[int]) -> object:
    """What proceedings of living applications rest on beside their files; equal while it holds."""
    among = set(numbers)
    held = store.outbox.all_held(connection, posting.ABOUT_STAGES)
    waiting = store.decisions.waiting_on(connection)
    return waiting & among, {id for application, id in held if application in among}


def registered(
    connection: Connection, *, stage: Stage | None = None, country: str | None = None
) -> list[Application]:
    """The registered applications of a stage (None: of all six) and of a country, by number."""
    return store.applications.in_stage(connection, stage, [State.REGISTERED], country=country)


def audience(
    office: Office, connection: Connection, *, organizer: str, now: datetime
) -> list[Proceeding]:
    """Every living application as it is before a letter that all of them get."""
    return [
        Proceeding(
            call=call_of(office, connection, one),
            application=one,
            threads=store.outbox.threads(connection, one.number),
            organizer=organizer,
            now=now,
        )
        for one in store.applications.living(connection)
    ]


def act(
    office: Office,
    connection: Connection,
    application: Application,
    plan: Callable[[Proceeding], Turn | Refusal],
    *,
    organizer: str,
    now: datetime,
    seed: str,
) -> Refusal | None:
    """Carry an organizer's act out at once, without showing it; why it may not be, or None."""
    turn = plan(of(office, connection, application, organizer=organizer, now=now))
    if isinstance(turn, Refusal):
        return turn
    posting.perform(office, connection, turn, now, seed=seed)
    return None


def carry_out(
    office: Office, connection: Connection, number: int, now: datetime
) -> Decision | None:
    """Let a decision take effect whose hold is over: what became of it.

    None where it was settled meanwhile; it is left then.
    """
    decision = store.decisions.load(connection, number)
    if decision is None or decision.state is not DecisionState.HELD:
        return None
    application = store.applications.load(connection, decision.application)
    assert application
    proceeding = of(office, connection, application, organizer=BY_ITSELF, now=now)
    turn = deciding.carry_out(proceeding, decision)
    if turn.applications[0].state is State.TITLED:
        former = store.awards.of(connection, application.number)
        after = replace(proceeding, application=turn.applications[0], organizer=decision.by)
        turn += awarding.grant(
            after, former, decision.reason, drawing(office, now), nonce=office.salt()
        )
    posting.perform(office, connection, turn, now, seed=f"decision-{number}")
    return turn.decisions[0]


def drawing(office: Office, now: datetime) -> Drawing:
    """How the numbers of an award's documents are drawn: each with a nonce of its own."""

    def draw(award: Award) -> Draw:
        nonce = award.nonce + len(award.documents).to_bytes(4)
        return Draw(keys=office.keys, nonce=nonce, at=now)

    return draw


def postpone(
    office: Office, connection: Connection, number: int, case: Case, now: datetime
) -> None:
    """Try a decision that failed again later; organizers hear of it once while it waits."""
    store.decisions.postpone(connection, number, now + LATER)
    seed = f"decision-{number}-{now.timestamp():.6f}"
    posting.perform(office, connection, Turn(cases=(case,)), now, seed=seed)


def undecided(connection: Connection, number: int, reason: str, at: datetime) -> Case:
    """The matter about a decision that failed; not even a row that can be read is needed."""
    return Case(
        kind=CaseKind.UNDECIDED,
        text=f"Decision {number} could not take effect ({reason}); it is tried again every hour, "
        "and can be recalled until then.",
        at=at,
        application=store.decisions.about(connection, number),
    )


def _is_city_free(office: Office, connection: Connection, application: Application) -> bool:
    if not application.is_over or not application.city_key:
        return True
    holder = dossiers.holder(office, connection, application.city_key, application)
    return holder is None or holder is application
