"""A city at a glance, for whoever names it: one card a city in the organizers' channel.

Invariant: who asks elsewhere, or again, sees it alone and is led to the card there is.
"""

import difflib
import logging
import re
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import answers, calls, faults, modals, roles, wording
from bot.slack.blocks import Block, cut, link, long, modal
from bot.slack.calls import AwayError
from bot.slack.people import Person
from bot.slack.room import Change, Event, Room
from bot.slack.shown import Looking, Shown, cards, evidence, files, local
from bot.slack.wording import plain
from intake import store
from intake.applications import Application
from intake.desk.acts import cities
from intake.errors import Refusal, StoreUnavailableError
from intake.store import Connection

log = logging.getLogger(__name__)

Body = dict[str, Any]

MOST_WORDS = 14
"""Words of a mention among which a city is looked for."""
LONGEST_NAME = 5
"""Words of a city's name."""
MOST_ALIKE, ALIKE = 500, 0.6
NO_NAME = Refusal(
    reason="no_name", text="Which city? Please name it as “Gdynia”, “Gdynia, PL”, or by its number."
)
_AROUND = " ,?!.:;“”\"'()"
_MENTION = re.compile(r"<@[^>]*>")


@dataclass(frozen=True, kw_only=True)
class Where:
    """Who asks, and where."""

    user: str
    channel: str
    thread: str | None = None


def register(app: AsyncApp, room: Room) -> None:
    """Buttons that show a city, and all that it answered."""

    @app.action("show_city")
    async def pressed(ack: Any, body: Body) -> None:
        await ack()
        at = where(body)
        room.soon(kindly(room, at, shown(room, at, modals.clicked(body))))

    @app.action("answers")
    async def asked(ack: Any, body: Body) -> None:
        await ack()
        make = _answers(room, modals.clicked(body))
        room.soon(modals.opening(room, body, "All answers", make, act=roles.LOOK))


def where(body: Body) -> Where:
    """Where something was pressed."""
    container = body.get("container") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id") or ""
    thread = (body.get("message") or {}).get("thread_ts")
    return Where(user=modals.user_of(body), channel=str(channel), thread=thread)


async def mentioned(room: Room, event: Event) -> Change | None:
    """Somebody named the app, and with it perhaps a city."""
    at = asked_at(event)
    await kindly(room, at, shown(room, at, said(event)))
    return None  # the signal is done once it is answered: twice rather than never


def asked_at(event: Event) -> Where:
    """Who named the app, and where."""
    user, channel = str(event.get("user") or ""), str(event["channel"])
    return Where(user=user, channel=channel, thread=event.get("thread_ts"))


def said(event: Event) -> str:
    """What was said beside the name of the app."""
    return plain(_MENTION.sub(" ", str(event.get("text") or "")))


# --- finding it -----------------------------------------------------------------------------------


def find(connection: Connection, words: str) -> Application | Refusal:
    """The city that is named, alone or somewhere in a sentence; a refusal with names like it."""
    words = " ".join(words.strip(" ?!.:;").split())
    if not words:
        return NO_NAME
    found = _look(connection, words)
    if isinstance(found, Application) or found.reason == "several_cities":
        return found
    several = _each(connection, " ".join(one for one in words.split() if not one.isdecimal()))
    if len(several) > 1:
        return _several(several)
    return _somewhere(connection, words) or _alike(connection, words)


def _look(connection: Connection, words: str) -> Application | Refusal:
    """The application that is named; of several each with the line that shows it."""
    found = cities.look(connection, words)
    if isinstance(found, Application) or found.reason != "several_cities":
        return found
    several = cities.matching(connection, words)
    lines = [f"• /citydesk show {one.number}: {cities.name(one)}, {one.state}" for one in several]
    text = f"Several applications are called “{cut(words, 80)}”. Which one?"
    return replace(found, text="\n".join((text, *lines)))


def _several(named: Sequence[Application]) -> Refusal:
    """Who names several cities is told of all of them, not shown one."""
    names = "; ".join(cities.name(one) for one in named)
    return Refusal(
        reason="several_cities",
        text=f"You named several cities: {names}. Please name one, and I show it.",
    )


def alone(connection: Connection, words: str) -> Application | Refusal:
    """The one city that is named, and nothing beside it; who names more would lose the rest."""
    words = " ".join(words.strip(" ?!.:;").split())
    found = _look(connection, words) if words else NO_NAME
    if isinstance(found, Application) or found.reason != "no_such_city":
        return found
    names = [cities.name(one) for one in _each(connection, words)]
    if not names:
        return _alike(connection, words)
    named = f"only {names[0]} is a city" if len(names) == 1 else f"it names {', '.join(names)}"
    return Refusal(
        reason="not_one_city",
        text=f"One line is for one city, and of “{cut(words, 80)}” {named}. Please write one "
        "line for each city.",
    )


