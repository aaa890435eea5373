"""The years by which events are told: in any digits, of an era, or counted from another year.

Invariant: a year that cannot be computed from what is told stays unknown; none is guessed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain

from babel import Locale, UnknownLocaleError
from unicode_rbnf import RbnfEngine

from intake.answers import calendars
from intake.answers.events.words import any_of, flat, phrases
from intake.answers.folding import INDIC, UNSPACED, UNSPACED_LETTER
from intake.answers.lexicon import entries, glued

_YEAR = r"(?:19|20)\d\d"
_HAN = r"[〇零○一二三四五六七八九]{4}(?= ?年)"
_DATED = rf"(?<!\d)(?P<year>{_YEAR})(?!\d)"
_ENDED = rf"(?:(?<=[{UNSPACED}])|(?!\w))"
_MOST_COUNTED = 12
_LAST_CENTURY = 50
_FROM_TODAY = {"this_year": 0, "last_year": -1, "year_before_last": -2}
_NO_CITY = r"(?<!\brio )(?<!\brio de )"
"""Ahead of a month: "Rio de Janeiro, 2023" tells none."""
_NOW = ("this_month", "this_season")
_SEASONS_OVER = 9
"""The month from which "this summer" is no summer to come."""
_FROM_ANOTHER = {"same": 0, "next": 1, "previous": -1}
_FIXED = {f"{name}_{n}": sign * n for name, sign in (("later", 1), ("earlier", -1)) for n in (2, 3)}


@dataclass(frozen=True, kw_only=True)
class Told:
    """Where a year is told; `is_framed` if only as a time ("in 2019"), never as part of a name.

    Several years ("2008-2012") are no one year, and stay with the name.
    """

    start: int
    end: int
    year: int | None
    is_framed: bool = True
    is_kept: bool = False
    place: str = ""
    more: tuple[int, ...] = ()
    """Years in which it was held once more, in one bracket: "(1954 y 1990)"."""
    is_aside: bool = False
    """A place outside of brackets: it tells no year."""
    is_counted: bool = False
    """Counted from the year before it ("six years later"): of the event that follows."""


def find(line: str, language: str, today: date | None, before: int | None = None) -> list[Told]:
    """The years of a flat line from left to right; `before` is the last one told ahead of it."""
    found: list[Told] = []
    reached = 0
    for start, end, one in _candidates(line, language):
        if start < reached:
            continue
        told = _told(one, start, end, language, today, before)
        if told is None:
            continue
        found.append(told)
        before = told.year or before
        reached = end
    return found


def _candidates(line: str, language: str) -> list[tuple[int, int, re.Match[str]]]:
    """What may tell a year, the longest of those that begin at one place first."""
    found = chain.from_iterable(one.finditer(line) for one in _patterns(language))
    return sorted(((*one.span(), one) for one in found), key=lambda one: (one[0], -one[1]))


def _told(
    found: re.Match[str], start: int, end: int, language: str, today: date | None,
    before: int | None,
) -> Told | None:  # fmt: skip
    name = found.lastgroup or ""
    if name == "lately":
        return Told(start=start, end=end, year=None, is_aside=True)
    if name == "several":
        return Told(start=start, end=end, year=None, is_framed=False, is_kept=True)
    if name == "yearly":
        since = found.groupdict().get("year")
        return Told(start=start, end=end, year=int(since) if since else None)
    if name in ("bare", "framed", "unit"):
        return _written(found, name, start, end, language)
    if name in ("era", "short"):
        return _shifted(found, name, start, end, language)
    year, is_counted = _counted_year(found, language, today, before), name in ("counted", "fixed")
    if year is None and _says(found, _NOW, language):
        return None  # a summer that may be to come
    return Told(start=start, end=end, year=year, is_counted=is_counted)


def _counted_year(
    found: re.Match[str], language: str, today: date | None, before: int | None
) -> int | None:
    """The year counted from the one told before, else from today."""
    is_by_today = found.lastgroup in ("from_today", "ago")
    if before is not None and not is_by_today:
        return before + _shift(found, language)
    if found.lastgroup == "ago" or (found.lastgroup == "counted" and found["back"]):
        shift = _shift(found, language)
        return today.year + shift if today else None
    if today and _says(found, _NOW, language):
        is_over = _says(found, ("this_month",), language) or today.month >= _SEASONS_OVER
        return today.year if is_over else None
    back = _offset(found[0], _FROM_TODAY, "figures", language)
    return today.year + back if today and back is not None else None


def _says(found: re.Match[str], names: tuple[str, ...], language: str) -> bool:
    return any(one in found[0] for one in phrases(names, "events", language))


def _written(found: re.Match[str], name: str, start: int, end: int, language: str) -> Told:
    if name == "framed" and _of_season(language).match(found[0]) and found.string[:start].strip():
        start, name = found.start("year"), "bare"  # "Universiada de Invierno 2015"
    text = calendars.in_digits(f"{found['year']}年").rstrip("年")
    year = int(text) if text.isdecimal() else None
    return Told(start=start, end=end, year=year, is_framed=name != "bare")


@cache
def _of_season(language: str) -> re.Pattern[str]:
    """A season that is a part of a name: "of Winter 2015"."""
    seasons = any_of(("season",), language)
    return re.compile(rf"\s*(?:de|d|del|do|da|of)\s?(?:{seasons})\s+(?:19|20)")


def _shifted(found: re.Match[str], name: str, start: int, end: int, language: str) -> Told | None:
    if name == "era":
        year = calendars.western(f"{found['name']}{found['count'].replace('元', '1')}年", language)
        digits = year.rstrip("年").strip()
        return Told(start=start, end=end, year=int(digits) if digits.isdecimal() else None)
    short = int(found["two"])
    if short < _LAST_CENTURY and not found["sign"]:
        return None
    return Told(start=start, end=end, year=short + (1900 if short >= _LAST_CENTURY else 2000))


def _shift(found: re.Match[str], language: str) -> int:
    """How many years lie between this year and the one named before it."""
    if found.lastgroup in ("counted", "ago"):
        sign = 1 if found.groupdict().get("on") else -1
        count = found.groupdict().get("count_back") or found["count_on"]
        return sign * _numerals(language)[count]
    return _offset(found[0], {**_FROM_ANOTHER, **_FIXED}, "events", language) or 0


def _offset(said: str, offsets: dict[str, int], matter: str, language: str) -> int | None:
    """What the phrase that was found means; the longest that it ends with."""
    said_so = sorted(phrases(tuple(offsets), matter, language), key=len, reverse=True)
    known = {flat(phrase): name for name, phrase in entries(matter, language) if name in offsets}
    return next((offsets[known[one]] for one in said_so if one in said), None)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Every way in which a year may be told; the last group says which."""
    written = [*_in_figures(language), *_in_words(language)]
    if eras := any_of_eras(language):
        count = r"(?P<count>\d{1,3}|元)年(?:度|の|に|には|的)?"
        written.append(rf"(?P<era>(?P<name>{eras}) ?{count}{_moment_behind()})")
    return tuple(map(re.compile, written))  # an outer group closes last: `lastgroup` names it


