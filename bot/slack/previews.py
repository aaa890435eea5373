"""An act looked at before it is done: whom it reaches, each letter in full, what speaks against it.

Invariant: what is agreed to is what was shown. An act is kept as a draft with its view before it is
shown, and agreed to once.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.slack import modals, outcomes, roles, seconds
from bot.slack.blocks import Block, cut
from bot.slack.modals import Body
from bot.slack.outcomes import WORKING
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import changes, local, looks
from bot.slack.shown.local import Local
from bot.slack.shown.looks import CALLBACK as CALLBACK
from bot.slack.shown.looks import NOT_DONE, TITLE
from bot.slack.wording import without_commands
from intake import store
from intake.desk import acts
from intake.desk.acts import Act, Decide, DecideList, Extend, Laid, answers
from intake.errors import Refusal
from intake.store import Connection
from intake.store.drafts import Draft, DraftState

Ack = Callable[..., Any]
Also = Callable[[Connection, Draft], None]
At = Callable[[Refusal], str]
"""At which field of several a refusal stands."""

OVERTAKES = (0.3, 2.7)
"""Seconds after an answer to Slack at which the outcome is shown once more: it may have been faster
than the answer, which would stand in its place then."""

ANSWERS_WITHIN = 0.8
"""Seconds that a look at an act may take before its form is answered."""

AGREED_BEFORE = "This was agreed to before; nothing was done a second time."
NOT_THERE = Refusal(reason="not_there", text="This preview is no longer there. Please begin again.")


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A draft with the view of its act, laid as it would be done now."""

    draft: Draft
    laid: Laid


async def lay(
    room: Room,
    ack: Ack,
    body: Body,
    act: Act,
    *,
    field: str | At,
    place: Mapping[str, str],
    source: str = "",
) -> None:
    """Show what a filled form comes to, over the form; a refusal at its field.

    `place` says in whose thread it stands ("under"), `source` which message's words it carries.
    What takes long, as many cities or a slow Slack, is answered first and shown then.
    """
    if faults := modals.unsaid(body["view"]):
        await ack(response_action="errors", errors=faults)
        return
    over = partial(ack, response_action=modals.over(body["view"]))
    laying = asyncio.create_task(_laying(room, body, act, place, source))
    await asyncio.wait({laying}, timeout=ANSWERS_WITHIN)
    if not laying.done():
        name = room.new_id()
        await over(view=modals.loading(TITLE) | {"external_id": name})
        room.soon(_fill_when_laid(room, name, laying))
        return
    draft, made, reader = laying.result()
    if isinstance(made, Refusal):
        usual = field if isinstance(field, str) else field(made)
        await _refuse(room, over, usual, draft, made, reader)
    else:
        await over(view=made)


Laying = tuple[Draft, Block | Refusal, Local]


async def _laying(
    room: Room, body: Body, act: Act, place: Mapping[str, str], source: str
) -> Laying:
    person = await room.people.person(modals.user_of(body), fresh=True)
    draft = _draft(room, person, act, place, source)
    made = roles.may(person, act.kind) or await _laid(room, person, draft)
    return draft, made, local.of(person)


async def _fill_when_laid(room: Room, name: str, laying: Awaitable[Laying]) -> None:
    """In the modal of this name, which may not be there yet."""
    view = await modals.sure(_view_of(room, laying))
    made = modals.refused(NOT_DONE, view) if isinstance(view, Refusal) else view
    await modals.fill_named(room, name, made, (0.0, *OVERTAKES))


async def _view_of(room: Room, laying: Awaitable[Laying]) -> Block:
    draft, made, reader = await laying
    if not isinstance(made, Refusal):
        return made
    refusal = made
    return await room.writing(lambda one: _refused(room, one, draft, refusal, reader))


async def _refuse(
    room: Room, over: Ack, field: str, draft: Draft, refusal: Refusal, reader: Local
) -> None:
    """At the field; over the form where there is more to say: what the other wrote who was faster,
    or why each of the cities stays.
    """

    def made(connection: Connection) -> Block | None:
        act = acts.from_json(draft.act)
        if outcomes.has_list(act, refusal) or outcomes.is_overtaken(connection, act):
            return _refused(room, connection, draft, refusal, reader)
        return None

    view = await room.writing(made)
    if view:
        await over(view=view)
    else:
        await over(
            response_action="errors",
            errors={field: _said(refusal, reader, acts.from_json(draft.act))},
        )


