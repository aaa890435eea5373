"""The words of words.toml, ready to be found in a text: the longest phrase wins.

Invariant: no word of any language stands in code; what a phrase means is the name of its list.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from intake.answers.folding import INDIC, clean, fold

SHARED = ("any", "en")
"""Read beside every language, in this order, before the language's own words."""

Phrase = tuple[str, ...]
LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{INDIC}])*"
_PARTS = re.compile(rf"{LETTERS}|\d+|\S")


class Lexicon:
    """What phrases mean. A phrase may mean several things: all its list names, in table order."""

    def __init__(self, meanings: Mapping[Phrase, tuple[str, ...]]) -> None:
        self.meanings = meanings
        self.longest = max(map(len, meanings), default=0)
        self._reach: dict[str, int] = {}
        for phrase in meanings:
            self._reach[phrase[0]] = max(len(phrase), self._reach.get(phrase[0], 0))

    def at(self, tokens: Phrase, place: int) -> tuple[int, tuple[str, ...]]:
        """How many tokens from this place make the longest known phrase, and what it means."""
        if self.may_begin(tokens, place):
            for length, meanings in self.all_at(tokens, place):
                return length, meanings
        return 0, ()

    def may_begin(self, tokens: Phrase, place: int) -> bool:
        """Whether any phrase begins with the token at this place: at most places none does."""
        return place < len(tokens) and tokens[place] in self._reach

    def all_at(self, tokens: Phrase, place: int) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Every known phrase that begins at this place, longest first."""
        if place >= len(tokens):
            return
        reach = min(self._reach.get(tokens[place], 0), len(tokens) - place)
        for length in range(reach, 0, -1):
            meanings = self.meanings.get(tokens[place : place + length])
            if meanings:
                yield length, meanings

    def finds(self, tokens: Phrase) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Every phrase found from left to right: place, length, meanings; none overlap."""
        place = 0
        while place < len(tokens):
            length, meanings = self.at(tokens, place)
            if length:
                yield place, length, meanings
            place += length or 1


@cache
def tables() -> dict[str, dict[str, dict[str, list[str]]]]:
    """words.toml as it is: language, matter, meaning, phrases."""
    text = files("intake.answers").joinpath("words.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def entries(matter: str, language: str) -> Iterator[tuple[str, str]]:
    """Each meaning and phrase of one matter: shared ones, then the language's own."""
    for code in dict.fromkeys((*SHARED, language)):
        for meaning, phrases in tables().get(code, {}).get(matter, {}).items():
            for phrase in phrases:
                yield meaning, phrase


@cache
def lexicon(matter: str, language: str) -> Lexicon:
    """The phrases of one matter as a writer of this language may use them."""
    return build(entries(matter, language))


def build(pairs: Iterable[tuple[str, str]]) -> Lexicon:
    """A lexicon of (meaning, phrase) pairs."""
    meanings: dict[Phrase, dict[str, None]] = {}
    for meaning, phrase in pairs:
        meanings.setdefault(split(clean(phrase)), {})[meaning] = None
    found = {phrase: tuple(names) for phrase, names in meanings.items() if phrase}
    return Lexicon(found)


def split(text: str) -> Phrase:
    """A cleaned text as folded tokens: runs of letters, runs of digits, single signs."""
    return tuple(fold(part) for part in _PARTS.findall(text))


@cache
def listed(matter: str, meaning: str, language: str) -> frozenset[str]:
    """The single words of one list, folded."""
    return frozenset(
        fold(clean(word)) for name, word in entries(matter, language) if name == meaning
    )
