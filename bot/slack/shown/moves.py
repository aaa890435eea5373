"""Cities that are to move: how many, what speaks against each, who is kept back and why."""

from collections import Counter
from collections.abc import Sequence

from bot.slack.blocks import Block, actions, button, context, cut_marked, escape, long, section
from bot.slack.shown import cards, files, standing
from bot.slack.shown.local import Local, neutral
from bot.slack.shown.pages import AT_ONCE, page_of
from bot.slack.wording import mailbox, noted
from bot.slack.wording import told as told_by_desk
from intake import store
from intake.calls.model import Call, Stage
from intake.desk.acts import City, Kept, Laid, reasons
from intake.desk.acts.cities import listed
from intake.panel import results
from intake.store import Connection
from replies.sentences import STAGES

MOST_AGAINST = 6
"""Findings against one city."""
MOST_NAMED = 5
"""Cities named in one line; all are in their list."""
MOST_NOTES = 3
NO_MATCH = (
    "No registered city matches what you chose. Only registered cities move: one that is open has "
    "not submitted its application yet."
)
LIST = "move_list"


def above(laid: Laid, letter: int, reader: Local) -> list[Block]:
    """The totals, what there is to look through, and the city whose letter stands below."""
    city = _of_letter(laid, letter)
    return [
        section("\n".join([totals(laid, reader), *_notes(laid, reader)])),
        actions(*_lists(laid), id="lists"),
        *(long(told(city, reader)) if city else []),
    ]


def _notes(laid: Laid, reader: Local) -> list[str]:
    """What is to be noted of several cities alike, once, and of the reason that they share."""
    counted = Counter(one for city in laid.cities for one in city.warnings)
    shared = reasons.shared(laid)
    return [
        *(f"*Note:* {noted(one, 300)}" for one in (laid.left_out, shared) if one),
        *(
            f"*Note* for {_count(reader, count, 'city', 'cities')}: {noted(one, 300)}"
            for one, count in counted.most_common(MOST_NOTES)
        ),
    ]


def _of_letter(laid: Laid, letter: int) -> City | None:
    if not laid.letters:
        return None
    id = laid.letters[letter].id
    return next((one for one in laid.cities if any(each.id == id for each in one.letters)), None)


def totals(laid: Laid, reader: Local) -> str:
    """How many move where, against how many something speaks, and how many stay."""
    against = sum(one.is_spoken_against for one in laid.cities)
    parts = [f"*{_count(reader, len(laid.cities), 'city moves', 'cities move')}*{_to(laid.cities)}"]
    parts.append(_opposed(laid, against, reader) if against else _unopposed(laid))
    if laid.kept:
        stay = ("city stays where it is", "cities stay where they are")
        parts.append(_count(reader, len(laid.kept), *stay))
    if not laid.letters:
        return f"{_names(laid.cities, reader)}{'; '.join(parts)}. Nobody gets a letter."
    readers = len({one.to.key for one in laid.letters})
    letters = _count(reader, len(laid.letters), "letter", "letters")
    return f"{'; '.join(parts)}. {letters} to {_count(reader, readers, 'person', 'people')}."


def _opposed(laid: Laid, against: int, reader: Local) -> str:
    """Against how many of them something speaks."""
    if len(laid.cities) == 1:
        return f"something speaks against {_them(laid.cities)}"
    return f"something speaks against {reader.number(against)} of them"


def _unopposed(laid: Laid) -> str:
    """That nothing speaks against them; of what is only noted it is not said."""
    them = _them(laid.cities)
    if any(one.warnings for one in laid.cities):
        return f"no rule or verdict speaks against {them}, but see the notes"
    return f"nothing speaks against {them}"


def _names(cities: Sequence[City], reader: Local) -> str:
    """Which cities move, where no letter shows it."""
    named = listed(files.city(one.application) for one in cities[:MOST_NAMED])
    more = len(cities) - MOST_NAMED
    return f"{named}{f' and {reader.number(more)} more' if more > 0 else ''}: " if named else ""


def _them(cities: Sequence[City]) -> str:
    return "it" if len(cities) == 1 else "any of them"


