"""Which questions a stretch of text shows signs of: cues of the call, general words, figures.

Invariant: of overlapping cues only the longest counts, and a general word ("companies") counts
only where no cue does, so that figures of different kinds are never taken for one another (T1).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.folding import UNSPACED_LETTER
from intake.calls.model import Call, Question
from intake.conversation.phrases import STEM, Phrases, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import (
    WORD,
    fold,
    is_spaced,
    spellings,
    unglued,
    without_nukta,
)
from intake.conversation.wordlists import listed

_TOKEN = re.compile(rf"(?:{WORD.pattern})\*?")
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
    r"(?<![\d.,])\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]",
)
_ASCII = re.compile(r"[A-Za-z0-9]+")
_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"[^\d\n]*\d[^\n]*")
_OF_YEAR = "年년"
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
class Entry:
    """The words of a cue or of a word list, and what they stand for.

    `key` is the list's name; of a cue or a general word it is empty.
    """

    tokens: tuple[str, ...]
    questions: frozenset[str] = frozenset()
    general: bool = False
    key: str = ""


@dataclass(frozen=True, kw_only=True)
class Cues:
    """The cues of a call in one language and the words of figures, by their first word."""

    by_word: dict[str, tuple[Entry, ...]]
    stems: tuple[int, ...]  # lengths of first words that may go on in any way
    scales: Phrases
    money: Phrases


@lru_cache(maxsize=64)
def gather(call: Call, language: str) -> Cues:
    """The cues of every question in the language and in English."""
    by_word: dict[str, list[Entry]] = {}
    for entry in (*_of_questions(call, language), *_general(call, language), *_listed(language)):
        by_word.setdefault(entry.tokens[0], []).append(entry)
    return Cues(
        by_word={word: tuple(entries) for word, entries in by_word.items()},
        stems=tuple({len(word) - 1 for word in by_word if word.endswith(STEM)}),
        scales=phrases(WORDS, "scales", language),
        money=phrases(WORDS, "money", language),
    )


def _of_questions(call: Call, language: str) -> Iterator[Entry]:
    for question in call.questions:
        for cue in _cues(question, language):
            yield Entry(tokens=tokens_of(cue), questions=frozenset({question.id}))


def _cues(question: Question, language: str) -> Iterator[str]:
    yield question.id
    for spoken in dict.fromkeys((language, language.partition("-")[0], "en")):
        yield from (cue for cue in question.cues.get(spoken, ()) if WORD.search(cue))


def names_within(question: Question, words: str, language: str) -> bool:
    """Whether these words stand in a longer cue of the question: it speaks of them as of a part."""
    said = tokens_of(words)
    return any(
        len(cue) > len(said)
        and any(all(map(_fits, cue[at:], said)) for at in range(len(cue) - len(said) + 1))
        for cue in map(tokens_of, _cues(question, language))
    )


def _general(call: Call, language: str) -> Iterator[Entry]:
    """Words of one meaning; by the English one among them the questions are known."""
    meant: dict[tuple[str, ...], frozenset[str]] = {}
    for group in listed(WORDS, "general", language):
        words = [tokens_of(word.replace("_", " ")) for word in group.split("|")]
        ids = frozenset(one.id for one in call.questions if _speaks_of(one, words))
        meant |= dict.fromkeys(words, ids) if ids else {}
    for tokens, ids in meant.items():
        yield Entry(tokens=tokens, questions=ids, general=True)


def _speaks_of(question: Question, words: Collection[tuple[str, ...]]) -> bool:
    said = _texts_of(question)
    return question.kind in NUMERIC and any(
        _fits(one[0], word) for one in words if len(one) == 1 for word in said
    )


@lru_cache(maxsize=512)
def _texts_of(question: Question) -> frozenset[str]:
    texts = (*question.text.values(), *question.label.values())
    return frozenset(token for text in texts for token in tokens_of(text))


def _listed(language: str) -> Iterator[Entry]:
    for key in ("numerals", "money", "titles", "title_things", "no_cues"):
        for word in listed(WORDS, key, language):
            yield Entry(tokens=tokens_of(word.replace("_", " ")), key=key)


def tokens_of(cue: str) -> tuple[str, ...]:
    """The words of a cue as they are compared, an Arabic one without its article."""
    return tuple(
        unglued(word) if word.endswith(STEM) else stem(unglued(word))
        for word in _TOKEN.findall(without_nukta(fold(cue)).casefold())
    )


@lru_cache(maxsize=2048)
def stem(word: str) -> str:
    """The word without a plural's last letter, as far as cues need it."""
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] not in "su" else word


