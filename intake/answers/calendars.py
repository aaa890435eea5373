"""The words of calendars: months, weekdays, eras, and the dates of calendars that are not ours.

Invariant: an era only shifts the year; a date of the Islamic calendar is never computed.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from babel import Locale, UnknownLocaleError
from unicode_rbnf import RbnfEngine

from intake.answers.folding import UNSPACED, clean, fold
from intake.answers.lexicon import Lexicon, Phrase, build, entries, listed, split

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year in four digits, of the last century or this one."""
_LAST_DAY = 31
_DIGITS = 4
_MONTH_SIGNS = ("月", "월")
"""Stand behind the number of a month."""
KINDS = (
    "month", "weekday", "day", "vague", "shift", "aside", "during", "idle", "hour", "hour_before",
    "hijri",
    "year", "cardinal", "from", "ahead", "bound", "relative",
    "adjoining", "next", "this_year", "latest", "until", "by", "promise",
)  # fmt: skip
TELLING = ("month", "day:", "cardinal", "year", "shift", "hijri")
"""How the meanings begin that tell a time by themselves."""
_SHIFTS = {
    "today": 0, "tomorrow": 1, "after_tomorrow": 2, "yesterday": -1, "before_yesterday": -2,
}  # fmt: skip
_KEPT = frozenset(KINDS)
_HAN_DIGITS = {sign: place for place, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_HAN = re.compile(r"([〇零○一二三四五六七八九十廿卅元]{1,4}) ?(?=[年月日号號])")
_TENS = {"十": 10, "廿": 20, "卅": 30}
_SIGNS = frozenset("./-:")
_BARE, _REPUBLIC = "zh", 1911
_OF_REPUBLIC = re.compile(
    r"(?<![\d.])(?<!\d,)(9\d|1[0-3]\d)"
    r"(?= ?年(?:度|底(?!蕴|蘊)|初|末|中|本|全|[，,、則则]| ?\d{1,2} ?月))"
)
"""Years that Taiwan counts from 1912 and writes without the era: "113年度", "114年9月"."""
_TWICE = re.compile(r"(?<!\d)((?:19|20)\d\d) ?年? ?\( ?\1 ?年? ?\) ?年?(?= ?\d)")
"""A year of ours and of an era's, once both are ours: "2022年(2022年)11月25日"."""
_IN_BRACKETS = r"(?:\((?:19|20)\d\d)?\) ?年"
"""What stands behind the count of an era: "令和4(2022)年", "2022(令和4)年"."""
_SPELLED_YEARS = range(2000, 2041)
"""Years that an answer may spell in words."""

Found = tuple[int, int, tuple[str, ...]]


@cache
def of(language: str) -> Lexicon:
    """The phrases by which a language tells days, with English beside it."""
    pairs = [(name, phrase) for name, phrase in entries("dates", language) if name in _KEPT]
    pairs += [("vague", p) for name, p in entries("dates", language) if name == "either_day"]
    pairs += [(name, p) for name, p in entries("figures", language) if name == "this_year"]
    pairs += [(f"shift:{_SHIFTS[n]}", p) for n, p in entries("dates", language) if n in _SHIFTS]
    pairs += [(f"month:{n}", phrase) for n, phrase in entries("months", language)]
    pairs += [(f"weekday:{n}", phrase) for n, phrase in entries("weekdays", language)]
    pairs += [(f"day:{n}", phrase) for n, phrase in entries("days", language)]
    pairs += [(f"year:{n}", phrase) for n, phrase in entries("years", language)]
    for code in dict.fromkeys(("en", language)):
        pairs += _names(code)
        pairs += _spelled(code)
    return build(pairs, language)


def has(text: str, kind: str, language: str) -> bool:
    """Whether a month's or a weekday's name stands in a text."""
    found = of(language).finds(split(text))
    return any(name.startswith(kind) for _, _, names in found for name in names)


def tells_date(text: str, language: str) -> bool:
    """Whether a figure or a month's name stands in a text."""
    return any(token.isdecimal() for token in split(text)) or has(text, "month", language)


def months(names: Iterable[str]) -> list[int]:
    """The numbers of the months among the meanings of words."""
    return [int(one.partition(":")[2]) for one in names if one.startswith("month:")]


def _spelled(language: str) -> list[tuple[str, str]]:
    """Days and years in words, as CLDR spells them ("deux mille vingt-quatre")."""
    try:
        engine = RbnfEngine.for_language(language)
    except ValueError:
        return []
    behind = {kind: listed("dates", f"{kind}_sign", language) for kind in ("cardinal", "year")}
    pairs = []
    for kind, numbers in (("cardinal", range(1, 32)), ("year", _SPELLED_YEARS)):
        for number in numbers:
            written = set(engine.format_number(number).text_by_ruleset.values())
            for text in {*written, *(one.replace("-", " ") for one in written)}:
                signed = [f"{text}{sign}" for sign in behind[kind]] or [text]
                pairs += [(f"{kind}:{number}", one) for one in signed]
    is_word = re.compile(r"[^\d]{2,}").fullmatch
    return [(meaning, text) for meaning, text in pairs if is_word(text)]


def _names(language: str) -> list[tuple[str, str]]:
    """Months and weekdays of a language, as CLDR writes them within and outside a date."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return []
    pairs = []
    for kind, table in (("month", locale.months), ("weekday", locale.days)):
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                pairs += [
                    (f"{kind}:{n}", name.rstrip(".")) for n, name in table[form][width].items()
                ]
    return [(meaning, name) for meaning, name in pairs if not any(s.isdecimal() for s in name)]


# --- years and figures in other ways of writing -------------------------------------------------


def in_digits(text: str) -> str:
    """Han numerals before the signs of year, month and day as digits."""
    return _HAN.sub(_digits, text) if not text.isascii() else text


def _digits(found: re.Match[str]) -> str:
    written = found[1]
    if "元" in written:
        return "1" if written == "元" else written
    if not any(sign in _TENS for sign in written):
        return "".join(str(_HAN_DIGITS[sign]) for sign in written)
    before, tens, behind = next(
        (written[:at], _TENS[sign], written[at + 1 :])
        for at, sign in enumerate(written)
        if sign in _TENS
    )
    if len(before) > 1 or len(behind) > 1 or (before and tens != _TENS["十"]):
        return written
    units = _HAN_DIGITS.get(behind, 0)
    return str(tens * _HAN_DIGITS.get(before or "一", 1) + units)


def western(text: str, language: str) -> str:
    """Years of an era ("令和7年", "民國114年") as ours, and a year told in both once."""
    eras = _eras(language)
    if eras is None:
        return text
    if language == _BARE:
        text = _OF_REPUBLIC.sub(lambda found: f"{_REPUBLIC + int(found[1])}", text)
    told = eras.sub(lambda found: f"{_first_years(language)[fold(found[1])] + int(found[2])}", text)
    return _TWICE.sub(r"\1年", told)


@cache
def _first_years(language: str) -> dict[str, int]:
    """By the folded name of an era: the year before its first."""
    return {fold(clean(name)): int(year) for year, name in entries("eras", language)}


@cache
def _eras(language: str) -> re.Pattern[str] | None:
    written = sorted({name for _, name in entries("eras", language)}, key=len, reverse=True)
    if not written:
        return None
    names = "|".join(map(re.escape, written))
    return re.compile(
        rf"(?<![^\W\d_{UNSPACED}])({names}) ?(\d{{1,3}}) ?(?=[年년./-]|{_IN_BRACKETS})",
        re.IGNORECASE,
    )


# --- what is no date of ours --------------------------------------------------------------------


def ours(tokens: Phrase, known: Lexicon, *, has_days: bool) -> Phrase:
    """The tokens without clocks, and without a date of the Islamic calendar beside one of ours.

    Where none of ours stands beside it, its figures stay, and no month makes them a date.
    """
    found = list(known.finds(tokens))
    has_days = has_days or any("month:" in name for _, _, names in found for name in names)
    dropped = set(_clocks(tokens, found))
    dropped |= set(_islamic(tokens, found)) if has_days else set()
    return tuple("," if place in dropped else token for place, token in enumerate(tokens))


def is_four_digits(token: str) -> bool:
    """Whether a token is a number as a year is written."""
    return token.isdecimal() and len(token) == len("2027")


def is_yearless(tokens: Phrase, language: str) -> bool:
    """Whether a day and a month stand in the words, and nothing else of a time: "on 12 May"."""
    found = [
        names for _, _, names in of(language).finds(ours(tokens, of(language), has_days=False))
    ]
    is_other = any({"vague", "this_year", "year"} & set(names) for names in found)
    figures = [int(token) for token in tokens if token.isdecimal() and len(token) <= _DIGITS]
    signs = {fold(one) for one in _MONTH_SIGNS} & set(tokens)
    is_month = bool(signs) or any(name.startswith("month") for names in found for name in names)
    is_day = len(figures) == 1 + bool(signs) and all(1 <= one <= _LAST_DAY for one in figures)
    return is_month and is_day and not is_other


def _clocks(tokens: Phrase, found: list[Found]) -> Iterator[int]:
    """Figures that tell an hour: "10 Uhr", "à 10h", "الساعة 10"."""
    for start, length, names in found:
        if "hour" in names and start and tokens[start - 1].isdecimal():
            yield from range(start - 1, start + length)
            if tokens[start + length : start + length + 1] and tokens[start + length].isdecimal():
                yield start + length
        if "hour_before" in names:
            yield from _figures(tokens, range(start + length, len(tokens)))


def _islamic(tokens: Phrase, found: list[Found]) -> Iterator[int]:
    """The months and marks of the Islamic calendar with the figures right beside them."""
    for start, length, names in found:
        if "hijri" in names:
            yield from range(start, start + length)
            yield from _figures(tokens, range(start - 1, -1, -1))
            yield from _figures(tokens, range(start + length, len(tokens)))


def _figures(tokens: Phrase, places: range) -> Iterator[int]:
    """The places from here on, in this direction, that hold digits and the signs in a date."""
    for place in places:
        if not (tokens[place].isdecimal() or tokens[place] in _SIGNS):
            break
        yield place
