"""Where a text has figures that may answer a question, and where money.

Invariant: a bare year, the number of a thing (a telephone, a room, a day) and a part of a name such
as 5G or B4 is no figure.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.phrases import blanked, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import is_spaced, words_of
from intake.conversation.wordlists import listed

_FIGURE = re.compile(
    r"(?:(?<![\w.,])(?P<code>[^\W\d_]{1,3})|(?P<sign>[$€£¥₹₩₽₺])|(?<![\w.,]))"
    r"(?P<digits>\d+(?:[.,']\d+|[ ]\d{3}(?!\d))*)(?P<tail>[^\W\d_]*)"
)
_BLANK = r"[^\S\n]"
_THINGS = re.compile(
    rf"\+\d(?:[\d()./-]|{_BLANK}){{6,24}}\d"  # telephones
    r"|(?<!\w)[^\W\d_]{1,6}\.\d[\w./-]*"  # files
    r"|(?=\d)(?:"
    r"(?<![\d.,])\d{1,2}:\d{2}(?!\d)"  # times
    r"|(?<![\d.,-])\d{2}-\d{3}(?![\d-])"  # postal codes
    r"|(?<![\d.,])0\d{4,}(?![\d.,]*\d)"  # registers
    r"|(?<![\d.,])\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?![\d.,]*\d)"  # dates
    rf"|(?<![\d.,])\d{{1,2}}{_BLANK}?[月월]{_BLANK}?\d{{1,2}}{_BLANK}?[日일])"
)
_NUMBER_BEHIND = re.compile(rf"\.?[:：]?{_BLANK}{{0,2}}\d(?:[\d()/-]|{_BLANK}){{0,20}}")
_HOUSE_BEFORE = re.compile(rf"(?<![\w.,])\d{{1,4}}(?:{_BLANK}\w{{1,20}}){{0,3}}{_BLANK}\Z")
_DAY_BEFORE = re.compile(
    rf"(?<![\w.,])\d{{1,2}}(?:st|nd|rd|th|er)?\.?{_BLANK}(?:de{_BLANK})?\Z", re.IGNORECASE
)
_DAY_BEHIND = re.compile(rf"{_BLANK}\d{{1,2}}(?:st|nd|rd|th)?(?![\w.]*\d)", re.IGNORECASE)
_REACH = 70
"""Letters before the word for a street or a month in which its number may begin."""
_DIGIT = re.compile(r"\d")
_UNSPACED = re.compile(f"[{UNSPACED}]+")
_OF_YEAR = "年년"
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONEY = re.compile(r"[$€£¥₹₩₽₺]")

Span = tuple[int, int]


def find(text: str, language: str) -> tuple[list[int], list[int]]:
    """Where figures stand in a (folded) text, and where money does.

    Money is currency signs, currencies and scales written without a blank (USD91bn).
    """
    signs = [match.start() for match in _MONEY.finditer(text)]
    if not _DIGIT.search(text):
        return [], signs
    found: list[int] = []
    for match in _FIGURE.finditer(_spread(_without_things(text, language))):
        tail, code, at = match["tail"], match["code"], match.start("digits")
        is_money = any(_is_all("money", part, language) for part in (code, tail) if part)
        signs.extend([at] if is_money else ())
        if code and not (_is_all("money", code, language) or _is_particle(code, language)):
            continue
        if tail and not is_money and not _is_all("scales", tail, language):
            continue
        behind = text[match.end() : match.end() + 1]
        if code or match["sign"] or tail or not _is_year(match["digits"], behind):
            found.append(at)
    return found, signs


@lru_cache(maxsize=512)
def _is_all(key: str, word: str, language: str) -> bool:
    return phrases(WORDS, key, language).is_all(word)


@lru_cache(maxsize=512)
def _is_particle(word: str, language: str) -> bool:
    """Whether a letter is written together with the figure behind it, as the Arabic "and" is."""
    return len(word) == 1 and not word.isascii() and word in listed(WORDS, "joints", language)


def _is_year(digits: str, behind: str) -> bool:
    """Whether digits are a year by themselves, and no letter behind them makes them a number."""
    is_counted = bool(behind) and not is_spaced(behind) and behind.isalpha()
    return bool(_YEAR.fullmatch(digits.strip(" .,'"))) and (not is_counted or behind in _OF_YEAR)


def _spread(text: str) -> str:
    """The text with bars for the letters of scripts that put no blanks between words.

    A blank would group what stands on both sides of it: "S1は120億" is no 1 120.
    """
    return text if text.isascii() else _UNSPACED.sub(lambda one: "|" * len(one[0]), text)


def _without_things(text: str, language: str) -> str:
    """The text with blanks where telephones, rooms, dates and streets have their numbers."""
    return blanked(text, _things(text, language))


def _things(text: str, language: str) -> Iterator[Span]:
    words = words_of(text)
    for one in _THINGS.finditer(text):
        yield one.span()
    for key, before, behind in (
        ("numbered_things", None, _NUMBER_BEHIND),
        ("streets", _HOUSE_BEFORE, None),
        ("months", _DAY_BEFORE, _DAY_BEHIND),
    ):
        for word in phrases(WORDS, key, language).finditer(text, words):
            first = max(0, word.start() - _REACH)
            if before and (number := before.search(text, first, word.start())):
                yield number.start(), word.end()
            if behind and (number := behind.match(text, word.end())):
                yield word.start(), number.end()
