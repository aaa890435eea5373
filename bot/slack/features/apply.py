"""A city or a panelist in a direct message: what they write or press joins the mails that wait.

Invariant: what was kept of Slack is kept for the desk in the same commit; an organizer's direct
message goes to no city's file. What somebody did before they were deactivated counts: after it
Slack takes nothing from them.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.slack import (
    blocks,
    calls,
    fetch,
    found,
    newcomers,
    overtaken,
    panelists,
    read,
    somebody,
    taken,
    versions,
    write,
)
from bot.slack.answers import whisper
from bot.slack.features import cards
from bot.slack.people import Person
from bot.slack.room import Change, Event, Room
from bot.slack.shown.told import tongue_of
from bot.slack.wording import named as named_in
from bot.slack.wording import plain
from intake import stages, store
from intake.applications import Application
from intake.desk import deletions
from intake.messages import Address, Kept
from intake.store import Connection
from replies.catalogue import N_
from replies.filters import Tongue

OF_LETTERS = "letter:"
"""How the keys of messages begin that are letters."""
OURS = ("kept_at", "attempts")
"""What the desk put into an event."""
ANSWERS = ("say", "pick", "done", "wrong", "later")
UNTICKED = N_(
    "Nothing is ticked yet. Tick what is true and press Done; if nothing is, tick “None of these”. "
    "With Later you pass the question for now."
)
AT_ODDS = N_(
    "You ticked “None of these” together with something else. Please take away one or the other, "
    "and press Done."
)
CHOSE = N_("You chose: %(words)s")
ANSWERED = N_("This was answered already.")
ENTERED = N_(
    "You apply already, so nothing was changed now. To give your application up, write “withdraw” "
    "to me."
)


async def heard(room: Room, event: Event) -> Change | None:
    """A message in a direct message, an edit of one, or a deletion."""
    user = _writer(event)
    if event.get("channel_type") != "im" or user is None or not _says_something(event):
        return None
    if await room.reading(lambda connection: versions.is_late(connection, event)):
        return None
    person = await somebody.who(room, user, event)
    if await _ran_the_desk(room, person):
        return None
    if not await panelists.may_speak(room, person):
        return _answer(room, event, person)
    if event.get("subtype") == "message_deleted":
        return _unsaid(room, event, person)
    above = await _above_thread(room, taken.inner(event), event)
    named = await _with_names(room, event)
    return _hearing(room, named, person, await _files(room, event), above)


async def _with_names(room: Room, event: Event) -> Event:
    """The event with the people whom its words mention by name: kept, nobody is asked of them."""
    inner = taken.inner(event)
    named = {**inner, "text": await named_in(room.people, str(inner.get("text") or ""))}
    return {**event, "message": named} if taken.is_edit(event) else named


async def _files(room: Room, event: Event) -> bytes:
    """Those of an edit came with the message, unless it is the first that is heard of that."""
    read = event
    if taken.is_edit(event):
        read = await room.reading(lambda connection: _read_as(room, connection, event))
    if taken.is_edit(read):
        return taken.NO_FILES
    told, attempts = read.get("files") or (), int(event.get("attempts") or 0)
    fetched = await fetch.files(room, told, attempts=attempts)
    return await asyncio.to_thread(taken.packed, fetched)


async def pressed(room: Room, event: Event) -> Change | None:
    """A button or menu below a letter of ours; pressed a second time it changes nothing."""
    actions: Sequence[Event] = event.get("actions") or ({},)
    if not str(actions[0].get("action_id")).startswith("apply:"):
        return None
    verb, _, values = read.pressed(event)
    if verb == "enter":
        return await _entering(room, event, actions[0], values)
    if verb not in (*ANSWERS, "right") or not (any(values) or verb == "done"):
        return None
    person = await somebody.who(room, str(event["user"]["id"]), event)
    if await _ran_the_desk(room, person) or not await panelists.may_speak(room, person):
        return None
    return await _pressing(room, event, person)


async def _pressing(room: Room, event: Event, person: Person) -> Change | None:
    """What was pressed, put before the desk; who is too late hears so, and what counts."""
    verb, _, values = read.pressed(event)
    action = event["actions"][0]
    letter = write.letter_of(str(action.get("block_id")))
    told, tongue = await room.reading(
        lambda connection: (
            overtaken.told(room.office, connection, event, letter),
            overtaken.tongue_of_letter(connection, letter),
        )
    )
    if not told and (unclear := _unclear(values)):
        told = tongue.say(unclear)
    elif told:
        await _take_away(room, event, action, tongue)
    elif verb == "right" and not await _is_offered(room, event, action):
        told = tongue.say(overtaken.SAID)
    if told:
        await whisper(room.client, str(event["channel"]["id"]), person.id, told)
        return None
    await _show_pressed(room, event, action, values, tongue)
    return (
        None if verb == "right" else _keeping(room, event, person, taken.NO_FILES, answers=letter)
    )


def _unclear(values: tuple[str, ...]) -> str:
    """Why nothing can be made of what was ticked; "" where something can."""
    if not any(values):
        return UNTICKED
    return AT_ODDS if len(values) > 1 and write.NONE in values else ""


async def _entering(
    room: Room, event: Event, action: Event, values: tuple[str, ...]
) -> Change | None:
    """Whether somebody whom we asked applies for a city."""
    person = await somebody.who(room, str(event["user"]["id"]), event)
    if person.is_organizer or person.is_approver or await _ran_the_desk(room, person):
        return None
    at, is_yes = datetime.fromisoformat(event["kept_at"]), values == ("yes",)
    spoken = tongue_of(person)
    if not is_yes and await room.reading(lambda one: newcomers.has_entered(one, person, at)):
        await _take_away(room, event, action, spoken)
        await whisper(room.client, str(event["channel"]["id"]), person.id, spoken.say(ENTERED))
        return None
    await _show_pressed(room, event, action, values, spoken)

    def change(connection: Connection) -> None:
        if not is_yes:
            newcomers.leave(connection, person, at)
        elif entering := newcomers.enter(connection, event, person, at):
            store.inbox.keep(connection, [entering])

    return change


async def _ran_the_desk(room: Room, person: Person) -> bool:
    """Whether they were deactivated and are named as an organizer or approver: nobody applies."""
    return person.is_gone and await room.people.is_named(person.id)


def _writer(event: Event) -> str | None:
    inner = event.get("message") or event.get("previous_message") or event
    is_ours = inner.get("bot_id") or inner.get("app_id")
    return None if is_ours else inner.get("user") or None


def _says_something(event: Event) -> bool:
    return not taken.is_edit(event) or taken.is_reworded(event)


async def _above_thread(room: Room, inner: Event, event: Event) -> str | None:
    """The ID of the letter in whose thread it was written: that is what it answers."""
    thread = str(inner.get("thread_ts") or "")
    if not thread or thread == inner.get("ts"):
        return None
    key = await found.key_at(room.client, str(event["channel"]), thread)
    return key.removeprefix(OF_LETTERS) if key and key.startswith(OF_LETTERS) else None


def _hearing(room: Room, event: Event, person: Person, files: bytes, letter: str | None) -> Change:
    """What puts words before the desk; those that were deleted first are gone at once."""
    unsaying = _unsaid(room, event, person)

    def change(connection: Connection) -> None:
        _keeping(room, _read_as(room, connection, event), person, files, letter)(connection)
        if versions.was_deleted(connection, event):
            unsaying(connection)

    return change


def _read_as(room: Room, connection: Connection, event: Event) -> Event:
    """What is read of it, by what the desk has of it by now."""
    return versions.read_as(connection, event, _former(connection, event), room.clock())


def _former(connection: Connection, event: Event) -> Kept | None:
    """The message that was edited, as it was kept first."""
    return store.inbox.kept(connection, taken.original(event)) if taken.is_edit(event) else None


def _keeping(
    room: Room,
    event: Event,
    person: Person,
    files: bytes,
    letter: str | None = None,
    answers: str | None = None,
) -> Change:
    """What puts it before the desk; `answers` is the Message-ID of the letter that is known to be
    answered, `letter` its own ID.
    """
    told_at = datetime.fromisoformat(event["kept_at"])
    event = {name: value for name, value in event.items() if name not in OURS}

    def change(connection: Connection) -> None:
        is_press = event.get("type") == taken.PRESSED
        if is_press and overtaken.is_double(connection, event, told_at):
            return
        if store.inbox.kept(connection, taken.id_of(event)) is None:
            sender, former = taken.sender(person), _former(connection, event)
            at = told_at if is_press else _written_by(connection, event, told_at)
            if versions.is_said(connection, event, former, room.clock()):
                return
            known = answers or _known(connection, letter, sender)
            answered, is_apart = (
                (known, False) if known else _answered(connection, former, sender, at)
            )
            # The history tells an edit as of its message, which may have come later by itself.
            # What closes waits no longer than that for what came in time: later nothing has.
            heard_at = max(at, told_at - stages.GRACE)
            came_at = max(heard_at, former.received_at) if former else heard_at
            kept: Kept | None = taken.keep(
                event, person, files, answered, came_at, is_apart=is_apart
            )
            if kept and not is_press:
                kept = newcomers.meet(room, connection, event, person, files, kept)
            store.inbox.keep(connection, [kept] if kept else [])

    return change


def _written_by(connection: Connection, event: Event, at: datetime) -> datetime:
    """When words count as told: where the desk heard of newer ones first, when they were written.

    So they answer what was asked by then, not what is asked meanwhile.
    """
    last = store.inbox.newest(connection, f"slack-{taken.place_of(event)[0]}-")
    newest = taken.written_at(last.id) if last else None
    mine = taken.written_at(taken.id_of(event))
    is_late = newest is not None and mine is not None and mine < newest
    return min(at, mine) if is_late and mine else at


def _known(connection: Connection, letter: str | None, sender: str) -> str | None:
    """The Message-ID of a letter to this person."""
    found = store.outbox.letter(connection, letter) if letter else None
    is_theirs = found is not None and found.to.key == Address(address=sender).key
    return found.message_id if found and is_theirs else None


def _answered(
    connection: Connection, former: Kept | None, sender: str, at: datetime
) -> tuple[str | None, bool]:
    """The letter that words in a chat answer: the last one above them that asked something.

    Who comes back from mail answers what was asked there. And whether one that ends in an
    open question came between. An edit answers what the message did before it, its `former` one.
    """
    if former and former.raw:
        return taken.answered(former)
    me = Address(address=sender)
    living = store.applications.by_address(connection, me.key)
    application = store.applications.load(connection, max(living)) if living else None
    contact = application.contact(me) if application else None
    if application is None or contact is None:
        return None, False
    keys = [one.address.key for one in application.person(contact)]
    seen = store.answerable.seen_by(connection, application.number, keys, at)
    letters, sent_at = overtaken.in_turn(seen), {one.id: sent_at for one, sent_at in seen}
    if not letters:
        return None, False
    last = letters[0]
    came = store.answerable.came_since(connection, last, me.key, sent_at[last.id], at)
    return last.message_id, came


# --- what the person sees of it -------------------------------------------------------------------


async def _show_pressed(
    room: Room, event: Event, action: Event, values: tuple[str, ...], tongue: Tongue
) -> None:
    """What was chosen stands where the buttons were; should Slack refuse, they do no harm."""
    words = action["text"]["text"] if action.get("type") == "button" else "; ".join(values)
    if str(action.get("action_id")).startswith("apply:done:"):
        words = "; ".join(values)
    await _replace_pressed(room, event, action, tongue.say(CHOSE, words=blocks.escape(words)))


async def _take_away(room: Room, event: Event, action: Event, tongue: Tongue) -> None:
    """Buttons that count no more, where they still stand."""
    if await _is_offered(room, event, action):
        await _replace_pressed(room, event, action, tongue.say(ANSWERED))


async def _is_offered(room: Room, event: Event, action: Event) -> bool:
    """Whether what was pressed still stands in its message."""
    message = await _standing(room, event, *taken.place_of(event))
    rows = (one for one in message.get("blocks") or () if one.get("type") == "actions")
    return any(one.get("block_id") == action.get("block_id") for one in rows)


async def _replace_pressed(room: Room, event: Event, action: Event, words: str) -> None:
    channel, ts = taken.place_of(event)
    message = await _standing(room, event, channel, ts)
    block = action.get("block_id")
    chosen = blocks.context(words) | ({"block_id": block} if block else {})
    shown = [chosen if one.get("block_id") == block else one for one in message.get("blocks") or ()]
    marked = {"metadata": message["metadata"]} if message.get("metadata") else {}
    text = str(message.get("text") or words)
    await calls.send(
        room.client.chat_update(channel=channel, ts=ts, text=text, blocks=shown, **marked)
    )


async def _standing(room: Room, event: Event, channel: str, ts: str) -> Event:
    """The message as it stands: what was pressed before is not in the press, where two were quick.

    Where Slack does not show it, as it was when it was pressed.
    """
    pressed: Event = event.get("message") or {}
    thread = str(pressed.get("thread_ts") or ts)
    there = await found.message(room.client, channel, ts, thread, include_all_metadata=True)
    return there if there and there.get("blocks") else pressed


def _answer(room: Room, event: Event, person: Person) -> Change | None:
    """What an organizer writes here goes nowhere: they get the city they name, or what to do."""
    if event.get("subtype") == "message_deleted":
        return None
    words, now = plain(str(taken.inner(event).get("text") or "")), room.clock()

    def change(connection: Connection) -> None:
        found = cards.find(connection, words)
        about = ""
        if isinstance(found, Application):
            about = f"/{found.number}"
            cards.put(room, connection, found)
        key = f"told:{person.id}/{taken.place_of(event)[1]}{about}"
        store.board.put(connection, key, now, place=person.id)

    return change


def _unsaid(room: Room, event: Event, person: Person) -> Change:
    """A deleted message was read already: its writer hears so, and the organizers, once."""
    now, id = room.clock(), taken.original(event)

    def change(connection: Connection) -> None:
        within = newcomers.unsay(connection, event, person)
        case = newcomers.asked_in(connection, event)
        if case:
            deletions.heard_of_case(connection, id, case, now)
        elif within is not None or store.inbox.kept(connection, id) is not None:
            deletions.heard(room.office, connection, id, now, within=within or "")
        else:
            return
        store.board.put(connection, f"unsaid:{id}", now, place=person.id)

    return change
