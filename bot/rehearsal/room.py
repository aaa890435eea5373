"""The room a rehearsal plays in: the real desk on a throw-away store, a clock moved by hand.

Invariant: nothing leaves it, and what the desk fails on is heard instead of logged away.
"""

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from pathlib import Path

from jinja2 import TemplateError

from bot import clock, runtime, settings
from bot.terminal.read import write_down
from intake import desk, store
from intake.applications import Application
from intake.calls.model import Call
from intake.cases import CaseKind
from intake.conversation.proceedings import Proceeding
from intake.conversation.public import public_letters
from intake.conversation.turns import Turn
from intake.decisions import DecisionState
from intake.desk import Office, acts, proceedings
from intake.desk.acts import Act, Laid
from intake.desk.reminding import DIGEST_HOUR
from intake.errors import CitydeskError, Refusal
from intake.messages import PUBLIC, Address, Kept
from intake.notices import NEVER, Letter, LetterState
from intake.rehearsing import Point
from intake.store import Connection

ORGANIZERS = {
    "organizer A": Address(address="organizer-a@rehearsal.example", name="Organizer A"),
    "organizer B": Address(address="organizer-b@rehearsal.example", name="Organizer B"),
}
FAULTS = (TemplateError, CitydeskError, LookupError, ValueError, TypeError, AttributeError)
"""What a call can make fail: its texts in a template, its rules, its dates."""
PUBLICLY = f"desk+{PUBLIC}@rehearsal.example"
LEASE = timedelta(minutes=1)
MOST = 1000
"""Letters carried, and looks at what is due, in one go."""
LATEST = NEVER - timedelta(days=1)

Plan = Callable[[Proceeding], Turn | Refusal]


@dataclass(frozen=True, kw_only=True)
class Arrived:
    """A letter and the moment at which it left the desk."""

    letter: Letter
    at: datetime


