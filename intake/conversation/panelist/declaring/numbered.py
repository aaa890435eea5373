"""Cities by the numbers of the letter's list: "1 and 3", "1も2も", "1 yes, 2 no".

Invariant: a number counts only where it stands as one of a list: at the head of its words, or
behind a word that leads to it.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from intake import languages
from intake.answers import calendars
from intake.answers.folding import UNSPACED
from intake.answers.lexicon import Lexicon, build, entries, split
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist.declaring import meaning

_LEAD = r"\W*(?:no\.?\s*|number\s*|#\s*)?"
_BEHIND = r"(?=\s*(?:[:.)：、–—-]|$)|\s+[^\W\d])"
_TO = r"(?:with|except|for|city|number|no\.|#|nr\.?|n°)\s*"
_SPAN = r"\s+(?:years?|months?|weeks?|days?)\b"
"""What makes a number one of time."""
_NEAR = 40
"""Letters behind a number in which its month or measure stands."""
_DATES = re.compile(
    r"\d{1,2}\s*月\s*\d{1,2}\s*[日号號](?:\s*[和与與、至到～~-]\s*\d{1,2}\s*[日号號])*"
)
"""Days of a month, told with the word that also stands behind a city's number."""
_MOST = 99
"""Numbers of one list, which have two digits each."""
_SIGNS = (",", "&", "/", "、", "，", "،")
_ARTICLES = (
    "the",
    "le",
    "la",
    "les",
    "el",
    "los",
    "las",
    "o",
    "a",
    "os",
    "as",
    "der",
    "die",
    "den",
)
_GAP = r"\s*[:.)：=）–—-]*\s*"
_START, _END = rf"(?<![^\W{UNSPACED}])", rf"(?![^\W{UNSPACED}])"
_BESIDE = rf"(?<![^\W\d{UNSPACED}])"
"""Where an answer starts: right behind its number, too ("3没有利益冲突")."""


@dataclass(frozen=True, kw_only=True)
class Voted:
    """The numbers that are answered with yes or no, and what is said of them behind it."""

    numbers: tuple[int, ...]
    is_tied: bool
    words: str
    rest: str


def runs(piece: str, language: str) -> Iterator[str]:
    """Every run of numbers that stands for cities."""
    piece = _DATES.sub(lambda found: " " * len(found[0]), piece)
    item = _item(language).match(piece)
    if item and not measures(piece[item.end(1) :], language):
        yield item[1]
    for found in _led(language).finditer(piece, item.end() if item else 0):
        place = found.lastindex or 0
        if not measures(piece[found.end(place) :], language):
            yield found[place]


def measures(rest: str, language: str) -> bool:
    """Whether a month or a measure right behind a number makes it no city's."""
    if not rest[:1].isspace():
        return False
    said = split(rest[:_NEAR])
    length, _ = _joining(language).at(said, 0)
    _, names = calendars.of(language).at(said, length)
    is_date = any(one.startswith("month:") for one in names)
    return is_date or meaning.lexicon(language, ("measuring",)).at(said, 0)[0] > 0


@cache
def _joining(language: str) -> Lexicon:
    """What stands between a day's number and its month."""
    return build((one for one in entries("of_month", language) if one[0] == "join"), language)


def leaves(piece: str, listed: set[int], language: str) -> bool:
    """Whether numbers of the list stand there that were read as no city."""
    read = {one for run in runs(piece, language) for one in numbers(run, language)}
    said = {int(one) for one in re.findall(r"(?<![\w.,])\d{1,2}(?![\d.,]\d|\d)", piece)}
    return bool(said & listed - read)


def voted(piece: str, language: str) -> list[Voted]:
    """The answers of a piece that is nothing but numbers with their yes or no."""
    first = re.search(r"\w", piece)
    if not first or not _votes(language).match(piece, first.start()):
        return []
    found = list(_votes(language).finditer(piece))
    ends = [*(one.start() for one in found[1:]), len(piece)]
    return [_voted(piece, one, end, language) for one, end in zip(found, ends, strict=True)]


def in_any(piece: str, language: str) -> list[Voted]:
    """The answers in the likely language, else in the only other one that reads all of the piece.

    A few numbers and one word tell no language.
    """
    if found := voted(piece, language):
        return found
    others = [voted(piece, one) for one in languages.all_read() if one != language]
    whole = [several for several in others if several and not any(map(_is_more, several))]
    said = {tuple((one.numbers, one.is_tied) for one in several) for several in whole}
    return whole[0] if len(said) == 1 else []


def _is_more(one: Voted) -> bool:
    return re.search(r"\w", one.rest) is not None


def _voted(piece: str, found: re.Match[str], end: int, language: str) -> Voted:
    return Voted(
        numbers=numbers(found["run"], language),
        is_tied=found["yes"] is not None,
        words=piece[found.start() : end].strip(" ,;、，،\n"),
        rest=piece[found.end() : end],
    )


@cache
def _run(language: str) -> str:
    """Numbers with what may stand between two of a list, or from one to another."""
    joint = rf"(?:(?:{between(language)}|{ranging(language)}){_articles(language)})"
    counted = rf"\s*{_counter(language)}(?:{ranging(language)})"
    return rf"(?>\d{{1,2}}(?:(?:\.?\s*{joint}|{counted})\s*\d{{1,2}}(?!\d)){{0,{_MOST}}}+)"


