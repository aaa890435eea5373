"""An act looked at before it is done: whom it reaches, each letter in full, what speaks against it.

Invariant: what is agreed to is what was shown. An act is kept as a draft with its view before it is
shown, and agreed to once.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.slack import modals, roles, seconds
from bot.slack.blocks import (
    Block,
    actions,
    button,
    context,
    cut,
    escape,
    modal,
    section,
)
from bot.slack.modals import Body
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import decisions, letters, moves
from bot.slack.shown.letters import Page
from bot.slack.wording import with_stages, without_commands
from intake import store
from intake.desk import acts
from intake.desk.acts import Act, Laid, Unmoved
from intake.errors import Refusal
from intake.notices import NEVER
from intake.store import Connection
from intake.store.drafts import Draft, DraftState

Ack = Callable[..., Any]
Also = Callable[[Connection, Draft], None]

CALLBACK = "preview"
AGAIN = "preview_again"
TITLE = "Look before it goes"
OVERTAKES = (0.3, 2.7)
"""Seconds after an answer to Slack at which the outcome is shown once more: it may have been faster
than the answer, which would stand in its place then."""

SUBMITS: dict[str, str] = {
    "extend": "Give more time",
    "close": "Close",
    "share": "Send to all",
    "move": "Move them",
    "decide": "Decide",
    "approve": "Approve",
}
"""What the button that agrees says, by kind of act; "Send" for all others."""
ABOVE: dict[str, Callable[[Laid, int], list[Block]]] = {
    "move": moves.above,
    "decide": decisions.above,
    "approve": decisions.above_approval,
}
"""What stands above the letters, by kind of act; it knows the number of the letter shown."""

WORKING = "Working on it. This window says how it ended; you may close it."
AGREED_BEFORE = "This was agreed to before; nothing was done a second time."
NOT_THERE = Refusal(reason="not_there", text="This preview is no longer there. Please begin again.")


# --- what is shown --------------------------------------------------------------------------------


def preview(laid: Laid, draft: str, *, page: Page = (0, 0), hold: timedelta) -> Block:
    """The modal that asks for a yes: everything the act does and says."""
    kind = laid.act.kind
    above = ABOVE[kind](laid, page[0]) if kind in ABOVE else []
    blocks = [*_notes(laid, hold), *above, *letters.whole(laid.letters, page)]
    made = modal(
        TITLE,
        blocks,
        callback=CALLBACK,
        submit=SUBMITS.get(kind, "Send"),
        close="Back",
        keeps=json.dumps({"draft": draft}),
    )
    return made | {"notify_on_close": True}


def _notes(laid: Laid, hold: timedelta) -> list[Block]:
    blocks = [section(f"*To:* {letters.recipients(laid.letters)}")] if laid.letters else []
    if laid.masked:
        blocks.append(section(f"*Left out, so that nobody learns who asked:* {_masked(laid)}"))
    warnings = () if laid.cities else laid.warnings[:10]  # those of cities are told with each
    blocks += [section(f"*Note:* {escape(cut(with_stages(one), 300))}") for one in warnings]
    return [*blocks, context(_when(laid, hold))]


def _masked(laid: Laid) -> str:
    return cut(" · ".join(escape(one) for one in laid.masked), 2_000)


def _when(laid: Laid, hold: timedelta) -> str:
    letters = laid.letters
    if not letters:
        return "No letter is sent."
    if any(one.due_at == NEVER for one in letters):
        return "The letters wait for the decision and go out with it."
    if not any(one.due_at > one.created_at for one in letters):
        return "Nothing has been sent. With your yes it goes out at once and cannot be undone."
    undone = "moving a city back takes its letter back" if laid.cities else "anybody can undo it"
    return (
        f"Nothing has been sent. With your yes it is held for {_span(hold)}; until then {undone}."
    )


def _span(time: timedelta) -> str:
    seconds = int(time.total_seconds())
    if seconds < 120:
        return f"{seconds} seconds"
    return f"{seconds // 60} minutes" if seconds < 7200 else f"{seconds // 3600} hours"


def stale(draft: str) -> Block:
    """The file changed while it was looked at: nothing can be agreed to but looking again."""
    again = actions(button("Look again", AGAIN, draft, style="primary"))
    words = "The file changed while you looked: nothing was changed or sent."
    return modal(TITLE, [section(words), again])


def outcome(draft: Draft) -> Block:
    """How a draft that was agreed to ended; its outcome is words for Slack, escaped before."""
    if draft.state is DraftState.REFUSED:
        again = actions(button("Look again", AGAIN, draft.id))
        return modal("Not done", [section(draft.outcome or "It was refused."), again])
    words = draft.outcome or WORKING
    return modal("Done", [section(words)]) | {"clear_on_close": True}


# --- its way --------------------------------------------------------------------------------------


async def lay(
    room: Room,
    ack: Ack,
    body: Body,
    act: Act,
    *,
    field: str,
    place: Mapping[str, str],
    source: str = "",
    slowly: bool = False,
) -> None:
    """Show what a filled form comes to, over the form; a refusal at its field.

    `place` says in whose thread it stands ("under"), `source` which message's words it carries.
    `slowly` answers first and lays then, where that may take longer than Slack waits.
    """
    person = await room.people.person(modals.user_of(body), fresh=True)
    refusal = roles.may(person, act.kind)
    if refusal:
        await ack(response_action="errors", errors={field: _said(refusal)})
    elif slowly:
        await ack(response_action="update", view=modals.loading(TITLE))
        room.soon(_fill(room, str(body["view"]["id"]), person, act, place, source))
    else:
        made = await _laid(room, person, act, place, source)
        if isinstance(made, Refusal):
            await ack(response_action="errors", errors={field: _said(made)})
        else:
            await ack(response_action="push", view=made)


def _said(refusal: Refusal) -> str:
    return cut(without_commands(refusal.text), 300)


async def _fill(
    room: Room, view: str, person: Person, act: Act, place: Mapping[str, str], source: str = ""
) -> None:
    made = await modals.sure(_laid(room, person, act, place, source))
    await modals.fill(room, view, _why_not(made) if isinstance(made, Refusal) else made)


def _why_not(refusal: Refusal) -> Block:
    if isinstance(refusal, Unmoved):
        return modal(TITLE, moves.refused(refusal.laid.kept))
    return modals.told(TITLE, _said(refusal))


async def _laid(
    room: Room, person: Person, act: Act, place: Mapping[str, str], source: str
) -> Block | Refusal:
    """The preview of an act, kept as a draft."""
    draft = _draft(room, person, act, place, source)

    def look(connection: Connection) -> Seen | Refusal:
        return seconds.may(connection, act, person) or _seen(room, connection, draft)

    seen = await room.reading(look)
    if isinstance(seen, Refusal):
        return seen
    await room.writing(lambda connection: store.drafts.add(connection, seen.draft))
    return preview(seen.laid, draft.id, hold=room.office.hold)


def _draft(
    room: Room, person: Person, act: Act, place: Mapping[str, str], source: str = ""
) -> Draft:
    return Draft(
        id=room.new_id().replace("-", ""),
        act=acts.to_json(act),
        by_id=person.id,
        by_name=person.name,
        view="",
        at=room.clock(),
        place=place,
        source=source,
    )


def prepared(
    room: Room, connection: Connection, person: Person, act: Act, place: Mapping[str, str]
) -> Block | Refusal:
    """The preview of an act that needs no form, kept as a draft; or why it may not be done."""
    draft = _draft(room, person, act, place)
    seen = _may(connection, person, act) or _seen(room, connection, draft)
    if isinstance(seen, Refusal):
        return seen
    store.drafts.add(connection, seen.draft)
    return preview(seen.laid, draft.id, hold=room.office.hold)


def still(room: Room, connection: Connection, id: str) -> Laid | None:
    """The act of a draft as it was shown; None where it would not look so any more."""
    draft = store.drafts.load(connection, id)
    if draft is None or draft.state is not DraftState.SHOWN:
        return None
    seen = _seen(room, connection, draft)
    return seen.laid if isinstance(seen, Seen) and seen.draft.view == draft.view else None


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A draft with the view of its act, laid as it would be done now."""

    draft: Draft
    laid: Laid


