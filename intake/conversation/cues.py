"""Which questions a stretch of text shows signs of: cues of the call, general words, figures.

Invariant: of overlapping cues only the longest counts, and a general word ("companies") counts
only where no cue does, so that figures of different kinds are never taken for one another (T1).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from intake.calls.model import Call, Question
from intake.conversation.phrases import WORD, among, is_spaced, listed
from intake.conversation.sentences import WORDS

NUMERIC = frozenset({"amount", "count"})
MOST = 60
"""Signs looked at in one clause; a clause with more of them says nothing definite anyway."""

_FIGURE = re.compile(
    r"(?:(?<![\w.,])(?P<code>[^\W\d_]{1,3})|(?P<sign>[$€£¥₹₩₽₺])|(?<![\w.,]))"
    r"(?P<digits>\d+(?:[.,']\d+|[ ]\d{3}(?!\d))*)(?P<tail>[^\W\d_]*)"
)
_THINGS = (
    r"\+\d[\d\s()./-]{6,24}\d",  # telephones
    r"(?<![\d.,])\d{1,2}:\d{2}(?!\d)",  # times
    r"(?<![\d.,-])\d{2}-\d{3}(?![\d-])",  # postal codes
    r"(?<![\d.,])0\d{4,}(?![\d.,]*\d)",  # registers
    r"(?<!\w)[^\W\d_]{1,6}\.\d[\w./-]*",  # files
    r"(?<![\d.,])\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?![\d.,]*\d)",  # dates
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONEY = re.compile(r"[$€£¥₹₩₽₺]")


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One cue or general word in the text and the questions it points to."""

    start: int
    end: int
    questions: frozenset[str]
    size: int
    general: bool = False


@dataclass(frozen=True, kw_only=True)
class Cues:
    """The cues of a call in one language, by their first word."""

    by_word: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    unspaced: tuple[tuple[re.Pattern[str], str], ...]
    general: dict[str, frozenset[str]]
    first: frozenset[str]  # words with which any of them begins


def gather(call: Call, language: str) -> Cues:
    """The cues of every question in the language and in English."""
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    unspaced: list[tuple[re.Pattern[str], str]] = []
    for question in call.questions:
        for cue in _cues(question, language):
            if is_spaced(cue[0]) or not cue[0].isalpha():
                tokens = tuple(stem(word.casefold()) for word in WORD.findall(cue))
                by_word.setdefault(tokens[0], []).append((tokens, question.id))
            else:
                unspaced.append((re.compile(re.escape(cue), re.IGNORECASE), question.id))
    general = _general(call, language)
    return Cues(
        by_word={word: tuple(cues) for word, cues in by_word.items()},
        unspaced=tuple(unspaced),
        general=general,
        first=frozenset({*by_word, *general}),
    )


def _cues(question: Question, language: str) -> Iterator[str]:
    yield question.id
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        yield from (cue for cue in question.cues.get(spoken, ()) if WORD.search(cue))


def _general(call: Call, language: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in listed(WORDS, "general", language):
        words = frozenset(stem(word) for word in group.split("|"))
        meant = frozenset(one.id for one in call.questions if _speaks_of(one, words))
        found |= dict.fromkeys(words, meant) if meant else {}
    return found


def _speaks_of(question: Question, words: frozenset[str]) -> bool:
    texts = (*question.text.values(), *question.label.values())
    said = {stem(word.casefold()) for text in texts for word in WORD.findall(text)}
    return question.kind in NUMERIC and bool(said & words)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without a plural's last letter, as far as cues need it."""
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] not in "su" else word


@lru_cache
def _stems(key: str, language: str) -> frozenset[str]:
    return frozenset(map(stem, listed(WORDS, key, language)))


