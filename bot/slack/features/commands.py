"""`/citydesk`: the same verbs as on the command line, each as a form or as words for one alone.

Invariant: nothing is changed by a line that is typed, only by the form that it opens.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import elsewhere, modals, roles, wording
from bot.slack.blocks import copied, cut, escape
from bot.slack.features import (
    ask,
    attendances,
    cards,
    cases,
    contacts,
    deadlines,
    decisions,
    evidence,
    finals,
    looking,
    matters,
    moves,
    places,
    reply,
    share,
)
from bot.slack.features.cards import Where
from bot.slack.room import Change, Event, Room
from bot.slack.shown import lists, local
from bot.slack.shown.finals import of_decision
from intake import store
from intake.applications import Application
from intake.store import Connection

Body = dict[str, Any]
COMMAND = "/citydesk"
MOST_DIGITS = 18
QUOTES = ' "“”„'
"""Around words that are looked for: they are copied from the help, or typed as in a terminal."""
Verb = Callable[[Room, Body, str], Awaitable[None]]

HELP = """*What you can do here*
`/citydesk show CITY`, or `/citydesk CITY`: a city at a glance
`/citydesk list [STAGE] [COUNTRY]`: all cities by name
`/citydesk queue`: what waits · `decisions` · `letters [CITY]` · `bounces` · `status`
`/citydesk search WORDS`: all mails and letters that hold these words
`/citydesk evidence CITY`: its files · `take-out CITY`: one that counts no more
`/citydesk file-under CITY`: a file that belongs to another question
`/citydesk journal [CITY]`: who did what, and whether the record holds
`/citydesk reply CASE` · `share CASE` · `close CASE`: a matter, by the number of its case
`/citydesk lay-aside CASE`: a message that the desk failed on and nobody needs
`/citydesk ask CITY` · `extend CITY`: letters that ask for items or give more time
`/citydesk contact CITY` · `contact remove CITY`: who writes, and who does not any more
`/citydesk attendance CITY` · `place CITY`: who comes, and another place
`/citydesk panel`: who is on it, what is covered, and what waits for whom
`/citydesk voices let OPINION`: which of its words are shown
`/citydesk move [CITY]`: one city, or all that match
`/citydesk decide CITY` · `final`: all cities in the final review together
`/citydesk approve DECISION` · `recall DECISION`
A city is named as “Gdynia”, “Gdynia, PL” or by its number. Each verb shows first what it will do; \
nothing is sent before you agree. What is on the command line alone, such as `erase` and `export`, \
is told where its verb is typed. Home, under the app's name, shows all that waits."""
NO_CASE = "Which case? Please give its number, as in `/citydesk {verb} 12`."
NONE_SUCH = "There is no decision {number}. `/citydesk decisions` lists them."
NO_DECISION = "Which decision? Please give its number, as in `/citydesk {verb} 3`."


def register(app: AsyncApp, room: Room) -> None:
    """The one command."""

    @app.command(COMMAND)
    async def typed(ack: Any, body: Body) -> None:
        await ack()
        room.soon(cards.kindly(room, _where(body), run(room, body)))


async def run(room: Room, body: Body) -> None:
    """What one line means."""
    words = copied(str(body.get("text") or "help")).strip()
    verb, _, rest = words.partition(" ")
    known = VERBS.get(verb.lower().lstrip("/") or "help")
    if known:
        await known(room, body, rest.strip())
        return
    if await _is_city(room, body, words):
        await cards.shown(room, _where(body), words)
        return
    if where := elsewhere.told(verb.lower().lstrip("/")):
        await _say(room, body, where)
        return
    if words[:1].isupper() and (none := await _none_such(room, body, words)):
        await _say(room, body, none)
        return
    unknown = f"I do not know “{escape(cut(verb, 40))}”."
    await _say(room, body, f"{unknown}\n{HELP}")


async def _is_city(room: Room, body: Body, words: str) -> bool:
    """Whether a line without a verb names a city, or several that are called so.

    Who may not look learns of none.
    """
    if roles.may(await room.people.person(modals.user_of(body)), roles.LOOK):
        return False
    found = await room.reading(lambda connection: cards.alone(connection, words))
    return isinstance(found, Application) or found.reason == "several_cities"