def _in_figures(language: str) -> list[str]:
    """Years told in figures, with what says that they are a time and no part of a name."""
    ahead = rf"{_edges(language)[0]}(?:{_before(language)})"
    small, seasons = any_of(("in",), language), any_of(("season_behind",), language)
    year, unit, on = _DATED, _unit(language), _since_behind(language)
    behind = rf"(?:\s(?:{any_of(('span_end',), language)}){_ENDED})?"
    moment = rf"(?:{_month(language)})?"
    return [
        rf"(?P<yearly>{_since_year(language)}[\s,]*{_each_year(language)})",
        rf"(?P<bare>{year})",
        rf"(?P<framed>{ahead}\s*{moment}{year}{unit}?{_moment_behind()}{on}{behind})",
        rf"(?P<framed>{moment.removesuffix('?')}{year}{unit}?{behind})",
        rf"(?P<framed>(?<![\d.])\d{{1,2}}[./](?:\d{{1,2}}[./])?{year})",
        rf"(?P<framed>{year}(?:\s?[./]\s?\d{{1,2}}){{1,2}}(?:\.?\s?[~–-]\s?(?:\d{{1,2}}\.\s?)?\d{{1,2}})?\.?(?!\d))",
        rf"(?P<unit>{year}{unit}{_moment_behind()}{on})",
        rf"(?P<unit>{year}{unit}?\s?(?:{seasons})(?!\w|(?<!\W)\d))",
        rf"(?P<unit>(?:(?:{small})\s?)?(?P<year>{_HAN})年(?:度|的|の|に|には)?)",
        rf"(?P<several>(?<!\d){_YEAR}\s?(?:[-–/]|to|a|bis|à)\s?(?:(?:19|20)?\d\d)(?!\d))",
        r"(?P<short>(?P<sign>(?<!\w)['’‘])(?P<two>\d\d)(?!\d))",
        rf"(?P<short>{ahead}\s(?P<sign>)(?P<two>\d\d)(?=\s*(?:$|[,.;])))",
    ]