def _each(connection: Connection, words: str) -> list[Application]:
    """The cities that are named in these words, in their order."""
    several, found, at = words.split()[:MOST_WORDS], dict[int, Application](), 0
    while at < len(several):
        lengths = range(min(LONGEST_NAME, len(several) - at), 0, -1)
        runs = ((one, " ".join(several[at : at + one]).strip(_AROUND)) for one in lengths)
        looks = ((one, _look(connection, run)) for one, run in runs if run)
        length, city = next(
            ((one, city) for one, city in looks if isinstance(city, Application)), (1, None)
        )
        if city:
            found[city.number] = city
        at += length
    return list(found.values())


def _somewhere(connection: Connection, words: str) -> Application | Refusal | None:
    """The longest run of words that names a city; a figure alone within a sentence is none."""
    several = words.split()[:MOST_WORDS]
    for length in range(min(LONGEST_NAME, len(several) - 1), 0, -1):
        for at in range(len(several) - length + 1):
            run = " ".join(several[at : at + length]).strip(_AROUND)
            if not run or run.isdecimal():
                continue
            found = _look(connection, run)
            if isinstance(found, Application) or found.reason == "several_cities":
                return found
    return None


def _alike(connection: Connection, words: str) -> Refusal:
    """No such city; those with names like it, where there are any."""
    known = {
        name
        for part in dict.fromkeys([words, *words.split()[:MOST_WORDS]])
        for name in store.applications.near(connection, part, MOST_ALIKE)
    }
    by_city = {name.rpartition(",")[0] or name: name for name in sorted(known)}
    tried = [words, *words.split()[:MOST_WORDS]]
    near = [one for word in tried for one in difflib.get_close_matches(word, by_city, 3, ALIKE)]
    named = cities.listed(by_city[one] for one in list(dict.fromkeys(near))[:5])
    hint = f" Do you mean {named}?" if named else " The queue and Home name those that wrote."
    return Refusal(
        reason="no_such_city", text=f"No application is called “{cut(words, 80)}”.{hint}"
    )


# --- showing it -----------------------------------------------------------------------------------


async def shown(room: Room, at: Where, words: str) -> None:
    """Put the city's card into the channel, and tell who asked what it says and where it is."""
    person = await room.people.person(at.user, fresh=True)
    refusal = roles.may(person, roles.LOOK)
    if refusal:
        await whisper(room, at, refusal.text)
        return
    found = await room.reading(lambda connection: find(connection, words))
    if isinstance(found, Refusal):
        await whisper(room, at, wording.told(found.text))
        return
    is_new, ts, channel = await room.writing(lambda connection: put(room, connection, found))
    if is_new and at.channel == room.channel:
        return
    made = await room.reading(lambda connection: _card(room, connection, found, person))
    if made:
        leads = await _leads(room, channel or room.channel, ts)
        await whisper(room, at, f"{made.text}\n{leads}")


def put(
    room: Room, connection: Connection, application: Application
) -> tuple[bool, str | None, str]:
    """Whether it is a new card, and the message that it is else."""
    key = f"card:{application.number}"
    before = store.board.load(connection, key)
    store.board.put(connection, key, room.clock(), application=application.number)
    return before is None, before.ts if before else None, before.place if before else ""


def _card(
    room: Room, connection: Connection, application: Application, person: Person | None
) -> Shown | None:
    looking = Looking(office=room.office, connection=connection, now=room.clock(), person=person)
    return cards.of(looking, application.number)


async def _leads(room: Room, channel: str, ts: str | None) -> str:
    """The way to the card; a new one has no link yet."""
    if ts:
        asking = room.client.chat_getPermalink(channel=channel, message_ts=ts)
        answer = await calls.ask(asking)
        if isinstance(answer, dict):
            return link(str(answer["permalink"]), "Open the card, with its buttons")
    return f"Its card, with its buttons, stands in <#{room.channel}>."


async def kindly(room: Room, at: Where, work: Awaitable[None]) -> None:
    """Do it; where the store or Slack cannot be asked now, say so to who waits for it."""
    try:
        await work
    except (AwayError, StoreUnavailableError) as fault:
        log.warning("%s was not answered: %s", at.user, fault)
        said = faults.refusal_in(fault) if isinstance(fault, AwayError) else ""
        await whisper(room, at, said or modals.NOT_NOW.text)


async def whisper(room: Room, at: Where, text: str) -> None:
    """Say it to who asked, alone."""
    said = await answers.whisper(room.client, at.channel, at.user, text, at.thread)
    if not isinstance(said, calls.Sent):
        log.warning("%s was not told (%s): %s", at.user, calls.words(said), text)


def _answers(room: Room, words: str) -> modals.Make:
    """Everything that the city answered, as it was read."""

    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(
            room.office, connection, int(words) if words.isdecimal() and len(words) < 19 else None
        )
        if file is None:
            return NO_NAME
        reader = local.of(person)
        told = [
            f"*{files.label(file.call, one.question)}*: {files.on_file(file, one, reader)}"
            for one in file.application.current.values()
        ]
        return modal("All answers", [*long(cut("\n".join(told), 10_000)), *evidence.below(file)])

    return make
