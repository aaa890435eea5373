"""What an organizer did about cases, kept: answered, corrected, told to all.

Invariant: what is told to all is kept in the words that were looked at, with the letters of it.
"""

from collections.abc import Iterator
from datetime import datetime

from intake import store
from intake.cases import Shared, answer_name
from intake.conversation.turns import Turn
from intake.errors import StoreError
from intake.store import Connection


def keep(connection: Connection, turn: Turn, now: datetime, *, seed: str) -> None:
    """Keep what the turn does about cases; StoreError where somebody else was faster."""
    for number in turn.closes:
        if not store.cases.close(connection, number, now, answer=turn.answer):
            raise StoreError(f"case {number} was closed by somebody else meanwhile")
    for number in turn.amends:
        store.cases.amend(connection, number, turn.answer or "")
    for number in turn.shares:
        if not store.cases.share(connection, number, now):
            raise StoreError(f"the answer to case {number} was shared by somebody else meanwhile")
    store.shared.keep(connection, list(_shared(connection, turn, now, seed)))


def _shared(connection: Connection, turn: Turn, now: datetime, seed: str) -> Iterator[Shared]:
    """The words for all, each with the answer that the case has by now."""
    cases = store.cases.several(connection, [one.of_case for one in turn.told_all])
    named = {one.number: answer_name(one.answer) for one in cases}
    for one in turn.told_all:
        basis = named[one.of_case]
        yield Shared(**vars(one), at=now, basis=basis, letters=f"{seed}-")
