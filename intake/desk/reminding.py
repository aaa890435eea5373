"""What time brings: reminders, closings, stages that have ended, the organizers' daily digest.

Invariant: what was brought is noted in the same transaction as its letters, so that nothing is
said twice: not after a restart, nor after a clock that jumped. No stage moves by the clock.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from intake import stages, store
from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.cases import ASKED, Case, CaseKind
from intake.conversation.organizer import deadlines
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Decision
from intake.desk import board, ended, posting
from intake.desk.office import Office, call_of
from intake.desk.proceedings import BY_ITSELF
from intake.notices import Addressed, Digest, Letter, LetterState
from intake.stages import Event
from intake.store import Connection

DIGEST_HOUR = 8
"""The hour of the call's zone from which the day's digest is due."""
LATER = timedelta(hours=1)
"""When what failed is tried again."""
EVERY = timedelta(minutes=1)
"""How often a run looks for stages that have ended."""
SETTLED = ""
"""What is noted of an ended stage instead of its case, once nothing waits there."""


@dataclass(frozen=True, kw_only=True)
class Brought:
    """What came of it: letters posted, applications closed by number, matters opened.

    `waiting` are those whose closing waits for mails that came in time, and until when.

    `decisions` are those that would take effect, or would be recalled because they cannot, where
    this is foreseen; each has its letters already.
    """

    letters: tuple[Letter, ...] = ()
    closed: tuple[int, ...] = ()
    waiting: tuple[tuple[int, datetime], ...] = ()
    cases: int = 0
    decisions: tuple[Decision, ...] = ()

    def __add__(self, other: "Brought") -> "Brought":
        return Brought(
            letters=self.letters + other.letters,
            closed=self.closed + other.closed,
            waiting=self.waiting + other.waiting,
            cases=self.cases + other.cases,
            decisions=self.decisions + other.decisions,
        )


# --- one application ----------------------------------------------------------------------------


def bring(
    office: Office, connection: Connection, *, number: int, now: datetime, at: datetime
) -> Brought:
    """Bring an application what is due as of `now`, in letters written `at` that moment.

    What has to wait is looked at again then; but who looks ahead finds out and changes nothing.
    """
    due = _due(office, connection, number, now, at)
    if due is None:
        return Brought()
    if due.until:
        if now <= at:
            store.applications.postpone(connection, number, due.until)
        return due.held(number)
    letters = posting.perform(office, connection, due.turn, at, seed=due.seed)
    return Brought(letters=letters, closed=tuple(one.number for one in due.closed))


def foresee(
    office: Office, connection: Connection, *, number: int, now: datetime, at: datetime
) -> tuple[Brought, tuple[Application, ...]]:
    """What `bring` would come to, and the application where it would be closed; nothing is kept."""
    due = _due(office, connection, number, now, at)
    if due is None:
        return Brought(), ()
    if due.until:
        return due.held(number), ()
    letters = posting.render(office, connection, due.turn.letters, at, seed=due.seed)
    return Brought(letters=letters, closed=tuple(one.number for one in due.closed)), due.closed


@dataclass(frozen=True, kw_only=True)
class _Due:
    """What time brings to one application, and the seed of its letters; `until`: not before."""

    turn: Turn
    seed: str
    until: datetime | None
    is_closing: bool

    def held(self, number: int) -> Brought:
        """What is said of a closing that has to wait."""
        return Brought(waiting=((number, self.until),) if self.until and self.is_closing else ())

    @property
    def closed(self) -> tuple[Application, ...]:
        return tuple(one for one in self.turn.applications if one.state is State.CLOSED)


def _due(
    office: Office, connection: Connection, number: int, now: datetime, at: datetime
) -> _Due | None:
    application = store.applications.load(connection, number)
    if application is None:
        return None
    call = call_of(office, connection, application)
    due = stages.due(call, application, now)
    until = _waits_until(connection, call, application, due, now, at)
    turn = Turn() if until else _turn(connection, call, application, due, now)
    seed = _seed(call, application, due, at)
    if due and store.outbox.letter(connection, f"{seed}-1"):
        turn = replace(turn, letters=(), entries=())  # said before a clock or a stage went back
    is_closing = any(one.kind == "closing" for one in due)
    return _Due(turn=turn, seed=seed, until=until, is_closing=is_closing)


def _waits_until(
    connection: Connection,
    call: Call,
    application: Application,
    due: tuple[Event, ...],
    now: datetime,
    at: datetime,
) -> datetime | None:
    """Until when it is too early for what is due.

    Nothing is closed while a mail that came in time may still come in, or waits to be decided.
    Reminders wait on a quiet day, but not for who looks ahead.
    """
    closes_at = stages.deadline(call, application)
    if any(one.kind == "closing" for one in due):
        if _is_just_over(closes_at, at):
            return closes_at + stages.GRACE
        return now + EVERY if store.inbox.has_waiting_by(connection, closes_at) else None
    if not due or now > at:
        return None
    speaks_at = min(stages.speaking_at(call, now), closes_at)
    return speaks_at if speaks_at > now else None


def _is_just_over(closes_at: datetime, at: datetime) -> bool:
    """Whether mails that came before this deadline may be on their way at that moment."""
    return closes_at <= at < closes_at + stages.GRACE


def _turn(
    connection: Connection,
    call: Call,
    application: Application,
    due: tuple[Event, ...],
    now: datetime,
) -> Turn:
    number = application.number
    proceeding = Proceeding(
        call=call,
        application=application,
        threads=store.outbox.threads(connection, number) if due else {},
        organizer=BY_ITSELF,
        now=now,
        is_asking=bool(due and store.cases.waiting_on(connection, number, ASKED)),
    )
    return deadlines.bring(proceeding, due)


def _seed(call: Call, application: Application, due: tuple[Event, ...], at: datetime) -> str:
    """The same for the same event of the same deadline: its letters can be said once only.

    But what was taken up again can be closed once more.
    """
    name = due[-1].name if due else "none"
    if any(one.kind == "closing" for one in due):
        name = f"closing-{at.timestamp():.6f}"
    closes_at = stages.deadline(call, application).astimezone(UTC)
    return f"due-{application.number}-{application.stage}-{name}-{closes_at:%Y%m%dT%H%M%SZ}"


def postpone(office: Office, connection: Connection, *, case: Case, at: datetime) -> Brought:
    """Try an application that failed again later; organizers hear of it once while it waits."""
    assert case.application
    is_new = store.cases.same_open(connection, case.kind, case.application) is None
    seed = f"untold-{case.application}-{at.timestamp():.6f}"
    letters = posting.perform(office, connection, Turn(cases=(case,)), at, seed=seed)
    store.applications.postpone(connection, case.application, at + LATER)
    return Brought(letters=letters, cases=int(is_new))


def untold(
    number: int, reason: str, at: datetime, *, what: str = "A reminder or the closing of"
) -> Case:
    """The matter about an application that failed."""
    return Case(
        kind=CaseKind.UNTOLD,
        text=f"{what} application {number} could not be written ({reason}). "
        "It is tried again every hour.",
        at=at,
        application=number,
    )


# --- stages that have ended ---------------------------------------------------------------------


def is_time_to_look(office: Office, now: datetime) -> bool:
    """Whether this run looks for ended stages now: every minute, whichever way the clock went."""
    looked_at = office.run.looked_at
    if looked_at is not None and abs(now - looked_at) < EVERY:
        return False
    office.run.looked_at = now
    return True


def end_stages(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """Tell organizers, once a stage and call, which applications wait in one that has ended.

    Once none waits there any more, the matter is settled.
    """
    brought = Brought()
    for call, stage in _ended(office, connection, now, at):
        case = store.notes.recall(connection, ended.key(call, stage))
        waits = store.applications.waits_in_stage(
            connection, stage, State.REGISTERED, call=call.version
        )
        if waits and case is None:
            brought += _end(office, connection, call, stage, at)
        elif case and not waits:
            _settle(office, connection, call, stage, int(case), at)
    return brought


def _ended(
    office: Office, connection: Connection, now: datetime, at: datetime
) -> list[tuple[Call, Stage]]:
    """The stages that have ended, of every call; not before their applications are closed."""
    each = [(call, stage) for call in ended.calls(office, connection) for stage in stages.ORDER]
    return [
        (call, stage)
        for call, stage in each
        if (closes_at := call.stages[stage].closes_at) <= now and not _is_just_over(closes_at, at)
    ]


def _settle(
    office: Office, connection: Connection, call: Call, stage: Stage, case: int, at: datetime
) -> None:
    store.cases.close(connection, case, at)
    if office.has_board:
        board.settled(connection, [case], at)
    store.notes.remember(connection, ended.key(call, stage), SETTLED)


def _end(office: Office, connection: Connection, call: Call, stage: Stage, at: datetime) -> Brought:
    key, text = ended.key(call, stage), ended.told(connection, call, stage)
    case = Case(kind=CaseKind.STAGE_CLOSED, text=text, at=at)
    letters = posting.perform(office, connection, Turn(cases=(case,)), at, seed=key)
    opened = store.cases.same_open(connection, CaseKind.STAGE_CLOSED, None)
    assert opened
    store.notes.remember(connection, key, str(opened.number))
    return Brought(letters=letters, cases=1)


# --- the digest ---------------------------------------------------------------------------------

_DIGEST_AT = "digest-at"
"""The note of the moment of the last digest that went out."""


def is_digest_due(office: Office, connection: Connection, now: datetime) -> bool:
    """Whether the day's digest is still to be looked at: one a day, also after a restart."""
    local = now.astimezone(office.call.timezone)
    day = local.date().isoformat()
    return local.hour >= DIGEST_HOUR and store.notes.recall(connection, "digest") != day