def _in_words(language: str) -> list[str]:
    """Years told by another year or by today."""
    another = phrases((*_FROM_ANOTHER, *_FIXED), "events", language)
    today = (
        *phrases(_NOW, "events", language), *phrases(tuple(_FROM_TODAY), "figures", language),
    )  # fmt: skip
    return [
        rf"(?P<fixed>{_bounded(another, language)})",
        rf"(?P<fixed>(?:(?:{_before(language)})\s)?{_month(language)}"
        rf"(?:{any_of(('same',), language)}){_ENDED})",
        rf"(?P<yearly>{_each_year(language)}(?=\s*(?:$|[,.;)])))",
        rf"(?P<yearly>(?:(?<!\w)|(?<=[{UNSPACED}]))(?:{any_of(('each_year',), language)}){_ENDED}"
        rf"(?:[\s,]+(?:{any_of(('since',), language)})\s"
        rf"(?:(?:{any_of(('in',), language)})\s)?{_DATED}{_unit(language)}?)?)",
        _counted("counted", (("earlier", "back"), ("later", "on")), language),
        _counted("ago", (("ago", "back"),), language),
        *_by_month(language),
        _counted("yearly", (("every_years", "back"),), language),
        _counted("lately", (("lately", "back"),), language),
        rf"(?P<lately>(?<!\w)(?:{any_of(('place',), language, 'where')})\s"
        rf"(?:{_months_alone(language)})(?!\w))",
        rf"(?P<from_today>{_bounded(today, language)}"
        rf"(?:\s?\d{{1,2}}\s?[月월](?:{_small(language)})?)?)",
    ]


def _by_month(language: str) -> list[str]:
    """What is held every year, by its month or not."""
    yearly, small = _yearly_said(language), any_of(("in",), language)
    months, months_end = _months(language), any_of(("month_behind",), language)
    return [
        rf"(?P<yearly>^\W*(?:{_yearly_ahead(language)})(?:(?!\w)|(?<=[{UNSPACED}]))"
        r"(?:\d{1,2}[月월]\s?(?:[に의에])?)?)",
        rf"(?P<yearly>(?<!\w)(?:{yearly})(?:\s(?:{small})\s(?:{months}))?(?!\w))",
        rf"(?P<yearly>(?<!\w)(?:{any_of(('every',), language)})\s(?:{months})(?!\w))",
        rf"(?P<yearly>(?:{any_of(('yearly',), language)})\s?\d{{1,2}}\s?[月월]"
        rf"(?:{_small(language)})?)",
        rf"(?P<unit>{_DATED}(?:['’]?n?[iu]n)?\s(?:(?:yilinin|yili)\s)?(?:{months})\s(?:{months_end}))",
        rf"(?P<yearly>(?:{_since_year(language)}[\s,]*)?(?<!\w)(?:{yearly})\s(?:{months})"
        rf"(?:\s(?:{months_end})|[td][ae])?(?!\w))",
    ]


