"""The words of words/*.toml, ready to be found in a text: the longest phrase wins.

Invariant: no word of any language stands in code; what a phrase means is the name of its list.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain, islice, product
from sys import intern
from typing import Literal, NamedTuple, TypeVar

from intake import languages
from intake.answers import wordfiles
from intake.answers.folding import INDIC, UNSPACED, clean, fold

SHARED = ("any", "en")
"""Read beside every language, in this order, before the language's own words."""

T = TypeVar("T")
Phrase = tuple[str, ...]
LETTERS = rf"(?:[{UNSPACED}]|[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[{INDIC}])*)"
STEM = "*"
"""Ends a word of the tables that stands for every word that begins so."""
COMMON = "@"
"""Begins an entry of a list that stands for one which several lists have in common."""
_SHORTEST = 2
"""Letters that are left of a word at least without what is glued before it."""
_NOTHING: tuple[int, tuple[str, ...]] = (0, ())
_MOST_KNOWN = 2_000
_MOST_SPELLINGS = 256
TOKEN = re.compile(rf"{LETTERS}|\d+|\S")
"""What texts and phrases are cut into: a run of letters, a run of digits, a single sign."""
_PLAIN_TOKEN = re.compile(r"[a-z]+|\d+|\S")
"""The same of a text of plain letters in lower case, in a quarter of the time."""


class Said(NamedTuple):
    """What a phrase of a text means: the name of its list, and its tokens from start to end."""

    name: str
    start: int
    end: int


class _Begun(dict[str, tuple[int, ...]]):
    """How long the phrases are that begin with a token, for the tokens met: most begin none."""

    def __init__(self, lengths_of: Callable[[str], tuple[int, ...]]) -> None:
        super().__init__()
        self._lengths_of = lengths_of

    def __missing__(self, token: str) -> tuple[int, ...]:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[token] = found = self._lengths_of(token)
        return found


