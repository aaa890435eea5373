"""Word lists by language, and a small notation for phrases that translators can write.

A phrase is words with `a|b` (one of them), `[a]` (may be missing), `_` (a space inside an
alternative), `a*` (every word that begins so), `…` (up to five words of any kind), `@` (a mail
address) and a final `.` (nothing may follow but the end of the clause). Invariant: the code that
reads them holds no words itself.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from intake import languages
from intake.answers.folding import INDIC, UNSPACED

ADDRESS = (
    r"(?<![\w.+@-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![\w@-])(?!\.\w)"
)
"""A plain mail address (the part of RFC 5321 that people use), never part of a longer word."""

WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[{INDIC}])*")
"""A run of letters and digits; of scripts without blanks each letter."""
STEM = "*"
LISTS = 4096
"""More word lists than there are in all languages together: none is put together twice."""

_HERE = Path(__file__).parent / "words"
_SPACE = r"[^\w@.?!]{1,3}"
_GAP = r"(?:[^\w@.?!]{1,3}[^\s.?!;]{1,40}){0,5}?"
_GAP_UNSPACED = r"[^\s.?!;。？！；]{0,20}?"
_SIGN = re.compile(f"[{INDIC}]")  # a vowel sign belongs to the letter before it
_END = r"(?=[\s)\"']*(?:[,.;:!?)–—。？！；，-]|$))"
_LIKE = str.maketrans(
    {chr(0xFF01 + n): chr(0x21 + n) for n in range(94)}
    | {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\u2011": "-", "\r": "\n"}
    | {"\x0b": " ", "\x0c": " ", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
)


def fold(text: str) -> str:
    """One spelling of quotes, blanks and full-width signs; every character keeps its place."""
    return text.translate(_LIKE)


def squeeze(text: str) -> str:
    """The text on one line with single blanks."""
    return " ".join(text.split())


@lru_cache(maxsize=1024)  # one sentence is asked about by many lists
def words_of(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in WORD.findall(text))


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """Many phrases looked for at once; only those of which a word that they need occurs are tried.

    A phrase of nothing but gaps, addresses and optional words is always tried. `stems` are the
    lengths of the words that may go on in any way.
    """

    patterns: tuple[re.Pattern[str], ...]
    by_word: dict[str, tuple[int, ...]] = field(repr=False)
    known: frozenset[str] = field(repr=False)
    always: tuple[int, ...] = ()
    stems: frozenset[int] = frozenset()

    def finditer(self, text: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
        """Every place where one of the phrases stands in the (folded) text."""
        for index in self._likely(words):
            yield from self.patterns[index].finditer(text)

    def heads(self, text: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
        """The phrases with which the text begins."""
        for index in self._likely(words):
            if head := self.patterns[index].match(text):
                yield head

    def found(self, text: str, words: frozenset[str] | None = None) -> bool:
        words = words_of(text) if words is None else words
        return any(self.patterns[index].search(text) for index in self._likely(words))

    def starts(self, text: str) -> bool:
        words = words_of(text)
        return any(self.patterns[index].match(text) for index in self._likely(words))

    def _likely(self, words: frozenset[str]) -> Sequence[int]:
        told = self.known & words
        if self.stems:
            begun = {f"{word[:length]}{STEM}" for word in words for length in self.stems}
            told |= self.known & begun
        if not told:
            return self.always
        if len(told) == 1 and not self.always:
            return self.by_word[next(iter(told))]
        return sorted({*self.always, *chain.from_iterable(self.by_word[word] for word in told)})


def compiled(phrases: Iterable[str]) -> Phrases:
    """The phrases ready to be looked for."""
    patterns: list[re.Pattern[str]] = []
    by_word: dict[str, list[int]] = {}
    always: list[int] = []
    for number, phrase in enumerate(dict.fromkeys(phrases)):
        patterns.append(_compiled(phrase))
        needed = _needed(phrase)
        for word in needed:
            by_word.setdefault(word, []).append(number)
        if not needed:
            always.append(number)
    return Phrases(
        patterns=tuple(patterns),
        by_word={word: tuple(numbers) for word, numbers in by_word.items()},
        known=frozenset(by_word),
        always=tuple(always),
        stems=frozenset(len(word) - 1 for word in by_word if word.endswith(STEM)),
    )


@cache  # every language looks for the English phrases as well
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(pattern(phrase), re.IGNORECASE)


def pattern(phrase: str) -> str:
    """The regular expression of one phrase."""
    parts: list[str] = []
    last = ""  # the token a blank may have to follow; "" before the first word
    for part in phrase.split():
        parts.append(_part(part, last))
        if part not in "….":
            last = "" if part[0] == "[" and not last else part.strip("[]")
    return "".join(parts)


def _part(part: str, last: str) -> str:
    spaced = not last or is_spaced(last[-1]) or last[-1] == "@"
    if part == ".":
        return _END
    if part == "…":
        return _GAP if spaced else _GAP_UNSPACED
    inner = _any(part.strip("[]"))
    space = _SPACE if spaced else rf"{_SPACE}|"
    if part[0] == "[":
        return rf"(?:(?:{space}){inner})?" if last else rf"(?:{inner}(?:{_SPACE}))?"
    return rf"(?:{space}){inner}" if last else inner


def _any(token: str) -> str:
    return f"(?:{'|'.join(_word(word) for word in token.split('|'))})"


def _word(word: str) -> str:
    if word == "@":
        return ADDRESS
    bare = word.rstrip(STEM)
    inner = r"\s{1,3}".join(re.escape(part) for part in bare.split("_"))
    before = r"(?<!\w)" if is_spaced(bare[0]) else ""
    if bare != word:
        return rf"{before}{inner}\w*"
    after = rf"(?![\w{INDIC}])" if is_spaced(bare[-1]) else ""
    return f"{before}{inner}{after}"


def is_spaced(letter: str) -> bool:
    """Whether the script of this letter puts blanks between words."""
    return not ("\u2e80" <= letter <= "\ud7af" or "\u0e00" <= letter <= "\u0eff") and (
        letter.isalnum() or bool(_SIGN.match(letter))
    )


def _needed(phrase: str) -> tuple[str, ...]:
    """The words one of which must occur where the phrase does; none where that cannot be told.

    Of its words the one with the longest alternatives: the rarer it is, the less is tried.
    """
    found = (_alternatives(part) for part in phrase.split() if part[0] not in "[….")
    return max(found, key=lambda words: min(map(len, words), default=0), default=())


def _alternatives(part: str) -> tuple[str, ...]:
    """How each alternative begins, as `words_of` tells words; none where it does not tell them."""
    words = [(WORD.match(one.casefold()), one) for one in part.split("|")]
    if not all(word for word, _ in words):
        return ()
    return tuple(f"{w[0]}{STEM}" if one[w.end() :] == STEM else w[0] for w, one in words if w)


@cache
def _words(language: str) -> dict[str, Any]:
    """The file of a language; empty for one that is not read."""
    if language not in languages.all_read():
        return {}
    return tomllib.loads((_HERE / f"{language}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=LISTS)
def listed(name: str, key: str, language: str) -> tuple[str, ...]:
    """A word list of a table by its dotted key: the language's own words, then the English."""
    found: list[str] = []
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        section: Any = _words(spoken)
        for part in (name, *key.split(".")):
            section = section.get(part, {})
        found.extend(section or ())
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=LISTS)
def among(name: str, key: str, language: str) -> frozenset[str]:
    """The same word list, to ask whether a word is in it."""
    return frozenset(listed(name, key, language))


@lru_cache(maxsize=LISTS)
def phrases(name: str, key: str, language: str) -> Phrases:
    """A list of phrases of a table, ready to be looked for."""
    return compiled(listed(name, key, language))
