"""Matters without a thread of their own: what failed is tried again from the line that tells it."""

from contextlib import suppress
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import found as links
from bot.slack import modals, roles
from bot.slack.calls import AwayError
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import returned
from intake import store
from intake.cases import Case
from intake.desk import retrying
from intake.desk.retrying import Found
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
PRESS = "Press “Try again” once more: it says how many go, and to whom."
OTHERS = Refusal(
    reason="other_letters",
    text=f"Other letters wait here by now, so nothing was sent. {PRESS}",
)
OLDER = Refusal(
    reason="older_button",
    text=f"This button is older than what waits here, so nothing was sent. {PRESS}",
)


def register(app: AsyncApp, room: Room) -> None:
    """Try again."""

    @app.action("retry")
    async def pressed(ack: Any, body: Body) -> None:
        person = await room.people.person(modals.user_of(body), fresh=True)
        done = roles.may(person, "retry") or await _retried(room, body, person)
        await ack()
        room.soon(modals.tell(room, body, _words(done)))


async def _retried(room: Room, body: Body, person: Person) -> Found | Refusal:
    number, _, shown = modals.clicked(body).partition(":")
    now = room.clock()
    trace = await _trace(room, body, person)

    def retry(connection: Connection) -> Found | Refusal:
        case = store.cases.load(connection, int(number))
        found = _found(room, connection, case, shown) if case else retrying.NOT_RETRIED
        if isinstance(found, Found):
            retrying.take_up(room.office, connection, found, by=person.name, now=now, trace=trace)
        store.board.stir(connection, _around(connection, body, person), now)
        return found

    return await room.writing(retry)


def _found(room: Room, connection: Connection, case: Case, shown: str) -> Found | Refusal:
    """What the matter is about, where that is what the button said; one of before said nothing."""
    found = retrying.of_case(room.office, connection, case)
    if isinstance(found, Refusal) or not found.letters or shown == returned.seen(found.letters):
        return found
    if shown:
        return OTHERS
    return found if retrying.is_sure(case, found.letters) else OLDER


async def _trace(room: Room, body: Body, person: Person) -> dict[str, str]:
    """Who pressed it, and where: at Home there is no message."""
    message, trace = body.get("message") or {}, {"user": person.id}
    if not message.get("ts"):
        return trace
    channel, ts = str(body["channel"]["id"]), str(message["ts"])
    thread = message.get("thread_ts")
    trace |= {"channel": channel, "ts": ts}
    with suppress(AwayError):
        url = (await room.people.ourselves()).url
        trace["permalink"] = links.permalink(url, channel, ts, thread)
    return trace


def _around(connection: Connection, body: Body, person: Person) -> list[str]:
    """What shows the matter: the message that was pressed, and the person's Home."""
    under = modals.thread_of(connection, body)
    return [f"home:{person.id}", *([under] if under else [])]


def _words(done: Found | Refusal) -> str:
    if isinstance(done, Refusal):
        return done.text
    letters, mails, signals = len(done.letters), len(done.parked), len(done.signals)
    parts = [f"{letters} letter{'s go' if letters > 1 else ' goes'} out again"] if letters else []
    parts += [f"{mails} mail{'s are' if mails > 1 else ' is'} read again"] if mails else []
    parts += ["what came from Slack is looked at again"] if signals else []
    left = f" Left as they are, since their readers are no longer on the file: {len(done.left)}."
    late = "".join(f" {one.text}" for one in done.late)
    return f"Tried again: {' and '.join(parts)}.{left if done.left else ''}{late}"
