"""What Slack tells the desk: kept before it is acknowledged, by either transport.

Invariant: an acknowledgement means stored. Nothing else happens before it, and nothing of our own
comes back to us.
"""

import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.clock import Clock
from bot.faults import tried
from bot.keeper import Keeper
from bot.slack import taken
from bot.slack.people import Ourselves, People
from intake import store
from intake.errors import StoreError
from intake.store import Store
from intake.store.chats.signals import Signal

log = logging.getLogger(__name__)

Json = dict[str, Any]
Next = Callable[[], Awaitable[None]]

BLOCK_ACTIONS = "block_actions"
SUBTYPES = frozenset({
    None, "file_share", "me_message", "message_changed", "message_deleted", "thread_broadcast",
})  # fmt: skip
"""Kinds of messages that say something; joins, topics, reminders and other apps do not."""
TOMBSTONE = "tombstone"
SOMEBODY_CHANGED = frozenset({"user_change", "user_profile_changed"})
GROUPS_CHANGED = frozenset({
    "subteam_updated", "subteam_members_changed", "member_joined_channel", "member_left_channel",
})  # fmt: skip
NOT_KEPT = SOMEBODY_CHANGED
"""What is over once it was heard: a workspace of thousands changes somebody every second."""
AGAIN = BoltResponse(status=503, body="")
"""Not stored: over HTTP Slack tells it again for this, over a socket for want of an answer."""


class Receiver:
    """Keeps what comes, durably, before Bolt goes on with it.

    `changed` hears who has another name, locale or time zone; nothing of it is kept.
    """

    def __init__(
        self,
        *,
        keeper: Keeper[Signal],
        clock: Clock,
        people: People,
        wake: Callable[[], None],
        ourselves: Callable[[], Ourselves | None],
        changed: Callable[[str], None] = lambda user: None,
    ) -> None:
        self._keeper, self._clock, self._people = keeper, clock, people
        self._wake, self._ourselves, self._changed = wake, ourselves, changed

    async def keep(self, req: AsyncBoltRequest, next: Next) -> BoltResponse | None:
        """Bolt's middleware: events end here, what a person waits for goes on."""
        body: Json = req.body
        if not await self._is_kept(body):
            return AGAIN
        if "event" in body:
            return BoltResponse(status=200, body="")
        await next()
        return None

    async def _is_kept(self, body: Json) -> bool:
        """Whether all there is to keep of it is durable now; whatever fails, it is not."""
        try:
            keeping = tried("keeping what Slack told", self._keep(body), but=(StoreError,))
            return await keeping is None
        except StoreError as fault:
            log.warning("not kept, so not acknowledged: %s", fault)
            return False

    async def _keep(self, body: Json) -> None:
        if signal := self.signal(body):
            await self._keeper.keep(signal)
            self._wake()

    def signal(self, body: Json) -> Signal | None:
        """What there is to keep of it; who changed is forgotten on the way."""
        event = body.get("event")
        if not isinstance(event, dict):
            return _pressed(body, self._clock()) if is_of_a_conversation(body) else None
        self._forget_people(event)
        event = as_deleted(event)
        body = {**body, "event": event}
        if event.get("type") in NOT_KEPT or not is_heard(event) or self._is_ours(body, event):
            return None
        return _event(body, event, self._clock())

    def _forget_people(self, event: Json) -> None:
        if event.get("type") in SOMEBODY_CHANGED:
            user = event.get("user")
            id = user.get("id") if isinstance(user, dict) else None
            self._people.forget(id)
            if id:
                self._changed(str(id))
        if event.get("type") in GROUPS_CHANGED:
            self._people.forget()

    def _is_ours(self, body: Json, event: Json) -> bool:
        """Our own posts and reactions; the envelope says who we are as well as Slack's answer."""
        if event.get("type") == "member_joined_channel":
            return False
        known = self._ourselves()
        ours = {known.user, known.bot} if known else set()
        ours |= {
            one.get("user_id") for one in body.get("authorizations") or () if one.get("is_bot")
        }
        ours -= {None, ""}
        inner = event.get("message") or event.get("previous_message") or {}
        wrote = {event.get("user"), event.get("bot_id"), inner.get("user"), inner.get("bot_id")}
        return bool({one for one in wrote if isinstance(one, str)} & ours)


