"""Faults of machines and files.

A person's mistake is a value (`Unclear`, `Refusal`), never an exception.
"""

from dataclasses import dataclass


class CitydeskError(Exception):
    """Base of everything the house raises on purpose; its text can be shown to an operator."""


class UnreadableError(CitydeskError):
    """Bytes that no reader of a channel can make a message of."""


class CallFileError(CitydeskError):
    """A call file that does not hold; one line a fault, each naming its key and what is allowed."""


class RosterFileError(CitydeskError):
    """A roster of panelists that does not hold; one line a fault, each naming its row and key."""


class StoreError(CitydeskError):
    """The database refuses what was asked of it: wrong schema, broken constraint, bad address."""


class StoreUnavailableError(StoreError):
    """Locked, full or out of reach: nothing of the transaction holds, trying later may help."""


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why an act may not be done now, said to the person who asked for it.

    `reason` is a stable code for programs; `text` is one English sentence that says what would do.
    """

    reason: str
    text: str