def _seen(room: Room, connection: Connection, draft: Draft) -> Seen | Refusal:
    act = acts.from_json(draft.act)
    named = seconds.told_apart(connection, act, draft)
    laid = acts.lay(
        room.office, connection, act, by=named.by_name, now=room.clock(), seed=draft.seed
    )
    if isinstance(laid, Refusal):
        return laid
    return Seen(draft=replace(named, view=laid.view), laid=laid)


def _may(connection: Connection, person: Person, act: Act) -> Refusal | None:
    return roles.may(person, act.kind) or seconds.may(connection, act, person)


async def _agreed_at_once(
    room: Room, body: Body, act: Act, place: Mapping[str, str]
) -> Draft | Refusal:
    person = await room.people.person(modals.user_of(body), fresh=True)
    refusal = roles.may(person, act.kind)
    if refusal:
        return refusal
    draft = _draft(room, person, act, place)

    def agree(connection: Connection) -> Draft | Refusal:
        seen = seconds.may(connection, act, person) or _seen(room, connection, draft)
        if isinstance(seen, Refusal):
            return seen
        store.drafts.add(connection, seen.draft)
        store.drafts.submit(connection, draft.id, person.id, room.clock())
        return seen.draft

    return await room.writing(agree)


async def straight(
    room: Room, ack: Ack, body: Body, act: Act, *, field: str, place: Mapping[str, str]
) -> None:
    """Agree to a filled form whose act says nothing to anybody, as closing a matter."""
    view = str(body["view"]["id"])
    agreed = await _agreed_at_once(room, body, act, {**place, "view_id": view})
    if isinstance(agreed, Refusal):
        await ack(response_action="errors", errors={field: _said(agreed)})
        return
    await ack(response_action="update", view=modals.told(TITLE, WORKING, is_last=True))
    room.soon(_show_outcome(room, agreed.id, view))


