"""What of a city waits for an organizer while something is decided on it.

Invariant: that a matter comes or goes is told, and makes no act another one.
"""

from collections.abc import Mapping

from intake import store
from intake.cases import CaseKind
from intake.store import Connection

OF_DECISIONS = (CaseKind.APPROVAL, CaseKind.UNDECIDED)
"""Matters that a decision opens and settles itself."""


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
