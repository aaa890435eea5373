"""Matters of the public and the panel, seen to from Slack: opinions, objections, domains, plans.

Invariant: each goes through the same act as on the command line, looked at before it is done.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import carrying_out, modals, previews
from bot.slack.blocks import Block, lines, modal, question
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import looks, public
from bot.slack.wording import without_commands
from intake import store
from intake.consultation import Objection, Opinion, State
from intake.desk.acts import AnswerObjection, Assign, ClearDomain, LetCount, Moderate
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
ANSWER, READ, CLEAR, PLAN = "objection_answer", "opinions_read", "domain_clear", "panel_plan"
OBJECTION, OPINIONS, REFUSING = "The objection", "Opinions to read", "Refuse an opinion"
CUTTING = "Show it in part"
MOST = 2_000
NO_OBJECTION = Refusal(
    reason="no_objection", text="No objection waits here any more; it was settled meanwhile."
)
NO_OPINION = Refusal(reason="no_voice", text=public.NOTHING)
HINT = "Who objected and the city both read it"
WHY = "Who wrote the opinion reads it"
PASSAGES = "A passage a line, as it is written above"
WORDING = (
    question("Leave out these words", lines("text"), "without", hint=PASSAGES, optional=True),
    question("Show these words", lines("text"), "put_back", hint=PASSAGES, optional=True),
)


def register(app: AsyncApp, room: Room) -> None:
    """Answer, read, let, refuse, clear, assign."""
    _register_objections(app, room)
    _register_opinions(app, room)

    modals.pressing(app, room, CLEAR, _look_at_clearing)
    modals.pressing(app, room, PLAN, _look_at_plan)


def _register_objections(app: AsyncApp, room: Room) -> None:
    modals.pressing(app, room, ANSWER, _open_objection)

    @app.view(ANSWER)
    async def answered(ack: Any, body: Body) -> None:
        kept, said = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        act = AnswerObjection(objection=int(kept["objection"]), text=said["text"])
        await previews.lay(room, ack, body, act, field="text", place={"under": ""})


def _register_opinions(app: AsyncApp, room: Room) -> None:
    modals.pressing(app, room, READ, _open_opinions)

    @app.action(public.LET)
    async def let(ack: Any, body: Body) -> None:
        number, city = _named(body)
        refusal = await carrying_out.at_once(room, body, LetCount(voices=(number,)), place={})
        await ack()
        room.soon(_refresh(room, body, city, refusal))

    modals.pressing(app, room, public.REFUSE, _open_refusing)

    @app.view(public.REFUSE)
    async def refused(ack: Any, body: Body) -> None:
        kept, said = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        act = Moderate(voices=(int(kept["opinion"]),), reason=said["reason"])
        await previews.lay(room, ack, body, act, field="reason", place={})

    modals.pressing(app, room, public.CUT, open_wording)

    @app.view(public.CUT)
    async def cut(ack: Any, body: Body) -> None:
        kept, said = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        out, back = (_passages(said.get(name, "")) for name in ("without", "put_back"))
        act = LetCount(voices=(int(kept["opinion"]),), without=out, put_back=back)
        await previews.lay(room, ack, body, act, field="without", place={})


def _passages(typed: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in typed.splitlines() if one.strip())


def _named(body: Body) -> tuple[int, int]:
    """The opinion and the city whose button was pressed."""
    number, _, city = modals.clicked(body).partition(":")
    return int(number), int(city)


# --- objections -----------------------------------------------------------------------------------


async def _open_objection(room: Room, body: Body) -> None:
    """The objection that the case is about, with a field for its answer."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = _objection(connection, int(modals.clicked(body)))
        if found is None:
            return NO_OBJECTION
        field = question("The answer", lines("text"), "text", hint=HINT)
        blocks = [*public.objection(found), field]
        kept = {"objection": found.number}
        return modals.form(OBJECTION, blocks, callback=ANSWER, keeps=kept)

    await modals.opening(room, body, OBJECTION, make, act="answer_objection")


def _objection(connection: Connection, case: int) -> Objection | None:
    """The open one of the person and city that the case is about, the first due."""
    found = store.cases.load(connection, case)
    if found is None or found.application is None:
        return None
    opened = store.objections.opened(connection, [found.application])
    return next((one for one in opened if one.person == found.contact), None)


# --- opinions -------------------------------------------------------------------------------------


async def _open_opinions(room: Room, body: Body) -> None:
    city = int(modals.clicked(body))

    def make(connection: Connection, person: Person) -> Block | Refusal:
        return _opinions(room, connection, city)

    await modals.opening(room, body, OPINIONS, make, act="let_count")


def _opinions(room: Room, connection: Connection, city: int) -> Block:
    edition = room.office.call.edition
    found = store.voices.listed(
        connection,
        edition,
        [State.CONFIRMED],
        kind="opinion",
        city=city,
        limit=MOST,
        is_waiting=True,
    )
    several = [one for one in found if isinstance(one, Opinion)]
    return modal(OPINIONS, public.opinions(several, len(several)))


async def _refresh(room: Room, body: Body, city: int, refusal: Refusal | None) -> None:
    """What is left to read; why not, where it was refused."""
    view = str(body["view"]["id"])
    if refusal:
        text = without_commands(refusal.text)
        await modals.fill(room, view, modals.told(OPINIONS, text))
        return
    made = await room.reading(lambda connection: _opinions(room, connection, city))
    await modals.fill(room, view, made)


async def _open_refusing(room: Room, body: Body) -> None:
    number, _ = _named(body)

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = store.voices.load(connection, number)
        if not isinstance(found, Opinion):
            return NO_OPINION
        blocks = [*public.opinion(found), question("Why?", lines("text"), "reason", hint=WHY)]
        kept = {"opinion": number}
        return modals.form(REFUSING, blocks, callback=public.REFUSE, keeps=kept)

    await modals.opening(room, body, REFUSING, make, act="moderate")


async def open_wording(room: Room, body: Body) -> None:
    """An opinion above the fields for what of it is left out, and what is shown after all."""
    number = int(modals.clicked(body).partition(":")[0])

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = store.voices.load(connection, number)
        if not isinstance(found, Opinion):
            return NO_OPINION
        blocks = [*public.opinion(found), *public.shown(found), *WORDING]
        kept = {"opinion": number}
        return modals.form(CUTTING, blocks, callback=public.CUT, keeps=kept)

    await modals.opening(room, body, CUTTING, make, act="let_count")


# --- looked at before it is done ------------------------------------------------------------------


async def _look_at_clearing(room: Room, body: Body) -> None:
    await _look(room, body, ClearDomain(domain=modals.clicked(body)))


async def _look_at_plan(room: Room, body: Body) -> None:
    await _look(room, body, Assign(seed=room.new_id()))


async def _look(room: Room, body: Body, act: ClearDomain | Assign) -> None:
    """The preview of an act that needs no form."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        return previews.prepared(room, connection, person, act, {"under": ""})

    await modals.opening(
        room, body, looks.TITLE, make, act=act.kind, writes=True, instead=looks.NOT_DONE
    )
