"""What time brings, carried out: reminders, closings, ended stages, decisions whose hold is over.

Invariant: one application or decision that fails stops no other and is tried again later; the
queue hears of it even where the letter about it fails too.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from intake import store
from intake.applications import Application
from intake.cases import Case
from intake.decisions import Decision, Outcome
from intake.desk import ceremonies, finals, newcomers, posting, proceedings, reminding, sealed
from intake.desk.consultations import overseeing
from intake.desk.faults import fault_in, said
from intake.desk.office import Office
from intake.desk.panels import convening
from intake.desk.reminding import Brought, ToOrganizers
from intake.store import Connection

EVERYTHING = 2**31 - 1
"""More applications than there are."""
_BROUGHT, _SETTLED = 20, 50
"""Applications and decisions in one go."""

Step = Callable[[Connection], Brought]


def _beat(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """Time alone makes seals: the moment asked about is nothing to them."""
    sealed.beat(office, connection, at)
    return Brought()


TO_ORGANIZERS: dict[str, ToOrganizers] = {
    **reminding.TO_ORGANIZERS,
    "consultation": overseeing.consultation,
    "panel": convening.panel,
    "quorum": convening.quorum,
    "attendance": ceremonies.attendance,
    "seal": _beat,
}
"""What is brought to organizers, and to the record, by name."""


def remind(office: Office, now: datetime) -> int:
    """What time brings by itself; returns how many letters were posted. Raises as `serve` does."""
    return len(bring(office, now, at=now).letters)


def bring(office: Office, now: datetime, *, at: datetime) -> Brought:
    """What is due as of `now`, in letters written `at` that moment; so many applications at a time.

    Where nothing is due this only looks. Raises as `serve` does.
    """
    due = _due(office, now, _BROUGHT)
    brought = _bring_each(office, sorted(due), now, at) if due else Brought()
    if len(due) == _BROUGHT:
        return brought  # organizers are told when all else is done
    return brought + _tell_all(office, now, at, most=_BROUGHT)


def bring_all(office: Office, now: datetime, *, at: datetime) -> Brought:
    """The same of all applications, so many in a transaction, each looked at once."""
    brought, seen, most = Brought(), set[int](), _BROUGHT
    while due := _due(office, now, most):
        fresh = [number for number in due if number not in seen][:_BROUGHT]
        if not fresh and len(due) < most:
            break
        brought += _bring_each(office, sorted(fresh), now, at) if fresh else Brought()
        seen |= set(fresh)
        most += 0 if fresh else _BROUGHT  # before the others stand some that cannot be closed yet
    return brought + _tell_all(office, now, at, most=EVERYTHING)


def _due(office: Office, now: datetime, limit: int) -> list[int]:
    with office.store.reading() as connection:
        return store.applications.due(connection, now, limit)


def _tell_all(office: Office, now: datetime, at: datetime, *, most: int) -> Brought:
    """What organizers hear of: ended stages, the day's digest; and what so many cities missed."""
    brought = Brought()
    with office.store.reading() as connection:
        has_digest = reminding.is_digest_due(office, connection, now)
    if reminding.is_time_to_look(office, now):
        brought += _tell(office, "stages", now, at)
        brought += _tell(office, "consultation", now, at)
        brought += _tell(office, "panel", now, at)
        brought += _tell(office, "quorum", now, at)
        brought += _tell(office, "seal", now, at)
        brought += _tell(office, "attendance", now, at)
        brought += _catch_up(office, now, at, most)
    if has_digest:
        brought += _tell(office, "digest", now, at)
    return brought


def _catch_up(office: Office, now: datetime, at: datetime, most: int) -> Brought:
    """Tell who came too late what was shared before, each in a transaction of its own."""
    brought = Brought()
    with office.store.reading() as connection:
        due = store.shared.due(connection, now, most)
    for number in due:
        step = partial(_told_earlier, office, number=number, now=now, at=at)
        one = _in_transaction(office, step)
        brought += one if isinstance(one, Brought) else _put_off(office, number, one, at)
    return brought


def _told_earlier(
    office: Office, connection: Connection, *, number: int, now: datetime, at: datetime
) -> Brought:
    by = proceedings.BY_ITSELF
    turn = newcomers.told(office, connection, number, by=by, now=now, at=at)
    if not turn.letters:
        return Brought()
    seed = f"earlier-{number}-{at.timestamp():.6f}"
    return Brought(letters=posting.perform(office, connection, turn, at, seed=seed))