def _to(cities: Sequence[City]) -> str:
    return f" to {stage(cities[0].to)}" if cities else ""


def _lists(laid: Laid) -> list[Block]:
    against = [one for one in laid.cities if one.is_spoken_against]
    return [
        button("All cities", f"{LIST}_cities", "cities:0"),
        *([button("What speaks against", f"{LIST}_against", "against:0")] if against else []),
        *([button("Who stays", f"{LIST}_kept", "kept:0")] if laid.kept else []),
    ]


def told(city: City, reader: Local | None = None) -> str:
    """One city: from where to where, who reads of it, and all that speaks against it."""
    name, former = files.city(city.application), stage(city.application.stage)
    back = " (a reversal)" if city.is_reversal else ""
    readers = (
        "; ".join(dict.fromkeys(escape(mailbox(one.to)) for one in city.letters[:4])) or "nobody"
    )
    head = f"*{name}*: {former} → {stage(city.to)}{back}. Letter to {readers}."
    notes = (f"• Note: {noted(one, 200)}" for one in city.warnings[:3])
    return "\n".join([head, *_against(city, city.call, reader), *notes])


def _against(one: City | Kept, call: Call, reader: Local | None) -> list[str]:
    """What speaks against a city, a line each."""
    findings = [cards.finding(each, call, reader) for each in one.against]
    against = [*_of_panel(one, call), *findings]
    more = len(against) - MOST_AGAINST
    lines = [f"• Against: {each}" for each in against[:MOST_AGAINST]]
    return lines + ([f"• and {more} more findings against it"] if more > 0 else [])


def _of_panel(one: City | Kept, call: Call) -> list[str]:
    return [
        f"{escape(id)} *{escape(results.called(verdict, call))}*, as the panel judged"
        for id, verdict in one.against_panel
    ]


def kept(one: Kept, reader: Local | None = None) -> str:
    """A city that stays, why, and all that speaks against it."""
    stays = "" if one.application is None else " stays"
    head = f"*{escape(one.name)}*{stays}: {told_by_desk(one.refusal.text)}"
    return "\n".join([head, *(_against(one, one.call, reader) if one.call else [])])


def page(laid: Laid, which: str, number: int, reader: Local) -> list[Block]:
    """A page of all cities, of those against which something speaks, or of those that stay."""
    lines = _lines(laid, which, reader)
    return page_of(lines, number, reader, LIST, of=f"{which}:")


def _lines(laid: Laid, which: str, reader: Local) -> list[str]:
    match which:
        case "kept":
            return [kept(one, reader) for one in laid.kept]
        case "against":
            return [told(one, reader) for one in laid.cities if one.is_spoken_against]
        case _:
            return [told(one, reader) for one in laid.cities]


def refused(laid: Laid) -> list[Block]:
    """Why nobody of these moves, and who would have moved."""
    lines = [kept(one) for one in laid.kept]
    shown = [section(cut_marked(one, 950)) for one in lines[:AT_ONCE]]
    more = len(lines) - len(shown)
    rest = [context(f"and {neutral(more)} more, for like reasons")] if more > 0 else []
    return [section("*Nothing was moved.*"), *shown, *rest, *_held_back(laid.cities)]


def _held_back(several: Sequence[City]) -> list[Block]:
    """Who does not move only because others that were named with them do not."""
    if not several:
        return []
    named = listed(files.city(one.application) for one in several[:MOST_NAMED])
    more = len(several) - MOST_NAMED
    rest = f" and {neutral(more)} more" if more > 0 else ""
    return [
        section(f"*Not moved because of that:* {named}{rest}. All that are named move, or none.")
    ]


def unmatched(connection: Connection, reader: Local) -> list[Block]:
    """That no city was meant, and where the cities are instead."""
    counted = store.stage_counts.load(connection)
    lines = [f"• {one}" for one in standing.lines(connection, counted, reader)]
    return [
        section(f"*Nothing was moved.* {NO_MATCH}"),
        section("\n".join(["*Where the cities are now*", *lines])),
    ]


def stage(one: Stage) -> str:
    return STAGES[one]


def _count(reader: Local, count: int, one: str, many: str) -> str:
    return f"{reader.number(count)} {one if count == 1 else many}"
