"""The scan: a text as marks (numbers, words with a meaning, signs), told apart by kind.

Invariant: a number that is a name, a date, a year, an ordinal or a footnote is no figure.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache, partial
from unicodedata import east_asian_width

from intake.answers import calendars
from intake.answers.folding import LONGEST, clean, fold
from intake.answers.lexicon import entries, listed, split
from intake.answers.scan import (
    apart,
    currencies,
    digits,
    duals,
    footnotes,
    kinds,
    meanings,
    nearly,
    sifting,
    spelled,
    spread,
    tokens,
)
from intake.answers.scan.clauses import AFTER_BOUNDS, STOPS
from intake.answers.scan.marks import Mark, at

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TEN_TO = re.compile(
    rf"([0-9]) ?[x×*·] ?10(?:\^|(?=[{_SUPERSCRIPTS}]))([0-9{_SUPERSCRIPTS}]{{1,2}})"
)
_NOTES = re.compile(rf"[{_SUPERSCRIPTS}*†‡]+|(?<=[\w.,)]) ?\[\d{{1,2}}\]|(?<=[\w)])\(\d\)(?!\w)")
_YEAR_CELLS = re.compile(r"(?m)(?:(?<=\t)|^) ?((?:19|20)\d\d) ?(?=\t|$)")
"""A year that is alone in its cell of a row copied from a table."""
_FIGURE_CELLS = re.compile(r"(?<=\d) ?\t\s?(?=\d)")
"""The tab between the figures of two cells, which are not one in groups of three."""
_QUESTIONS = re.compile(r"^>[^\n]*\? *$", re.MULTILINE)
"""A quoted line that asks: what stands in it is nobody's answer."""
_ADDRESSES = re.compile(r"(?:https?://|www\.)\S+|\S{1,80}@\S+")
_DATES = re.compile(
    r"(?<![\w.])(?:\d{1,2}([./-]) ?\d{1,2}\1 ?((?:19|20)\d\d)"
    r"|((?:19|20)\d\d)([./-]) ?\d{1,2}\4 ?\d{1,2})(?!\w)"
)
_PHONES = re.compile(
    r"(?<![\w.,])(?<!\d )(?!\+\d{1,3}(?: \d{3})+(?![\d ()/-]))"
    r"(?:\+\d|\(?0\d|\(\d{2,4}\)(?= ?\d))[\d ()/-]{5,24}\d(?![\w.,]\d)"
)
_RATIOS = re.compile(r"(?<![0-9A-Za-z.,:])\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?){2,6}(?![0-9A-Za-z:])")
"""Shares of three and more sectors: "3.1:41.2:55.7"."""
_LEAST_OF_PHONE = 8
"""Digits of a telephone number at least, with the country's or the city's."""
_SCALED_CODE = re.compile(r"(?<![^\W_])([A-Za-z]{1,3})([A-Z]{3})(?![^\W_])")
_ENDING = re.compile(r"((?:[\w%]{1,40}|[$€£₺¥]))['’‘ʼ`]([^\W\d_]{1,8})(?!\w)")
_ENDING_OF_DIGITS = re.compile(r"(\d)['’‘ʼ`]([^\W\d_]{1,8})(?!\w)")
_APOSTROPHES = re.compile("['’‘ʼ`]")
_CIRCLED = re.compile("[①-⑳❶-❿➀-➓⓪]")
_GROUPING = re.compile(r"(?<=\d)[’‘ʼ`´](?=\d{3})")
_AND_DIGITS = re.compile(r"(?<![^\W\d_])و(?=\d)")
_SHORTENED = ("about", "low", "high", "low_open", "high_open", "between", "from")
_ASCII_WORDS = re.compile(r"[A-Za-z]{1,30}")
_LEAST_BRACKETED = 2
_ASIDE = frozenset("(),;")
_REACH = 12
"""Words behind the dot of a currency in which another sum may stand."""
_SHORT = 2
"""Letters of a shortened "year" ("г.", "гг.")."""
_SHARE_OF_ENGLISH = 6
"""One word in so many that only English has makes a text English."""

_WIDE = frozenset("WF")
"""Widths of letters in Han, kana and Hangul."""
_COUNTING = ("scale:", "numeral:", "zero")
_MILLIONS = frozenset(f"scale:{10**power}" for power in range(6, 16))