def _refused(
    room: Room, connection: Connection, draft: Draft, refusal: Refusal, reader: Local
) -> Block:
    """Why not; the draft is kept without a view, so that it can only be laid anew."""
    if store.drafts.load(connection, draft.id) is None:
        store.drafts.add(connection, draft)
    return outcomes.refused(connection, draft, refusal, room.clock(), reader)


def _said(refusal: Refusal, reader: Local, act: Act) -> str:
    """At a field, where Slack reads no dates: they are written as this person reads them, but a
    deadline in the zone in which its form asks for it.
    """
    text = without_commands(refusal.text)
    return cut(text if isinstance(act, Extend) else reader.within(text), 300)


async def _fill(room: Room, view: str, person: Person, draft: Draft) -> None:
    made = await modals.sure(_laid(room, person, draft))
    if isinstance(made, Refusal):
        refusal, reader = made, local.of(person)
        made = await room.writing(lambda one: _refused(room, one, draft, refusal, reader))
    await modals.fill(room, view, made)


async def _laid(room: Room, person: Person, draft: Draft) -> Block | Refusal:
    """The preview of a draft, which is kept then."""
    act = acts.from_json(draft.act)
    few = await seconds.few_of(room.people) if isinstance(act, Decide | DecideList) else None

    def look(connection: Connection) -> Seen | Refusal:
        refusal = seconds.may(connection, act, person)
        return refusal or _with_second(room, connection, _seen(room, connection, draft), few)

    seen = await room.reading(look)
    if isinstance(seen, Refusal):
        return seen
    await room.writing(lambda connection: _keep(connection, seen.draft))
    return _preview(room, seen.laid, seen.draft, person)


def _with_second(
    room: Room, connection: Connection, seen: Seen | Refusal, few: seconds.Few
) -> Seen | Refusal:
    """The same with that nobody can approve what is decided, where that is so."""
    if isinstance(seen, Refusal):
        return seen
    by, named = seen.draft.by_name, bool(room.people.approvers)
    lacks = seconds.nobody(connection, None, by, few, is_named=named)
    told = lacks if looks.needs_second(seen.laid) else ""
    place = {**seen.draft.place, seconds.NOBODY: told}
    return replace(seen, draft=replace(seen.draft, place=place))


def _preview(
    room: Room, laid: Laid, draft: Draft, person: Person, page: tuple[int, int] = (0, 0)
) -> Block:
    reader, nobody = local.of(person), draft.place.get(seconds.NOBODY, "")
    hold = room.office.hold
    made = looks.preview(laid, draft.id, page=page, hold=hold, reader=reader, nobody=nobody)
    return roles.by_right(person, made)


def _keep(connection: Connection, draft: Draft) -> None:
    """Keep what is shown, and have the card there under which it will stand."""
    store.drafts.add(connection, draft)
    kind, _, number = draft.place.get("under", "").partition(":")
    if kind == "card" and number.isdigit():
        under = f"{kind}:{number}"
        if store.board.load(connection, under) is None:
            store.board.put(connection, under, draft.at, application=int(number))


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
    return _preview(room, seen.laid, seen.draft, person)


def still(room: Room, connection: Connection, id: str) -> Laid | None:
    """The act of a draft as it was shown; None where it would not look so any more."""
    draft = store.drafts.load(connection, id)
    if draft is None or draft.state is not DraftState.SHOWN:
        return None
    seen = _seen(room, connection, draft)
    return seen.laid if isinstance(seen, Seen) and seen.draft.view == draft.view else None


def _seen(room: Room, connection: Connection, draft: Draft) -> Seen | Refusal:
    act = acts.from_json(draft.act)
    named = seconds.told_apart(connection, act, draft)
    laid = acts.lay(
        room.office, connection, act, by=named.by_name, now=room.clock(), seed=draft.seed
    )
    if isinstance(laid, Refusal):
        return laid
    place = {**named.place, **changes.seen(act, laid)}
    return Seen(draft=replace(named, view=laid.view, place=place), laid=laid)


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


async def straight(room: Room, ack: Ack, body: Body, act: Act, *, place: Mapping[str, str]) -> None:
    """Agree to a filled form whose act says nothing to anybody, as closing a matter."""
    if faults := modals.unsaid(body["view"]):
        await ack(response_action="errors", errors=faults)
        return
    view = str(body["view"]["id"])
    agreed = await _agreed_at_once(room, body, act, {**place, "view_id": view})
    if isinstance(agreed, Refusal):
        reader = local.of(await room.people.person(modals.user_of(body)))
        await ack(response_action="errors", errors={"reason": _said(agreed, reader, act)})
        return
    await ack(response_action="update", view=modals.told(TITLE, WORKING, is_last=True))
    room.soon(_show_outcome(room, agreed.id, view))


