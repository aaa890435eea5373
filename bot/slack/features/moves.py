"""Cities to another stage: one from its card, or all that match, after a look at every one."""

import json
import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform, departed, modals, previews
from bot.slack.blocks import (
    Block,
    boxes,
    context,
    line,
    lines,
    menu,
    modal,
    option,
    question,
    section,
)
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files, local, moves
from bot.slack.shown.files import File
from intake import stages
from intake.applications import State
from intake.calls.model import Stage
from intake.desk.acts import Move
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
TITLE, LISTED = "Move", "Cities that move"
LISTS = {"kept": "Cities that stay", "against": "What speaks against"}
"""Titles of the lists that are of some cities alone."""
ONE, SEVERAL = "move", "move_several"
STALE = Refusal(
    reason="changed",
    text="The file changed while you looked: nothing was changed or sent. Please begin again.",
)
WHY = "It goes into the journal, and cities read it."
ELIGIBLE = "eligible"
REGISTERED = (
    "Of all that you choose here only registered cities move. One that is open, paused or closed "
    "is left out, whatever it meets."
)
NO_CHOICE = "Name cities here, or choose above what they share."
BOTH = "Name cities, or choose them by what they have in common; not both."
NO_COUNTRY = "Two letters, such as PL."
_LIST = re.compile(f"^{moves.LIST}_")


def register(app: AsyncApp, room: Room) -> None:
    """The two forms, and the lists of a preview."""

    cityform.register(app, room, ONE, opening=open_one, act_of=_act_of, field="to")

    modals.pressing(app, room, SEVERAL, open_several)

    modals.pressing(app, room, _LIST, _list)

    @app.view(SEVERAL)
    async def several_filled(ack: Any, body: Body) -> None:
        filled = await modals.filled(room, body["view"])
        faults = _faults(filled)
        if faults:
            await ack(response_action="errors", errors=faults)
            return
        act = chosen(filled)
        await previews.lay(room, ack, body, act, field="to", place={"under": ""})


# --- the forms ------------------------------------------------------------------------------------


async def open_one(room: Room, body: Body) -> None:
    """The form for one city."""
    number = modals.clicked(body)

    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(number) if number.isdigit() else None)
        if file is None:
            return files.NO_CITY
        kept = {
            "application": file.application.number,
            "under": modals.thread_of(connection, body) or f"card:{file.application.number}",
        }
        return modals.form(TITLE, _one(file), callback=ONE, keeps=kept)

    people = partial(departed.of_application, number)
    await departed.opening(room, body, TITLE, people, make, act="move")


def _one(file: File) -> list[Block]:
    stage, state = file.application.stage, file.application.state
    following = None if state in stages.DECIDED else stages.following(stage)
    every, is_declined = list(Stage), state is State.DECLINED  # back into its own stage, too
    near = [*every[: every.index(stage) + is_declined], *([following] if following else [])]
    return [
        section(f"*{file.city}* · {files.standing(file)}"),
        _to(near, following),
        _why(),
    ]


async def open_several(room: Room, body: Body) -> None:
    """The form for many."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        return modals.form(TITLE, _several(), callback=SEVERAL, keeps={})

    await modals.opening(room, body, TITLE, make, act="move")


def _several() -> list[Block]:
    eligible = boxes("text", [option("Only those that meet the basic criteria", ELIGIBLE)])
    stages_ = [_stage(one) for one in Stage]
    named = lines("text", hint="Gdynia, PL")
    return [
        context("Choose by what cities have in common, or name them. You see each one before."),
        question("Who", eligible, "eligible", hint=REGISTERED, optional=True),
        question("Now in", menu("text", stages_, "Any stage"), "stage", optional=True),
        question("Of country", line("text", hint="PL", most=2), "country", optional=True),
        question("Or these cities, one a line", named, "names", optional=True),
        _to(list(Stage), None),
        _why(),
    ]


def _to(several: Sequence[Stage], usual: Stage | None) -> Block:
    chosen = _stage(usual) if usual in several and usual else None
    return question("To", menu("text", [_stage(one) for one in several], chosen=chosen), "to")


def _why() -> Block:
    return question("Why?", lines("text"), "reason", hint=WHY)


def _stage(stage: Stage) -> Block:
    return option(moves.stage(stage), stage.value)


# --- what was filled in ---------------------------------------------------------------------------


def _faults(filled: dict[str, Any]) -> dict[str, str]:
    """What does not go together, by field."""
    names, country = _names(filled), filled["country"].strip()
    is_by_kind = bool(filled["eligible"] or filled["stage"] or country)
    if bool(names) == is_by_kind:
        return {"names": BOTH if names else NO_CHOICE}
    is_code = not country or (len(country) == 2 and country.isalpha())
    return {} if is_code else {"country": NO_COUNTRY}


def _act_of(city: str, filled: dict[str, Any]) -> Move:
    return Move(names=(city,), to=Stage(filled["to"]), reason=filled["reason"])


def chosen(filled: dict[str, Any]) -> Move:
    """The move that a filled form means."""
    return Move(
        names=_names(filled),
        eligible=ELIGIBLE in filled["eligible"],
        stage=Stage(filled["stage"]) if filled["stage"] else None,
        country=filled["country"].strip().upper() or None,
        to=Stage(filled["to"]),
        reason=filled["reason"],
    )


def _names(filled: dict[str, Any]) -> tuple[str, ...]:
    return tuple(one.strip() for one in filled["names"].splitlines() if one.strip())


# --- looking through ------------------------------------------------------------------------------


async def _list(room: Room, body: Body) -> None:
    """A page of the cities of a preview: over it first, then in its own place."""
    id = str(modals.keeps(body["view"])["draft"])
    which, _, number = modals.clicked(body).partition(":")
    title = LISTS.get(which, LISTED)

    def make(connection: Connection, person: Person) -> Block | Refusal:
        laid = previews.still(room, connection, id)
        if laid is None:
            return STALE
        blocks = moves.page(laid, which, int(number), local.of(person))
        return modal(title, blocks, keeps=json.dumps({"draft": id}))

    if body["view"].get("callback_id") == previews.CALLBACK:
        await modals.opening(room, body, title, make, act="move")
    else:
        await modals.filling(room, body, str(body["view"]["id"]), title, make, act="move")
