"""A modal's life: opened as a loading one at once, then filled, read, and told how it ended.

Invariant: a trigger is spent before anything is looked up; who may not act sees no form, only who
may.
"""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import answers, calls, faults, roles
from bot.slack.blocks import MOST_TEXT, Block, copied, modal, section
from bot.slack.people import Person
from bot.slack.room import DOING, OPENED, Room
from bot.slack.wording import (
    as_said,
    as_typed,
    calling,
    names_unread,
    noted,
    pictured,
    without_commands,
)
from bot.slack.wording import told as desk_says
from intake import names, store
from intake.desk.acts import reasons
from intake.errors import Refusal, StoreUnavailableError
from intake.store import Connection

log = logging.getLogger(__name__)

Body = Mapping[str, Any]
Make = Callable[[Connection, Person], Block | Refusal]
Does = Callable[[Room, dict[str, Any]], Coroutine[Any, Any, None]]

NAMELESS = Refusal(
    reason="nameless", text="This names a channel by its ID, which only Slack can read: name it."
)
WHY = "reason"
"""The field of a form in which somebody says why."""
CLOSED = calls.Refused(error="not_found")
"""What Slack says of a modal that is not there any more."""
SPENT = calls.Refused(error="exchanged_trigger_id")
"""What Slack says where a click has opened its form: it was delivered once more."""
FOURTH = calls.Refused(error="push_limit_reached")
PATIENCE, LEAST_WAIT = timedelta(seconds=20), timedelta(seconds=1)
"""How long in all a form that is loading waits for a busy Slack, and what each wait is at least."""
TOO_LATE = "Slack did not open the form in time, so nothing was done. Please try once more."
TOO_DEEP = "Slack lays no more than three windows on each other. Please close one and try again."
NOT_NOW = Refusal(
    reason="not_now", text="The desk cannot look this up just now. Please try again in a minute."
)


