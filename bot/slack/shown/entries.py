"""The journal of a city, or of the desk itself: what happened last, who did it, and why.

Invariant: of an entry's words only those are shown that are named here. Nothing of a ballot is one
of them, nor of a tally, nor what panelists say of their ties.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.slack.blocks import Block, context, cut, cut_marked, date, escape, link, section
from bot.slack.shown import Looking, files
from bot.slack.shown.local import Local
from bot.slack.shown.pages import Page
from bot.slack.wording import mailbox
from intake import names, store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.desk import sealed
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.journal import DESK, Link
from intake.messages import Address
from replies.sentences import STAGES

EACH = 12
"""Entries on a page."""
MOST_WORDS, MOST_LINE = 200, 900
"""Characters of one thing that is told, and of an entry."""
MOST_FAULT = 300
SINCE = " (as checked when this was opened)"
CONFLICT = "conflict_declared"
PANELIST = "panelist"
"""Entries with this word are about somebody of the panel: what was written is not told."""
OF_A_CITY = (
    "This is what happened at the desk, to no city. What happened to a city is read with its name "
    "or number: `/citydesk journal CITY`, as in `/citydesk journal Turku`."
)
HOLDS = "nothing was changed since it was written, and all that was sealed of it is there"
BROKEN = "*It does not hold:* {fault}. Please tell who runs the desk."
LIMITS = (
    "This holds the journal against itself and its seals. `citydesk journal verify`, on the "
    "command line, checks the seals and the store's tables as well."
)


@dataclass(frozen=True, kw_only=True)
class _About:
    """Whose journal it is: of no application, the desk's own."""

    number: int
    application: Application | None
    call: Call

    @property
    def name(self) -> str:
        return files.city(self.application) if self.application else "The desk itself"


def page(looking: Looking, reader: Local, words: str, number: int) -> Page | Refusal:
    """One page of the journal with this number, newest first, below whether it holds.

    That is checked where no page of the window has: its others bring its words behind the number.
    """
    of, _, checked = words.partition(" ")
    about = _about(looking, of)
    if about is None:
        return files.NO_CITY
    held = checked or _holds(looking, about, reader)
    told = f"{held}{SINCE}" if checked else held
    found = store.journal.newest(looking.connection, about.number, EACH + 1, skip=number * EACH)
    shown = found[:EACH]
    numbers = [one.sequence for one in shown]
    said = store.journal.words(looking.connection, about.number, numbers)
    blocks: list[Block] = [
        section(f"*{about.name}* · {told}"),
        *([] if about.application else [context(OF_A_CITY)]),
        *(section(_line(about, one, said.get(one.sequence))) for one in shown),
        context(LIMITS),
    ]
    return Page(blocks=blocks, is_last=len(found) <= EACH, others=f"{of} {held}")


def _about(looking: Looking, words: str) -> _About | None:
    number = int(words) if words.isdecimal() and len(words) < 19 else DESK
    if number == DESK:
        return _About(number=DESK, application=None, call=looking.office.call)
    found = store.applications.load(looking.connection, number)
    if found is None:
        return None
    call = call_of(looking.office, looking.connection, found)
    return _About(number=number, application=found, call=call)


def _holds(looking: Looking, about: _About, reader: Local) -> str:
    """How many entries there are, and whether they hold; of these each is looked at."""
    count = store.journal.count(looking.connection, about.number)
    entries = f"{reader.number(count)} {'entry' if count == 1 else 'entries'}"
    fault = sealed.fault_in(looking.connection, about.number)
    if not fault:
        return f"{entries}; {HOLDS}"
    return f"{entries}. {BROKEN.format(fault=escape(cut(fault, MOST_FAULT)))}"


def _line(about: _About, link: Link, said: Mapping[str, Any] | None) -> str:
    """One entry: when, what, by whom, and what of it is told."""
    head = f"{link.sequence}. {date(link.at)} *{escape(_act(link.act, said or {}))}*"
    if said is None:
        return f"{head} ({names.WORDLESS})"
    by = f" by {_who(about, said['by'])}" if said.get("by") else ""
    told = " · ".join(_told(about, said))
    return cut_marked(f"{head}{by}{': ' if told else ''}{told}", MOST_LINE)


