"""The language of a city's words, as organizers read it named; none where nothing tells it.

Invariant: a language that the desk cannot read is never called one that it reads.
"""

import re
import tomllib
from functools import cache
from importlib import resources

from babel import Locale, UnknownLocaleError

from bot.guessing import guesses
from bot.slack.shown import files
from intake import languages
from intake.conversation.intents import intents
from intake.conversation.spelling import count
from intake.messages import Message

SURELY_TOLD, CALLED_UNKNOWN = 5, 8
"""Words from which on nothing but their own language tells what they are written in, and from which
on it is worth saying that nobody knows it: names and figures alone make a few of them.
"""
ENOUGH = 2
"""Frequent words of one language that tell it against a guess that is not sure."""
BY_DEFAULT = "en"
"""What letters go in until a city's own language is told: no sign of what it writes."""
_GUESSED, _SURE = 600, 0.7
"""Letters that are guessed by, and how sure the guess must be."""
_SURELY = 0.9
"""How sure the guess must be of a short question that seems to be one of that language."""
_NOT_ITS_OWN = {"tr": frozenset("əqwx")}
"""Letters that a language does not write, but a relative of it does."""
_FOREIGN = {"tr": frozenset("əq")}
"""Those that stand in no loan word either: they speak against its frequent words."""
_LATIN = re.compile("[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def named(text: str, mail: Message | None, known: str | None) -> str:
    """The language of these words of a mail, by its English name; "" where so few tell none.

    `known` is the language in which letters go to who wrote them.
    """
    if mail is None:
        return files.language(languages.spoken_in(text, known or BY_DEFAULT))
    if mail.language:
        written = languages.spoken_in(text, mail.language)
        is_its = written == mail.language
        return files.language(_of_part(text, written) if is_its else written)
    length = count(mail.reply)
    told = _of_few(text, known or BY_DEFAULT, is_known=length < SURELY_TOLD)
    if told or length < CALLED_UNKNOWN:
        return files.language(told) if told else ""
    return _of_others(text) or files.language(None)


def code(text: str, mail: Message | None, known: str | None) -> str:
    """The code of the same; English where it is none that the desk writes."""
    told = named(text, mail, known)
    codes = (code for code, one in languages.all_read().items() if one.name == told)
    return next(codes, BY_DEFAULT)


def own(text: str, known: str | None) -> str:
    """The language of an organizer's own words to who is written to in `known`; else English."""
    return surely(text) or _of_few(text, known or BY_DEFAULT, is_known=False) or BY_DEFAULT


def surely(text: str) -> str | None:
    """The language of words that the desk writes, too; None for few of them or no clear one."""
    if count(text) < SURELY_TOLD and _LATIN.search(text):
        return None
    code, score = _guessed(text)
    return code if score >= _SURELY and code in languages.all_read() else None


def _of_part(text: str, known: str) -> str:
    """The language of a question in a mail of another one, where words and the guess tell it."""
    if not _LATIN.search(text) or _begins(text, known):
        return known
    speaking = _speaking(text)
    told = speaking.pop() if len(speaking) == 1 else None if speaking else _asking(text)
    code, score = _guessed(text)
    is_guessed = code == told or (score < _SURE and _frequent(text, told or known) >= ENOUGH)
    return told if told and is_guessed else known


def _guessed(text: str) -> tuple[str, float]:
    return guesses(" ".join(text.split())[:_GUESSED])[0]


def _of_others(text: str) -> str:
    """The English name of a language that the desk does not read, where it is surely told."""
    code, score = _guessed(text)
    if code in languages.all_read() or score < _SURE:
        return ""
    try:
        return Locale.parse(code).get_language_name("en") or ""
    except (ValueError, UnknownLocaleError):
        return ""


def _of_few(text: str, known: str, *, is_known: bool) -> str | None:
    """The language of a few words: by letters or words that it writes.

    Else the writer's, where it `is_known`: not beside more words that are not in it.
    """
    told = languages.spoken_in(text, known)
    spoken = languages.all_read().get(told)
    if told != known:
        return None if spoken and spoken.relatives else told
    if not _LATIN.search(text):
        is_told = spoken and spoken.letters and (is_known or not spoken.relatives)
        return known if is_told else None
    speaking = _speaking(text)
    if len(speaking) == 1:
        return speaking.pop()
    if not speaking and (asking := _asking(text)):
        return asking
    is_told = (is_known and known != BY_DEFAULT) or intents.begins_to_ask(text, known)
    return known if is_told else None


def _speaking(text: str) -> set[str]:
    """The languages of which a frequent word stands in it; English writes no letters but ASCII."""
    said = _plain(text)
    words, listed = set(_WORD.findall(said)), _listed("frequent.toml")
    found = {code for code, frequent in listed.items() if frequent & words}
    found -= {code for code, letters in _FOREIGN.items() if letters & set(said)}
    is_plain = all(one.isascii() for one in said if one.isalpha())
    return found if is_plain else found - {BY_DEFAULT}


def _frequent(text: str, code: str) -> int:
    """How many frequent words of a language stand in it; one alone may be part of a name."""
    return len(_listed("frequent.toml").get(code, frozenset()) & set(_WORD.findall(_plain(text))))


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def _asking(text: str) -> str | None:
    """The language of a short question that looks like one of it, where the guess agrees.

    Neither is enough: the guess takes Danish for German, and "Quando" begins Italian ones as well.
    """
    said = _plain(text).strip()
    if not said.endswith("?"):
        return None
    code, score = _guessed(text)
    known = _listed("asking.toml").get(code)
    if known is None or score < _SURELY or _NOT_ITS_OWN.get(code, frozenset()) & set(said):
        return None
    return code if known & set(_WORD.findall(said)) or _begins(text, code) else None


def _begins(text: str, language: str) -> bool:
    """Whether it begins as a question of this language; English ones count in every language."""
    if language != BY_DEFAULT and intents.begins_to_ask(text, BY_DEFAULT):
        return False
    return intents.begins_to_ask(text, language)


@cache
def _listed(file: str) -> dict[str, frozenset[str]]:
    """The words of such a file by language."""
    table = resources.files("bot.slack.shown").joinpath(file)
    rows = tomllib.loads(table.read_text(encoding="utf-8"))
    return {code: frozenset(words) for code, words in rows.items()}
