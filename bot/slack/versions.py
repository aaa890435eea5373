"""Which version of a message is read: after an outage Slack tells of them in any order.

Invariant: what is read of a message only ever becomes newer, and what the desk has of a direct
message first is the message itself, though Slack tells it as an edit. It is known for as long as
signals are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.slack import receive, taken
from intake import store
from intake.messages import Kept
from intake.store import Connection
from intake.store.chats.signals import KEPT_FOR


def is_late(connection: Connection, event: taken.Event) -> bool:
    """Whether a newer version was worked off before: with that stands what it replaced."""
    id, said = receive.told_of(dict(event)), receive.said(event)
    is_version = id.startswith(said)
    return is_version and store.signals.is_later_done(connection, f"{said}-", id)


@dataclass(frozen=True, kw_only=True)
class Versions:
    """All the words that a message is known to have had, and those of its newest edit, as Slack
    writes them. `is_late`: the edit that tells of them is not that one.
    """

    words: Sequence[str]
    newest: str
    is_late: bool


def of(connection: Connection, edit: taken.Event) -> Versions:
    """What is known of the message by this edit of it, and by all else that was kept of it."""
    kept = store.signals.of_message(connection, receive.said(edit))
    told = [edit, *(receive.event_of(one) for one in kept)]
    standing = [
        one for event in told for one in (event.get("previous_message"), taken.inner(event))
    ]
    newest = max(told, key=_edited_at)
    return Versions(
        words=tuple(dict.fromkeys(str(one.get("text") or "") for one in standing if one)),
        newest=str(taken.inner(newest).get("text") or ""),
        is_late=_edited_at(newest) > _edited_at(edit),
    )


def _edited_at(event: taken.Event) -> str:
    """Slack's own time of it, which sorts as text; "" of the message as it was written."""
    edited = taken.inner(event).get("edited") or {}
    return str(edited.get("ts") or "")


def read_as(
    connection: Connection, event: taken.Event, former: Kept | None, now: datetime
) -> taken.Event:
    """An edit of what the desk does not have is the message as it stands now; else it is itself.

    `former` is the message as it was kept.
    """
    if former or not taken.is_edit(event) or not _is_recent(event, now):
        return event
    is_known = store.signals.is_done(connection, receive.said(event))
    return event if is_known else taken.whole(event)


def was_deleted(connection: Connection, event: taken.Event) -> bool:
    """Whether its deletion was told, and passed over, before it."""
    return store.signals.is_done(connection, receive.gone(event))


def is_said(connection: Connection, event: taken.Event, former: Kept | None, now: datetime) -> bool:
    """Whether an edit that the history tells stands so already: it knows not what was before."""
    if former is None or event.get("previous_message"):
        return False
    last = store.inbox.newest_words(connection, former.id, now)
    kept = store.inbox.kept(connection, last) if last else None
    if kept is None or not kept.raw:
        return False
    return bool(taken.words(kept) == event["message"].get("text"))


def _is_recent(event: taken.Event, now: datetime) -> bool:
    """Whether it would still be known that the message was told, or the history has it as new."""
    _, ts = taken.place_of(event)
    return event.get("event_ts") == ts or datetime.fromtimestamp(float(ts), UTC) > now - KEPT_FOR