class Lexicon:
    """What phrases mean. A phrase may mean several things: all its list names, in table order.

    A word of a phrase that ends in `*` stands for every word that begins so; a word of a text is
    known with and without what the language glues before words (`clitics`: Arabic "and", "the"),
    without it only where it is not known as a whole.
    """

    def __init__(
        self, meanings: Mapping[Phrase, tuple[str, ...]], clitics: Iterable[str] = ()
    ) -> None:
        self.meanings = meanings
        self.longest = max(map(len, meanings), default=0)
        lengths: dict[str, set[int]] = {}
        for phrase in meanings:
            lengths.setdefault(phrase[0], set()).add(len(phrase))
        self._lengths = {
            first: _same(tuple(sorted(of, reverse=True))) for first, of in lengths.items()
        }
        self._stems = frozenset(
            word[:-1] for phrase in meanings for word in phrase if word[1:].endswith(STEM)
        )
        self._longest_stem = max(map(len, self._stems), default=0)
        self._clitics = tuple(sorted(clitics, key=len, reverse=True))
        self._loose = bool(self._stems or self._clitics)
        self._single: set[str] = set()  # tokens met that stand only for themselves
        self._known: dict[str, Phrase] = {}
        self._begun = _Begun(self._lengths_of)

    def at(self, tokens: Phrase, place: int) -> tuple[int, tuple[str, ...]]:
        """How many tokens from this place make the longest known phrase, and what it means."""
        if place >= len(tokens):
            return _NOTHING
        for length in self._begun[tokens[place]]:
            if place + length <= len(tokens):
                meanings = self.of(tokens[place : place + length])
                if meanings:
                    return length, meanings
        return _NOTHING

    def of(self, phrase: Phrase) -> tuple[str, ...]:
        """What exactly these tokens mean together; nothing for most."""
        if len(phrase) > self.longest:
            return ()
        if not self._loose or self._single.issuperset(phrase) or not self._is_several(phrase):
            return self.meanings.get(phrase, ())  # most words stand only for themselves
        whole = self._meant(map(self._whole, phrase))
        return whole or (self._meant(map(self._spellings, phrase)) if self._clitics else ())

    def _meant(self, spellings: Iterable[Phrase]) -> tuple[str, ...]:
        found = (self.meanings.get(one, ()) for one in islice(product(*spellings), _MOST_SPELLINGS))
        return tuple(dict.fromkeys(chain.from_iterable(found)))

    def _whole(self, token: str) -> Phrase:
        """The spellings of a token that leave it whole: one known so is not taken apart."""
        if not self._clitics:
            return self._spellings(token)
        return tuple(one for one in self._spellings(token) if token.startswith(one.rstrip(STEM)))

    def may_begin(self, tokens: Phrase, place: int) -> bool:
        """Whether any phrase begins with the token at this place: at most places none does."""
        return place < len(tokens) and bool(self._begun[tokens[place]])

    def all_at(self, tokens: Phrase, place: int) -> Sequence[tuple[int, tuple[str, ...]]]:
        """Every known phrase that begins at this place, longest first: at most places none."""
        lengths = self._begun[tokens[place]] if place < len(tokens) else ()
        if not lengths:
            return ()
        return [
            (length, meanings)
            for length in lengths
            if place + length <= len(tokens)
            and (meanings := self.of(tokens[place : place + length]))
        ]

    def every(self, tokens: Phrase) -> Iterator[Said]:
        """Every known phrase, by place and longest first, also those that lie in another."""
        begun = self._begun
        for start, token in enumerate(tokens):
            for length in begun[token]:
                if start + length <= len(tokens):
                    for name in self.of(tokens[start : start + length]):
                        yield Said(name=name, start=start, end=start + length)

    def said(self, tokens: Phrase) -> frozenset[str]:
        """The meanings of every phrase that stands anywhere in the tokens."""
        return frozenset(one.name for one in self.every(tokens))

    def _lengths_of(self, token: str) -> tuple[int, ...]:
        """How long the phrases are that may begin with this token, longest first."""
        if not self._loose:
            return self._lengths.get(token, ())
        found = {at for one in self._spellings(token) for at in self._lengths.get(one, ())}
        return _same(tuple(sorted(found, reverse=True)))

    def _spellings(self, token: str) -> Phrase:
        """The token as phrases may hold it: as it is, without a clitic, as the stem of either."""
        if not self._loose or token in self._single:
            return (token,)
        known = self._known.get(token)
        if known is None:
            bare = [token, *self._unglued(token)]
            stems = [
                f"{one[:end]}{STEM}"
                for one in bare
                for end in range(min(len(one), self._longest_stem), 0, -1)
                if one[:end] in self._stems
            ]
            known = tuple(dict.fromkeys([*bare, *stems]))
            self._remember(token, known)
        return known

    def _remember(self, token: str, spellings: Phrase) -> None:
        if len(self._known) + len(self._single) >= _MOST_KNOWN:
            self._known.clear()
            self._single.clear()
        if len(spellings) > 1:
            self._known[token] = spellings
        else:
            self._single.add(token)

    def _is_several(self, phrase: Phrase) -> bool:
        return any(len(self._spellings(token)) > 1 for token in phrase)

    def _unglued(self, token: str) -> Iterator[str]:
        for clitic in self._clitics:
            if token.startswith(clitic) and len(token) - len(clitic) >= _SHORTEST:
                yield token.removeprefix(clitic)

    def finds(self, tokens: Phrase) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Every phrase found from left to right: place, length, meanings; none overlap."""
        place, begun = 0, self._begun
        while place < len(tokens):
            length, meanings = self.at(tokens, place) if begun[tokens[place]] else _NOTHING
            if length:
                yield place, length, meanings
            place += length or 1


@cache
def table(code: str) -> dict[str, dict[str, Sequence[str]]]:
    """The words of one language: matter, meaning, phrases; empty for one that has no file."""
    return wordfiles.read(_file(code))


def _file(code: str) -> str:
    if code not in SHARED and code not in languages.all_read():
        return ""
    return files("intake.answers").joinpath("words", f"{code}.toml").read_text(encoding="utf-8")


@cache
def apart(code: str, matter: str) -> dict[str, Sequence[str]]:
    """One matter of a language that nobody may have written in: the rest of its file is not kept.

    For what each text is asked in every language.
    """
    return wordfiles.section(_file(code), matter)


def foreign(language: str) -> frozenset[str]:
    """English words that mean something else in the language ("no" in Portuguese)."""
    return frozenset(apart(language, "foreign").get("words", ()))


def entries(matter: str, language: str) -> Iterator[tuple[str, str]]:
    """Each meaning and phrase of one matter: shared ones, then the language's own.

    English words that mean something else in the language are left out.
    """
    others = foreign(language)
    for code in dict.fromkeys((*SHARED, language)):
        for meaning, phrase in written(matter, code):
            if code == language or phrase not in others:
                yield meaning, phrase


def written(matter: str, code: str) -> Iterator[tuple[str, str]]:
    """Each meaning and phrase of one matter of one file; "@denied" is that list of `common`."""
    words = table(code)
    for meaning, phrases in words.get(matter, {}).items():
        for phrase in phrases:
            several = words["common"][phrase[1:]] if phrase.startswith(COMMON) else (phrase,)
            yield from ((meaning, one) for one in several)


@cache
def lexicon(matter: str, language: str) -> Lexicon:
    """The phrases of one matter as a writer of this language may use them."""
    return build(entries(matter, language), language)


def build(pairs: Iterable[tuple[str, str]], language: str) -> Lexicon:
    """A lexicon of (meaning, phrase) pairs in a language."""
    meanings: dict[Phrase, dict[str, None]] = {}
    for meaning, phrase in pairs:
        meanings.setdefault(_phrase(phrase), {})[meaning] = None
    found = {phrase: _same(tuple(names)) for phrase, names in meanings.items() if phrase}
    return Lexicon(found, glued(language, "before"))


@cache
def glued(language: str, side: Literal["before", "after"]) -> tuple[str, ...]:
    """What a language writes together with a word before or behind it, folded (`clitics`)."""
    return tuple(map(fold, apart(language, "clitics").get(side, ())))


@cache
def _same(made: tuple[T, ...]) -> tuple[T, ...]:
    """The first made of equal ones: few kinds of them, each many thousand times."""
    return made


@cache  # languages share most phrases of the shared tables
def _phrase(written: str) -> Phrase:
    """The tokens of a phrase of the tables, in which a star belongs to its word."""
    tokens: list[str] = []
    for token in split(clean(written)):
        if token == STEM and tokens and tokens[-1][0].isalpha():
            tokens[-1] += STEM
        else:
            tokens.append(token)
    return tuple(map(intern, tokens))


def split(text: str) -> Phrase:
    """A cleaned text as folded tokens: runs of letters, runs of digits, single signs.

    Each letter of a script without blanks is a token.
    """
    if text.isascii():
        return tuple(_PLAIN_TOKEN.findall(text.lower()))
    return tuple(fold(part) for part in TOKEN.findall(text))


def tokens_of(text: str, most: int | None = None) -> tuple[Phrase, list[re.Match[str]]]:
    """The same tokens, so many at most, and where each of them stands in the text."""
    found = list(islice(TOKEN.finditer(text), most))
    return tuple(fold(one[0]) for one in found), found


@cache
def listed(matter: str, meaning: str, language: str) -> frozenset[str]:
    """The single words of one list, folded."""
    return frozenset(
        fold(clean(word)) for name, word in entries(matter, language) if name == meaning
    )
