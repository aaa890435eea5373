"""Answering a city, or a panelist: from the button of its case, or with a message of its thread.

Invariant: nothing written in a thread goes anywhere but through this form and its preview.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import speech
from bot.slack import departed, found, modals, outcomes, previews
from bot.slack.blocks import Block, beyond, lines, question
from bot.slack.features import attending, reply_meant
from bot.slack.features import reply_form as forms
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import endings, local
from bot.slack.wording import as_typed, left_out
from intake import store
from intake.cases import ANSWERABLE, Case, is_panelists
from intake.desk import acts
from intake.desk.acts import Reply, answers, to_json
from intake.errors import Refusal
from intake.notices import LetterState
from intake.store import Connection
from intake.store.drafts import Draft

Body = dict[str, Any]
TITLE, AGAIN = "Reply to the city", "Write to the city again"
TO_PANELIST = "Reply to the panelist"
SHORTCUT = "send_to_city"
MOST_RECALLED = 5
"""Letters taken back last, among which the answer's words are looked for."""
NO_SUCH_CASE = Refusal(reason="no_case", text="There is no case with this number.")
EDITED = (
    "The message was edited or deleted after this form was opened. Please check the words here, "
    "and press Preview again."
)
NOT_ASKED = Refusal(
    reason="not_asked",
    text="No city and no panelist asked this case, so no answer can be sent. “Ask for items” "
    "writes to a city.",
)
UNREACHED = Refusal(
    reason="no_contact",
    text="Letters to this city come back, so no answer would reach it. “Show the city” names its "
    "people: reach one of them another way, and ask them to write to the desk from an address that "
    "works. Then reply here.",
)
HELD_FIRST = Refusal(
    reason="answer_held",
    text="This case was answered or closed before, and its letter has not left yet. Press Undo "
    "below it and reply with the new words, or write again once it was sent.",
)
STILL_HELD = Refusal(
    reason="still_held",
    text="The letter is still held, so nothing needs correcting: press Undo, then reply with the "
    "new words.",
)


@dataclass(frozen=True, kw_only=True)
class Start:
    """What the form begins with: the case, words already there, and the message they are from.

    `further` where the case is settled, and the city gets one more letter. `rests_on` names the
    answer that it `corrects`. `left_out` is what of that message cannot go to the city.
    """

    case: int
    text: str = ""
    source: str = ""
    corrects: bool = False
    further: bool = False
    rests_on: str = ""
    left_out: tuple[str, ...] = ()


KEPT = ("case", "source", "corrects", "further", "rests_on")
"""What of a start its form keeps."""

Begin = Callable[[Connection], Start | Refusal]


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What a message says in plain words, and what of it is not among them."""

    text: str = ""
    left_out: tuple[str, ...] = ()


Words = Callable[[], Awaitable[Typed]]


def register(app: AsyncApp, room: Room) -> None:
    """The button, the message shortcut and the form."""

    @app.action("reply")
    async def pressed(ack: Any, body: Body) -> None:
        await ack()
        number = int(modals.clicked(body))
        room.soon(_begin_anew(room, body, number))

    @app.action("write_again")
    async def written_again(ack: Any, body: Body) -> None:
        await ack()
        number = int(modals.clicked(body))
        room.soon(open_form(room, body, lambda connection: started(connection, number)))

    @app.shortcut(SHORTCUT)
    async def chosen(ack: Any, body: Body) -> None:
        await ack()
        room.soon(open_form(room, body, _begun(body), lambda: typed(room, body["message"])))

    @app.view("reply")
    async def submitted(ack: Any, body: Body) -> None:
        kept, filled = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        if await _was_edited(room, str(kept.get("form", ""))):
            await ack(response_action="errors", errors={"text": EDITED})
            return
        act = _act(kept, filled)
        place, source = {"under": kept["under"]}, kept["source"]
        await previews.lay(room, ack, body, act, field="text", place=place, source=source)

    _register_corrections(app, room)


def _act(kept: Mapping[str, Any], filled: Mapping[str, Any]) -> Reply:
    """What a form that was filled in asks for; an older one knows no further letter and no
    answer in force.
    """
    return Reply(
        case=kept["case"],
        text=filled["text"],
        corrects=kept["corrects"],
        to_all=bool(filled.get(forms.TO_ALL)),
        further=kept.get("further", False),
        rests_on=kept.get("rests_on", ""),
        language=speech.own(filled["text"], None),
    )


def _register_corrections(app: AsyncApp, room: Room) -> None:
    """What opens the form for a case that was answered already."""

    @app.action("correct_case")
    async def corrected(ack: Any, body: Body) -> None:
        await ack()
        number = int(modals.clicked(body))
        room.soon(
            open_form(room, body, lambda connection: _again(connection, number, room.clock()))
        )

    @app.action(outcomes.REWORD)
    async def reworded(ack: Any, body: Body) -> None:
        await ack()
        id, view = modals.clicked(body), str(body["view"]["id"])
        room.soon(_fill_form(room, body, view, lambda connection: _mine(connection, id)))


def _begun(body: Body) -> Begin:
    """With a message of a case's thread."""

    def begin(connection: Connection) -> Start | Refusal:
        number = reply_meant.case_of(connection, body)
        if isinstance(number, Refusal):
            return number
        source = f"{body['channel']['id']}/{body['message']['ts']}"
        return replace(started(connection, number), source=source)

    return begin