def in_part(part: str, language: str) -> tuple[int, ...]:
    """All numbers of words that are known to name cities, with those between two."""
    return tuple(
        number
        for run in re.findall(rf"(?<!\d){_run(language)}(?!\d)", part, re.IGNORECASE)
        for number in numbers(run, language)
    )


def unranged(piece: str, language: str) -> str:
    """Without what stands from one number to another, which may be a word of time as well."""
    between = rf"(\d)\s*(?:{ranging(language)})\s*(?=\d{{1,2}}(?!\d|\.\s*\w))"
    return re.sub(between, r"\1, ", piece, flags=re.IGNORECASE)


def _listed(language: str) -> str:
    """Several numbers of a list; or one, or from one to another, that ends its words.

    "With 2 to 3 people" is no list.
    """
    joint = rf"(?:(?:{between(language)}){_articles(language)})"
    several = rf"(?>\d{{1,2}}(?:\s*{joint}\s*\d{{1,2}}(?!\d)){{1,{_MOST}}}+)"
    ranged = rf"\d{{1,2}}\s*(?:{ranging(language)})\s*\d{{1,2}}(?!\d)(?=\s*{_ended(language)})"
    return rf"(?:{ranged}|{several}|\d{{1,2}}(?=\s*(?:[;:!]|\.?\s*$)))"


def _ended(language: str) -> str:
    """What ends a range: its words end, or more of the list follows."""
    names = ("and", "nor", "nor_of")
    more = "|".join(
        longest({one for name in names for one in ballot_signs.phrases(language, name)})
    )
    return rf"(?:[;:!,،，]|\.?\s*$|(?:{more}){_END})"


def between(language: str) -> str:
    names = ("and", "each_of")
    said = [one for name in names for one in ballot_signs.phrases(language, name)]
    return "|".join(longest({*said, *_SIGNS}))


def _leading(language: str) -> tuple[str, ...]:
    known = ballot_signs.words_of(language)
    return tuple(phrase for name in ("led", "led_numbers") for phrase in known.get(name, ()))


def _articles(language: str) -> str:
    said = "|".join(longest((*_ARTICLES, *_leading(language))))
    return rf"(?:\s+(?:{said}))?"


def _counter(language: str) -> str:
    """What counts the first number of a range, too: "1番から4番"."""
    said = "|".join(longest(ballot_signs.words_of(language).get("led_behind", ())))
    return rf"(?:(?:{said})\s*)?" if said else ""


@cache
def ranging(language: str) -> str:
    said = "|".join(longest(ballot_signs.phrases(language, "ranging")))
    return rf"[-–—~〜～]|{said}"


def numbers(run: str, language: str) -> tuple[int, ...]:
    """The numbers of a run, with those between the ends of a range ("1 to 3")."""
    found: list[int] = []
    between = re.compile(rf"\s*{_counter(language)}(?:{ranging(language)})\s*", re.IGNORECASE)
    last = 0
    for one in re.finditer(r"\d+", run):
        is_range = bool(found) and between.fullmatch(run, last, one.start()) is not None
        found += range(found[-1] + 1 if is_range else int(one[0]), int(one[0]) + 1)
        last = one.end()
    return tuple(found)


@cache
def _item(language: str) -> re.Pattern[str]:
    behind = "|".join(map(re.escape, ballot_signs.words_of(language).get("numbered", ())))
    glued = rf"|(?=\s*(?:{behind}))" if behind else ""
    return re.compile(rf"{_LEAD}({_run(language)})(?:{_BEHIND}{glued})", re.IGNORECASE)


@cache
def _led(language: str) -> re.Pattern[str]:
    known = ballot_signs.words_of(language)
    before = "|".join(longest(_leading(language)))
    behind = "|".join(longest(known.get("led_behind", ())))
    to = rf"(?:{_START}(?:{before})\s*|{_TO})" if before else _TO
    ending = rf"(?=\s*(?:{behind}))" if behind else "(?!)"
    number = rf"{_run(language)}(?!\d)"
    leads = (one for name in ("with_to", "to") for one in ballot_signs.phrases(language, name))
    with_to = "|".join(longest({*leads}))
    beside = rf"{_START}(?:{with_to})\s*({_listed(language)})(?!\d|{_SPAN})"
    return re.compile(
        rf"{to}({number})(?!{_SPAN})|(?<![\d月.])({number}){ending}|{beside}", re.IGNORECASE
    )


def longest(said: Collection[str]) -> list[str]:
    return [re.escape(one) for one in sorted(said, key=len, reverse=True)]


@cache
def _votes(language: str) -> re.Pattern[str]:
    denying = ("no", "no_conflict", "no_tie")
    yes, no = (_words(language, names) for names in (("yes",), denying))
    return re.compile(
        rf"(?<!\d)(?P<run>{_run(language)}){_GAP}(?:(?P<yes>{_BESIDE}(?:{yes}){_END})"
        rf"|{_BESIDE}(?:{no}){_END})",
        re.IGNORECASE,
    )


def _words(language: str, names: tuple[str, ...]) -> str:
    said = {one for name in names for one in ballot_signs.phrases(language, name)}
    return "|".join(re.escape(one) for one in sorted(said, key=len, reverse=True))
