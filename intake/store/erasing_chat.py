"""What a chat told of a person, and what somebody wrote there before they said that they apply.

Invariant: that something was told, and its ID, stays for as long as the ID of what is done does.
"""

import json
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from intake.messages import IN_SLACK
from intake.store.tables.schema import board, notes, signals

NOTHING = b"{}"
"""What is left of a signal: whoever reads it finds nothing told."""
_ASKED = ("newcomer", "parted", "parted_asking")


def users_of(keys: Collection[str]) -> frozenset[str]:
    """The users of the chat among these keys, as it names them itself."""
    return frozenset(one.partition("@")[0].upper() for one in keys if one.endswith(IN_SLACK))


def waits(connection: Connection, users: Collection[str]) -> bool:
    """Whether something that they did there was not worked off, or is parked."""
    undone = signals.c.is_waiting | signals.c.parked_at.is_not(None)
    rows = select(signals.c.raw).where(undone)
    return bool(users) and any(_is_by(users, one) for one in connection.execute(rows).scalars())


def forget(connection: Connection, users: Collection[str]) -> int:
    """Empty what the chat told of them, and delete what they wrote before they were to apply; how
    many messages that were.
    """
    if not users:
        return 0
    rows = select(signals.c.id, signals.c.raw).execution_options(yield_per=500)
    mine = [row.id for row in connection.execute(rows) if _is_by(users, row.raw)]
    connection.execute(update(signals).where(signals.c.id.in_(mine)).values(raw=NOTHING))
    asked = [f"newcomer:{one}" for one in users]
    gone = connection.execute(delete(notes).where(notes.c.key.in_(asked))).rowcount
    shown = [
        board.c.key.startswith(f"{kind}:{one}/", autoescape=True)
        for kind in _ASKED
        for one in users
    ]
    connection.execute(delete(board).where(or_(*shown)))
    return len(mine) + gone


def _is_by(users: Collection[str], raw: bytes) -> bool:
    return any(one in users for one in _users(bytes(raw)))


def _users(raw: bytes) -> Iterator[str]:
    """Who wrote, edited, deleted or pressed; not who is only spoken of."""
    try:
        body: dict[str, Any] = json.loads(raw.decode("utf-8", "surrogatepass"))
        event = body.get("event") or body
        told = (event, event.get("message"), event.get("previous_message"))
        found = [one.get("user") for one in told if one]
    except (ValueError, AttributeError):
        return
    for one in found:
        yield str(one.get("id") if isinstance(one, dict) else one)
