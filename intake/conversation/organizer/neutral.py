"""What stands in place of the name of who asked, in the language of the words around it.

Invariant: it is the same for every city, so that nothing of it tells which one asked.
"""

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from pydantic import TypeAdapter

from intake import languages
from intake.answers.folding import fold

MARK = "\ue000"
"""Stands before what was put in, and in no text of who wrote it."""
_BEGINNING = r"(?:^|[.!?]\s+|\n\s*)[¿¡]?"
_LETTER = r"[^\W\u3041-\u309f]"
"""Of a word that goes on; but hiragana, which are what stands between two words of Japanese."""


@dataclass(frozen=True, kw_only=True)
class Neutral:
    """A city and a country of which nothing is told, and what is `mended` around them: the words
    that would stand there, and what they should be. `nouns` are names by which a country goes that
    mean something else too, folded: they tell nobody; `written` are names only as written here.
    """

    city: str
    country: str
    mended: tuple[tuple[str, str], ...]
    nouns: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()


def words(text: str, language: str) -> Neutral:
    """Those for a text in this language, or in that of its script; English where there are none."""
    known = _known()
    return known.get(languages.spoken_in(text, language), known[languages.ENGLISH])


def nouns(language: str) -> frozenset[str]:
    """Names of countries in this language that are words of another meaning, or of several."""
    known = _known().get(language)
    return known.nouns if known else frozenset()


def is_word(raw: str, language: str) -> bool:
    """Whether it stands here as the word that a name of a country is when it is written so."""
    known = _known().get(language)
    names = known.written if known else frozenset()
    is_name = raw in names or raw in map(str.upper, names)
    return not is_name and fold(raw) in map(fold, names)


def marked(neutral: Neutral) -> Neutral:
    """The same, to be known where it is put in."""
    return replace(neutral, city=MARK + neutral.city, country=MARK + neutral.country)


def mended(text: str, neutral: Neutral) -> str:
    """The text with what the `marked` words that were put in want around them, and a capital
    letter; the same words of who wrote it stay as they are.
    """
    for wrong, right in neutral.mended:
        text = re.sub(_around(wrong, neutral), MARK + right, text, flags=re.IGNORECASE)
    text = re.sub(rf"({_BEGINNING}){MARK}(\w)", lambda one: one[1] + _capital(one[2]), text)
    return text.replace(MARK, "")


def _around(wrong: str, neutral: Neutral) -> str:
    """What stands so where the last of these words were put in."""
    put_in = neutral.city if neutral.city in wrong else neutral.country
    before, _, behind = wrong.rpartition(put_in)
    around = rf"{re.escape(before)}{MARK}{re.escape(put_in + behind)}"
    return rf"(?<!{_LETTER}){around}(?!{_LETTER})"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


@cache
def _known() -> dict[str, Neutral]:
    file = resources.files("intake.conversation.organizer").joinpath("neutral.toml")
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return TypeAdapter(dict[str, Neutral]).validate_python(tables)