def pressing(app: AsyncApp, room: Room, action: str | re.Pattern[str], does: Does) -> None:
    """A button that is acknowledged at once, and then does this: what may be lost."""

    @app.action(action)
    async def pressed(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        room.soon(does(room, body))


async def opening(
    room: Room,
    body: Body,
    title: str,
    make: Make,
    *,
    act: str,
    writes: bool = False,
    instead: str = "",
) -> None:
    """Open a modal over this click: loading at once, then what `make` makes of the store.

    For who may not `act` it says who may, under the title `instead` where that is another.
    `writes` where making it notes something.
    """
    view = await opened(room, body, title)
    if view:
        await filling(room, body, view, instead or title, make, act=act, writes=writes)


async def filling(
    room: Room, body: Body, view: str, title: str, make: Make, *, act: str, writes: bool = False
) -> None:
    """The second half of it, where something else had to be asked first."""
    made = await sure(_made(room, body, make, act=act, writes=writes))
    await fill(room, view, refused(title, made) if isinstance(made, Refusal) else made)


async def _made(room: Room, body: Body, make: Make, *, act: str, writes: bool) -> Block | Refusal:
    person = await room.people.person(user_of(body), fresh=True)

    def work(connection: Connection) -> Block | Refusal:
        return make(connection, person)

    refusal = roles.may(person, act)
    if refusal:
        return refusal
    return await (room.writing(work) if writes else room.reading(work))


async def sure(making: Awaitable[Block | Refusal]) -> Block | Refusal:
    """What is made; where the store or Slack cannot be asked now, a refusal that says so."""
    try:
        return await making
    except calls.AwayError as away:
        log.warning("a form stays empty: %s", away)
        said = faults.refusal_in(away)
        return Refusal(reason="refused", text=said) if said else NOT_NOW
    except StoreUnavailableError as fault:
        log.warning("a form stays empty: %s", fault)
        return NOT_NOW


async def opened(room: Room, body: Body, title: str) -> str | None:
    """The ID of the loading modal; None where Slack would not open it and the person was told.

    It is None as well where this very click has opened it.
    """
    is_over = (body.get("view") or {}).get("type") == "modal"
    opens = room.client.views_push if is_over else room.client.views_open
    answer = await calls.ask(opens(trigger_id=str(body["trigger_id"]), view=loading(title)))
    if isinstance(answer, dict):
        OPENED.set(str(answer["view"]["id"]))
        return str(answer["view"]["id"])
    if answer == SPENT:
        log.info("a click was told again, and its form is open")
        return None
    log.warning("no form was opened: %s", calls.words(answer))
    await tell(room, body, TOO_DEEP if answer == FOURTH else TOO_LATE)
    return None


def over(view: Mapping[str, Any]) -> str:
    """How a form is answered with what it comes to: over it, or in its place where it is the third
    modal already, since Slack takes no fourth.
    """
    below = view.get("previous_view_id")
    return "update" if below and below != view.get("root_view_id") else "push"


async def fill(room: Room, view_id: str, view: Block) -> None:
    """Show this in a modal that is open; one that was closed meanwhile stays closed.

    Where Slack asks for patience it gets what a person has before a form. Where it will not show
    it, why and what to do is told there, else where the person is.
    """
    answer = await _in_time(room, view_id, view)
    if isinstance(answer, calls.Away) and answer.is_ours:  # it may stand there by now
        answer = await _in_time(room, view_id, view)
    if isinstance(answer, dict):
        return
    if answer == CLOSED:
        log.info("the modal %s was closed before it was filled", view_id)
        return
    body = DOING.get() or {}
    text = faults.unshown(answer, room.new_id, body)
    if not isinstance(answer, calls.Later):
        await faults.say(room.client, text, body, view_id)
        return
    await faults.say(room.client, text, body, "")
    if answer.after <= answers.MOST_PATIENCE:
        await asyncio.sleep(answer.after.total_seconds())
        await _in_time(room, view_id, told(faults.TITLE, text))


async def _in_time(room: Room, view_id: str, view: Block) -> dict[str, Any] | calls.Failure:
    """Tried again for as long as a person looks at a form that is loading."""
    left = PATIENCE
    while True:
        answer = await _updated(room, view_id, view)
        if not isinstance(answer, calls.Later) or answer.after > left:
            return answer
        wait = max(answer.after, LEAST_WAIT)
        left -= wait
        await asyncio.sleep(wait.total_seconds())


async def _updated(room: Room, view_id: str, view: Block) -> dict[str, Any] | calls.Failure:
    return await calls.ask(room.client.views_update(view_id=view_id, view=view))


async def fill_named(room: Room, name: str, view: Block, waits: Iterable[float]) -> None:
    """The same in the modal of this name: tried after each of these waits, since it may not be
    there yet, and after the patience that Slack asks for.
    """
    failure: calls.Failure = CLOSED
    for wait in waits:
        await asyncio.sleep(wait)
        answer = await _patiently(room, name, view)
        if isinstance(answer, dict):
            return
        failure = answer
        if isinstance(failure, calls.Refused) and failure != CLOSED:
            break
    if failure == CLOSED:
        log.info("the modal %s was closed before it was filled", name)
        return
    body = DOING.get() or {}
    text = faults.unshown(failure, room.new_id, body)
    if not isinstance(await _named(room, name, told(faults.TITLE, text)), dict):
        await faults.say(room.client, text, body, "")


async def _patiently(room: Room, name: str, view: Block) -> dict[str, Any] | calls.Failure:
    answer = await _named(room, name, view)
    if not isinstance(answer, calls.Later) or answer.after > answers.MOST_PATIENCE:
        return answer
    await asyncio.sleep(answer.after.total_seconds())
    return await _named(room, name, view)


async def _named(room: Room, name: str, view: Block) -> dict[str, Any] | calls.Failure:
    shown = view | {"external_id": name}
    return await calls.ask(room.client.views_update(external_id=name, view=shown))


async def tell(room: Room, body: Body, text: str) -> None:
    """Say this to the person alone, where they are; in a direct message where that is nowhere."""
    await answers.tell(room.client, dict(body), desk_says(text))


def user_of(body: Body) -> str:
    """The ID of who did this."""
    return str((body.get("user") or {}).get("id") or body.get("user_id") or "")


# --- views ----------------------------------------------------------------------------------------


def loading(title: str) -> Block:
    """What stands there until the store was asked."""
    return modal(title, [section("Loading…")])


def told(title: str, text: str, *, is_last: bool = False) -> Block:
    """A modal that only says something; `is_last` where closing it closes what lies below."""
    return modal(title, [section(noted(text, MOST_TEXT))]) | {"clear_on_close": is_last}


def refused(title: str, refusal: Refusal) -> Block:
    """A modal that says why something may not be done."""
    return told(title, without_commands(refusal.text))


def form(
    title: str,
    blocks: Sequence[Block],
    *,
    callback: str,
    submit: str = "Preview",
    keeps: Mapping[str, object],
) -> Block:
    """A form that comes back with what it `keeps`; closing it is told as well."""
    made = modal(
        title, blocks, callback=callback, submit=submit, close="Cancel", keeps=json.dumps(keeps)
    )
    return made | {"notify_on_close": True}


# --- what came back -------------------------------------------------------------------------------


def keeps(view: Mapping[str, Any]) -> dict[str, Any]:
    """What the form kept."""
    found: dict[str, Any] = json.loads(view.get("private_metadata") or "{}")
    return found


def values(view: Mapping[str, Any]) -> dict[str, Any]:
    """What was filled in, by block: a text, day, hour or option, or a list of options.

    What was left empty is "" or an empty list.
    """
    blocks: Mapping[str, Mapping[str, Any]] = view["state"]["values"]
    return {id: _value(next(iter(fields.values()))) for id, fields in blocks.items() if fields}


async def filled(room: Room, view: Mapping[str, Any]) -> dict[str, Any]:
    """The same in plain words: of what was typed in Slack's markup, none reaches a mail."""
    blocks: Mapping[str, Mapping[str, Any]] = view["state"]["values"]
    typed = {id for id, fields in blocks.items() if any("value" in one for one in fields.values())}
    return {
        id: await as_typed(room.people, calling(one)) if id in typed else one
        for id, one in values(view).items()
    }


def unsaid(view: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong at each field: nothing said where it has to be written in, or words in it that
    only Slack can read.

    Slack itself takes blanks there, and marks that nothing is left of.
    """
    written, typed = values(view), [one for one in view["blocks"] if _is_typed(one)]
    faults = {one["block_id"]: _fault(one, str(written.get(one["block_id"], ""))) for one in typed}
    return {id: fault.text for id, fault in faults.items() if fault}


def _is_typed(block: Mapping[str, Any]) -> bool:
    return (block.get("element") or {}).get("type") == "plain_text_input"


def _fault(block: Mapping[str, Any], written: str) -> Refusal | None:
    if names_unread(written):
        return NAMELESS
    if block.get("optional"):
        return None
    id, text = block["block_id"], as_said(calling(written))
    if id == WHY:
        return None if names.is_said(text) else reasons.UNSAID
    return None if names.is_seen(text) else reasons.UNSEEN


def _value(entry: Mapping[str, Any]) -> Any:
    if "selected_options" in entry:
        return [one["value"] for one in entry["selected_options"] or ()]
    if "selected_option" in entry:
        return (entry["selected_option"] or {}).get("value", "")
    plain = ("value", "selected_date", "selected_time")
    return pictured(copied(next((entry[name] for name in plain if entry.get(name)), "")))


def clicked(body: Body) -> str:
    """The value of the button that was pressed."""
    return str(body["actions"][0].get("value", ""))


def thread_of(connection: Connection, body: Body) -> str:
    """The key of the spot in whose thread the clicked message stands; "" where it is none."""
    channel = body.get("channel", {}).get("id", "")
    message = body.get("message", {})
    for ts in (message.get("thread_ts"), message.get("ts")):
        spot = store.board.posted_at(connection, channel, ts) if ts else None
        if spot:
            return spot.under or spot.key
    return ""