@dataclass(frozen=True, kw_only=True)
class Signs:
    """Everything found in one passage, in order; asked about by stretches."""

    found: tuple[Sign, ...]
    starts: tuple[int, ...]
    figures: tuple[int, ...]
    money: tuple[int, ...]

    def beginning(self, start: int, end: int) -> tuple[Sign, ...]:
        """The signs that begin in a stretch."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.found[first : min(last, first + MOST)]

    def within(self, start: int, end: int) -> tuple[Sign, ...]:
        """The signs that stand whole in a stretch."""
        return tuple(one for one in self.beginning(start, end) if one.end <= end)

    def is_inside(self, start: int, end: int) -> bool:
        """Whether a sign goes across this gap."""
        before = bisect_left(self.starts, start)
        return any(one.end >= end for one in self.found[max(0, before - 3) : before])

    def has_figure(self, start: int, end: int) -> bool:
        return bisect_left(self.figures, start) < bisect_left(self.figures, end)

    def first_figure(self, start: int, end: int) -> int | None:
        """Where the first figure of a stretch stands."""
        at = bisect_left(self.figures, start)
        return self.figures[at] if at < len(self.figures) and self.figures[at] < end else None

    def has_money(self, start: int, end: int) -> bool:
        return bisect_left(self.money, start) < bisect_right(self.money, end - 1)


def read(text: str, cues: Cues, language: str) -> Signs:
    """All signs in a (folded) text."""
    words = [(stem(match[0].casefold()), match.start(), match.end())
             for match in WORD.finditer(text)]  # fmt: skip
    parts = frozenset(_parts_of_names(words, language))
    told = (one for one in _longest([*_sightings(words, cues), *_unspaced(text, cues)])
            if one.end not in parts)  # fmt: skip
    found = tuple(sorted(told, key=lambda one: one.start))
    numerals, money = _stems("numerals", language), _stems("money", language)
    figures = {*_figures(text, language), *(at for word, at, _ in words if word in numerals)}
    sums = {*(at for word, at, _ in words if word in money), *_money(text)}
    return Signs(
        found=found,
        starts=tuple(one.start for one in found),
        figures=tuple(sorted(figures)),
        money=tuple(sorted(sums | set(_glued(text, money)))),
    )


def _parts_of_names(words: list[tuple[str, int, int]], language: str) -> Iterator[int]:
    """Where a title ends that only begins a name of another thing ("smart city department")."""
    titles, things = _stems("titles", language), _stems("title_things", language)
    for (word, _, end), (after, start, _) in pairwise(words):
        if word in titles and after in things and start == end + 1:
            yield end


def _sightings(words: list[tuple[str, int, int]], cues: Cues) -> Iterator[Sign]:
    known = [one for one in enumerate(words) if one[1][0] in cues.first]
    for index, (word, start, end) in known:
        if word in cues.general:
            yield Sign(start=start, end=end, questions=cues.general[word], size=0, general=True)
        for tokens, question in cues.by_word.get(word, ()):
            last = index + len(tokens)
            if tuple(one[0] for one in words[index:last]) == tokens:
                yield Sign(start=start, end=words[last - 1][2], questions=frozenset({question}),
                           size=len(tokens))  # fmt: skip


def _unspaced(text: str, cues: Cues) -> Iterator[Sign]:
    for pattern, question in cues.unspaced:
        for match in pattern.finditer(text):
            yield Sign(start=match.start(), end=match.end(), questions=frozenset({question}),
                       size=len(match[0]))  # fmt: skip


def _longest(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Each stretch by its longest cue only; equal cues of several questions are one sign."""
    taken: set[int] = set()
    same: dict[tuple[int, int], Sign] = {}
    for sign in sorted(signs, key=lambda one: (one.general, -one.size, one.start - one.end)):
        place = sign.start, sign.end
        if place in same and not sign.general:
            meant = same[place].questions | sign.questions
            same[place] = Sign(start=sign.start, end=sign.end, questions=meant, size=sign.size)
        elif taken.isdisjoint(range(sign.start, sign.end)):
            same[place] = sign
            taken.update(range(sign.start, sign.end))
    yield from same.values()


def _figures(text: str, language: str) -> Iterator[int]:
    """Where figures stand that are neither a bare year nor part of a name such as 5G or B4."""
    scales, money = among(WORDS, "scales", language), among(WORDS, "money", language)
    for match in _FIGURE.finditer(_without_numbers_of_things(text, language)):
        tail = match["tail"].casefold()
        if match["code"] and match["code"].casefold() not in money:
            continue
        if tail and tail not in scales and tail not in money and is_spaced(tail[0]):
            continue
        is_year = _YEAR.fullmatch(match["digits"].strip(" .,'"))
        if not is_year or match["code"] or match["sign"] or tail:
            yield match.start("digits")


def _without_numbers_of_things(text: str, language: str) -> str:
    """The text with blanks where telephones, rooms, dates and streets have their numbers."""
    return _things(language).sub(lambda match: " " * len(match[0]), text)


@lru_cache
def _things(language: str) -> re.Pattern[str]:
    numbered, streets, months = (
        "|".join(map(re.escape, listed(WORDS, key, language)))
        for key in ("numbered_things", "streets", "months")
    )
    ways = (
        *_THINGS,
        rf"(?<!\w)(?:{numbered})\.?:?\s{{0,2}}\d[\d\s()/-]{{0,20}}",
        rf"(?<![\w.,])\d{{1,4}}(?:\s\w{{1,20}}){{0,3}}\s(?:{streets})(?!\w)",
        rf"(?<![\w.,])\d{{1,2}}(?:st|nd|rd|th)?\.?\s(?:{months})(?!\w)",
        rf"(?<!\w)(?:{months})\s\d{{1,2}}(?:st|nd|rd|th)?(?![\w.]*\d)",
    )
    return re.compile("|".join(ways), re.IGNORECASE)


def _money(text: str) -> Iterator[int]:
    yield from (match.start() for match in _MONEY.finditer(text))


def _glued(text: str, money: frozenset[str]) -> Iterator[int]:
    """Currencies and scales written without a blank: USD91bn."""
    for match in _FIGURE.finditer(text):
        if {(match["code"] or "").casefold(), match["tail"].casefold()} & money:
            yield match.start("digits")
