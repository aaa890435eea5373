"""The language of a few words, which tell it less surely than a whole mail.

Invariant: a language that the desk cannot read is never told.
"""

import re
import tomllib
from functools import cache
from importlib import resources

from bot.guessing import guesses
from intake import languages
from intake.conversation.intents import intents
from intake.conversation.spelling import count

SURELY_TOLD = 5
"""Words from which on nothing but their own language tells what they are written in."""
BY_DEFAULT = "en"
"""What letters go in until a city's own language is told: no sign of what it writes."""
SURE = 0.7
"""How sure the guess must be."""
_GUESSED = 600
"""Letters that are guessed by."""
_SURELY = 0.9
"""How sure the guess must be of a short question that seems to be one of that language."""
_NOT_ITS_OWN = {"tr": frozenset("əqwx")}
"""Letters that a language does not write, but a relative of it does."""
_FOREIGN = {"tr": frozenset("əq")}
"""Those that stand in no loan word either: they speak against its frequent words."""
LATIN = re.compile("[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def own(text: str, known: str | None) -> str:
    """The language of an organizer's own words to who is written to in `known`; else English."""
    return surely(text) or of_few(text, known or BY_DEFAULT, is_known=False) or BY_DEFAULT


def surely(text: str) -> str | None:
    """The language of words that the desk writes, too; None for few of them or no clear one."""
    if count(text) < SURELY_TOLD and LATIN.search(text):
        return None
    code, score = guessed(text)
    return code if score >= _SURELY and code in languages.all_read() else None


def guessed(text: str) -> tuple[str, float]:
    """The language that the words are in most likely, and how sure that is."""
    return guesses(" ".join(text.split())[:_GUESSED])[0]


def of_few(text: str, known: str, *, is_known: bool) -> str | None:
    """The language of a few words: by letters or words that it writes.

    Else the writer's, where it `is_known`: not beside more words that are not in it.
    """
    told = languages.spoken_in(text, known)
    spoken = languages.all_read().get(told)
    if told != known:
        return None if spoken and spoken.relatives else told
    if not LATIN.search(text):
        is_told = spoken and spoken.letters and (is_known or not spoken.relatives)
        return known if is_told else None
    spoken_in = speaking(text)
    if len(spoken_in) == 1:
        return spoken_in.pop()
    if not spoken_in and (asked_in := asking(text)):
        return asked_in
    is_told = (is_known and known != BY_DEFAULT) or intents.begins_to_ask(text, known)
    return known if is_told else None


def speaking(text: str) -> set[str]:
    """The languages of which a frequent word stands in it; English writes no letters but ASCII."""
    said = _plain(text)
    words, listed = set(_WORD.findall(said)), _listed("frequent.toml")
    found = {code for code, frequent in listed.items() if frequent & words}
    found -= {code for code, letters in _FOREIGN.items() if letters & set(said)}
    is_plain = all(one.isascii() for one in said if one.isalpha())
    return found if is_plain else found - {BY_DEFAULT}


def frequent(text: str, code: str) -> int:
    """How many frequent words of a language stand in it; one alone may be part of a name."""
    return len(_listed("frequent.toml").get(code, frozenset()) & set(_WORD.findall(_plain(text))))


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def asking(text: str) -> str | None:
    """The language of a short question that looks like one of it, where the guess agrees.

    Neither is enough: the guess takes Danish for German, and "Quando" begins Italian ones as well.
    """
    said = _plain(text).strip()
    if not said.endswith("?"):
        return None
    code, score = guessed(text)
    known = _listed("asking.toml").get(code)
    if known is None or score < _SURELY or _NOT_ITS_OWN.get(code, frozenset()) & set(said):
        return None
    return code if known & set(_WORD.findall(said)) or begins(text, code) else None


def begins(text: str, language: str) -> bool:
    """Whether it begins as a question of this language; English ones count in every language."""
    if language != BY_DEFAULT and intents.begins_to_ask(text, BY_DEFAULT):
        return False
    return intents.begins_to_ask(text, language)


@cache
def _listed(file: str) -> dict[str, frozenset[str]]:
    """The words of such a file by language."""
    table = resources.files("bot").joinpath(file)
    rows = tomllib.loads(table.read_text(encoding="utf-8"))
    return {code: frozenset(words) for code, words in rows.items()}