def scan(text: str, language: str, decimal: str | None = None) -> tuple[Mark, ...]:
    """The marks of an answer, with dates, years, ordinals, names and footnotes told apart.

    `decimal` is the sign before decimals where the writer's country has another than the language.
    """
    return _scanned(text, language, decimal or digits.decimal_sign(language))


@lru_cache(maxsize=64)  # a clause is first tried as an answer, then read as one
def _scanned(text: str, language: str, sign: str) -> tuple[Mark, ...]:
    cleaned = _DATES.sub(lambda found: f" {found[2] or found[3]} ", _prepared(text, language))
    cleaned = _SCALED_CODE.sub(partial(_parted_code, language), cleaned)
    if language != "en" and _is_english(cleaned) and not _counts_in(cleaned, language):
        language = "en"
    marks = _undotted(tokens.marks(cleaned, language, sign))
    if not cleaned.isascii():
        marks = sifting.sifted(marks)
    for place in range(len(marks)):
        _settle(marks, place, language)
    for place, mark in enumerate(marks):
        if mark.has("number"):
            _tell(marks, place)
    return tuple(nearly.unvalued(kinds.settled(marks)))


def _settle(marks: list[Mark], place: int, language: str) -> None:
    """Give a word that is no plain figure the meaning that it has beside its neighbours."""
    mark = marks[place]
    if kinds.is_month(marks, place):
        marks[place] = replace(mark, roles=("month",), value=None)
    elif mark.roles == ("word",) and _is_counted(marks, place):
        marks[place] = replace(mark, roles=("generic",))
    elif mark.has("partitive") and kinds.is_partitive(marks, place):
        marks[place] = replace(mark, roles=("word",), value=None)
    elif mark.has(*apart.ROLES):
        apart.settle(marks, place)
    elif spread.settle(marks, place, language):
        return
    elif mark.has("parting"):
        marks[place] = replace(mark, roles=("sign",), folded=",")
    elif mark.has("numeral", "number") and kinds.is_nth(marks, place, language):
        marks[place] = replace(mark, roles=("junk",), value=None)
    elif mark.codes and kinds.is_of_name(marks, place):
        marks[place] = replace(mark, roles=("word",), codes=(), value=None)
    elif mark.has("numeral", "scale") and kinds.is_rank(marks, place, language):
        marks[place] = replace(mark, roles=("junk",), value=None)
    elif mark.has("numeral", "number") and kinds.is_ago(marks, place):
        marks[place] = replace(mark, roles=("ago",), value=None)
        marks[place + 1] = replace(marks[place + 1], roles=("ago",), value=None)
    elif mark.has("numeral", "number") and kinds.is_of_aspects(marks, place):
        marks[place] = replace(mark, roles=("three",), value=None)
    elif mark.has("least_one"):
        roles = ("three",) if kinds.is_beside_aspects(marks, place) else ("strict",)
        marks[place] = replace(mark, roles=roles, value=None)
    elif mark.has("was", "doubt") and mark.raw.isascii() and len(mark.roles) > 1:
        marks[place] = _surely_was(mark)


def _surely_was(mark: Mark) -> Mark:
    """ "Waren" is no "wären"."""
    roles = tuple(role for role in mark.roles if role != "doubt") if mark.has("was") else mark.roles
    return replace(mark, roles=roles)


def _tell(marks: list[Mark], place: int) -> None:
    """Give a number its kind; the letter grown to its front is a currency or part of a name."""
    before = at(marks, place - 1)
    grown = kinds.is_grown_to(before, marks[place])
    if grown and before.folded in _initials():  # "N45.6 trillion"
        codes = _initials()[before.folded]
        marks[place - 1] = replace(before, roles=("currency",), codes=codes, value=None)
    kind = kinds.of(marks, place)
    if kind != "number":
        marks[place] = replace(marks[place], roles=(kind,))
    if grown and marks[place - 1].has("scale"):  # the letter of "B3"
        marks[place - 1] = replace(before, roles=("word",))


@cache
def _initials() -> Mapping[str, tuple[str, ...]]:
    """Letters at the front of a figure that stand for currencies there."""
    return {fold(one): tuple(codes.split()) for codes, one in entries("initials", "en")}


