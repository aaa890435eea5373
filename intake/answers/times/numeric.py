"""Days written in digits only.

Invariant: a day that two orders read differently is unsure, unless the sign between its numbers or
the writer's country tells the order.
"""

import re
from datetime import date
from typing import Literal

from intake import languages
from intake.answers.lexicon import listed
from intake.answers.values import Context

_ISO = re.compile(
    r"(?<!\d)(\d{4}) ?([-/.年년]) ?(\d{1,2}) ?([-/.月월]) ?(\d{1,2})"
    r"(?: ?[日일号號.]|(?!\d))(?! ?[-/]\d)"
)
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/-])")
_SHORT_YEAR = re.compile(r"(?<![\w.])['’‘](\d\d)\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)\.?")
"""A year without its century, which a sign marks as one: "'24. 9. 2."."""
_SHORT = 2
_LONG_AGO = 15
"""Years within which a day in two digits was, where it is over."""
_YEARS = range(1900, 2101)
Order = Literal["day", "month"]


def read(text: str, context: Context) -> tuple[list[date], str, list[date]]:
    """Days written in digits only, the text without them, and days of an unsure order."""
    days: list[date] = []
    unsure: list[date] = []
    rest = text
    for found in _ISO.finditer(text):
        year, first, month, second, day = found.groups()
        readings = of(int(year), int(month), int(day))
        if readings and (first == second or not first.isascii()):
            days += readings
            rest = rest.replace(found[0], " ", 1)
    for found in _NUMERIC.finditer(rest):
        one, sign, two, year = found.groups()
        readings = _year_first(found, context) or _orders(
            int(one), int(two), year, order=_order(sign, context)
        )
        (days if len(readings) == 1 else unsure).extend(readings)
    return days, _NUMERIC.sub(" ", rest), unsure


def with_century(text: str) -> str:
    """The text with a day such as "'24.9.2." as it is written in full: "2024-9-2"."""
    return _SHORT_YEAR.sub(r"20\1-\2-\3", text)


def _year_first(found: re.Match[str], context: Context) -> list[date]:
    """ "26.5.27" where a year of two digits stands first, if that is the next day it may mean.

    So too "24.11.20" once it is over in every order, unless it would be of long ago. One that is
    over, or later than that of another order, stays unsure where another one is to come.
    """
    year, sign, month, day = found.groups()
    language, today = context.language, context.today
    is_home = (context.country or "").lower() in {"", *listed("dates", "year_first_in", language)}
    is_short = len(year) == len(day) == _SHORT and sign in listed("dates", "year_first", language)
    if not (is_short and is_home and today):
        return []
    days = of(2000 + int(year), int(month), int(day))
    coming = [one for one in _orders(int(year), int(month), day, order=None) if one >= today]
    recent = [one for one in days if one.year > today.year - _LONG_AGO]
    return days if days and days[0] == min(coming, default=None) else [] if coming else recent


def _order(sign: str, context: Context) -> Order | None:
    """What this sign between numbers puts first ("03.04.2025"); None where it may be either.

    The country's order goes before the language's, but for a sign that settles it by itself.
    """
    language, country = context.language, (context.country or "").lower()
    if sign == "." or not country:
        return "day" if sign in listed("dates", "day_first", language) else None
    if language == languages.ENGLISH and country in listed("date_orders", "month_first", language):
        return "month"
    return None if country in listed("date_orders", "other", language) else "day"


def _orders(one: int, two: int, year: str, *, order: Order | None) -> list[date]:
    """The days a date in digits may mean; a year of two digits may stand first too."""
    full = int(year) if len(year) == 4 else 2000 + int(year)
    by_day, by_month = of(full, two, one), of(full, one, two)
    if order and (found := by_day if order == "day" else by_month):
        return found
    found = [*by_day, *by_month]
    if len(year) == 2:
        found += of(2000 + one, two, int(year))
    return list(dict.fromkeys(found))


def of(year: int, month: int, day: int) -> list[date]:
    """The day, where there is one of these figures."""
    try:
        return [date(year, month, day)] if year in _YEARS else []
    except ValueError:
        return []