async def agreed(room: Room, ack: Ack, body: Body, *, also: Also) -> None:
    """The yes to a preview: stored before it is acknowledged, and counted once.

    `also` is done in the same transaction.
    """
    person = await room.people.person(modals.user_of(body), fresh=True)
    id, view = str(modals.keeps(body["view"])["draft"]), str(body["view"]["id"])

    def agree(connection: Connection) -> Block | Refusal:
        found = store.drafts.load(connection, id)
        refusal = _may(connection, person, acts.from_json(found.act)) if found else NOT_THERE
        if found is None or refusal:
            return refusal or NOT_THERE
        also(connection, found)
        place = {**found.place, "view_id": view}
        is_new = store.drafts.submit(connection, id, person.id, room.clock(), place)
        return _answer(found, is_new=is_new)

    answer = await room.writing(agree)
    if isinstance(answer, Refusal):
        await ack(response_action="update", view=modals.told(TITLE, answer.text))
        return
    await ack(response_action="update", view=answer)
    room.soon(_show_outcome(room, id, view))


def _answer(found: Draft, *, is_new: bool) -> Block:
    """What a yes is answered; a draft may have been refused before anybody agreed to it."""
    if not is_new and found.state is DraftState.REFUSED:
        return outcome(found)
    return modals.told(TITLE, WORKING if is_new else AGREED_BEFORE, is_last=True)


def _name(view: str) -> str:
    """The name of the task that shows an outcome in this view."""
    return f"outcome:{view}"


async def _show_outcome(room: Room, id: str, view: str) -> None:
    if task := asyncio.current_task():
        task.set_name(_name(view))
    for wait in OVERTAKES:
        await asyncio.sleep(wait)
        draft = await room.reading(lambda connection: store.drafts.load(connection, id))
        if draft and draft.settled_at:
            await modals.fill(room, view, outcome(draft))


async def turned(room: Room, body: Body) -> None:
    """Another letter of the preview; where the file has changed, that is said instead."""
    id, page = str(modals.keeps(body["view"])["draft"]), json.loads(modals.clicked(body))
    refusal = roles.may(await room.people.person(modals.user_of(body), fresh=True), roles.LOOK)
    if refusal:
        await modals.fill(room, str(body["view"]["id"]), modals.refused(TITLE, refusal))
        return

    def made(connection: Connection) -> Block:
        laid = still(room, connection, id)
        if laid is None:
            return stale(id)
        return preview(laid, id, page=(page[0], page[1]), hold=room.office.hold)

    await modals.fill(room, str(body["view"]["id"]), await room.reading(made))


async def looked_again(room: Room, body: Body) -> None:
    """The act of a preview that went stale, laid anew as a draft of its own."""
    id = modals.clicked(body)
    for task in (one for one in room.under_way if one.get_name() == _name(body["view"]["id"])):
        task.cancel()  # the outcome of before would come over what is shown now
    person = await room.people.person(modals.user_of(body), fresh=True)
    found = await room.reading(lambda connection: store.drafts.load(connection, id))
    if found and not roles.may(person, acts.from_json(found.act).kind):
        act, place = acts.from_json(found.act), dict(found.place)
        await _fill(room, str(body["view"]["id"]), person, act, place, found.source)