def _fits(token: str, word: str) -> bool:
    """Whether a word is the token, begins as its stem, or has it behind an Arabic particle."""
    if token == word:
        return True
    if token[-1] == STEM:
        return any(one.startswith(token[:-1]) for one in spellings(word))
    return not word.isascii() and token in spellings(word)


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
    words = _words(text)
    signs: list[Sign] = []
    told: dict[str, list[tuple[int, int]]] = {}
    for entry, start, end in _sightings(words, cues):
        if entry.key:
            told.setdefault(entry.key, []).append((start, end))
        else:
            signs.append(_sign(entry, start, end))
    parts = _parts_of_names(told)
    hidden = told.get("no_cues", ())  # "承辦人" is a clerk and hosts nothing
    signs = [one for one in signs if not any(a <= one.start < b for a, b in hidden)]
    found = sorted((one for one in _longest(signs) if one.end not in parts),
                   key=lambda one: one.start)  # fmt: skip
    figures, money = _figures(text, cues, language)
    return Signs(
        found=tuple(found),
        starts=tuple(one.start for one in found),
        figures=tuple(sorted({*figures, *(at for at, _ in told.get("numerals", ()))})),
        money=tuple(sorted({*money, *(at for at, _ in told.get("money", ()))})),
    )


def _words(text: str) -> list[tuple[str, int, int]]:
    """Every word as cues hold it, and where it stands."""
    if text.isascii():
        return [(stem(one[0].lower()), *one.span()) for one in _ASCII.finditer(text)]
    found = ((without_nukta(one[0].casefold()), one.span()) for one in WORD.finditer(text))
    return [(stem(word), *span) for word, span in found]


def _sign(entry: Entry, start: int, end: int) -> Sign:
    size = 0 if entry.general else len(entry.tokens)
    return Sign(start=start, end=end, questions=entry.questions, size=size, general=entry.general)


def _parts_of_names(told: dict[str, list[tuple[int, int]]]) -> frozenset[int]:
    """Where a title ends that only begins a name of another thing ("smart city department")."""
    things = {start for start, _ in told.get("title_things", ())}
    ends = (end for _, end in told.get("titles", ()))
    return frozenset(end for end in ends if end in things or end + 1 in things)


def _sightings(words: list[tuple[str, int, int]], cues: Cues) -> Iterator[tuple[Entry, int, int]]:
    """Each entry that stands in the text, and where."""
    known = cues.by_word
    for index, (word, start, _) in enumerate(words):
        if word.isascii() and not cues.stems:
            entries = known.get(word, ())
        else:
            entries = tuple(one for key in _keys(word, cues) for one in known[key])
        for entry in entries:
            size = len(entry.tokens)
            behind = words[index + 1 : index + size] if size > 1 else ()
            if len(behind) == size - 1 and all(
                _fits(token, one[0]) for token, one in zip(entry.tokens[1:], behind, strict=True)
            ):
                yield entry, start, words[index + size - 1][2]


def _keys(word: str, cues: Cues) -> Iterator[str]:
    """The first words of entries that this word can be."""
    for one in spellings(word):
        if one in cues.by_word:
            yield one
        for length in cues.stems:
            if f"{one[:length]}{STEM}" in cues.by_word and len(one) >= length:
                yield f"{one[:length]}{STEM}"


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


def _figures(text: str, cues: Cues, language: str) -> tuple[list[int], list[int]]:
    """Where figures stand that are neither a bare year nor part of a name such as 5G or B4.

    And where money does: currency signs, currencies and scales written without a blank (USD91bn).
    """
    money = [match.start() for match in _MONEY.finditer(text)]
    figures: list[int] = []
    spread = _spread(_without_numbers_of_things(text, language)) if _DIGIT.search(text) else ""
    for match in _FIGURE.finditer(spread):
        tail, code, at = match["tail"], match["code"], match.start("digits")
        is_money = any(cues.money.is_all(part) for part in (code, tail) if part)
        money.extend([at] if is_money else ())
        if (code and not cues.money.is_all(code)) or (
            tail and not is_money and not cues.scales.is_all(tail)
        ):
            continue
        if code or match["sign"] or tail or not _is_year(match["digits"], text[match.end() :][:1]):
            figures.append(at)
    return figures, money


def _is_year(digits: str, behind: str) -> bool:
    """Whether digits are a year by themselves, and no letter behind them makes them a number."""
    is_counted = bool(behind) and not is_spaced(behind) and behind.isalpha()
    return bool(_YEAR.fullmatch(digits.strip(" .,'"))) and (not is_counted or behind in _OF_YEAR)


def _spread(text: str) -> str:
    """The text with blanks for the letters of scripts that put none between words."""
    return text if text.isascii() else UNSPACED_LETTER.sub(" ", text)


def _without_numbers_of_things(text: str, language: str) -> str:
    """The text with blanks where telephones, rooms, dates and streets have their numbers."""
    things = _things(language)
    return _LINE.sub(lambda line: things.sub(lambda one: " " * len(one[0]), line[0]), text)


@lru_cache
def _things(language: str) -> re.Pattern[str]:
    numbered, streets, months = (
        either(WORDS, key, language) for key in ("numbered_things", "streets", "months")
    )
    ways = (
        *_THINGS,
        rf"(?:{numbered})\.?[:：]?\s{{0,2}}\d[\d\s()/-]{{0,20}}",
        rf"(?<![\w.,])\d{{1,4}}(?:\s\w{{1,20}}){{0,3}}\s(?:{streets})",
        rf"(?<![\w.,])\d{{1,2}}(?:st|nd|rd|th|er)?\.?\s(?:de\s)?(?:{months})",
        rf"(?:{months})\s\d{{1,2}}(?:st|nd|rd|th)?(?![\w.]*\d)",
    )
    return re.compile("|".join(ways), re.IGNORECASE)
