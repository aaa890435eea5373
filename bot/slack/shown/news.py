"""What happened, each kind in one message: new applications, stages, decisions, matters that wait.

Invariant: no more lines than a person reads; the rest is counted and found at Home.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import accumulate
from typing import Any

from bot.slack import wording
from bot.slack.blocks import Block, actions, button, context, cut, date, escape, link, long, section
from bot.slack.shown import Looking, Shown, files, returned
from bot.slack.shown.local import neutral
from bot.slack.wording import reader
from intake import store
from intake.calls.model import Stage
from intake.cases import Case, CaseKind, is_panelists
from intake.desk import ended
from intake.desk.acts import grounds, settled
from intake.desk.board import MATTER
from intake.desk.faults import is_unreadable
from intake.desk.office import call_of
from intake.messages import Address
from intake.panel import results
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.chats.news import Item
from replies.matters import CASES
from replies.sentences import STAGES

MOST_LINES = 20
MOST_READ = 1_000
"""Lines looked at for what all have in common."""
MOST_TEXT = 400
"""Characters of a matter's own words in a line."""
MOST_REASON = 160
MOST_TOLD = 11_000
"""Characters of all lines, escaped: Slack refuses a message of more than 13,000."""
MOST_CITIES = 2_900
"""Characters of cities in one line."""

NAMELESS = ("An application names no city yet", "{} applications name no city yet")
HEADS: dict[str, tuple[str, str]] = {
    "opened": ("A city applies", "{} cities apply"),
    "registered": ("A city is registered", "{} cities are registered"),
    "moved": ("A city moves on", "{} cities move on"),
    "reversed": ("A city was moved back", "{} cities were moved back"),
    "closed": (
        "An application was closed at its deadline",
        "{} applications were closed at their deadline",
    ),
    "reopened": ("An application is open again", "{} applications are open again"),
    "extended": ("A city got more time", "{} cities got more time"),
    "extension_recalled": (
        "More time for a city was taken back",
        "More time for {} cities was taken back",
    ),
    "withdrawn": ("A city withdrew", "{} cities withdrew"),
    "paused": ("A city paused its application", "{} cities paused their applications"),
    "resumed": ("A city goes on with its application", "{} cities go on with their applications"),
    "reminders_paused": ("A city wants no reminders", "{} cities want no reminders"),
    "reminders_resumed": ("A city wants reminders again", "{} cities want reminders again"),
    "titled": ("A city gets the title", "{} cities get the title"),
    "declined": ("A city is not chosen", "{} cities are not chosen"),
    MATTER: ("Something waits for you", "{} matters wait for you"),
}

PARKED_HELP = (
    "What to do: press “Try again”. If that fails again, tell who runs the desk, whose log says "
    "why; what nobody needs can be laid aside. Nothing is lost meanwhile."
)
UNREADABLE_HELP = (
    "What to do: there is nothing to read, so trying again does not help. If you know who sent it, "
    "ask them to write once more, and press “Lay aside”. It stays kept."
)
REPEATED = frozenset({
    "moved", "reversed", "extended", "extension_recalled", "paused", "resumed", "reminders_paused",
    "reminders_resumed",
})  # fmt: skip
"""What a city can go through several times: then the cities are counted, not how often."""
Words = Mapping[str, Any]


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The lines of the group in the spot's key."""
    items = store.news.told(looking.connection, spot.key, MOST_READ)
    count = store.news.count_told(looking.connection, spot.key)
    if not items or (spot.ts is None and _is_settled(looking, items)):
        return None
    kind = items[0].kind
    shown = [_introduced(looking.connection, one) for one in items[:MOST_LINES]]
    is_again = kind in REPEATED
    cities = store.news.count_cities(looking.connection, spot.key) if is_again else count
    alike = _alike(kind, items) if count == len(items) else ""
    head = _head(kind, cities, cities if alike else count)
    if kind == "opened":
        head = _head_of_opened(looking.connection, items, count)
    made = _lines(looking, kind, shown, is_alike=bool(alike))
    lines = _fitting(made)
    more = count - len(shown) + len(made) - len(lines)
    where = ": open the app's Home" if kind == MATTER else ""
    rest = [f"and {neutral(more)} more{where}"] if more else []
    rest = [*_helps(looking.connection, shown), *rest]
    text = "\n".join([f"{head}{alike or ':'}", *(line for line, _ in lines), *rest])
    blocks = [section(f"*{head}*{alike}"), *_blocks(lines), *(context(one) for one in rest)]
    return Shown(text=text.replace("*", ""), blocks=blocks)