def digest(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """One digest a day to each organizer, where something waits."""
    day = now.astimezone(office.call.timezone).date().isoformat()
    if not is_digest_due(office, connection, now):
        return Brought()
    store.notes.remember(connection, "digest", day)
    notice, seed = _digest(office, connection, at), f"digest-{day}"
    if not notice.waiting and not notice.failed:
        return Brought()
    if store.outbox.letter(connection, f"{seed}-1"):
        return Brought()  # the clock went back to a day that had its digest
    addressed = [Addressed(notice=notice, to=organizer) for organizer in office.organizers]
    letters = posting.render(office, connection, addressed, at, seed=seed)
    store.outbox.post(connection, letters)
    store.notes.remember(connection, _DIGEST_AT, at.isoformat())
    return Brought(letters=letters)


class ToOrganizers(Protocol):
    """What is brought to organizers, not to one application."""

    def __call__(
        self, office: Office, connection: Connection, *, now: datetime, at: datetime
    ) -> Brought: ...


TO_ORGANIZERS: dict[str, ToOrganizers] = {"stages": end_stages, "digest": digest}


def _digest(office: Office, connection: Connection, at: datetime) -> Digest:
    last = store.notes.recall(connection, _DIGEST_AT)
    since = datetime.fromisoformat(last) if last else None
    came = store.journal.counts(connection, since=since, up_to=at)
    waiting = ended.as_now(office, connection, store.cases.waiting(connection))
    return Digest(
        waiting=tuple(posting.matter(connection, one) for one in waiting),
        opened=came["opened"],
        registered=came["registered"],
        failed=store.outbox.count_by_state(connection).get(LetterState.FAILED, 0),
    )
