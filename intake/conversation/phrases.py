"""Word lists by language, and a small notation for phrases that translators can write.

A phrase is words with `a|b` (one of them), `[a]` (may be missing), `_` (a space inside an
alternative), `…` (up to five words of any kind), `@` (a mail address) and a final `.` (nothing
may follow but the end of the clause). Invariant: the code that reads them holds no words itself.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

ADDRESS = (
    r"(?<![\w.+@-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![\w@-])(?!\.\w)"
)
"""A plain mail address (the part of RFC 5321 that people use), never part of a longer word."""

WORD = re.compile(r"[^\W_]+")
_HERE = Path(__file__).parent
_SPACE = r"[^\w@.?!]{1,3}"
_GAP = r"(?:[^\w@.?!]{1,3}[^\s.?!;]{1,40}){0,5}?"
_GAP_UNSPACED = r"[^\s.?!;。？！；]{0,20}?"
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
    """Many phrases looked for at once; only those whose first word occurs are tried.

    A phrase that begins with a gap, an address or an optional word is always tried.
    """

    patterns: tuple[re.Pattern[str], ...]
    by_word: dict[str, tuple[int, ...]] = field(repr=False)
    always: tuple[int, ...] = ()

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
        words = words_of(text[:200])
        return any(self.patterns[index].match(text) for index in self._likely(words))

    def _likely(self, words: frozenset[str]) -> Sequence[int]:
        firsts = [self.by_word[word] for word in words if word in self.by_word]
        return sorted({*self.always, *chain.from_iterable(firsts)}) if firsts else self.always


def compiled(phrases: Iterable[str]) -> Phrases:
    """The phrases ready to be looked for."""
    patterns: list[re.Pattern[str]] = []
    by_word: dict[str, list[int]] = {}
    always: list[int] = []
    for number, phrase in enumerate(dict.fromkeys(phrases)):
        patterns.append(re.compile(pattern(phrase), re.IGNORECASE))
        firsts = _firsts(phrase)
        for word in firsts:
            by_word.setdefault(word, []).append(number)
        if not firsts:
            always.append(number)
    indexed = {word: tuple(numbers) for word, numbers in by_word.items()}
    return Phrases(patterns=tuple(patterns), by_word=indexed, always=tuple(always))


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
    inner = r"\s{1,3}".join(re.escape(part) for part in word.split("_"))
    before = r"(?<!\w)" if is_spaced(word[0]) else ""
    after = r"(?!\w)" if is_spaced(word[-1]) else ""
    return f"{before}{inner}{after}"


def is_spaced(letter: str) -> bool:
    """Whether the script of this letter puts blanks between words."""
    return not ("\u2e80" <= letter <= "\ud7af" or "\u0e00" <= letter <= "\u0eff") and (
        letter.isalnum()
    )


def _firsts(phrase: str) -> tuple[str, ...]:
    """The words one of which must occur where the phrase does; none where that cannot be told."""
    first = phrase.split()[0]
    if first == "…" or first[0] in "[@" or "@" in first.split("|"):
        return ()
    found = [WORD.match(word.casefold()) for word in first.split("|")]
    if not all(found) or not all(is_spaced(word[0]) for word in first.split("|")):
        return ()
    return tuple(match[0] for match in found if match)


@lru_cache
def _file(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))


@lru_cache
def listed(name: str, key: str, language: str) -> tuple[str, ...]:
    """A word list of a table by its dotted key: the language's own words, then the English."""
    found: list[str] = []
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        section: Any = _file(name).get(spoken, {})
        for part in key.split("."):
            section = section.get(part, {})
        found.extend(section or ())
    return tuple(dict.fromkeys(found))


@lru_cache
def phrases(name: str, key: str, language: str) -> Phrases:
    """A list of phrases of a table, ready to be looked for."""
    return compiled(listed(name, key, language))
