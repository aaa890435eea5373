"""What a chat told of a person, and what somebody wrote there before they said that they apply.

Invariant: that something was told, and its ID, stays for as long as the ID of what is done does.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from intake.messages import IN_SLACK
from intake.store.tables.schema import board, notes, signals

NOTHING = b"{}"
"""What is left of a signal: whoever reads it finds nothing told."""
_ASKED = ("newcomer", "parted", "parted_asking")


@dataclass(frozen=True)
class User:
    """Somebody of a chat, by the IDs that it gave them and their workspace."""

    id: str
    team: str


def users_of(keys: Collection[str]) -> frozenset[User]:
    """The users of the chat among these keys, as it names them itself."""
    told = (one.removesuffix(IN_SLACK).upper() for one in keys if one.endswith(IN_SLACK))
    return frozenset(User(id, team) for id, _, team in (one.partition("@") for one in told))


def waits(connection: Connection, users: Collection[User]) -> bool:
    """Whether something that they did there was not worked off, or is parked."""
    undone = signals.c.is_waiting | signals.c.parked_at.is_not(None)
    rows = select(signals.c.raw).where(undone)
    return bool(users) and any(_is_by(users, one) for one in connection.execute(rows).scalars())


def forget(connection: Connection, users: Collection[User]) -> int:
    """Empty what the chat told of them, and delete what they wrote before they were to apply, which
    is kept by user alone; how many messages that were.
    """
    if not users:
        return 0
    rows = select(signals.c.id, signals.c.raw).execution_options(yield_per=500)
    mine = [row.id for row in connection.execute(rows) if _is_by(users, row.raw)]
    connection.execute(update(signals).where(signals.c.id.in_(mine)).values(raw=NOTHING))
    asked = [f"newcomer:{one.id}" for one in users]
    gone = connection.execute(delete(notes).where(notes.c.key.in_(asked))).rowcount
    shown = [
        board.c.key.startswith(f"{kind}:{one.id}/", autoescape=True)
        for kind in _ASKED
        for one in users
    ]
    connection.execute(delete(board).where(or_(*shown)))
    return len(mine) + gone


def _is_by(users: Collection[User], raw: bytes) -> bool:
    return any(
        one.id == id and team in {one.team, ""} for id, team in _users(bytes(raw)) for one in users
    )


def _users(raw: bytes) -> Iterator[tuple[str, str]]:
    """Who wrote, edited, deleted or pressed, and of which workspace, "" where nothing tells it; not
    who is only spoken of."""
    try:
        body: dict[str, Any] = json.loads(raw.decode("utf-8", "surrogatepass"))
        event = body.get("event") or body
        told = (event, event.get("message"), event.get("previous_message"))
        found = [(one.get("user"), _team(one)) for one in told if one]
    except (ValueError, AttributeError):
        return
    for one, team in found:
        yield str(one.get("id") if isinstance(one, dict) else one), team


def _team(said: dict[str, Any]) -> str:
    """The workspace of the user; the `team` of a press is where the app is installed."""
    user = said.get("user")
    if isinstance(user, dict):
        return str(user.get("team_id") or "")
    return str(said.get("user_team") or said.get("team") or "")