def _helps(connection: Connection, items: Sequence[Item]) -> list[str]:
    """What helps with letters that came back, and with what was parked, once for all of each."""
    numbers = [int(one.words["case"]) for one in items if one.kind == MATTER]
    cases = store.cases.several(connection, numbers) if numbers else []
    helps = [returned.help_with(connection, one) for one in cases]
    parked = [one for one in cases if one.kind is CaseKind.PARKED and one.closed_at is None]
    parts = (UNREADABLE_HELP if _is_unreadable(connection, one) else PARKED_HELP for one in parked)
    return list(dict.fromkeys([*filter(None, helps), *parts]))


def _is_settled(looking: Looking, items: Sequence[Item]) -> bool:
    """Whether nothing of these matters waits any more, so that nobody needs to be told."""
    numbers = {int(one.words["case"]) for one in items if one.kind == MATTER}
    if not numbers or len(items) > MOST_LINES:
        return False
    found = store.cases.several(looking.connection, sorted(numbers))
    waiting = [one for one in found if one.closed_at is None]
    is_over = not ended.as_now(looking.office, looking.connection, waiting)
    return len(found) == len(numbers) and is_over


def _head(kind: str, count: int, times: int) -> str:
    """How many of what; and how often in all, where that is more than a line for each."""
    one, many = HEADS.get(kind, ("News", "{} news"))
    head = one if count == 1 else many.format(f"{neutral(count)}")
    return f"{head} ({neutral(times)} times in all)" if times > count else head


def _head_of_opened(connection: Connection, items: Sequence[Item], count: int) -> str:
    """How many cities apply, and how many applications no city has been named in yet."""
    cities = store.applications.cities(connection, [one.application or 0 for one in items])
    nameless = sum(one.application not in cities for one in items)
    if not nameless or count > len(items):
        return _head("opened", count, count)
    rest = NAMELESS[0] if nameless == 1 else NAMELESS[1].format(neutral(nameless))
    others = count - nameless
    return f"{_head('opened', others, others)}; {rest[:1].lower()}{rest[1:]}" if others else rest


def _alike(kind: str, items: Sequence[Item]) -> str:
    """What all of several have in common, said once; "" where there is no such thing."""
    told = {_told(kind, one.words) for one in items} if len(items) > 1 and kind != MATTER else ()
    return next(iter(told)) if len(told) == 1 else ""


def _told(kind: str, words: Words) -> str:
    return TELLS.get(kind, _nothing_more)(words)


def _introduced(connection: Connection, item: Item) -> Item:
    """The same with who writes for a city by their name, as far as it is known."""
    by = Address(address=str(item.words.get("by") or ""))
    if "@" not in by.address:
        return item
    found = store.applications.load(connection, item.application)
    writer = files.writer(found, by)
    named = reader(writer) if writer.channel == "slack" else wording.mailbox(writer)
    return replace(item, words={**item.words, "by": named})


def with_buttons(text: str, buttons: Sequence[Block]) -> list[Block]:
    """The text with the button that helps most beside it, and any others below."""
    first, others = next(iter(buttons), None), buttons[1:]
    return [section(text, accessory=first), *([actions(*others)] if others else [])]


Line = tuple[str, Sequence[Block]]
"""What stands there, and the buttons that help: the first one beside it, others below."""


def _fitting(lines: Sequence[Line]) -> Sequence[Line]:
    """The first lines, as many as one message holds."""
    sizes = accumulate(len(line) for line, _ in lines)
    return [one for one, size in zip(lines, sizes, strict=True) if size <= MOST_TOLD]


