"""The seal over all journals: made in time, before a document is drawn, and checked again later.

Invariant: whoever holds a seal's hash is told which journal is not what was sealed then, or that
no seal has this hash; what came after that seal bears on nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from intake import sealing, store
from intake.calls.model import Stage
from intake.desk.office import Office
from intake.journal import DESK
from intake.replaying import checking
from intake.sealing import Seal
from intake.store import Connection

_NOTE = "sealed"
_MOMENTS = (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.OFFICIAL_ANNOUNCEMENT)
"""Stages that open with a seal of their own."""


def seal(office: Office, connection: Connection, at: datetime) -> Seal:
    """Seal what grew since the last seal."""
    return store.seals.add(connection, at=at, salt=office.salt())


def beat(office: Office, connection: Connection, at: datetime) -> None:
    """A seal a day of the call's zone, and one when each announcement opens."""
    mark = _mark(office, at)
    if store.notes.recall(connection, _NOTE) != mark:
        seal(office, connection, at)
        store.notes.remember(connection, _NOTE, mark)


def before_drawing(office: Office, connection: Connection, application: int, at: datetime) -> str:
    """The seal that a document of this city is drawn under: it covers its journal up to now.

    Who only looks gets the last one. A pass of many titles makes one seal, not one a city.
    """
    if store.is_reading(connection) or store.seals.covers(connection, application):
        return store.seals.head(connection)
    return seal(office, connection, at).hash


def _mark(office: Office, at: datetime) -> str:
    opened = sum(office.call.stages[one].opens_at <= at for one in _MOMENTS)
    day = at.astimezone(office.call.timezone).date().isoformat()
    return f"{day} {office.call.version} {opened}"


# --- checked again ------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Audit:
    """What a check of journals and seals came to.

    `seal` is the one that was asked for, else the last; `faults` are by application, `broken` says
    what is wrong with seals and with what is printed of them.
    """

    seal: Seal | None
    seals: int
    applications: int
    faults: dict[int, str]
    broken: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.faults and not self.broken


def audit(connection: Connection, applications: Iterable[int]) -> Audit:
    """Check these journals whole, and every seal."""
    numbers = list(applications)
    faults = {one: fault for one in numbers if (fault := fault_in(connection, one))}
    seals = store.seals.each(connection)
    return Audit(
        seal=seals[-1] if seals else None,
        seals=len(seals),
        applications=sum(one != DESK for one in numbers),
        faults=faults,
        broken=(
            *_broken(connection, seals),
            *_cut_off(connection, seals),
            *_misprinted(connection, seals),
        ),
    )


def audit_by(connection: Connection, hash: str) -> Audit | None:
    """Check what was sealed by the seal with this hash; None where no seal has it."""
    found = store.seals.with_hash(connection, hash)
    if found is None:
        return None
    seals = store.seals.each(connection, up_to=found.number)
    numbers = store.seals.numbers(connection, up_to=found.number)
    faults = {one: fault for one in numbers if (fault := fault_in(connection, one, found.number))}
    return Audit(
        seal=found,
        seals=len(seals),
        applications=sum(one != DESK for one in numbers),
        faults=faults,
        broken=tuple(_broken(connection, seals)),
    )


def fault_in(connection: Connection, application: int, up_to: int | None = None) -> str | None:
    """What is wrong with a journal, or with as much of it as was sealed by one seal."""
    faults = checking.found("its entries", lambda: _faults(connection, application, up_to))
    return next(iter(faults), None)


def _faults(connection: Connection, application: int, up_to: int | None) -> Iterable[str]:
    heads = store.seals.sealed(connection, application, up_to=up_to)
    end = None if up_to is None else max(heads)
    fault = store.journal.verify(connection, application, up_to=end)
    fault = fault or sealing.rewritten(store.journal.chain(connection, application), heads)
    return (fault,) if fault else ()


def _broken(connection: Connection, seals: list[Seal]) -> Iterator[str]:
    before: Seal | None = None
    for one in seals:
        if fault := sealing.fault_in(one, before, store.seals.heads(connection, one.number)):
            yield fault
        before = one


def _cut_off(connection: Connection, seals: list[Seal]) -> Iterator[str]:
    """Seals that are gone from the end, where no later one misses them."""
    covering, last = store.seals.last_covering(connection), seals[-1].number if seals else 0
    if covering > last:
        yield f"seal {covering} is gone from the end: what it covers is kept"


def _misprinted(connection: Connection, seals: list[Seal]) -> Iterator[str]:
    """Documents that were drawn under a seal that is not there."""
    hashes = {one.hash for one in seals}
    for number, hash in store.awards.seals(connection):
        if hash not in hashes:
            yield f"document {number} was drawn under a seal that is not there"