@dataclass(kw_only=True)
class Room:
    """A desk that plays: mails in, letters out, time as it is told."""

    office: Office
    now: clock.Rehearsal
    letters: list[Arrived] = field(default_factory=list)
    faults: list[Point] = field(default_factory=list)
    mails: list[Kept] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)  # applications by address key
    count: int = 0

    @property
    def call(self) -> Call:
        return self.office.call

    # --- mail -----------------------------------------------------------------------------------

    def write(self, sender: Address, text: str, answers: Letter | None) -> None:
        """A mail to the desk, as a reply where it answers a letter."""
        self._keep(sender, text, answers.reply_to if answers else "", answers)

    def write_publicly(self, sender: Address, text: str) -> None:
        """A mail to the address of the consultation."""
        self._keep(sender, text, PUBLICLY, None)

    def _keep(self, sender: Address, text: str, to: str, answers: Letter | None) -> None:
        self.count += 1
        raw = write_down(
            text,
            reply_to=to,
            answers=public_letters.opened(self.office.keys, answers).message_id
            if answers
            else None,
            nonce=str(self.count),
        )
        kept = Kept(
            id=f"rehearsal-{self.count:07}",
            channel="terminal",
            raw=raw,
            sender=sender.address,
            recipients=(),
            host="rehearsal",
            received_at=self.now(),
        )
        self.mails.append(kept)

    def work(self) -> list[Letter]:
        """Everything the desk does at this moment; the letters that leave it."""
        now = self.now()
        if self.mails:
            desk.take(self.office, self.mails)
            self.mails = []
        _until_done(lambda: desk.serve(self.office, now))
        _until_done(lambda: desk.settle(self.office, now))
        _until_done(lambda: self._bring(now))
        return self._carry(now)

    def _bring(self, now: datetime) -> int:
        """What time brings, some applications at a time; 0 once nothing is left of it."""
        with self.office.store.reading() as connection:
            due = store.applications.due(connection, now, 1)
        return desk.remind(self.office, now) + len(due)

    def _carry(self, now: datetime) -> list[Letter]:
        with self.office.store.transaction() as connection:
            claims = [
                claim
                for channel in ("mail", "terminal")
                for claim in store.outbox.claim(connection, now, MOST, LEASE, channel=channel)
            ]
            for claim in claims:
                store.outbox.sent(connection, claim.letter.id, claim.fence, now)
        carried = [claim.letter for claim in claims]
        self.letters += [Arrived(letter=one, at=now) for one in carried]
        return carried

    # --- what is in the store -------------------------------------------------------------------

    def next_at(self) -> datetime | None:
        """When time brings the desk something next, after now."""
        with self.office.store.reading() as connection:
            first = store.applications.due(connection, LATEST, 1)
            due = [store.applications.load(connection, number) for number in first]
            coming = [one.next_at for one in due if one]
            held = store.decisions.listed(connection, (DecisionState.HELD,))
            coming += [one.due_at for one in held]
            waiting = store.outbox.letters(connection, state=LetterState.HELD)
            coming += [one.due_at for one in waiting if one.due_at != NEVER]
            if store.cases.waiting(connection):
                days = (self.now(), self.now() + timedelta(days=1))
                coming += [self.morning(one) for one in days]
        return min((one for one in coming if one and one > self.now()), default=None)

    def morning(self, moment: datetime) -> datetime:
        """When organizers get their digest on that day."""
        day = moment.astimezone(self.call.timezone).date()
        return datetime.combine(day, time(DIGEST_HOUR), tzinfo=self.call.timezone)

    def application(self, person: Address) -> Application | None:
        """The application this person writes for, or wrote for while it lived."""
        with self.office.store.reading() as connection:
            if person.key not in self.known:
                for number in store.applications.by_address(connection, person.key):
                    self.known[person.key] = number
            return store.applications.load(connection, self.known.get(person.key))

    # --- acts of organizers ---------------------------------------------------------------------

    def act(self, number: int, organizer: str, plan: Plan) -> bool:
        """An organizer's act on an application, carried out; False where it came to nothing."""
        self.count += 1
        try:
            with self.office.store.transaction() as connection:
                refusal = self._perform(connection, number, organizer, plan)
        except FAULTS as fault:
            refusal = Refusal(reason="fault", text=f"{type(fault).__name__}: {fault}")
        if refusal:
            key = "letters" if refusal.reason == "fault" else "stages"
            self.fault(key, f"{organizer} could not act: {refusal.text}")
        return refusal is None

    def do(self, act: Act, organizer: str, *, key: str, usual: Collection[str] = ()) -> Laid | None:
        """An act done as it was laid; None where it was refused, for one of the usual reasons too.

        What else it was refused for is a fault under the key.
        """
        self.count += 1
        try:
            done = self._done(act, organizer, f"act-{self.count}")
        except FAULTS as fault:
            done = Refusal(reason="fault", text=f"{type(fault).__name__}: {fault}")
        if not isinstance(done, Refusal):
            return done
        if done.reason not in usual:
            self.fault(key, f"{organizer} could not act: {done.text}")
        return None

    def _done(self, act: Act, organizer: str, seed: str) -> Laid | Refusal:
        now = self.now()
        with self.office.store.reading() as connection:
            laid = acts.lay(self.office, connection, act, by=organizer, now=now, seed=seed)
        if isinstance(laid, Refusal):
            return laid
        return acts.perform(self.office, act, by=organizer, now=now, seed=seed, view=laid.view)

    def fault(self, key: str, text: str) -> None:
        """Something that must be mended in the call."""
        self.faults.append(Point(key=key, text=text))

    def close(self, kind: CaseKind) -> None:
        """An organizer settles every matter of this kind: what it was about is done."""
        with self.office.store.transaction() as connection:
            for case in store.cases.waiting(connection):
                if case.kind is kind and case.number:
                    store.cases.close(connection, case.number, self.now())

    def _perform(
        self, connection: Connection, number: int, organizer: str, plan: Plan
    ) -> Refusal | None:
        application = store.applications.load(connection, number)
        assert application
        return proceedings.act(
            self.office,
            connection,
            application,
            plan,
            organizer=organizer,
            now=self.now(),
            seed=f"act-{self.count}",
        )


@contextmanager
def opened(folder: Path, text: str, start: datetime) -> Iterator[Room]:
    """The room for this call in an empty folder, whatever the machine's settings say."""
    given = settings.rehearsal(folder)
    given.call.write_bytes(text.encode())
    (folder / "secret").touch(mode=0o600)
    (folder / "secret").write_bytes(clock.secret())
    built = runtime.build(given)
    office = replace(built, organizers=tuple(ORGANIZERS.values()))
    room = Room(office=office, now=clock.Rehearsal(start))
    try:
        with _heard(room.faults):
            yield room
    finally:
        office.store.close()


def _until_done(work: Callable[[], int]) -> None:
    """Until there is nothing left of it; a desk that goes round in circles is left alone."""
    for _ in range(MOST):
        if not work():
            return


class _Ear(logging.Handler):
    """Takes down what the desk's catch-all logs."""

    def __init__(self, faults: list[Point]) -> None:
        super().__init__(level=logging.ERROR)
        self.taken_down = faults

    def emit(self, record: logging.LogRecord) -> None:
        fault = record.exc_info[1] if record.exc_info else None
        text = f"{type(fault).__name__}: {fault}" if fault else record.getMessage()
        self.taken_down.append(Point(key="letters", text=f"the desk failed on a letter: {text}"))


@contextmanager
def _heard(faults: list[Point]) -> Iterator[None]:
    log, ear = logging.getLogger("intake.desk"), _Ear(faults)
    log.addHandler(ear)
    log.propagate, was = False, log.propagate
    try:
        yield
    finally:
        log.propagate = was
        log.removeHandler(ear)