def _since_year(language: str) -> str:
    """A year in figures, with "since" before or behind it or not."""
    since = rf"(?:(?:{any_of(('since', 'in'), language)})\s?)?"
    return rf"{since}{_DATED}{_unit(language)}?{_since_behind(language)}"


def _since_behind(language: str) -> str:
    return rf"(?:['’]?\s?(?:{any_of(('since_behind',), language)}))?"


def _unit(language: str) -> str:
    """The word for "year" behind its figures ("2019年")."""
    return rf"(?:['’]?\s?-?(?:{any_of(('unit',), language)}){_ENDED})"


def _each_year(language: str) -> str:
    return _bounded(phrases(("yearly", "each_year"), "events", language), language)


def _before(language: str) -> str:
    """Words for "in" that stand before a year, and not behind it."""
    units = phrases(("unit",), "events", language)
    said = (one for one in phrases(("in", "since"), "events", language) if one not in units)
    return "|".join(map(re.escape, said)) or "(?!)"


def _yearly_ahead(language: str) -> str:
    """What says "every year" before a name; no single word that may be a name's own ("annual")."""
    said = (
        one for one in phrases(("yearly",), "events", language) if " " in one or one[0] > "\u0370"
    )
    return "|".join(map(re.escape, said)) or "(?!)"


def _yearly_said(language: str) -> str:
    """What says "every year" anywhere: several words are no part of a name."""
    said = (one for one in phrases(("yearly",), "events", language) if " " in one)
    return "|".join(map(re.escape, said)) or "(?!)"


def any_of_eras(language: str) -> str:
    said = {flat(name) for _, name in entries("eras", language)}
    return "|".join(map(re.escape, sorted(said, key=len, reverse=True)))


def _bounded(said_so: tuple[str, ...], language: str) -> str:
    """One of these as whole words, with "in" before and a small ending behind it or not."""
    said = "|".join(map(re.escape, said_so)) or "(?!)"
    ahead = any_of(("in",), language)
    first, last = _edges(language)
    small = [one for one in phrases(("in",), "events", language) if UNSPACED_LETTER.match(one)]
    behind = f"(?:{'|'.join(map(re.escape, small))})?" if small else ""
    return rf"{first}(?:(?:{ahead})\s+)?(?:{said}){last}{behind}"


def _small(language: str) -> str:
    """Words for "in" that are written behind what they belong to."""
    small = [one for one in phrases(("in",), "events", language) if UNSPACED_LETTER.match(one)]
    return "|".join(map(re.escape, small)) or "(?!)"


def _edges(language: str) -> tuple[str, str]:
    """Where a word may begin, behind a glued "and" too, and where it ends."""
    ands = [one for one in map(flat, glued(language, "before")) if len(one) == 1]
    more = "".join(rf"|(?<=\s{one})|(?<=^{one})" for one in ands)
    first, last = rf"(?<![\w{INDIC}])", rf"(?![\w{INDIC}])"
    return rf"(?:{first}|(?<=[{UNSPACED}]){more})", rf"(?:{last}|(?<=[{UNSPACED}]))"


def _counted(kind: str, lists: tuple[tuple[str, str], ...], language: str) -> str:
    """ "Two years later", "3年後に"."""
    numerals = "|".join(map(re.escape, sorted(_numerals(language), key=len, reverse=True)))
    first, last = _edges(language)
    ways = []
    for name, group in lists:
        said = [re.escape(one).replace(r"\#", "#") for one in phrases((name,), "events", language)]
        shapes = "|".join(one.replace("#", rf"(?:{numerals})") for one in said) or "(?!)"
        ways.append(rf"(?P<{group}>(?=\D{{0,20}}?(?P<count_{group}>{numerals}))(?:{shapes}))")
    return rf"(?P<{kind}>{first}(?:{'|'.join(ways)}){last})"


