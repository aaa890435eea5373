"""A message whose words were sent, edited or deleted afterwards: its thread says what that means.

Invariant: an edit changes no letter by itself, and words that were edited while somebody looked at
them are not sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, taken, versions
from bot.slack.features import reply
from bot.slack.features.reply import STILL_HELD, Start, Typed
from bot.slack.room import Change, Event, Room
from bot.slack.shown import offers
from bot.slack.shown.acts import is_held
from bot.slack.wording import as_typed
from intake import store
from intake.desk import acts
from intake.desk.acts import Reply, answers
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

    modals.pressing(app, room, "correct", _correcting)


@dataclass(frozen=True, kw_only=True)
class Had:
    """The plain words that a message has had, and its newest; "" where it was deleted."""

    words: frozenset[str] = frozenset()
    newest: str = ""
    is_late: bool = False
    is_reworded: bool = True

    def bears_on(self, draft: Draft) -> bool:
        """Whether the draft may say something else: an edit that was told late changes only what
        has older words of the message itself.
        """
        return not self.is_late or self._may_replace(_text(draft))

    def reworded(self, draft: Draft) -> str:
        """The act with the newest words; words that were changed in the form are kept."""
        act = acts.from_json(draft.act)
        if isinstance(act, Reply) and self._may_replace(act.text):
            return acts.to_json(replace(act, text=self.newest))
        return draft.act

    def is_as_sent(self, draft: Draft) -> bool:
        """Whether it says by now what was sent: nothing needs correcting."""
        return bool(self.newest) and answers.is_said(_text(draft), self.newest)

    def _may_replace(self, text: str) -> bool:
        newest = self.newest.strip()
        return bool(newest) and text.strip() in self.words and text.strip() != newest


async def heard(room: Room, event: Event) -> Change | None:
    """An edited or deleted message: those of its words that were sent are offered a correction."""
    kind = {"message_changed": "edited", "message_deleted": "deleted"}.get(event.get("subtype", ""))
    if kind is None or (kind == "edited" and not taken.is_reworded(event)):
        return None
    channel, ts = taken.place_of(event)
    source, now = f"{channel}/{ts}", room.clock()
    had = await _had(room, event) if kind == "edited" else Had()
    if not had.is_reworded:
        return None

    def change(connection: Connection) -> None:
        drafts = store.drafts.from_source(connection, source)
        for draft in filter(had.bears_on, drafts):
            act = had.reworded(draft)
            if not store.drafts.overtake(connection, draft.id, act, OVERTAKEN[kind], now):
                store.drafts.reword(connection, draft.id, act)
        for draft in filter(had.bears_on, _sent(connection, drafts)):
            under = store.board.load(connection, draft.place.get("under", ""))
            thread, about = (under.key, under.application) if under else (None, None)
            key = f"{kind}:{draft.id}"
            is_same = had.is_as_sent(draft)
            if is_same and store.board.load(connection, key) is None:
                continue
            offers.remember_same(connection, draft, is_same=is_same)
            store.board.put(connection, key, now, under=thread, application=about)

    return change


async def _had(room: Room, event: Event) -> Had:
    """What is known of it by now: while the desk was away its edits come in any order."""
    known = await room.reading(lambda connection: versions.of(connection, event))
    words = [await as_typed(room.people, one) for one in known.words]
    newest = await as_typed(room.people, known.newest)
    return Had(
        words=frozenset(one.strip() for one in words),
        newest=newest,
        is_late=known.is_late,
        is_reworded=await _is_reworded(room, event),
    )


async def _is_reworded(room: Room, event: Event) -> bool:
    """Whether its plain words are others: what is only set in bold reads the same in a letter."""
    before = event.get("previous_message")
    if not before:
        return True
    either = before, taken.inner(event)
    was, now = [await as_typed(room.people, str(one.get("text") or "")) for one in either]
    return not answers.is_said(was, now)


def _text(draft: Draft) -> str:
    act = acts.from_json(draft.act)
    return act.text if isinstance(act, Reply) else ""


def _sent(connection: Connection, drafts: Iterable[Draft]) -> list[Draft]:
    """The newest draft of the message that was agreed to, and not taken back if there is one."""
    agreed = [one for one in drafts if offers.goes(one)]
    return ([one for one in agreed if not offers.is_back(connection, one)] or agreed)[-1:]


async def _correcting(room: Room, body: Body) -> None:
    """The reply form with the message's words of now; a letter that is held needs only Undo."""
    id = modals.clicked(body)

    async def words() -> Typed:
        found = await room.reading(lambda connection: reply.source(connection, id))
        return await reply.words_now(room, *found) if found else Typed()

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
