"""The final list: shown as the panel gives it, made of lines, looked at, approved or taken back.

Invariant: what is agreed to is every city with its reason; nobody approves a list of their own.
"""

import json
import re
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import departed, modals, previews, roles, wording
from bot.slack.blocks import (
    Block,
    actions,
    boxes,
    button,
    context,
    lines,
    modal,
    option,
    question,
    section,
)
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import Looking, decisions, finals, local
from bot.slack.shown.local import Local
from intake.conversation.organizer.finals import Fault
from intake.decisions import WAITING, DecisionState, Outcome
from intake.desk import finals as desk_finals
from intake.desk.acts import Approve, CityRuling, DecideList, FinalLaid, Order
from intake.desk.acts import finals as acts
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
TITLE, LISTED, LOOK = "The final list", "All cities", "The final list"
DECIDE, MAKE = "final_decide", "final_make"
OTHERS = "others"
NOBODY = "nobody"
HINT = "Gdynia, PL | why, as the city will read it"
HOW = (
    "One city a line; after a | stands the reason that the city reads. Without one it reads the "
    "panel's verdicts. A long list is easier made as a file, by who runs the desk."
)
NOTHING = Refusal(reason="no_list", text="No final list waits; it was settled meanwhile.")
EMPTY = "Name cities, or take all others as the panel judged them."
_PAGES = re.compile(f"^{finals.PAGE}(_back|_next)?$")


def register(app: AsyncApp, room: Room) -> None:
    """Show, make, look, turn the page."""

    modals.pressing(app, room, MAKE, open_form)

    @app.view(DECIDE)
    async def filled(ack: Any, body: Body) -> None:
        said = await modals.filled(room, body["view"])
        act = chosen(said)
        if not act.rulings and not act.others:
            await ack(response_action="errors", errors={"titled": EMPTY})
            return
        await previews.lay(room, ack, body, act, field=partial(_field, said), place={"under": ""})

    modals.pressing(app, room, finals.LOOK, open_list)

    modals.pressing(app, room, _PAGES, _page)


# --- as it would be -------------------------------------------------------------------------------


async def open_review(room: Room, body: Body) -> None:
    """The list as the panel gives it, with what speaks against it; or the one that waits."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = _look(room, connection)
        if isinstance(found, Refusal):
            return found
        onwards = (
            [actions(finals.look_at(found.number), id="onwards")]
            if found.number
            else [actions(button("Decide all of them", MAKE, style="primary"), id="onwards")]
        )
        return modal(
            TITLE,
            [*finals.summary(found, local.of(person)), *onwards],
            keeps=json.dumps({"draft": ""}),
        )

    await _opening(room, body, TITLE, make, act=roles.LOOK)


async def _opening(
    room: Room, body: Body, title: str, make: modals.Make, *, act: str, writes: bool = False
) -> None:
    """As `modals.opening`, once it is known who of the cities' people left Slack."""
    people = partial(desk_finals.in_chat, room.office)
    await departed.opening(room, body, title, people, make, act=act, writes=writes)


def _look(room: Room, connection: Connection) -> FinalLaid | Refusal:
    order = Order(act=DecideList(rulings=()), by=NOBODY, now=room.clock(), seed="look")
    return acts.look(room.office, connection, order)


# --- a new one ------------------------------------------------------------------------------------


async def open_form(room: Room, body: Body) -> None:
    """The form: which cities get the title, which do not, and the others.

    In a modal it takes the place of what was looked at: with its preview over it and the list of
    all cities over that there are three, which is all that Slack takes.
    """

    def make(connection: Connection, person: Person) -> Block | Refusal:
        others = boxes("text", [option("All others as the panel judged them", OTHERS)])
        blocks = [
            context(HOW),
            question("Get the title", lines("text", hint=HINT), "titled", optional=True),
            question("Are not chosen", lines("text", hint=HINT), "declined", optional=True),
            question("The others", others, "others", optional=True),
        ]
        return modals.form(TITLE, blocks, callback=DECIDE, keeps={})

    over = body.get("view") or {}
    if over.get("type") != "modal":
        await _opening(room, body, TITLE, make, act="decide_list")
        return
    view = str(over["id"])
    await modals.fill(room, view, modals.loading(TITLE))
    await departed.noted(room, body, partial(desk_finals.in_chat, room.office), act="decide_list")
    await modals.filling(room, body, view, TITLE, make, act="decide_list")