def _is_english(text: str) -> bool:
    """Whether one who has another language wrote these words in English."""
    words = [word.lower() for word in _ASCII_WORDS.findall(text)]
    own = sum(word in listed("english", "own", "en") for word in words)
    return own > 1 and own * _SHARE_OF_ENGLISH >= len(words)


def _counts_in(text: str, language: str) -> bool:
    """Whether number words stand in it that only the language has: "more than 85 milliards".

    A lone one may be an English word as well ("once"), but not alone in a bracket: "1 (un)".
    """
    tokens, english = split(text), meanings.lexicon("en")
    counting: set[str] = set()
    inside: set[int] = set()
    for place, length, roles in meanings.lexicon(language).finds(tokens):
        phrase = tokens[place : place + length]
        if not any(role.startswith(_COUNTING) for role in roles):
            continue
        inside.update(range(place, place + length))
        if english.of(phrase):
            continue
        enclosed = tokens[place - 1 : place] == ("(",) and tokens[place + length :][:1] == (")",)
        if length > 1 or enclosed or not phrase[0].isascii() or not _MILLIONS.isdisjoint(roles):
            return True
        counting.add(phrase[0])
    counting |= {word for word in tokens if spelled.compound(word, language)}
    return len(counting) > 1 or _is_bracketed(tokens, inside)


def _is_bracketed(tokens: Sequence[str], counting: Collection[int]) -> bool:
    """Whether several number words are all of a bracket: "more than 106 (cent six)"."""
    for start in (place for place, sign in enumerate(tokens) if sign == "("):
        end = next((at for at in range(start, len(tokens)) if tokens[at] == ")"), start)
        if end - start > _LEAST_BRACKETED and all(at in counting for at in range(start + 1, end)):
            return True
    return False


def _prepared(text: str, language: str) -> str:
    """The cleaned text without addresses and footnotes, endings cut off from their figures."""
    text = footnotes.unmarked(text[:LONGEST])
    if "\t" in text:
        text = _FIGURE_CELLS.sub(" | ", _YEAR_CELLS.sub(r" | \1 | ", text))
    text = duals.singular(calendars.western(text, language), language)
    if ">" in text:
        text = _QUESTIONS.sub("", text)
    if "@" in text or "//" in text or "www." in text:
        text = _ADDRESSES.sub(" ", text)
    if "10" in text:
        text = _TEN_TO.sub(_exponent, text)
    if "+" in text or "0" in text or "(" in text:
        text = _PHONES.sub(_without_phone, text)
    if ":" in text:
        text = _RATIOS.sub(" % ", text)
    text = _NOTES.sub(" ", text)
    if "'" in text or "`" in text or not text.isascii():
        text = _GROUPING.sub("'", _CIRCLED.sub(r" \g<0> ", text))
        if _APOSTROPHES.search(text):
            ending = _ENDING if tokens.endings(language) else _ENDING_OF_DIGITS
            text = ending.sub(partial(_parted_ending, language), text)
        text = _AND_DIGITS.sub("و ", text)
    return clean(text)


def _without_phone(found: re.Match[str]) -> str:
    digits_in = sum(sign.isdecimal() for sign in found[0])
    return " " if digits_in >= _LEAST_OF_PHONE else found[0]


def _parted_ending(language: str, found: re.Match[str]) -> str:
    """ "100'den" as "100" and its ending; a word that is known with its ending stays whole."""
    whole = fold(f"{found[1]}{found[2]}")
    known = found[1].isalpha() and meanings.lexicon(language).of((whole,))
    return f"{found[1]}{found[2]}" if known else f"{found[1]} {tokens.ENDS_NEXT}{found[2]}"


def _parted_code(language: str, found: re.Match[str]) -> str:
    """ "MEUR" as "M EUR": a scale grown together with a code that is no word."""
    scale, code = found[1], found[2]
    if meanings.lexicon(language).of((fold(found[0]),)):
        return found[0]
    known = any(name == fold(scale) for _, name in entries("scales", "en"))
    return f"{scale} {code}" if known and currencies.by_code(code, loud=True) else found[0]