def _blocks(lines: Sequence[Line]) -> list[Block]:
    """Sections for all, or one each where a line has a button."""
    if any(buttons for _, buttons in lines):
        return [one for line, buttons in lines for one in with_buttons(f"• {line}", buttons)]
    return long("\n".join(f"• {line}" for line, _ in lines))


def _lines(looking: Looking, kind: str, items: Sequence[Item], *, is_alike: bool) -> list[Line]:
    connection = looking.connection
    numbers = [one.application for one in items if one.application]
    cities = store.applications.cities(connection, numbers)
    if kind == MATTER:
        known = [int(one.words["case"]) for one in items if one.words.get("case")]
        cases = {one.number: one for one in store.cases.several(connection, known)}
        found = [(one, cases.get(one.words.get("case"))) for one in items]
        return [_matter(looking, one, case, cities) for one, case in found]
    named = " · ".join(dict.fromkeys(_city(one, cities) for one in items))
    if is_alike and len(named) <= MOST_CITIES:
        return [(named, ())]
    if is_alike:
        return [(_city(one, cities), ()) for one in items]
    return [(f"*{_city(one, cities)}*{_told(kind, one.words)}", ()) for one in items]


def _city(item: Item, cities: Mapping[int, str]) -> str:
    if item.application is None:
        return "The desk"
    name = cities.get(item.application)
    return escape(cut(name, 80)) if name else f"Application {item.application}"


# --- what each kind tells -------------------------------------------------------------------------


def _nothing_more(words: Words) -> str:
    return ""


def _opened(words: Words) -> str:
    return f", {escape(cut(str(words.get('by', '')), 80))}" if words.get("by") else ""


def _moved(words: Words) -> str:
    return f": {_stage(words.get('former'))} → {_stage(words.get('stage'))}{_by(words)}"


def _extended(words: Words) -> str:
    until = _moment(words.get("until"))
    return f" until {date(until)}{_by(words)}" if until else _by(words)


def _closed(words: Words) -> str:
    ended = _moment(words.get("deadline"))
    return f": not submitted by {date(ended)}" if ended else ""


def _stage(value: object) -> str:
    known = next((one for one in Stage if one.value == value), None)
    return STAGES[known] if known else escape(str(value or "?"))


def _by(words: Words) -> str:
    """Who did it and why, as the journal has it."""
    who = f" by {escape(str(words['by']))}" if words.get("by") else ""
    second = words.get("approved_by")
    approved = f", approved by {escape(str(second))}" if second else ""
    reason = cut(str(words.get("reason") or ""), MOST_REASON)
    why = f". Reason: {escape(reason)}" if reason else ""
    return f"{',' if who else ''}{who}{approved}{why}"


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None


TELLS: dict[str, Callable[[Words], str]] = {
    "opened": _opened,
    "moved": _moved,
    "reversed": _moved,
    "extended": _extended,
    "extension_recalled": _by,
    "closed": _closed,
    "titled": _by,
    "declined": _by,
}


# --- matters --------------------------------------------------------------------------------------


def _matter(looking: Looking, item: Item, case: Case | None, cities: Mapping[int, str]) -> Line:
    """A matter without a thread of its own, with the button that helps."""
    kind = CaseKind(item.words["kind"])
    now = _now(looking, case) if case and case.closed_at is None else None
    told = wording.told(now or (case.text if case else str(item.words.get("text", ""))), MOST_TEXT)
    apart = "\n" if "\n" in told else " "
    named = f"*{_city(item, cities)}*: {CASES[kind]} (case {item.words.get('case')})."
    line = f"{named}{apart}{told}"
    if case is None:
        return line, ()
    if case.closed_at is not None:
        return f"{line}\n{_settled(looking, case, case.closed_at)}", ()
    if now == "":
        return f"{line} *None waits in it any more.*", ()
    return f"{line}{_thread(looking, case)}", for_case(looking.connection, case)