def chosen(said: dict[str, Any]) -> DecideList:
    """The list that a filled form means."""
    rulings = [
        *_rulings(said["titled"], Outcome.TITLED),
        *_rulings(said["declined"], Outcome.DECLINED),
    ]
    return DecideList(rulings=tuple(rulings), others=OTHERS in said["others"])


def _field(said: dict[str, Any], refusal: Refusal) -> str:
    """Where the city stands that cannot be listed: the longest name of those that are told of."""
    named = {
        one.city.casefold(): field
        for field, outcome in (("titled", Outcome.TITLED), ("declined", Outcome.DECLINED))
        for one in _rulings(said[field], outcome)
    }
    told = refusal.text.casefold()
    found = max((one for one in named if one and one in told), key=len, default="")
    return named.get(found, "titled")


def _rulings(text: str, outcome: Outcome) -> list[CityRuling]:
    rows = [line.partition("|") for line in text.splitlines() if line.strip()]
    return [
        CityRuling(city=city.strip(), outcome=outcome, reason=reason.strip())
        for city, _, reason in rows
    ]


# --- one that waits -------------------------------------------------------------------------------


async def open_list(room: Room, body: Body) -> None:
    """The list whose number was pressed (0: the one that waits), to be approved where it can be."""
    number = int(modals.clicked(body))

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = _look(room, connection) if not number else None
        if isinstance(found, Refusal):
            return found
        mine = number or (found.number if found else None)
        if mine is None:
            return NOTHING
        place = {"under": f"decision:{mine}"}
        made = previews.prepared(room, connection, person, Approve(decision=mine), place)
        if isinstance(made, Refusal):
            shown = _only_shown(room, connection, mine, made, local.of(person))
            return roles.by_right(person, shown)
        return made

    await _opening(room, body, LOOK, make, act=roles.LOOK, writes=True)


def _only_shown(
    room: Room, connection: Connection, number: int, why: Refusal, reader: Local
) -> Block:
    """The list for who cannot approve it: why that is so, or what became of it since."""
    found = acts.stored(room.office, connection, number)
    waits = any(one.state in WAITING for one in found.decided)
    is_open = any(one.state is DecisionState.PROPOSED for one in found.decided)
    looking = Looking(
        office=room.office, connection=connection, now=room.clock(),
        approvers=room.people.approvers,
    )  # fmt: skip
    refused = [section(f"*You cannot approve it:* {wording.told(why.text)}")]
    blocks = [
        *(refused if is_open else finals.standing(looking, number)),
        *finals.summary(replace(found, faults=_left_out(room, connection, number)), reader),
        *([actions(decisions.recall_by(number), id="recalls")] if waits else []),
    ]
    return modal(LOOK, blocks, keeps=json.dumps({"draft": "", "list": number}))


def _left_out(room: Room, connection: Connection, number: int) -> tuple[Fault, ...]:
    """The cities on which the list, while it waits, would have no effect, and why."""
    found = _look(room, connection)
    if isinstance(found, Refusal) or found.number != number:
        return ()
    return tuple(one for one in found.faults if one.code in ("unheard", "withdrawn"))


# --- looking through ------------------------------------------------------------------------------


async def _page(room: Room, body: Body) -> None:
    """A page of all cities: over what was looked at first, then in its own place."""
    kept, number = modals.keeps(body["view"]), int(modals.clicked(body))

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = _seen(room, connection, kept)
        if isinstance(found, Refusal):
            return found
        whole = {"draft": kept.get("draft", ""), "list": kept.get("list"), "paged": True}
        return modal(LISTED, finals.page(found, number, local.of(person)), keeps=json.dumps(whole))

    if kept.get("paged"):
        view = str(body["view"]["id"])
        await modals.filling(room, body, view, LISTED, make, act=roles.LOOK)
    else:
        await modals.opening(room, body, LISTED, make, act=roles.LOOK)


def _seen(room: Room, connection: Connection, kept: dict[str, Any]) -> FinalLaid | Refusal:
    """What the page is of: a preview, a list that was made, or the one that would be."""
    if kept.get("draft"):
        laid = previews.still(room, connection, str(kept["draft"]))
        return laid.final if laid and laid.final else previews.NOT_THERE
    if kept.get("list"):
        return acts.stored(room.office, connection, int(kept["list"]))
    return _look(room, connection)