def started(connection: Connection, number: int) -> Start:
    """The answer to a case; after it was settled, to what its city wrote or asked there since, or a
    further letter where it wrote nothing.
    """
    case = store.cases.load(connection, number)
    if case is None or case.closed_at is None or case.kind not in ANSWERABLE:
        return Start(case=number)
    waits = answers.told_since(connection, case) or answers.asked_below(connection, case)
    if waits and waits.number:
        return Start(case=waits.number)
    return Start(case=number, further=True)


async def _begin_anew(room: Room, body: Body, number: int) -> None:
    """The form with what was taken back, as its message was edited since."""

    async def words() -> Typed:
        edited = await room.reading(lambda connection: _edited(connection, number))
        return await words_now(room, *edited) if edited else Typed()

    await open_form(room, body, lambda connection: _fresh(connection, number), words)


def _fresh(connection: Connection, number: int) -> Start:
    """A new answer; one that was taken back begins with the words it had."""
    draft = _taken_back(connection, number)
    if draft is None:
        return started(connection, number)
    text = getattr(acts.from_json(draft.act), "text", "")
    source = draft.source if _is_edited(connection, draft) else ""
    return Start(case=number, text=text, source=source)


def _taken_back(connection: Connection, number: int) -> Draft | None:
    """The answer to a case that waits which was taken back last."""
    case = store.cases.load(connection, number)
    if case is None or case.application is None or case.closed_at:
        return None
    last = store.outbox.letters(
        connection, application=case.application, state=LetterState.RECALLED, limit=MOST_RECALLED
    )
    for id in (store.drafts.of_letter(one.id) for one in reversed(last)):
        draft = store.drafts.load(connection, id) if id else None
        act = acts.from_json(draft.act) if draft else None
        if isinstance(act, Reply) and act.case == number:
            return draft
    return None


def _is_edited(connection: Connection, draft: Draft) -> bool:
    """Whether its message has other words since: only then they are newer than the form's."""
    return bool(draft.source) and store.board.load(connection, f"edited:{draft.id}") is not None


def _edited(connection: Connection, number: int) -> tuple[str, str | None] | None:
    draft = _taken_back(connection, number)
    return source(connection, draft.id) if draft and _is_edited(connection, draft) else None


def _again(connection: Connection, number: int, now: datetime) -> Start | Refusal:
    """The answer of a case, to be corrected; one that is held needs only Undo."""
    case = store.cases.load(connection, number)
    if case is None or case.closed_at is None or not case.answer:
        return reply_meant.NO_CASE
    if endings.answer_held_until(connection, case, now):
        return STILL_HELD
    return Start(case=number, text=case.answer, corrects=True)


def _mine(connection: Connection, id: str) -> Start | Refusal:
    """The words of an answer that came second, as a correction of the first one."""
    draft = store.drafts.load(connection, id)
    act = acts.from_json(draft.act) if draft else None
    case = store.cases.load(connection, act.case) if isinstance(act, Reply) else None
    if draft is None or case is None or not isinstance(act, Reply):
        return reply_meant.NO_CASE
    is_again = case.closed_at is not None
    return Start(case=act.case, text=act.text, source=draft.source, corrects=is_again)


async def _was_edited(room: Room, form: str) -> bool:
    """Whether the message has other words now than the form began with; told once."""
    if not form:
        return False
    return await room.writing(lambda connection: store.drafts.show_overtaken(connection, form))


async def _nothing() -> Typed:
    return Typed()


