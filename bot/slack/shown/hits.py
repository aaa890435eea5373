"""What a search finds, a few mails and letters a page: who, when, about which city, in which words.

Invariant: what is not found on the command line is not found here: no ballot before it is counted.
"""

from dataclasses import replace

from bot.slack.blocks import Block, actions, button, context, cut, date, escape, quoted, section
from bot.slack.shown import Looking, files, whole
from bot.slack.shown.local import Local
from bot.slack.shown.pages import Page
from bot.slack.wording import reader
from intake import store
from intake.applications import Application
from intake.desk.acts import cities
from intake.errors import Refusal
from intake.messages import Address
from intake.store import Connection
from intake.store.correspondence import Hit

EACH = 8
"""Hits on a page."""
MOST_WORDS = 200
"""Characters that are searched for."""
MOST_SUBJECT = 150
NOTHING = "Nothing was found that holds all of these words."
FROM = {"mail": "from", "letter": "letter to"}
NO_WORDS = Refusal(
    reason="no_words", text="Which words? All of them are looked for, as in “search Gdynia fee”."
)
TOO_MANY = Refusal(
    reason="too_many_words",
    text=f"That is too long to be looked for: please search by at most {MOST_WORDS} characters.",
)


def page(looking: Looking, local: Local, words: str, number: int) -> Page | Refusal:
    """One page of what holds all these words, newest first, below the city that they name."""
    if not words.strip():
        return NO_WORDS
    if len(words) > MOST_WORDS:
        return TOO_MANY
    skipped = number * EACH
    found = store.correspondence.search(looking.connection, words, skipped + EACH + 1)[skipped:]
    several = found[:EACH]
    named = store.applications.cities(
        looking.connection, [one.application for one in several if one.application]
    )
    blocks = [
        section(f"*“{escape(words)}”*"),
        *(_city(looking.connection, words) if not number else []),
        *(block for one in several for block in _hit(looking.connection, one, named)),
        *([] if several else [section(NOTHING)]),
    ]
    return Page(blocks=blocks, is_last=len(found) <= EACH)


def _city(connection: Connection, words: str) -> list[Block]:
    """The city that is called by just these words."""
    found = cities.look(connection, words)
    if not isinstance(found, Application):
        return []
    told = f"*{files.city(found)}* is application {found.number}: `/citydesk show {found.number}`"
    return [section(told)]


def _hit(connection: Connection, hit: Hit, named: dict[int, str]) -> list[Block]:
    who = escape(cut(reader(_person(connection, hit)), 200))
    subject = f": *{escape(cut(hit.subject, MOST_SUBJECT))}*" if hit.subject.strip() else ""
    head = f"{date(hit.at)} {FROM[hit.kind]} {who}{subject}"
    about = _about(connection, hit, named)
    return [
        section(f"{head}\n{quoted(hit.excerpt)}"),
        *([context(about)] if about else []),
        *_whole(hit),
    ]


def _person(connection: Connection, hit: Hit) -> Address:
    """Who wrote or reads it; an address in Slack tells nobody who it is, a roster or file does."""
    address = Address(address=hit.person)
    if address.channel != "slack":
        return address
    panelist = store.panel.by_address(connection, address.key)
    if panelist:
        return replace(address, name=panelist.name)
    city = store.applications.load(connection, hit.application)
    return files.writer(city, address)


def _about(connection: Connection, hit: Hit, named: dict[int, str]) -> str:
    """The city, and the cases that a mail opened, each with the number that the verbs take."""
    city = []
    if hit.application:
        name = named.get(hit.application)
        city = [f"{escape(name)}, application {hit.application}" if name else
                f"Application {hit.application}"]  # fmt: skip
    opened = store.cases.of_message(connection, hit.id) if hit.kind == "mail" else []
    return " · ".join([*city, *(f"case {one.number}" for one in opened)])


def _whole(hit: Hit) -> list[Block]:
    """What somebody wrote can be read in full."""
    if hit.kind != "mail":
        return []
    return [actions(button("Read all", whole.READ, hit.id))]
