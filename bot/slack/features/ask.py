"""Asking a city for items: the questions of the call, ticked what a basic criterion misses."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import departed, modals, previews
from bot.slack.blocks import Block, boxes, context, lines, option, question, section, several
from bot.slack.features.reply import UNREACHED
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files
from bot.slack.shown.files import File
from bot.slack.wording import noted
from intake import eligibility
from intake.calls.model import Call, text_in
from intake.conversation.city.contacts import identity
from intake.desk.acts import Ask, asking
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
TITLE = "Ask for items"
MISSING, OTHERS = "missing", "others"
REASON = "reason"
REQUIRED = "Missing: every city has to answer"
BASIC = "Missing: one of the basic criteria has to be met"
OTHER = "Missing: a standard can still be met by it"
TITLES = (REQUIRED, BASIC, OTHER)
MOST_NEEDED = 75
"""Characters that Slack shows below a box."""
SHORTEST = 2
"""Letters of a word that tells nothing."""
_WORD = re.compile(r"\w+")
_ALTERNATIVES = re.compile(r", (?:or|and|with) ")
NEEDED = {
    REQUIRED: "The city can submit once all that is still missing has an answer; one answer can "
    "settle others. Leave out here only what this letter shall not ask for.",
    BASIC: "The city can submit once these have an answer, or another answer has settled them.",
    OTHER: "The city cannot submit while these have no answer and no other one has settled them.",
}
"""What is said below the first list of each kind that the city cannot submit without."""
FREE = "The city can submit without a new answer to these."
MOST_NOTES, MOST_ASKED = 3, 600
"""Letters named that ask for items already, and characters of each."""
BOXES = 10
"""Boxes that Slack takes in one block."""
NOTHING = "Tick at least one item to ask for."


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""

    modals.pressing(app, room, "ask", open_form)

    @app.view("ask")
    async def submitted(ack: Any, body: Body) -> None:
        kept, filled = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        ids, field = chosen(filled), kept["field"]
        if not ids:
            await ack(response_action="errors", errors={field: NOTHING})
            return
        act, place = _act(kept, ids, filled), {"under": kept["under"]}
        await previews.lay(room, ack, body, act, field=field, place=place)


def _act(kept: dict[str, Any], ids: tuple[str, ...], filled: dict[str, Any]) -> Ask:
    """A form of before asked for no reason."""
    return Ask(city=str(kept["application"]), ids=ids, reason=filled.get(REASON, ""))


async def open_form(room: Room, body: Body) -> None:
    """The checklist of the application whose number was pressed."""
    make, number = _asking(room, body), modals.clicked(body) or ""
    people = partial(departed.of_application, number)
    await departed.opening(room, body, TITLE, people, make, act="ask", writes=True)


def chosen(filled: dict[str, Any]) -> tuple[str, ...]:
    """The IDs of what was ticked or chosen, in the order of the form."""
    listed = (ids for name, ids in filled.items() if name != REASON)
    return tuple(dict.fromkeys(id for ids in listed for id in ids))


def _asking(room: Room, body: Body) -> modals.Make:
    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(modals.clicked(body) or 0))
        if file is None:
            return files.NO_CITY
        if identity.first_contact(file.application) is None:
            return UNREACHED
        under = modals.thread_of(connection, body)
        inputs = items(file, room.clock())
        kept = {
            "application": file.application.number,
            "under": under,
            "field": inputs[0]["block_id"],
        }
        head = section(f"*{file.city}* · {files.standing(file)}")
        whole = [head, *_asked(connection, file), *inputs, _why()]
        return modals.form(TITLE, whole, callback="ask", keeps=kept)

    return make


def _asked(connection: Connection, file: File) -> list[Block]:
    """What letters ask for already and has no answer yet: the last of them."""
    ids = [one.id for one in file.call.questions]
    asked = asking.before(connection, file.application, ids)[:MOST_NOTES]
    told = asking.told_before(connection, file.call, asked)
    return [section(f"*Note:* {noted(one, MOST_ASKED)}") for one in told]


def _why() -> Block:
    return question("Why?", lines("text"), REASON, hint="It stays in the journal.")


def items(file: File, now: datetime) -> list[Block]:
    """The checklist: what is missing in boxes of ten, by why it is; all other questions in a menu.

    Ticked is what every city must give, and what the basic criteria rest on as long as none of
    them is met. What the city cannot submit without is said below it, as long as it can at all.
    """
    missing = file.missing
    kinds = [(title, [one for one in missing if _title_of(file, one) == title]) for title in TITLES]
    lots = [(title, lot) for title, ids in kinds for lot in _lots(ids)]
    needed = _hints(file, lots, now)
    asked = [
        _boxes(
            file, lot, at, hint=needed.get(at, ""), title=_title(lots, at), is_ticked=title != OTHER
        )
        for at, (title, lot) in enumerate(lots)
    ]
    rest = [one.id for one in file.call.questions if one.id not in missing]
    nothing = [] if missing else [context("Nothing is missing by the rules.")]
    return [*asked, *([_menu(file, rest, now)] if rest else []), *nothing]


def _title_of(file: File, id: str) -> str:
    """Why a question is missing, as the title of its list says it."""
    if file.call.question(id).required:
        return REQUIRED
    criteria = {one.id for one in file.call.criteria}
    is_open = file.is_eligible is not True
    return BASIC if is_open and criteria & set(eligibility.serves(file.call, id)) else OTHER


def _lots(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[at : at + BOXES] for at in range(0, len(ids), BOXES)]


def _title(lots: Sequence[tuple[str, Sequence[str]]], at: int) -> str:
    """What a list holds, and which one it is where one kind of them fills several."""
    title = lots[at][0]
    alike = [place for place, (one, _) in enumerate(lots) if one == title]
    which = f" ({alike.index(at) + 1} of {len(alike)})" if len(alike) > 1 else ""
    return title + which


def _hints(file: File, lots: Sequence[tuple[str, Sequence[str]]], now: datetime) -> dict[int, str]:
    """What stands below which list: each kind says its own once."""
    blocking = file.blocking(now)
    needed = [(title, at) for at, (title, lot) in enumerate(lots) if blocking & set(lot)]
    first = dict(reversed(needed))
    return {at: NEEDED[title] for title, at in first.items()}


def _boxes(
    file: File, ids: Sequence[str], place: int, hint: str, *, title: str, is_ticked: bool
) -> Block:
    options = [_option(file.call, id) for id in ids]
    element = boxes("text", options, ticked=options if is_ticked else ())
    return question(title, element, f"{MISSING}-{place}", hint=hint, optional=True)


def _menu(file: File, ids: Sequence[str], now: datetime) -> Block:
    element = several("text", [_option(file.call, id) for id in ids])
    hint = FREE if file.is_forming(now) else ""
    return question("Other questions", element, OTHERS, hint=hint, optional=True)


def _option(call: Call, id: str) -> Block:
    """A question by its label, with the rules that need it."""
    return option(text_in(call.question(id).label, "en"), id, _needed(call, id))


def _needed(call: Call, id: str) -> str:
    rules = {one.id: one for one in (*call.criteria, *call.standards)}
    titles = {rule: text_in(rules[rule].title, "en") for rule in eligibility.serves(call, id)}
    if not titles:
        return "Always asked" if call.question(id).required else ""
    told = "; ".join(f"{rule}: {title}" for rule, title in titles.items())
    return told if len(told) <= MOST_NEEDED else _needed_in_short(call, id, titles)


def _needed_in_short(call: Call, id: str, titles: Mapping[str, str]) -> str:
    """The same by what of each rule speaks of the question; by the rules alone where that is long.

    Nothing is cut, since half a rule reads as another one.
    """
    label = _words(text_in(call.question(id).label, "en"))
    parts = {
        rule: max(_ALTERNATIVES.split(title), key=lambda part: len(_words(part) & label))
        for rule, title in titles.items()
    }
    told = "; ".join(f"{rule}: {part[:1].upper()}{part[1:]}" for rule, part in parts.items())
    return told if len(told) <= MOST_NEEDED else f"For {', '.join(titles)}"


def _words(text: str) -> set[str]:
    return {one for one in _WORD.findall(text.casefold()) if len(one) > SHORTEST}