def _act(act: str, said: Mapping[str, Any]) -> str:
    """What was done; that somebody has no tie to a city is told by the act that tells of one."""
    is_free = act == CONFLICT and "kind" in said and said["kind"] is None
    return "no conflict declared" if is_free else act.replace("_", " ")


def _told(about: _About, said: Mapping[str, Any]) -> Iterator[str]:
    is_panelists = PANELIST in said
    for name, tell in TOLD.items():
        is_kept = is_panelists and name in WITHHELD
        told = "" if is_kept or said.get(name) in (None, "", []) else tell(about, said[name])
        if told:
            yield told


# --- what is told of an entry ---------------------------------------------------------------------


def _who(about: _About, by: object) -> str:
    """Somebody by mailbox or name, as everywhere; organizers stand there by their names."""
    words = str(by)
    if names.is_erased(words):
        return names.SOMEBODY
    if "@" not in words or " " in words:
        return escape(cut(words, MOST_WORDS))
    address = files.writer(about.application, Address(address=words))
    return escape(cut(mailbox(address), MOST_WORDS))


def _questions(about: _About, ids: object) -> str:
    several = [ids] if isinstance(ids, str) else list(ids) if isinstance(ids, Sequence) else []
    known = {one.id for one in about.call.questions}
    shown = [files.label(about.call, one) if one in known else escape(str(one)) for one in several]
    more = len(shown) - files.NAMED
    return ", ".join(shown[: files.NAMED]) + (f" and {more} more" if more > 0 else "")


def _cases(about: _About, numbers: object) -> str:
    several = [str(one) for one in numbers] if isinstance(numbers, Sequence) else []
    shown, more = several[: files.NAMED], len(several) - files.NAMED
    return f"cases {', '.join(shown)}" + (f" and {more} more" if more > 0 else "")


def _quoted(about: _About, words: object) -> str:
    return f"“{escape(cut(' '.join(str(words).split()), MOST_WORDS))}”"


def _named(name: str) -> Callable[[_About, object], str]:
    """A word of the entry below its name."""

    def tell(about: _About, value: object) -> str:
        return f"{name} {escape(cut(str(value).replace('_', ' '), MOST_WORDS))}".strip()

    return tell


def _reason(about: _About, words: object) -> str:
    return f"reason: {escape(cut(str(words), MOST_WORDS))}"


def _stage(name: str) -> Callable[[_About, object], str]:
    def tell(about: _About, value: object) -> str:
        stage = next((one for one in Stage if one.value == value), None)
        return f"{name} {STAGES[stage]}" if stage else ""

    return tell


def _moment(name: str) -> Callable[[_About, object], str]:
    def tell(about: _About, value: object) -> str:
        try:
            return f"{name} {date(datetime.fromisoformat(str(value)))}"
        except ValueError:
            return f"{name} {escape(cut(str(value), MOST_WORDS))}"

    return tell


def _person(name: str) -> Callable[[_About, object], str]:
    def tell(about: _About, value: object) -> str:
        return f"{name} {_who(about, value)}"

    return tell


def _linked(about: _About, url: object) -> str:
    """Where it was agreed to, in Slack."""
    return link(str(url), "the message") if str(url).startswith("https://") else ""


WITHHELD = frozenset({"words", "text", "answer", "reason", "state", "kind", "number"})
"""What people wrote by hand, or that may tell what they think."""
TOLD: Mapping[str, Callable[[_About, Any], str]] = {
    "did": _named("did"),
    "case": _named("case"),
    "cases": _cases,
    "decision": _named("decision"),
    "final_list": _named("final list"),
    "outcome": _named("outcome"),
    "question": _questions,
    "questions": _questions,
    "former": _stage("from"),
    "stage": _stage("to"),
    "event": _named("event"),
    "notice": _named(""),
    "to": _person("to"),
    "address": _person("address"),
    "city": _named("city"),
    "voice": _named("voice"),
    "kind": _named(""),
    "number": _named(""),
    "state": _named("now"),
    "place": _named("place"),
    "until": _moment("until"),
    "deadline": _moment("deadline"),
    "words": _quoted,
    "text": _quoted,
    "answer": _quoted,
    "reason": _reason,
    "permalink": _linked,
}
"""What is told of an entry, and how, in this order."""