def _told_each(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """The same of all that are due, foreseen."""
    brought = Brought()
    for number in store.shared.due(connection, now, EVERYTHING):
        brought += _told_earlier(office, connection, number=number, now=now, at=at)
    return brought


def _put_off(office: Office, number: int, fault: Exception, at: datetime) -> Brought:
    """Try an application later to which no letter could be written; organizers hear of it."""
    with office.store.transaction() as connection:
        store.shared.postpone(connection, number, at + reminding.LATER)
        what = "The letter of what was shared before, to"
        case = reminding.untold(number, said(fault), at, what=what)
        return Brought(cases=len(posting.queue(connection, [case])))


def _bring_each(office: Office, numbers: Sequence[int], now: datetime, at: datetime) -> Brought:
    """All in one transaction, locked in order; where one of them fails, each in its own."""
    brought = Brought()

    def together() -> None:
        nonlocal brought
        with office.store.transaction() as connection:
            for number in numbers:
                brought += reminding.bring(office, connection, number=number, now=now, at=at)

    if fault_in(together):
        brought = Brought()
        for number in numbers:
            brought += _bring_or_postpone(office, number, now, at)
    return brought


def _bring_or_postpone(office: Office, number: int, now: datetime, at: datetime) -> Brought:
    """One that fails is tried again later."""
    step = partial(reminding.bring, office, number=number, now=now, at=at)
    brought = _in_transaction(office, step)
    if isinstance(brought, Brought):
        return brought
    case = reminding.untold(number, said(brought), at)
    told = _in_transaction(office, partial(reminding.postpone, office, case=case, at=at))
    if isinstance(told, Brought):
        return told
    with office.store.transaction() as connection:
        store.applications.postpone(connection, number, at + reminding.LATER)
        return Brought(cases=len(posting.queue(connection, [case])))


def _tell(office: Office, name: str, now: datetime, at: datetime) -> Brought:
    """Tell organizers; what failed rests for a while."""
    failed_at = office.run.failed_at.get(name)
    if failed_at is not None and abs(at - failed_at) < reminding.LATER:
        return Brought()
    step = partial(TO_ORGANIZERS[name], office, now=now, at=at)
    brought = _in_transaction(office, step)
    if isinstance(brought, Brought):
        return brought
    office.run.failed_at[name] = at
    return Brought()


def _in_transaction(office: Office, step: Step) -> Brought | Exception:
    """What the step brought in a transaction of its own, or why it was undone."""
    brought = Brought()

    def alone() -> None:
        nonlocal brought
        with office.store.transaction() as connection:
            brought = step(connection)

    return fault_in(alone) or brought


# --- decisions ----------------------------------------------------------------------------------


def settle(office: Office, now: datetime) -> int:
    """Let decisions take effect whose hold is over, each in a transaction of its own; how many."""
    with office.store.reading() as connection:
        due = store.decisions.due(connection, now, _SETTLED)
    settled = [one for number in due for one in _settle_or_postpone(office, number, now)]
    _seal_titles(office, settled, now)
    return len(due)


def settle_all(office: Office, now: datetime) -> tuple[Decision, ...]:
    """The same for every decision that is due: what became of each that did not fail."""
    with office.store.reading() as connection:
        due = store.decisions.due(connection, now, EVERYTHING)
    settled = [one for number in due for one in _settle_or_postpone(office, number, now)]
    _seal_titles(office, settled, now)
    return tuple(settled)


def _seal_titles(office: Office, settled: Sequence[Decision], now: datetime) -> None:
    """The official announcement, its numbers and letters are sealed as soon as they are made."""

    def alone(connection: Connection) -> Brought:
        sealed.seal(office, connection, now)
        return Brought()

    if any(one.outcome is Outcome.TITLED for one in settled):
        _in_transaction(office, alone)


def _settle_or_postpone(office: Office, number: int, now: datetime) -> tuple[Decision, ...]:
    """What became of the decision and of its list; one that fails is tried again later."""
    settled: tuple[Decision, ...] = ()

    def alone() -> None:
        nonlocal settled
        with office.store.transaction() as connection:
            settled = finals.carry_out(office, connection, number, now)

    def told() -> None:
        with office.store.transaction() as connection:
            proceedings.postpone(office, connection, number, case, now)

    fault = fault_in(alone)
    if not fault:
        return settled
    case = _undecided(office, number, fault, now)
    if fault_in(told):
        with office.store.transaction() as connection:
            store.decisions.postpone(connection, number, now + proceedings.LATER)
            posting.queue(connection, [case])
    return ()


def _undecided(office: Office, number: int, fault: Exception, at: datetime) -> Case:
    with office.store.reading() as connection:
        return proceedings.undecided(connection, number, said(fault), at)


# --- foreseen -----------------------------------------------------------------------------------


def foresee(office: Office, now: datetime, *, at: datetime) -> Brought:
    """All that `bring` would come to as of `now`, and `settle` by `at`; what fails is left out.

    Nobody waits while letters are written: only what organizers would be told is tried out in a
    transaction, which is undone.
    """
    brought, closed = Brought(), list[Application]()

    def look(number: int) -> None:
        nonlocal brought
        one, after = reminding.foresee(office, connection, number=number, now=now, at=at)
        brought += one
        closed.extend(after)

    with office.store.reading() as connection:
        for number in store.applications.due(connection, now, EVERYTHING):
            fault_in(partial(look, number))
        decisions = store.decisions.due(connection, at, EVERYTHING)
    steps: list[Step] = [partial(_take_effect, office, number=one, at=at) for one in decisions]
    steps += [partial(_close, application=one) for one in closed]
    steps += [partial(one, office, now=now, at=at) for one in TO_ORGANIZERS.values()]
    steps.append(partial(_told_each, office, now=now, at=at))
    return brought + _undone(office, steps)


def _undone(office: Office, steps: Sequence[Step]) -> Brought:
    """What these steps would bring, one after the other."""
    brought = Brought()

    def apart(step: Step) -> None:
        nonlocal brought
        with connection.begin_nested():
            brought += step(connection)

    with office.store.transaction() as connection:
        for step in steps:
            fault_in(partial(apart, step))
        connection.rollback()
    return brought


def _take_effect(office: Office, connection: Connection, *, number: int, at: datetime) -> Brought:
    return Brought(decisions=finals.carry_out(office, connection, number, at))


def _close(connection: Connection, *, application: Application) -> Brought:
    store.applications.save(connection, [application])
    return Brought()
