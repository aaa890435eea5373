"""A year or a day that an answer puts right: "2019 (correct: 2018)", "(实际为2018年,特此更正)".

Invariant: only a clause of nothing but the right year or day and the words that call it right
takes another's place, and only where one stands before it.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from intake.answers import calendars
from intake.answers.lexicon import Lexicon, Phrase, lexicon, tokens_of

_EDGES = frozenset("(),;.!?\n")
_YEARS = range(1900, 2101)
_SIGNS = frozenset("年月日号號년월일/-:")
_OF_A_DAY = ("month", "weekday", "day", "cardinal", "year")
_EMPTY = re.compile(r"\s*\(\s*\)|[,;]\s*(?=\))")
_MOST = 200
"""Tokens of an answer that is looked through."""


@dataclass(frozen=True, kw_only=True)
class _Clause:
    """Tokens `start` to `end` of a text, and what the words of correction in them are."""

    start: int
    end: int
    names: frozenset[str]


def years(text: str, language: str) -> str:
    """The text with the year that it puts right in place of the wrong one."""
    found, tokens, right = _righting(text, language)
    if right is None:
        return text
    wrong = _years(tokens, range(right.start))[-1:]
    told = _years(tokens, range(right.start, right.end))
    if not wrong or len(told) != 1 or _figures(tokens, right) != 1:
        return text
    year, place = tokens[told[0]], wrong[0]
    start, end = found[right.start].start(), found[right.end - 1].end()
    before = f"{text[: found[place].start()]}{year}{text[found[place].end() : start]}"
    return _EMPTY.sub("", f"{before.rstrip(' ,;')}{text[end:]}")


def days(text: str, language: str) -> str:
    """The text with the day or the year that it puts right in place of the wrong one."""
    found, tokens, right = _righting(text, language)
    if right is None:
        return text
    if _figures(tokens, right) == 1:
        return years(text, language)
    if not _years(tokens, range(right.start)) or len(_years(tokens, range(len(tokens)))) != 2:
        return text
    known = lexicon("righted", language)
    clause = tokens[right.start : right.end]
    left = [
        found[right.start + at][0] for at in range(len(clause)) if at not in _said(clause, known)
    ]
    return " ".join(left)


def _righting(text: str, language: str) -> tuple[list[re.Match[str]], Phrase, _Clause | None]:
    """The tokens of a text, and the clause that puts right what stands before it."""
    known = lexicon("righted", language)
    tokens, found = tokens_of(text, _MOST)
    if "correct" not in known.said(tokens):
        return found, tokens, None
    clauses = _clauses(tokens, known)
    right = [
        (n, one)
        for n, one in enumerate(clauses)
        if "correct" in one.names and _years(tokens, range(one.start, one.end))
    ]
    if len(right) != 1 or not _is_plain(tokens, right[0][1], language):
        return found, tokens, None
    place, clause = right[0]
    for behind in clauses[place + 1 :]:  # ", 特此更正"
        if not behind.names or _years(tokens, range(behind.start, behind.end)):
            break
        if len(_said(tokens[behind.start : behind.end], known)) < behind.end - behind.start:
            break
        clause = _Clause(start=clause.start, end=behind.end, names=clause.names)
    return found, tokens, clause


def _clauses(tokens: Phrase, known: Lexicon) -> list[_Clause]:
    edges = [-1, *(n for n, token in enumerate(tokens) if token in _EDGES), len(tokens)]
    spans = [(a + 1, b) for a, b in pairwise(edges) if b - a > 1]
    return [_Clause(start=a, end=b, names=known.said(tokens[a:b])) for a, b in spans]


def _is_plain(tokens: Phrase, clause: _Clause, language: str) -> bool:
    """Nothing stands in the clause but a year or a day, and words of correction."""
    words = tokens[clause.start : clause.end]
    said = _said(words, lexicon("righted", language))
    times, small = calendars.of(language), lexicon("dates", language)
    return all(at in said or _is_of_a_day(word, times, small) for at, word in enumerate(words))


def _said(words: Phrase, known: Lexicon) -> set[int]:
    """The places of words of correction and of those that only join them."""
    return {at for start, length, _ in known.finds(words) for at in range(start, start + length)}


def _is_of_a_day(word: str, times: Lexicon, small: Lexicon) -> bool:
    names = times.of((word,))
    is_named = any(name.partition(":")[0] in _OF_A_DAY for name in names)
    return word.isdecimal() or word in _SIGNS or is_named or "small" in small.of((word,))


def _years(tokens: Phrase, places: range) -> list[int]:
    return [
        n
        for n in places
        if len(tokens[n]) == 4 and tokens[n].isdecimal() and int(tokens[n]) in _YEARS
    ]


def _figures(tokens: Phrase, clause: _Clause) -> int:
    return sum(token.isdecimal() for token in tokens[clause.start : clause.end])
