"""Dates: one day, with its year.

Invariant: a date that day-first and month-first readers read differently is asked.
"""

import re
from datetime import date, timedelta
from functools import cache

from babel import Locale, UnknownLocaleError

from intake.answers.folding import clean, fold
from intake.answers.lexicon import LETTERS, Lexicon, build, entries
from intake.answers.values import Context, Day, Unclear

_TOKENS = re.compile(rf"\d+|{LETTERS}|\S")
_ISO = re.compile(r"(?<!\d)(\d{4})([-/.年년])\s?(\d{1,2})([-/.月월])\s?(\d{1,2})(?:[日일.]|(?!\d))")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/-])")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?|(?<=\d)T\d{2}:?\d{2}\S*")
_BASIC = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")
_READ = 500


def read(text: str, context: Context) -> Day | Unclear:
    """The one day an answer names."""
    cleaned = _CLOCK.sub(" ", clean(text)[:_READ]).strip()
    cleaned = _BASIC.sub(r"\1-\2-\3", cleaned)
    if not cleaned:
        return Unclear(reason="empty")
    days, rest, unsure = _numeric(cleaned, context)
    more, vague = _written(rest, context)
    days = list(dict.fromkeys([*days, *more]))
    if len(days) == 1 and not (unsure or vague):
        return Day(day=days[0])
    asked = bool(days or unsure or vague or any(sign.isdecimal() for sign in cleaned))
    shown = tuple(dict.fromkeys(day.isoformat() for day in (*days, *unsure)))
    return Unclear(reason="which_date" if asked else "empty", candidates=shown)


def _numeric(text: str, context: Context) -> tuple[list[date], str, list[date]]:
    """Days written in digits only, the text without them, and days of an unsure order."""
    days: list[date] = []
    unsure: list[date] = []
    for year, first, month, second, day in _ISO.findall(text):
        if first == second or not first.isascii():
            days += _day(int(year), int(month), int(day))
    rest = _ISO.sub(" ", text)
    for one, _, two, year in _NUMERIC.findall(rest):
        readings = _orders(int(one), int(two), year)
        (days if len(readings) == 1 else unsure).extend(readings)
    return days, _NUMERIC.sub(" ", rest), unsure


def _orders(one: int, two: int, year: str) -> list[date]:
    """The days a date in digits may mean; a year of two digits may stand first too."""
    full = int(year) if len(year) == 4 else 2000 + int(year)
    found = [*_day(full, two, one), *_day(full, one, two)]
    if len(year) == 2:
        found += _day(2000 + one, two, int(year))
    return list(dict.fromkeys(found))


def _day(year: int, month: int, day: int) -> list[date]:
    try:
        return [date(year, month, day)]
    except ValueError:
        return []


def _written(text: str, context: Context) -> tuple[list[date], bool]:
    """Days with a month's name or a word such as "today"; whether something is left unsure."""
    folded = tuple(fold(token) for token in _TOKENS.findall(text))
    numbers = [int(token) if len(token) < 6 else 10**6 for token in folded if token.isdecimal()]
    said: dict[str, list[int]] = {"month": [], "weekday": [], "vague": [], "shift": []}
    for _, _, names in _lexicon(context.language).finds(folded):
        for name in names:
            kind, _, worth = name.partition(":")
            said[kind].append(int(worth or 0))
    named = _named(said["month"], numbers)
    fits = not said["weekday"] or all(day.weekday() in said["weekday"] for day in named)
    unsure = bool(said["vague"] or ((said["month"] or numbers) and not named)) or not fits
    today = [context.today] if context.today else []
    return [day + timedelta(days=n) for day in today for n in said["shift"]] + named, unsure


def _named(months: list[int], numbers: list[int]) -> list[date]:
    if len(set(months)) != 1 or len(numbers) != 2:
        return []
    one, two = sorted(numbers)
    return _day(two, months[0], one) if 1000 <= two <= 9999 and 1 <= one <= 31 else []


@cache
def _lexicon(language: str) -> Lexicon:
    pairs = [(name, phrase) for name, phrase in entries("dates", language) if name == "vague"]
    shifts = {"today": 0, "tomorrow": 1, "yesterday": -1}
    pairs += [(f"shift:{shifts[n]}", p) for n, p in entries("dates", language) if n in shifts]
    for code in dict.fromkeys(("en", language)):
        pairs += _calendar(code)
    return build(pairs, language)


def _calendar(language: str) -> list[tuple[str, str]]:
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
    return [(meaning, name) for meaning, name in pairs if not name.isdecimal()]
