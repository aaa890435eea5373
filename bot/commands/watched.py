"""What `citydesk watch` sees: one picture of the desk, read at one moment.

Invariant: looking takes no locks, and costs the same however much the store holds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from intake import stages, store
from intake.applications import Application
from intake.calls.model import Call
from intake.cases import Case
from intake.conversation.city.contacts import identity
from intake.conversation.organizer import deadlines
from intake.decisions import Decision, DecisionState
from intake.desk import Office
from intake.desk.office import call_of
from intake.errors import StoreUnavailableError
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.correspondence import Arrival

MOST = 12
"""Lines of each kind in a picture."""
DATES = 2
"""Dates of the call in a picture."""


@dataclass(frozen=True, kw_only=True)
class Coming:
    """What time brings; `at` is None where it waits for a person, `application` for the call."""

    at: datetime | None
    application: int | None
    what: str


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The desk at one moment: of each kind the newest first, of what is coming the soonest.

    `waiting` and `parked` count messages, `states` letters that were not sent, `open` cases.
    `cities` names the applications of all lines.
    """

    at: datetime
    arrivals: Sequence[Arrival]
    waiting: int
    parked: int
    letters: Sequence[Letter]
    states: Mapping[LetterState, int]
    cases: Sequence[Case]
    open: int
    coming: Sequence[Coming]
    cities: Mapping[int, str]


def look(office: Office, now: datetime) -> Picture:
    """The desk as it stands; StoreUnavailableError where the store cannot be read now."""
    if office.store.is_gone():
        office.store.close()  # the file that comes back may be another one
        raise StoreUnavailableError("the database file is gone")
    with office.store.reading() as connection:
        return _picture(office, connection, now)


def _picture(office: Office, connection: Connection, now: datetime) -> Picture:
    waiting, parked = store.inbox.count(connection)
    arrivals = store.correspondence.latest(connection, MOST)
    letters = store.outbox.letters(connection, limit=MOST)[::-1]
    cases = store.cases.newest(connection, MOST)
    coming = [*_dates(office.call, now), *_coming(office, connection)]
    lines: Iterable[Arrival | Letter | Case | Coming] = (*arrivals, *letters, *cases, *coming)
    named = {one.application for one in lines if one.application}
    return Picture(
        at=now,
        arrivals=arrivals,
        waiting=waiting,
        parked=parked,
        letters=letters,
        states=store.outbox.count_by_state(connection),
        cases=cases,
        open=store.cases.count_waiting(connection),
        coming=coming,
        cities=store.applications.cities(connection, named),
    )


def _dates(call: Call, now: datetime) -> list[Coming]:
    """The next dates of the call."""
    dates = [(one.opens_at, f"{stage} opens") for stage, one in call.stages.items()]
    dates += [(one.closes_at, f"{stage} closes") for stage, one in call.stages.items()]
    ahead = sorted(one for one in dates if one[0] > now)
    return [Coming(at=at, application=None, what=what) for at, what in ahead[:DATES]]


def _coming(office: Office, connection: Connection) -> list[Coming]:
    """What time brings to single applications; what waits for a person goes first."""
    decided = map(_decided, store.decisions.pending(connection, MOST))
    soonest = store.applications.coming(connection, MOST)
    told = (_told(call_of(office, connection, one), one) for one in soonest)
    return sorted((*decided, *told), key=lambda one: one.at or datetime.min.replace(tzinfo=UTC))


def _decided(decision: Decision) -> Coming:
    is_held = decision.state is DecisionState.HELD
    what = "takes effect" if is_held else "waits for a second organizer"
    return Coming(
        at=decision.due_at if is_held else None,
        application=decision.application,
        what=f"decision {decision.number}, {decision.outcome.told}: {what}",
    )


def _told(call: Call, application: Application) -> Coming:
    """The first event of its stage that was not said yet."""
    unsaid = _unsaid(call, application)
    event = next(unsaid, None)
    what = "is looked at again"
    is_reminder = event is not None and event.kind == "reminder"
    if event and not is_reminder:
        what = "deadline"
    elif is_reminder and deadlines.lacks_something(call, application):
        until = f"{stages.deadline(call, application):%Y-%m-%d}"
        what = f"reminder: {until} is the deadline"
        if identity.first_contact(application) is None:
            what = "a reminder that reaches nobody: letters come back"
    return Coming(at=application.next_at, application=application.number, what=what)


def _unsaid(call: Call, application: Application) -> Iterator[stages.Event]:
    events = stages.events(call, application)
    return (one for one in events if one.name not in application.reminded)
