"""The cities by name, a page at a time, all of them or those of a stage and a country.

Invariant: words that name neither are asked back, never passed over.
"""

from collections.abc import Iterator

from bot.slack.blocks import Block, context, cut, escape, section
from bot.slack.shown import Looking
from bot.slack.shown.files import STATES
from bot.slack.shown.local import Local
from bot.slack.shown.pages import Page
from intake import store
from intake.answers.geography import countries
from intake.calls.model import Stage
from intake.errors import Refusal
from intake.store.roll import Listed
from replies.sentences import STAGES

EACH, TOGETHER = 25, 5
"""Cities on a page, and in one block of it: however long they are called, they have room there."""
MOST_NAME, MOST_WORDS = 60, 80
NONE = "No city is there."
Which = tuple[Stage | None, str | None]


def page(looking: Looking, reader: Local, words: str, number: int) -> Page | Refusal:
    """One page of the cities that these words choose, with how many there are."""
    which = chosen(words)
    if which is None:
        return _unknown(words)
    stage, country = which
    total = store.roll.count(looking.connection, stage=stage, country=country)
    skip = number * EACH
    found = store.roll.listed(
        looking.connection, stage=stage, country=country, limit=EACH, skip=skip
    )
    blocks: list[Block] = [section(f"*{_head(which)}:* {reader.number(total)}")]
    for at in range(0, len(found), TOGETHER):
        blocks.append(section("\n".join(map(_line, found[at : at + TOGETHER]))))
    blocks.append(context(reader.place(skip, len(found), total)) if found else section(NONE))
    return Page(blocks=blocks, is_last=skip + len(found) >= total)


def chosen(words: str) -> Which | None:
    """The stage and the country that words name, in either order; None where a word is left."""
    said = words.split()
    for first, second in _parts(said):
        for stage, country in ((first, second), (second, first)):
            found = _stage(stage), countries.find(country) if country else None
            if (bool(stage), bool(country)) == tuple(map(bool, found)):
                return found
    return None


def _parts(said: list[str]) -> Iterator[tuple[str, str]]:
    for at in range(len(said) + 1):
        yield " ".join(said[:at]), " ".join(said[at:])


def _stage(words: str) -> Stage | None:
    """A stage by its name or its ID, with or without hyphens."""
    said = _bare(words)
    known = {_bare(one.value): one for one in Stage} | {_bare(STAGES[one]): one for one in Stage}
    return known.get(said) if said else None


def _bare(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def _unknown(words: str) -> Refusal:
    stages = ", ".join(one.value.replace("_", "-") for one in Stage)
    return Refusal(
        reason="no_such_list",
        text=f"“{cut(words, MOST_WORDS)}” is no stage and no country. The stages: {stages}. As in "
        "“list selection” or “list selection Poland”; “list” alone has all cities.",
    )


def _head(which: Which) -> str:
    stage, country = which
    of = f" of {escape(countries.name(country))}" if country else ""
    return f"Cities{of}{f' in {STAGES[stage]}' if stage else ''}"


def _line(one: Listed) -> str:
    """Where one stands, and by which number it can be named."""
    name = escape(cut(one.city, MOST_NAME)) if one.city else "no city yet"
    country = f", {escape(countries.name(one.country))}" if one.city and one.country else ""
    return f"• *{name}*{country} · {STAGES[one.stage]}, {STATES[one.state]} · no. {one.number}"