@cache
def _numerals(language: str) -> dict[str, int]:
    """Small numbers in digits and in words."""
    found = {str(n): n for n in range(1, _MOST_COUNTED + 1)}
    for n, sign in enumerate("一二三四五六七八九十", 1):
        found[sign] = n
    found |= {"两": 2, "兩": 2}
    found |= {flat(p): int(n) for n, p in _spelled(language) if flat(p)}
    found |= {word[:-1]: n for word, n in found.items() if word.endswith("ه")}  # "ثلاث سنوات"
    return found


def _spelled(language: str) -> Iterator[tuple[str, str]]:
    try:
        engine = RbnfEngine.for_language(language)
    except ValueError:
        return
    for n in range(1, _MOST_COUNTED + 1):
        for text in set(engine.format_number(n).text_by_ruleset.values()):
            if not any(sign.isdecimal() for sign in text) and len(text) > 1:
                yield str(n), text


def is_month(said: str, language: str) -> bool:
    """Whether flat words are a month or a season."""
    return re.fullmatch(_month(language), f"{said} ") is not None


@cache
def _months(language: str) -> str:
    """The names of months and seasons, the longest first."""
    seasons = phrases(("season",), "events", language)
    return "|".join([*map(re.escape, seasons), _months_alone(language)])


@cache
def months(language: str) -> dict[str, int]:
    """Every name of a month, with its number."""
    found = {flat(phrase): int(number) for number, phrase in entries("months", language)}
    for code in dict.fromkeys((language, "en")):
        try:
            known = Locale.parse(code, sep="-").months
        except (UnknownLocaleError, ValueError):
            continue
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in known[form][width].items():
                    found.setdefault(flat(name.rstrip(".")), number)
    return {name: number for name, number in found.items() if not name[0].isdecimal()}


@cache
def _months_alone(language: str) -> str:
    return "|".join(map(re.escape, sorted(months(language), key=len, reverse=True)))


@cache
def _month(language: str) -> str:
    """A month, with days before it or not, ahead of its year: "4-6 June", "novembro de"."""
    said = _months(language)
    start = rf"(?:(?<!\w)(?:{any_of(('span_from',), language)})\s)?"
    to = rf"\s?(?:[-–~]|{any_of(('span_to',), language)})\s?"
    first = rf"\d{{1,2}}\.?\s?(?:(?:de\s)?(?:{said})\.?\s?)?"
    days = rf"(?:{start}{first}{to}\d{{1,2}}\.?\s?|\d{{1,2}}(?:\.|st|nd|rd|th)?\s?)"
    ands = any_of(("and",), language)
    two = rf"(?:(?:{said})\.?(?:\s?[-–/]\s?|\s(?:{ands}|{any_of(('span_to',), language)})\s))?"
    return (
        rf"(?:{days}?{_NO_CITY}(?:de\s)?(?<!\w){two}(?:{said})\.?(?:\s(?:de|del|do|of))?[,\s]\s*)"
    )


def _moment_behind() -> str:
    """A month and days behind their year: "2019年6月に", "2019年7月1日至3日"."""
    day = r"\d{1,2}\s?[日일]?(?:\([月火水木金土日월화수목금토일]\))?"
    last = rf"(?:\d{{1,2}}\s?[月월](?:\s?{day})?|{day})"
    to = rf"(?:\s?(?:[~〜–-]|至|到|から|부터)\s?{last})?(?:まで|까지)?"
    small = "(?:に|には|에는|에|의|の)?"
    return rf"(?:\s?\d{{1,2}}[月월](?:\s?{day})?{to}{small})?"
