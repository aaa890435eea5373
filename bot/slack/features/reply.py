"""Answering a city: from the button of its case, or with a message of its thread.

Invariant: nothing written in a thread goes anywhere but through this form and its preview.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import modals, previews
from bot.slack.blocks import Block, context, lines, question, quoted, section
from bot.slack.features import attending
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files
from bot.slack.wording import as_typed
from intake import store
from intake.cases import ANSWERABLE, Case
from intake.desk.acts import Reply, to_json
from intake.errors import Refusal
from intake.store import Connection
from intake.store.drafts import Draft

Body = dict[str, Any]
TITLE = "Reply to the city"
SHORTCUT = "send_to_city"
NO_CASE = Refusal(
    reason="no_case",
    text="This message stands in no city's case, so there is nobody to send it to. Use it on a "
    "message in the thread of a case.",
)
NOT_TYPED = Refusal(
    reason="not_typed", text="Only what a person has written here can be sent to the city."
)
EDITED = (
    "The message was edited or deleted after this form was opened. Please check the words here, "
    "and press Preview again."
)
NOT_ASKED = Refusal(
    reason="not_asked",
    text="No city asked this case, so no answer can be sent. “Ask for items” writes to a city.",
)
ANSWERED = Refusal(
    reason="case_closed",
    text="This case was answered or closed before, so nothing can be sent from it. To correct what "
    "was sent, edit the message that was sent: a correction is then offered.",
)


@dataclass(frozen=True, kw_only=True)
class Start:
    """What the form begins with: the case, words already there, and the message they are from."""

    case: int
    text: str = ""
    source: str = ""
    corrects: bool = False


Begin = Callable[[Connection], Start | Refusal]
Words = Callable[[], Awaitable[str]]


def register(app: AsyncApp, room: Room) -> None:
    """The button, the message shortcut and the form."""

    @app.action("reply")
    async def pressed(ack: Any, body: Body) -> None:
        await ack()
        room.soon(open_form(room, body, lambda _: Start(case=int(modals.clicked(body)))))

    @app.shortcut(SHORTCUT)
    async def chosen(ack: Any, body: Body) -> None:
        await ack()
        typed = body["message"].get("text", "")
        room.soon(open_form(room, body, _begun(body), lambda: as_typed(room.people, typed)))

    @app.view("reply")
    async def submitted(ack: Any, body: Body) -> None:
        kept, filled = modals.keeps(body["view"]), modals.values(body["view"])
        if await _was_edited(room, str(kept.get("form", ""))):
            await ack(response_action="errors", errors={"text": EDITED})
            return
        act = Reply(case=kept["case"], text=filled["text"], corrects=kept["corrects"])
        place, source = {"under": kept["under"]}, kept["source"]
        await previews.lay(room, ack, body, act, field="text", place=place, source=source)


def _begun(body: Body) -> Begin:
    """With a message of a case's thread."""

    def begin(connection: Connection) -> Start | Refusal:
        if body["message"].get("bot_id"):
            return NOT_TYPED
        kind, _, number = modals.thread_of(connection, body).partition(":")
        source = f"{body['channel']['id']}/{body['message']['ts']}"
        return Start(case=int(number), source=source) if kind == "case" else NO_CASE

    return begin


async def _was_edited(room: Room, form: str) -> bool:
    """Whether the message has other words now than the form began with; told once."""
    if not form:
        return False
    return await room.writing(lambda connection: store.drafts.drop_overtaken(connection, form))


async def _nothing() -> str:
    return ""


async def open_form(room: Room, body: Body, begin: Begin, words: Words = _nothing) -> None:
    """The form for an answer, prefilled with the words, or else with what it begins with."""
    view = await modals.opened(room, body, TITLE)
    if view is None:
        return
    text = await words()

    def make(connection: Connection, person: Person) -> Block | Refusal:
        start = begin(connection)
        if isinstance(start, Refusal):
            return start
        return _form(room, connection, person, replace(start, text=text or start.text))

    await modals.filling(room, body, view, TITLE, make, act="reply", writes=True)


def _form(room: Room, connection: Connection, person: Person, start: Start) -> Block | Refusal:
    case = store.cases.load(connection, start.case)
    refusal = _refusal(case, corrects=start.corrects)
    if refusal or case is None:
        return refusal or NO_CASE
    under = f"case:{case.number}"
    others = attending.arrive(connection, under, person, room.clock())
    kept = {name: value for name, value in vars(start).items() if name != "text"}
    kept |= {"under": under, "form": _begin(room, connection, person, start)}
    blocks = [*others, *_asked(room, connection, case), _field(start.text)]
    return modals.form(TITLE, blocks, callback="reply", keeps=kept)


def _begin(room: Room, connection: Connection, person: Person, start: Start) -> str:
    """Kept while the form is open, so that an edit of its message does not go unnoticed."""
    if not start.source:
        return ""
    draft = Draft(
        id=room.new_id().replace("-", ""),
        act=to_json(Reply(case=start.case, text=start.text, corrects=start.corrects)),
        by_id=person.id,
        by_name=person.name,
        view="",
        at=room.clock(),
        source=start.source,
    )
    store.drafts.add(connection, draft)
    return draft.id


def _refusal(case: Case | None, *, corrects: bool) -> Refusal | None:
    if case is None:
        return NO_CASE
    if case.kind not in ANSWERABLE:
        return NOT_ASKED
    return ANSWERED if case.closed_at and not corrects else None


def _asked(room: Room, connection: Connection, case: Case) -> list[Block]:
    file = files.load(room.office, connection, case.application)
    who = file.city if file else "A city"
    return [context(f"{who}, case {case.number}"), section(quoted(case.text, 1_500))]


def _field(text: str) -> Block:
    hint = "The desk puts the greeting, the question and the signature around it."
    return question("Your answer", lines("text", value=text), "text", hint=hint)