def keeper(opened: Store, executor: Any) -> Keeper[Signal]:
    """Joins what comes at once into one commit."""

    def take(signals: list[Signal]) -> None:
        with opened.transaction() as connection:
            store.signals.keep(connection, signals)

    return Keeper(take, executor)


def as_deleted(event: Json) -> Json:
    """What Slack tells as a change, where a message goes under which others have answered: a notice
    of Slack's own stands there then, which nobody wrote.
    """
    if (event.get("message") or {}).get("subtype") != TOMBSTONE:
        return event
    before = event.get("previous_message") or {}
    kept = {name: value for name, value in event.items() if name != "message"}
    return kept | {"subtype": "message_deleted", "deleted_ts": before.get("ts")}


def is_heard(event: Json) -> bool:
    """Whether an event can say something."""
    return event.get("type") != "message" or event.get("subtype") in SUBTYPES


def is_of_a_conversation(body: Json) -> bool:
    """A button or menu of a message in a direct message: it may be an answer of a city's.

    What only one person sees for a moment (ephemeral) is no part of a conversation.
    """
    container = body.get("container") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id") or ""
    is_lasting = container.get("type") == "message" and not container.get("is_ephemeral")
    return body.get("type") == BLOCK_ACTIONS and is_lasting and str(channel).startswith("D")


def lane_of(event: Json) -> str:
    """What must keep its order: all that happens in one channel, or to one person."""
    for name in ("channel", "item", "user"):
        where = event.get(name)
        where = (where.get("id") or where.get("channel")) if isinstance(where, dict) else where
        if where:
            return str(where)
    return ""


def _event(body: Json, event: Json, now: datetime) -> Signal:
    raw, kind = _json(body), str(event.get("type"))
    id = version(event) or str(body.get("event_id") or "") or _digest(raw)
    return Signal(id=id, kind=kind, raw=raw, received_at=now, lane=lane_of(event))


def event_of(signal: Signal) -> Json:
    """The `event` of the envelope, or the whole of an interaction."""
    body: Json = json.loads(signal.raw.decode("utf-8", "surrogatepass"))
    event: Json = body.get("event", body)
    return event


def said_in(channel: str) -> str:
    """How the IDs of all signals begin that tell what somebody wrote in a conversation."""
    return f"message-{channel}-"


def told_of(event: Json) -> str:
    """What was written to the app, an edit of its words, or that it was deleted, however it is
    heard of; "" for all else.
    """
    return version(event) if event.get("channel_type") == "im" else ""


def version(event: Json) -> str:
    """The same of whatever was written, wherever that was."""
    if event.get("type") != "message":
        return ""
    if event.get("subtype") == "message_deleted":
        return gone(event)
    if not taken.is_edit(event):
        return said(event) if event.get("ts") else ""
    edited = ((event.get("message") or {}).get("edited") or {}).get("ts")
    return f"{said(event)}-{edited}" if edited and taken.is_reworded(event) else ""


def said(event: taken.Event) -> str:
    """The ID of the signal that tells the message; those of its edits begin so."""
    channel, ts = taken.place_of(event)
    return f"{said_in(channel)}{ts}"


def gone(event: taken.Event) -> str:
    """The ID of the signal that tells that the message was deleted."""
    channel, ts = taken.place_of(event)
    return f"deleted-{channel}-{ts}"


def _pressed(body: Json, now: datetime) -> Signal:
    """Interactions have no ID: the same press has the same trigger, action and container."""
    actions = [
        {name: one.get(name) for name in ("action_id", "block_id", "action_ts", "value")}
        for one in body.get("actions") or ()
    ]
    named = [body.get("trigger_id"), actions, body.get("container")]
    return Signal(
        id=_digest(_json(named)),
        kind=BLOCK_ACTIONS,
        raw=_json(body),
        received_at=now,
        lane=lane_of(body),
    )


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode(
        "utf-8", "surrogatepass"
    )


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()[:32]
