"""A matter's plain verbs: close it without a letter, and undo what is held."""

from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import carrying_out, modals, previews
from bot.slack.blocks import Block, context, lines, question, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import acts, files
from bot.slack.wording import told
from intake import store
from intake.cases import CaseKind
from intake.desk.acts import Close, Withhold, from_json, settled
from intake.errors import Refusal
from intake.notices import NEVER, LetterState
from intake.store import Connection
from intake.store.drafts import Draft

Body = dict[str, Any]
TITLE, ASIDE = "Close the case", "Lay it aside"
NO_CASE = Refusal(reason="no_case", text="There is no case with this number.")
NOT_PARKED = Refusal(
    reason="not_parked",
    text="This case is about no message that the desk failed on, so there is nothing to lay aside. "
    "It can be answered or closed.",
)
KEPT = " What came stays kept, and nothing waits for it any more."
TOO_LATE = (
    "Nothing of it is held any more: it is on its way or was taken back before. The message in the "
    "thread shows where it is."
)
MOST_HELD = 50_000
"""Letters of one act: no more cities apply."""


def register(app: AsyncApp, room: Room) -> None:
    """Close, Lay aside and Undo."""

    modals.pressing(app, room, "close", open_closing)

    modals.pressing(app, room, "lay_aside", lambda room, body: open_closing(room, body, ASIDE))

    @app.view("close")
    async def submitted(ack: Any, body: Body) -> None:
        kept, filled = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        act = Close(case=kept["case"], reason=filled["reason"])
        place = {"under": kept["under"]}
        await previews.straight(room, ack, body, act, place=place)

    @app.action("undo")
    async def undo(ack: Any, body: Body) -> None:
        refusal = await _undone(room, body)
        await ack()
        if refusal:
            await modals.tell(room, body, refusal.text)


async def open_closing(room: Room, body: Body, title: str = TITLE) -> None:
    """The form for the case whose number was pressed."""
    await modals.opening(room, body, title, _closing(room, body, title), act="close")


def _closing(room: Room, body: Body, title: str) -> modals.Make:
    def make(connection: Connection, person: Person) -> Block | Refusal:
        case = store.cases.load(connection, int(modals.clicked(body)))
        if case is None or case.closed_at:
            zone = room.office.call.timezone
            return settled.refusal(connection, case, zone) if case else NO_CASE
        is_aside = case.kind is CaseKind.PARKED and bool(case.message)
        if title == ASIDE and not is_aside:
            return NOT_PARKED
        file = files.load(room.office, connection, case.application)
        who = f"{file.city} gets no letter." if file else "Nobody gets a letter."
        blocks = [
            context(f"Case {case.number}. {who}{KEPT if is_aside else ''}"),
            *([section(told(case.text))] if is_aside else []),
            question("Why?", lines("text", hint="For the journal, not for the city"), "reason"),
        ]
        kept = {"case": case.number, "under": modals.thread_of(connection, body)}
        named, submit = (ASIDE, "Lay aside") if is_aside else (TITLE, "Close")
        return modals.form(named, blocks, callback="close", submit=submit, keeps=kept)

    return make


async def _undone(room: Room, body: Body) -> Refusal | None:
    id = modals.clicked(body)
    draft, letters = await room.reading(lambda connection: _stoppable(connection, id))
    if not draft or not letters:
        return Refusal(reason="too_late", text=TOO_LATE)
    place = {"under": draft.place.get("under", "")}
    return await carrying_out.at_once(room, body, Withhold(letters=tuple(letters)), place=place)


def _stoppable(connection: Connection, id: str) -> tuple[Draft | None, Sequence[str]]:
    """The draft, and its letters that can still be stopped; else one that tells why none can."""
    draft = store.drafts.load(connection, id)
    if draft is None:
        return None, []
    begun = store.outbox.begun(connection, f"{draft.seed}-", MOST_HELD)
    letters = acts.own(from_json(draft.act), begun)
    held = [one for one in letters if one.state is LetterState.HELD and one.due_at != NEVER]
    return draft, [one.id for one in held or letters[:1]]
