"""A message in the organizers' channel that is nothing but a city's name, or asks how it stands.

Invariant: all of the message is the name and one way of asking; whoever talks about a city, in a
thread, or in more words, is left in peace.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from bot.slack import roles, somebody
from bot.slack.features import cards
from bot.slack.room import Change, Event, Room
from bot.slack.wording import plain
from intake.answers.geography import countries
from intake.applications import Application
from intake.desk.acts import cities
from intake.store import Connection

MOST = 120
"""Characters of a message that can be so little."""
_QUOTES = frozenset('<>|"“”„«»「」')
_END = re.compile(r"[\s?？؟.。]+$")
_BEGIN = re.compile(r"^[\s¿]+")
_ASKS = re.compile(r"[?？؟]\s*$")


async def heard(room: Room, event: Event) -> Change | None:
    """Show an organizer the city that a message in their channel is about, and about nothing else.

    Nobody who may not see it hears of that: they did not speak to the app.
    """
    user, text = str(event.get("user") or ""), str(event.get("text") or "")
    if not _is_plain(room, event) or not (names := list(_named(text))):
        return None
    found = await room.reading(lambda connection: _found(connection, names))
    if found is None:
        return None
    person = await somebody.who(room, user, event, fresh=True)
    if roles.may(person, roles.LOOK) is None:
        at = cards.Where(user=user, channel=room.channel)
        await cards.kindly(room, at, cards.shown(room, at, str(found.number)))
    return None  # the signal is done once it is answered: twice rather than never


def _is_plain(room: Room, event: Event) -> bool:
    """Somebody's own words in the organizers' channel itself; who names the app is heard anyway."""
    is_there = event.get("channel") == room.channel and not event.get("thread_ts")
    is_own = bool(event.get("user")) and not event.get("subtype") and not event.get("bot_id")
    text = str(event.get("text") or "")
    return is_there and is_own and len(text) <= MOST and "<@" not in text


def _named(text: str) -> Iterator[str]:
    """What may be the city's name: all of it, or what is left of a way of asking.

    Of a message without a question a word in small letters is no name; nor is an ordinary word,
    however it is written: "Nice." is said of anything.
    """
    words = " ".join(plain(text).replace("’", "'").split())
    bare = _BEGIN.sub("", _END.sub("", words))
    is_asked = _ASKS.search(words) is not None
    if bare and (not _is_said_anyway(bare, is_asked=is_asked)):
        yield bare
    for asking in _askings():
        found = asking.fullmatch(bare)
        name = found[1].strip(" ,") if found else ""
        if name and not _is_said_anyway(name, is_asked=True):
            yield name


def _found(connection: Connection, names: list[str]) -> Application | None:
    """The one city on file that is called so; a number alone is no city here."""
    looked = (cities.look(connection, one) for one in names if _is_a_name(one))
    return next((one for one in looked if isinstance(one, Application)), None)


def _is_a_name(words: str) -> bool:
    """Letters, and after a comma a country: places are read even where a sentence goes on there.

    "No. 5" is said of anything that is counted.
    """
    if cities.NUMBERED.fullmatch(words):
        return False
    city, comma, country = words.partition(",")
    is_called = any(letter.isalpha() for letter in city) and not _QUOTES & set(city)
    return is_called and (not comma or countries.find(country.strip()) is not None)


def _is_said_anyway(name: str, *, is_asked: bool) -> bool:
    """Whether people say this without meaning a city: asked, only an ordinary word in small
    letters; else also what is written small, and any ordinary word.
    """
    is_word = name.rstrip("!,;: ").casefold() in _words()
    return is_word and name.islower() if is_asked else is_word or name[0].islower()


@cache
def _words() -> frozenset[str]:
    """Ordinary words that are cities' names too."""
    text = files(__package__).joinpath("ordinary.toml").read_text("utf-8")
    return frozenset(one for words in tomllib.loads(text).values() for one in words)


@cache
def _askings() -> tuple[re.Pattern[str], ...]:
    """Every way of asking, in every language."""
    text = files(__package__).joinpath("asked_of.toml").read_text("utf-8")
    several = (one for ways in tomllib.loads(text).values() for one in ways)
    escaped = (re.escape(one).replace(r"\{\}", "(.+)") for one in several)
    return tuple(re.compile(one, re.IGNORECASE) for one in escaped)