async def typed(room: Room, message: Mapping[str, Any]) -> Typed:
    """The words of a message in Slack."""
    text = await as_typed(room.people, str(message.get("text") or ""))
    return Typed(text=text, left_out=left_out(message))


def source(connection: Connection, id: str) -> tuple[str, str | None] | None:
    """The message that was sent, and the one that begins its thread."""
    draft = store.drafts.load(connection, id)
    if draft is None:
        return None
    first = store.board.load(connection, draft.place.get("under", ""))
    return draft.source, first.ts if first else None


async def words_now(room: Room, source: str, thread: str | None) -> Typed:
    """The message as it stands in Slack; nothing where it is gone or cannot be read."""
    channel, _, ts = source.partition("/")
    there = await found.message(room.client, channel, ts, thread)
    return await typed(room, there) if there else Typed()


async def open_form(room: Room, body: Body, begin: Begin, words: Words = _nothing) -> None:
    """The form for an answer, prefilled with the words, or else with what it begins with."""
    view = await modals.opened(room, body, TITLE)
    if view:
        await _fill_form(room, body, view, begin, words)


async def _fill_form(
    room: Room, body: Body, view: str, begin: Begin, words: Words = _nothing
) -> None:
    """The same in a modal that is open: Slack keeps no more than three of them."""
    said = await words()

    def make(connection: Connection, person: Person) -> Block | Refusal:
        start = begin(connection)
        if isinstance(start, Refusal):
            return start
        begun = replace(start, text=said.text or start.text, left_out=said.left_out)
        return _form(room, connection, person, begun)

    await departed.noted(room, body, partial(_people, begin), act="reply")
    await modals.filling(room, body, view, TITLE, make, act="reply", writes=True)


def _people(begin: Begin, connection: Connection) -> departed.People:
    """Whom the city that is answered has in the chat."""
    start = begin(connection)
    case = None if isinstance(start, Refusal) else store.cases.load(connection, start.case)
    return departed.of_application(f"{case.application if case else ''}", connection)


def _form(room: Room, connection: Connection, person: Person, start: Start) -> Block | Refusal:
    case = store.cases.load(connection, start.case)
    refusal = _refusal(case)
    if case and start.corrects:
        refusal = refusal or answers.refused_correction(connection, case)
    if case and start.further and answers.held(connection, case):
        refusal = refusal or HELD_FIRST
    if refusal is None and case and not forms.is_reached(connection, case):
        refusal = UNREACHED
    if refusal or case is None:
        return refusal or NO_SUCH_CASE
    if start.corrects:
        start = replace(start, rests_on=answers.name_of(case))
    under = _thread(connection, case)
    others = attending.arrive(connection, under, person, room.clock())
    kept = {name: vars(start)[name] for name in KEPT}
    kept |= {"under": under, "form": _begin(room, connection, person, start)}
    blocks = [
        *others,
        *forms.asked(room, connection, case),
        *(forms.before(connection, case) if start.further else []),
        *(forms.stands(connection, case, start.text) if start.corrects else []),
        *forms.stays(start.left_out),
        *beyond(start.text),
        _field(start),
        *(forms.also(case, local.of(person)) if start.corrects else []),
    ]
    title = TO_PANELIST if is_panelists(case) else AGAIN if start.further else TITLE
    return modals.form(title, blocks, callback="reply", keeps=kept)


def _thread(connection: Connection, case: Case) -> str:
    """The matter whose thread shows the answer; "" for one that has no thread."""
    under = f"case:{case.number}"
    return under if case.kind in ANSWERABLE or store.board.load(connection, under) else ""


def _begin(room: Room, connection: Connection, person: Person, start: Start) -> str:
    """Kept while the form is open, so that an edit of its message does not go unnoticed."""
    if not start.source:
        return ""
    draft = Draft(
        id=room.new_id().replace("-", ""),
        act=to_json(_act(vars(start), {"text": start.text})),
        by_id=person.id,
        by_name=person.name,
        view="",
        at=room.clock(),
        source=start.source,
    )
    store.drafts.add(connection, draft)
    return draft.id


def _refusal(case: Case | None) -> Refusal | None:
    if case is None:
        return NO_SUCH_CASE
    if case.kind in ANSWERABLE or is_panelists(case):
        return None
    return NOT_ASKED


def _field(start: Start) -> Block:
    around = "the greeting and" if start.further else "the greeting, the question and"
    hint = f"The desk puts {around} the signature around it."
    label = "Your letter" if start.further else "Your answer"
    return question(label, lines("text", value=start.text), "text", hint=hint)