async def agreed(room: Room, ack: Ack, body: Body, *, also: Also) -> None:
    """The yes to a preview: stored before it is acknowledged, and counted once.

    `also` is done in the same transaction.
    """
    person = await room.people.person(modals.user_of(body), fresh=True)
    id, view = str(modals.keeps(body["view"])["draft"]), str(body["view"]["id"])

    def agree(connection: Connection) -> Block:
        found = store.drafts.load(connection, id)
        if found is None:
            return modals.told(TITLE, NOT_THERE.text)
        act = acts.from_json(found.act)
        if refusal := _may(connection, person, act):
            return outcomes.barred(act, refusal)
        also(connection, found)
        place = {**found.place, "view_id": view}
        is_new = store.drafts.submit(connection, id, person.id, room.clock(), place)
        return _answer(room, connection, found, is_new=is_new)

    await ack(response_action="update", view=await room.writing(agree))
    room.soon(_show_outcome(room, id, view))


def _answer(room: Room, connection: Connection, found: Draft, *, is_new: bool) -> Block:
    """What a yes is answered; a draft may have been refused before anybody agreed to it."""
    if not is_new and found.is_refused:
        return outcomes.of(room.office, connection, found, room.clock())
    return modals.told(TITLE, WORKING if is_new else AGREED_BEFORE, is_last=True)


def _name(view: str) -> str:
    """The name of the task that shows an outcome in this view."""
    return f"outcome:{view}"


async def _show_outcome(room: Room, id: str, view: str) -> None:
    if task := asyncio.current_task():
        task.set_name(_name(view))
    for wait in OVERTAKES:
        await asyncio.sleep(wait)
        ended = await room.reading(lambda connection: _ended(room, connection, id))
        if ended:
            await modals.fill(room, view, ended)


def _ended(room: Room, connection: Connection, id: str) -> Block | None:
    draft = store.drafts.load(connection, id)
    is_over = draft is not None and draft.settled_at is not None
    return outcomes.of(room.office, connection, draft, room.clock()) if draft and is_over else None


async def turned(room: Room, body: Body) -> None:
    """Another letter of the preview; where the file has changed, that is said instead."""
    id, page = str(modals.keeps(body["view"])["draft"]), json.loads(modals.clicked(body))
    person = await room.people.person(modals.user_of(body), fresh=True)
    refusal = roles.may(person, roles.LOOK)
    if refusal:
        await modals.fill(room, str(body["view"]["id"]), modals.refused(NOT_DONE, refusal))
        return

    def made(connection: Connection) -> Block:
        laid, draft = still(room, connection, id), store.drafts.load(connection, id)
        if laid is None or draft is None:
            return _stale(room, connection, id)
        return _preview(room, laid, draft, person, (page[0], page[1]))

    await modals.fill(room, str(body["view"]["id"]), await room.reading(made))


def _stale(room: Room, connection: Connection, id: str) -> Block:
    draft = store.drafts.load(connection, id)
    if draft is None:
        return outcomes.stale(id)
    given = (room.office, connection, draft, room.clock())
    told = changes.told(*given), changes.different(*given), changes.answered(*given)
    of_cities = changes.come_since(*given)
    return outcomes.stale(id, told[0] or "\n".join(filter(None, (*told, of_cities))))


async def looked_again(room: Room, body: Body) -> None:
    """The act of a preview that went stale, laid anew as a draft of its own."""
    id = modals.clicked(body)
    for task in (one for one in room.under_way if one.get_name() == _name(body["view"]["id"])):
        task.cancel()  # the outcome of before would come over what is shown now
    person, view = await room.people.person(modals.user_of(body), fresh=True), body["view"]["id"]
    found = await room.reading(lambda connection: store.drafts.load(connection, id))
    refusal = roles.may(person, acts.from_json(found.act).kind) if found else NOT_THERE
    if found is None or refusal:
        await modals.fill(room, view, modals.refused(NOT_DONE, refusal or NOT_THERE))
        return
    await room.writing(lambda connection: store.drafts.put_away(connection, person.id, id=id))
    act = await room.reading(lambda one: answers.anew(one, acts.from_json(found.act)))
    place = dict(found.place)
    await _fill(room, view, person, _draft(room, person, act, place, found.source))
