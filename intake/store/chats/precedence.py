"""Which of the board's messages go before others, so that a flood of news holds up no person.

Invariant: a rank is a column of the board, so that each rank's next messages are found at the same
cost however many wait in the others.
"""

from enum import IntEnum

from sqlalchemy import Connection, select, update

from intake.store.tables.schema import board as table


class Rank(IntEnum):
    """The lower goes first."""

    HOME = 0
    ACT = 1
    """What somebody did or asked to see."""
    UPDATE = 2
    """News that stands there already, kept true."""
    NEWS = 3


NEWS_KINDS = frozenset({"case", "deletion", "mail", "news"})
"""Kinds that come by themselves, and many at once."""


def of(key: str) -> Rank:
    """The rank with which a message comes onto the board."""
    kind = key.partition(":")[0]
    if kind == "home":
        return Rank.HOME
    return Rank.NEWS if kind in NEWS_KINDS else Rank.ACT


def lift(connection: Connection, key: str, above: str) -> None:
    """What a message waits for, being `above` it in its thread, is as urgent as itself."""
    rank = select(table.c.rank).where(table.c.key == key)
    waits = (table.c.key == above, table.c.is_waiting, table.c.rank > rank.scalar_subquery())
    connection.execute(update(table).where(*waits).values(rank=rank.scalar_subquery()))