def _settled(looking: Looking, case: Case, at: datetime) -> str:
    """That it waits no longer, by whom and since when."""
    last = settled.of(looking.connection, case)
    told = f"*{last.told}*{f' by {escape(last.by)}' if last.by else ''}"
    return f"{told}, {date(at)}{_how(looking, case)}."


def _now(looking: Looking, case: Case) -> str | None:
    """What waits in a stage that ended, as it is now; "" for nothing, None for other matters."""
    return ended.waits_now(looking.office, looking.connection, case)


def _how(looking: Looking, case: Case) -> str:
    """By whom and as what, of a tie; "" for other matters, and where the tally was set aside."""
    if case.kind is not CaseKind.OPEN_TIE or not case.application:
        return ""
    ruled = store.panel_tallies.settlements(looking.connection, case.application)
    application = store.applications.load(looking.connection, case.application)
    call = call_of(looking.office, looking.connection, application)
    return ",".join(
        f" by {escape(one.by)}: {escape(one.standard)} {escape(results.called(one.verdict, call))}"
        for one in ruled
    )


def _thread(looking: Looking, case: Case) -> str:
    """The way to the city's thread, where the letter that came back stands."""
    if case.kind is not CaseKind.BOUNCED or not case.application or not looking.url:
        return ""
    spot = store.board.newest(looking.connection, case.application, "case")
    if spot is None or spot.ts is None or not spot.place:
        return ""
    there = f"{looking.url}archives/{spot.place}/p{spot.ts.replace('.', '')}"
    return f"\n{link(there, 'Open the thread')}"


def _of_public(case: Case) -> Block | None:
    """Of a matter of the public or the panel: the button of its act."""
    match case.kind:
        case CaseKind.OBJECTION | CaseKind.OVERDUE:
            return button("Answer", "objection_answer", str(case.number))
        case CaseKind.OPINIONS if case.application:
            return button("Read them", "opinions_read", str(case.application))
        case CaseKind.DOMAIN | CaseKind.FLOOD if case.contact:
            return button("Let all count", "domain_clear", case.contact.removeprefix("@"))
        case CaseKind.PLACE_ASKED if case.application:
            return button("Agree or decline", "place_settle", str(case.application))
        case CaseKind.OPEN_TIE if case.application:
            return button("Settle the tie", "tie_settle", str(case.application))
        case CaseKind.PANEL_LACKS | CaseKind.PANELIST_LEFT:
            return button("Look at the plan", "panel_plan", "")
        case _:
            return None


def _is_retried(connection: Connection, case: Case) -> bool:
    """Whether reading it again can do anything."""
    return bool(case.message) and not _is_unreadable(connection, case)


def _is_unreadable(connection: Connection, case: Case) -> bool:
    """Whether it is about a mail in whose bytes there is nothing."""
    why = store.inbox.why_parked(connection, case.message) if case.message else None
    return is_unreadable(why or "")


def for_case(connection: Connection, case: Case) -> list[Block]:
    """The buttons that help with a matter that waits, the one that helps most first."""
    number = str(case.number)
    if is_panelists(case):
        return [button("Reply", "reply", number), button("Close", "close", number)]
    close = [button("Close", "close", number)]
    if case.kind is CaseKind.BOUNCED:
        return returned.again(connection, case) or close
    if case.kind is not CaseKind.PARKED:
        return [_of_other(connection, case)]
    again = [button("Try again", "retry", number)] if _is_retried(connection, case) else []
    return [*again, button("Lay aside", "lay_aside", number)] if case.message else close


def _of_other(connection: Connection, case: Case) -> Block:
    """The one button of a matter about nothing that could be tried again."""
    number, about = str(case.number), str(case.application or "")
    if case.kind is CaseKind.APPROVAL and about:
        return button("Look and approve", "decision", about)
    if public := _of_public(case):
        return public
    if case.kind is CaseKind.UNDECIDED and not about:
        return button("Decide anew", "final_make", "")
    if case.kind is CaseKind.STAGE_CLOSED:
        return button("Move cities", "move_several", "")
    if case.kind is CaseKind.UNDECIDED and grounds.is_left(connection, case.application):
        return button("Decide anew", "decide", about)
    return button("Close", "close", number)
