"""A weekday of a month by its number: "the first Monday in June".

Invariant: one number, one weekday, one month and at most a year stand beside each other, and
beside them nothing but small words ("on", "please", "we decide"); without a year it is this year's,
where that is still to come.
"""

import re
from calendar import Calendar
from datetime import date
from itertools import pairwise

from intake.answers import calendars
from intake.answers.folding import fold, is_unspaced
from intake.answers.lexicon import Phrase, Said, lexicon, tokens_of

_BETWEEN = 3
"""Words between the weekday and its month, at most."""
_YEAR = re.compile(r"20\d\d")
_TIMES = ("month:", "weekday:")
_MONTH_SIGNS = frozenset({"月", fold("월")})
_IN_FIGURES = re.compile("第([1-5])(?=[月火水木金土日]曜)")
_DIGITS = "一二三四五"


def settled(text: str, language: str, today: date | None) -> str:
    """The text with such a day in figures."""
    told_in_han = _IN_FIGURES.sub(lambda one: f"第{_DIGITS[int(one[1]) - 1]}", text)
    tokens, found = tokens_of(told_in_han)
    told = _told(tokens, language) if today else None
    numbers = _numbers(tokens, told[0], language) if told else []
    if today is None or told is None or len(numbers) != 1:
        return text
    (number,), (weekday, month, years) = numbers, told
    start, end = min(number.start, month.start), max(weekday.end, number.end, month.end)
    is_beside = _are_beside(tokens, number, weekday, month, language)
    if not is_beside or _has_more(tokens, (number, weekday, month), language):
        return text
    year = years[0] if years else today.year
    day = _day(int(number.name), _worth(weekday), _worth(month), year)
    if day is None or not (years or day >= today):
        return text
    parts = told_in_han[: found[start].start()], told_in_han[found[end - 1].end() :]
    head, tail = (re.sub(rf"{year} ?[年년]?", "", part) for part in parts)
    return f"{head} {day.isoformat()} {tail}"


def _told(tokens: Phrase, language: str) -> tuple[Said, Said, list[int]] | None:
    """The weekday, the month and the year named, where no other time is."""
    known, said = calendars.of(language), list[Said]()
    for place, length, names in known.finds(tokens):
        is_sign = length == 1 and is_unspaced(tokens[place])  # 月, of a month and of Monday
        named = [one for one in names if one.startswith(_TIMES) and not is_sign]
        said += [Said(one, place, place + length) for one in named[:1]]
    for place, (token, sign) in enumerate(pairwise(tokens)):
        if token.isdecimal() and sign in _MONTH_SIGNS:
            said.append(Said(f"month:{token[:3]}", place, place + 2))
    covered = {place for one in said for place in range(one.start, one.end)}
    figures = [one for at, one in enumerate(tokens) if one.isdecimal() and at not in covered]
    years = [int(one) for one in figures if _YEAR.fullmatch(one)]
    weekdays = [one for one in said if one.name.startswith("weekday")]
    months = [one for one in said if one.name.startswith("month")]
    if len(weekdays) != 1 or len(months) != 1 or len(figures) > 1 or len(years) < len(figures):
        return None
    return weekdays[0], months[0], years


def _numbers(tokens: Phrase, weekday: Said, language: str) -> list[Said]:
    """The ordinals that lie in no longer one and are no weekday ("segunda-feira")."""
    said = [*lexicon("ordinals", language).every(tokens)]
    return [
        one
        for one in said
        if not weekday.start <= one.start < weekday.end
        and not any(o != one and o.start <= one.start and one.end <= o.end for o in said)
    ]


def _are_beside(tokens: Phrase, number: Said, weekday: Said, month: Said, language: str) -> bool:
    """ "first Monday in June", "六月第一个星期一"; "lunes primero de junio" is a first of June."""
    between = tokens[number.end : weekday.start]
    is_led = number.end <= weekday.start and len(between) <= 1 and all(map(is_unspaced, between))
    is_led = is_led and "unit" not in lexicon("dates", language).of(between)  # "첫째 주 월요일"
    apart = month.start - weekday.end if month.start > number.start else number.start - month.end
    return is_led and 0 <= apart <= _BETWEEN


def _has_more(tokens: Phrase, told: tuple[Said, ...], language: str) -> bool:
    """Whether any word but small ones stands beside: "the day after", "any day but", "since"."""
    small = [one for one in lexicon("dates", language).every(tokens) if one.name == "nth_beside"]
    covered = {place for one in (*told, *small) for place in range(one.start, one.end)}
    return any(
        place not in covered and not _YEAR.fullmatch(token) and token[0].isalnum()
        for place, token in enumerate(tokens)
    )


def _worth(said: Said) -> int:
    return int(said.name.partition(":")[2])


def _day(number: int, weekday: int, month: int, year: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    days = [one for one in Calendar().itermonthdates(year, month) if one.month == month]
    return next(iter([one for one in days if one.weekday() == weekday][number - 1 : number]), None)