def _undotted(marks: list[Mark]) -> list[Mark]:
    """Without the dot that shortens a word before its figure ("max. 70", "Rs. 80").

    Nor the hyphens of "hundred-and-one".
    """
    kept: list[Mark] = []
    for place, mark in enumerate(marks):
        if kept and mark.folded == "." and mark.start == kept[-1].end:
            after = at(marks, place + 1)
            short = kept[-1].has(*_SHORTENED) or (len(kept[-1].codes) > 1 and len(kept[-1].raw) < 3)
            if short and after.has("number", "numeral", "currency", "about"):
                continue
            if kept[-1].has("head") and after.folded == ":":  # "PIB/hab.: 42 000 €"
                continue
            if kept[-1].has("scale") and _continues(marks, place + 1):  # "Mrd. Euro"
                continue
            if _is_shortened(kept[-1], marks, place + 1) or _is_of_year(kept, after):
                continue
            if _qualifies(after) and _may_be_short(kept[-1]):  # "руб. с лишним"
                continue
        if mark.has("dash") and kept and _is_hyphen(kept[-1], mark, at(marks, place + 1)):
            continue
        kept.append(mark)
    return kept


def _continues(marks: list[Mark], place: int) -> bool:
    """What goes on behind the dot of a shortened scale word: its unit, or the rest of a number."""
    mark = at(marks, place)
    rest = mark.has("number") and at(marks, place + 1).has("scale")
    lower = mark.raw[:1].islower() and mark.start > at(marks, place - 1).end
    return rest or lower or mark.has("currency", "counted", "other", "scale")


def _is_shortened(unit: Mark, marks: list[Mark], place: int) -> bool:
    """A unit whose dot ends no sentence: "(2023: 82,1 млрд руб.)", "85 Mrd. (2023: 82 Mrd.)".

    Small letters go on only to another sum: behind "82,1 млрд руб. рост 5 %" one may begin.
    """
    after = at(marks, place)
    is_said_on = unit.has("currency") and after.raw[:1].islower() and not after.has("planned")
    is_aside = unit.has("scale", "currency") and after.folded in _ASIDE
    is_dated = after.has("year") or len(after.raw) <= _SHORT  # "в 2023 г.", "годом ранее"
    return is_aside or (is_said_on and (is_dated or _names_sum(marks, place)))


def _names_sum(marks: list[Mark], place: int) -> bool:
    """Whether a scale or a currency stands in what goes on, up to the next dot."""
    for mark in marks[place : place + _REACH]:
        if mark.folded == ".":
            return False
        if mark.has("scale", "currency"):
            return True
    return False


def _is_of_year(kept: list[Mark], after: Mark) -> bool:
    """A letter behind a year whose dot ends no sentence: "план на 2026 г. – 90 млрд"."""
    is_short = len(kept[-1].raw) <= _SHORT and kept[-1].has("year") and kept[-1].raw.isalpha()
    is_dated = at(kept, len(kept) - 2).raw[-1:].isdecimal()
    return is_short and is_dated and bool(after.raw.strip()) and not after.raw[0].isupper()


def _may_be_short(mark: Mark) -> bool:
    """A word that a dot may shorten: scripts of wide letters have none such."""
    return mark.raw[:1].isalpha() and east_asian_width(mark.raw[0]) not in _WIDE


def _qualifies(mark: Mark) -> bool:
    """A bound or an estimate that goes on behind a dot: no sentence begins so in small letters."""
    return mark.has(*AFTER_BOUNDS, "about") and not mark.raw[:1].isupper()


def _is_counted(marks: list[Mark], place: int) -> bool:
    """A word between a figure and its "or more" that ends all: "120 орг. и более"."""
    before, after, last = (at(marks, one) for one in (place - 1, place + 1, place + 2))
    is_bound = after.has("low_after", "low_open_after") and (not last.raw or last.folded in STOPS)
    return is_bound and before.has("number", "numeral", "scale")


def _is_hyphen(before: Mark, mark: Mark, after: Mark) -> bool:
    """Glued to an "and" on either side."""
    glued = before.end == mark.start and mark.end == after.start
    return glued and (before.has("and") or after.has("and"))


def _exponent(found: re.Match[str]) -> str:
    power = "".join(str(_SUPERSCRIPTS.find(s)) if s in _SUPERSCRIPTS else s for s in found[2])
    return f"{found[1]}e{power}"