async def _none_such(room: Room, body: Body, words: str) -> str:
    """That no city is called so, for a line that begins as a name does; "" for who may not look."""
    if roles.may(await room.people.person(modals.user_of(body)), roles.LOOK):
        return ""
    found = await room.reading(lambda connection: cards.alone(connection, words))
    if isinstance(found, Application):
        return ""
    return f"{wording.told(found.text)}\n`{COMMAND} help` says what you can do here."


# --- what a line is turned into -------------------------------------------------------------------


def _where(body: Body) -> Where:
    return Where(user=modals.user_of(body), channel=str(body.get("channel_id") or ""))


def _as_pressed(body: Body, value: str, at: tuple[str, str] | None = None) -> Body:
    """The line as if a button with this value had been pressed, on a message of ours (`at`)."""
    channel, ts = at or (str(body.get("channel_id") or ""), "")
    return {
        "type": "block_actions",
        "user": {"id": modals.user_of(body)},
        "channel": {"id": channel},
        "trigger_id": body["trigger_id"],
        "actions": [{"value": value}],
        "message": {"ts": ts} if ts else {},
    }


async def _say(room: Room, body: Body, text: str) -> None:
    await cards.whisper(room, _where(body), text)


async def _city(room: Room, body: Body, words: str) -> str | None:
    """The number of the one city that is named; None where the person was told why not."""
    found = await room.reading(lambda connection: cards.alone(connection, words))
    if isinstance(found, Application):
        return str(found.number)
    person = await room.people.person(modals.user_of(body))
    refusal = roles.may(person, roles.LOOK) or found  # which names cities
    await _say(room, body, wording.told(refusal.text))
    return None


async def _case(room: Room, body: Body, verb: str, words: str) -> Body | None:
    """The line as a press on the head of the case that is named."""
    number = _number(words)
    if number is None:
        await _say(room, body, NO_CASE.format(verb=verb))
        return None
    at = await room.reading(lambda connection: _message(connection, f"case:{number}"))
    return _as_pressed(body, str(number), at)


def _number(words: str) -> int | None:
    """The number that was typed; None for what is none, or is more than there can be."""
    typed = words.strip().lstrip("#").strip()
    is_number = typed.isascii() and typed.isdecimal() and len(typed) <= MOST_DIGITS
    return int(typed) if is_number else None


def _message(connection: Connection, key: str) -> tuple[str, str] | None:
    """The channel and the name of the message that shows this, where it is there."""
    spot = store.board.load(connection, key)
    return (spot.place, spot.ts) if spot and spot.ts else None


# --- the verbs ------------------------------------------------------------------------------------


async def _help(room: Room, body: Body, rest: str) -> None:
    await _say(room, body, HELP)


async def mentioned(room: Room, event: Event) -> Change | None:
    """The app was named: who asks for help gets it, everybody else the city that they name."""
    at = cards.asked_at(event)
    person = await room.people.person(at.user)
    if cards.said(event).casefold().strip(" ?!.") != "help" or roles.may(person, roles.LOOK):
        return await cards.mentioned(room, event)
    await cards.whisper(room, at, HELP)
    return None


async def _show(room: Room, body: Body, rest: str) -> None:
    await cards.shown(room, _where(body), rest)


def _listing(make: lists.Make) -> Verb:
    """A verb that answers with a list."""

    async def verb(room: Room, body: Body, rest: str) -> None:
        person = await room.people.person(modals.user_of(body), fresh=True)
        refusal = roles.may(person, roles.LOOK)
        if refusal:
            await _say(room, body, refusal.text)
            return
        now, office = room.clock(), room.office
        reader = local.of(person)
        lines = await room.reading(lambda connection: make(office, connection, now, reader))
        await _say(room, body, lines)

    return verb


async def _search(room: Room, body: Body, rest: str) -> None:
    await looking.SEARCH.open(room, _as_pressed(body, ""), rest.strip(QUOTES))


async def _list(room: Room, body: Body, rest: str) -> None:
    await looking.CITIES.open(room, _as_pressed(body, ""), rest.strip(QUOTES))


async def _letters(room: Room, body: Body, rest: str) -> None:
    number = await _city(room, body, rest) if rest else ""
    if number is not None:
        about = int(number) if number else None
        await _listing(
            lambda office, connection, now, reader: lists.letters(
                office, connection, about, now, reader
            )
        )(room, body, rest)


def _of_city(form: modals.Does) -> Verb:
    """A verb that opens for the city that is named what a button on its card opens too."""

    async def verb(room: Room, body: Body, rest: str) -> None:
        number = await _city(room, body, rest)
        if number:
            at = await room.reading(lambda connection: _message(connection, f"card:{number}"))
            await form(room, _as_pressed(body, number, at))

    return verb


