"""A message whose words were sent, edited or deleted afterwards: its thread says what that means.

Invariant: an edit changes no letter by itself, and words that were edited while somebody looked at
them are not sent.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import calls, modals
from bot.slack.features import reply
from bot.slack.features.reply import STILL_HELD, Start, Typed
from bot.slack.room import Change, Event, Room
from bot.slack.shown import offers
from bot.slack.shown.acts import is_held
from bot.slack.wording import as_typed
from intake import store
from intake.desk import acts
from intake.desk.acts import Reply
from intake.errors import Refusal
from intake.store import Connection
from intake.store.drafts import Draft

Body = dict[str, Any]
UNKNOWN = Refusal(reason="unknown", text="What was sent with this message is not known any more.")
OVERTAKEN = {
    kind: f"The message was {kind} while you looked: nothing was changed or sent."
    for kind in ("edited", "deleted")
}


def register(app: AsyncApp, room: Room) -> None:
    """The button that corrects."""

    @app.action("correct")
    async def pressed(ack: Any, body: Body) -> None:
        await ack()
        room.soon(_correcting(room, body))


async def heard(room: Room, event: Event) -> Change | None:
    """An edited or deleted message: those of its words that were sent are offered a correction."""
    kind = {"message_changed": "edited", "message_deleted": "deleted"}.get(event.get("subtype", ""))
    before = event.get("previous_message") or {}
    if kind is None or (kind == "edited" and not _has_new_words(event)):
        return None
    ts = before.get("ts") or event.get("deleted_ts") or (event.get("message") or {}).get("ts")
    source, now = f"{event.get('channel')}/{ts}", room.clock()
    old, new = await _words(room, before), await _words(room, event.get("message") or {})

    def change(connection: Connection) -> None:
        drafts = store.drafts.from_source(connection, source)
        for draft in drafts:
            act = _reworded(draft, old, new)
            if not store.drafts.overtake(connection, draft.id, act, OVERTAKEN[kind], now):
                store.drafts.reword(connection, draft.id, act)
        for draft in _sent(connection, drafts):
            under = store.board.load(connection, draft.place.get("under", ""))
            thread, about = (under.key, under.application) if under else (None, None)
            key = f"{kind}:{draft.id}"
            store.board.put(connection, key, now, under=thread, application=about)

    return change


def _has_new_words(event: Event) -> bool:
    """Slack tells of a change for a picture of a link as well."""
    after, before = event.get("message") or {}, event.get("previous_message") or {}
    return bool(after.get("text") != before.get("text"))


async def _words(room: Room, message: Event) -> str:
    return await as_typed(room.people, str(message.get("text") or ""))


def _reworded(draft: Draft, old: str, new: str) -> str:
    """The act with the message's new words; words that were changed in the form are kept."""
    act = acts.from_json(draft.act)
    if isinstance(act, Reply) and new.strip() and act.text.strip() == old.strip():
        return acts.to_json(replace(act, text=new))
    return draft.act


def _sent(connection: Connection, drafts: Iterable[Draft]) -> list[Draft]:
    """The newest draft of the message that was agreed to, and not taken back if there is one."""
    agreed = [one for one in drafts if offers.goes(one)]
    return ([one for one in agreed if not offers.is_back(connection, one)] or agreed)[-1:]


async def _correcting(room: Room, body: Body) -> None:
    """The reply form with the message's words of now; a letter that is held needs only Undo."""
    id = modals.clicked(body)

    async def words() -> Typed:
        found = await room.reading(lambda connection: _source(connection, id))
        return await _words_now(room, *found) if found else Typed()

    await reply.open_form(
        room, body, lambda connection: _begun(connection, id, room.clock()), words
    )


def _begun(connection: Connection, id: str, now: datetime) -> Start | Refusal:
    draft = store.drafts.load(connection, id)
    act = acts.from_json(draft.act) if draft else None
    if draft is None or not isinstance(act, Reply):
        return UNKNOWN
    if later := offers.since(connection, draft):
        return _sent_before(later)
    letters = store.outbox.begun(connection, f"{draft.seed}-", 1)
    if is_held(letters, now):
        return STILL_HELD
    again = Start(case=act.case, text=act.text, source=draft.source)
    if act.further:
        return replace(again, further=True)
    case = store.cases.load(connection, act.case)
    is_answered = case is not None and case.closed_at is not None and bool(case.answer)
    return replace(again, corrects=is_answered)


def _sent_before(later: offers.Since) -> Refusal:
    way = "edit the message again" if later.is_own else "press *Correct the answer*"
    text = f"{later.told}. What is to be said otherwise yet: {way}."
    return Refusal(reason="corrected_before", text=text)


def _source(connection: Connection, id: str) -> tuple[str, str | None] | None:
    """The message that was sent, and the one that begins its thread."""
    draft = store.drafts.load(connection, id)
    if draft is None:
        return None
    first = store.board.load(connection, draft.place.get("under", ""))
    return draft.source, first.ts if first else None


async def _words_now(room: Room, source: str, thread: str | None) -> Typed:
    """The message as it stands in Slack; nothing where it is gone or cannot be read."""
    channel, _, ts = source.partition("/")
    asked = room.client.conversations_replies(
        channel=channel, ts=thread or ts, oldest=ts, latest=ts, inclusive=True, limit=10
    )
    answer = await calls.ask(asked)
    found = answer.get("messages") if isinstance(answer, dict) else None
    there = [one for one in found or () if one.get("ts") == ts]
    return await reply.typed(room, there[0]) if there else Typed()
