"""What of a city waits for an organizer while something is decided on it.

Invariant: that a matter comes or goes is told. It makes a move, a decision and the yes to one other
ones, and no other act.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from intake import store
from intake.cases import CaseKind
from intake.conversation.turns import OWN, Bond
from intake.store import Connection

OF_DECISIONS = (CaseKind.APPROVAL, CaseKind.UNDECIDED)
"""Matters that a decision opens and settles itself."""

THEIRS = (*OWN, Bond.ADDRESS)
"""What ties a message to the city that wrote it."""


@dataclass(frozen=True, kw_only=True)
class Brought:
    """How many matters of a city wait, and when it wrote last, where that counts."""

    waiting: int
    wrote_at: datetime | None


def brought(
    connection: Connection, applications: Sequence[int], *, without: Sequence[CaseKind] = ()
) -> Mapping[int, Brought]:
    """The same of each of these, but for matters of these kinds."""
    waiting = store.cases.count_of(connection, applications, without=without)
    wrote = store.correspondence.last_of(connection, applications, THEIRS)
    return {
        one: Brought(waiting=waiting.get(one, 0), wrote_at=wrote.get(one)) for one in applications
    }


def of_decided(connection: Connection, applications: Sequence[int]) -> tuple[Brought, ...]:
    """The same of each of these while it is decided on them, beside what a decision opens."""
    found = brought(connection, applications, without=OF_DECISIONS)
    return tuple(found[one] for one in applications)


def of_listed(connection: Connection, applications: Sequence[int]) -> tuple[Brought, ...]:
    """The same of the cities of a list: a mail that leaves nothing to decide makes it no other one.

    With many cities one of them always writes: a list would be stale before it was read.
    """
    return tuple(replace(one, wrote_at=None) for one in of_decided(connection, applications))


def beside(connection: Connection) -> Mapping[int, int]:
    """How many matters of each city wait beside those of a decision; one with none is missing."""
    return store.cases.count_by_application(connection, without=OF_DECISIONS)


def told(count: int) -> str:
    """A sentence with how many there are."""
    number, wait = f"{count} matter{'s' * (count > 1)}", f"wait{'s' * (count == 1)}"
    return f"{number} of this city {wait} for an organizer."


def notes(connection: Connection, application: int) -> tuple[str, ...]:
    """The same of one city, where anything waits."""
    count = beside(connection).get(application, 0)
    return (told(count),) if count else ()