def _of_case(name: str, form: modals.Does) -> Verb:
    """A verb that opens a form for the case that is named."""

    async def verb(room: Room, body: Body, rest: str) -> None:
        pressed = await _case(room, body, name, rest)
        if pressed:
            await form(room, pressed)

    return verb


async def _evidence(room: Room, body: Body) -> None:
    await evidence.PAGES.open(room, body, modals.clicked(body))


async def _journal(room: Room, body: Body, rest: str) -> None:
    verb, _, city = rest.partition(" ")
    if where := elsewhere.told(f"journal {verb.lower()}"):
        await _say(room, body, where)
        return
    rest = city.strip() if verb.lower() == "show" else rest
    number = await _city(room, body, rest) if rest else ""
    if number is not None:
        await looking.JOURNAL.open(room, _as_pressed(body, ""), number)


async def _contact(room: Room, body: Body, rest: str) -> None:
    """The verbs of the command line; a city alone is given a contact."""
    verb, _, city = rest.partition(" ")
    form = CONTACTS.get(verb.lower()) if city.strip() else None
    words = city.strip() if form else rest
    await _of_city(form or contacts.open_form)(room, body, words)


CONTACTS = {"add": contacts.open_form, "remove": contacts.open_removal}


async def _voices(room: Room, body: Body, rest: str) -> None:
    """How an opinion is shown; all else of the public is elsewhere."""
    verb, _, words = rest.partition(" ")
    number = _number(words) if verb.lower() == "let" else None
    if number is None:
        await _say(room, body, elsewhere.VOICES)
    else:
        await matters.open_wording(room, _as_pressed(body, str(number)))


async def _panel(room: Room, body: Body, rest: str) -> None:
    await looking.PANEL.open(room, _as_pressed(body, ""), "")


async def _move(room: Room, body: Body, rest: str) -> None:
    if rest:
        await _of_city(moves.open_one)(room, body, rest)
    else:
        await moves.open_several(room, _as_pressed(body, ""))


def _of_decision(name: str) -> Verb:
    """Looking at a decision: it is approved or taken back there."""

    async def verb(room: Room, body: Body, rest: str) -> None:
        number = _number(rest)
        if number is None:
            await _say(room, body, NO_DECISION.format(verb=name))
            return
        about = await room.reading(lambda connection: store.decisions.about(connection, number))
        if about is None:
            await _say(room, body, NONE_SUCH.format(number=number))
        elif its_list := await room.reading(lambda found: of_decision(found, number)):
            await finals.open_list(room, _as_pressed(body, str(its_list)))
        else:
            await decisions.open_decision(room, _as_pressed(body, str(about)))

    return verb


async def _final(room: Room, body: Body, rest: str) -> None:
    await finals.open_review(room, _as_pressed(body, ""))


async def _lay_aside(room: Room, body: Body) -> None:
    await cases.open_closing(room, body, cases.ASIDE)


async def _reply(room: Room, body: Body) -> None:
    number = int(modals.clicked(body))
    await reply.open_form(room, body, lambda connection: reply.started(connection, number))


VERBS: Mapping[str, Verb] = {
    "help": _help,
    "show": _show,
    "list": _list,
    "queue": _listing(lists.queue),
    "decisions": _listing(lists.decisions),
    "letters": _letters,
    "bounces": _listing(lists.bounces),
    "search": _search,
    "status": _listing(lists.status),
    "doctor": _listing(lists.status),
    "move": _move,
    "decide": _of_city(decisions.open_form),
    "final": _final,
    "ask": _of_city(ask.open_form),
    "extend": _of_city(deadlines.open_form),
    "contact": _contact,
    "attendance": _of_city(attendances.open_form),
    "place": _of_city(places.open_form),
    "evidence": _of_city(_evidence),
    "take-out": _of_city(evidence.open_form),
    "file-under": _of_city(evidence.open_filing),
    "journal": _journal,
    "panel": _panel,
    "voices": _voices,
    "reply": _of_case("reply", _reply),
    "share": _of_case("share", share.open_form),
    "close": _of_case("close", cases.open_closing),
    "lay-aside": _of_case("lay-aside", _lay_aside),
    "approve": _of_decision("approve"),
    "recall": _of_decision("recall"),
}
