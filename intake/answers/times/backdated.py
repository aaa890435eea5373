"""Days told by the mail's own day: "31 May last year", "来年2月5日", "the 15th of next month".

Invariant: words such as "next year" count only right beside the one day they belong to, and only
where no year is named; without the mail's own day they tell nothing. "The same year" is the only
one that is named before it.
"""

import re
from calendar import monthrange
from datetime import date
from itertools import pairwise

from intake.answers import calendars
from intake.answers.calendars import YEAR
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Lexicon, Phrase, lexicon, listed, tokens_of
from intake.answers.times import setting

_BACK = {
    "last_year": 1, "year_before_last": 2, "this_year": 0, "next_year": -1, "year_after_next": -2,
}  # fmt: skip
"""How many years before the mail's such a word means."""
_BYGONE = "bygone"
"""The name of words that mean the latest such day before the mail's: "this past 5 May"."""
_MONTHS = {"next_month": 1, "this_month": 0, "last_month": -1}
_SIGNS = {"月": "年", "월": "년"}
"""Of a month, and of the year that stands before it."""
_LAST_DAY, _MONTHS_OF_A_YEAR = 31, 12


def settled(text: str, language: str, today: date | None) -> str:
    """The text with such a day as one in figures."""
    text = _of_the_same(_ended(calendars.in_digits(text), language, today), language)
    text = _of_the_same_month(text, language)
    if today is None or YEAR.search(text):
        return text
    tokens, found = tokens_of(text)
    told = _words(tokens, language)
    if len(told) != 1:
        return text
    start, end, name = told[0]
    beside = sorted(_beside(tokens, start, end, language))
    if name in _BACK or name == _BYGONE:
        is_bygone = name == _BYGONE
        year = _bygone(tokens, beside, language, today) if is_bygone else today.year - _BACK[name]
        first, last, said = start, end - 1, _of_year(tokens, beside, language, year)
        if said.isdecimal() and beside[0] > start:  # "last year on 31 May": no "2025 on 31"
            first, last, said = start, beside[-1], f"{_written(text, found, beside)} {said}"
    else:
        first, last = min([start, *beside]), max([end - 1, *beside])
        said = _of_month(tokens, beside, language, _shifted(today, _MONTHS[name]))
    behind = text[found[last].end() :].lstrip()
    return f"{text[: found[first].start()].rstrip()} {said} {behind}" if said else text


def _of_the_same(text: str, language: str) -> str:
    """The text with the year of "19 October of the same year" in figures."""
    tokens, found = tokens_of(text)
    told = [one for one in lexicon("events", language).finds(tokens) if "same" in one[2]]
    years = list(YEAR.finditer(text))
    if len(told) != 1 or len({one[0] for one in years}) != 1:
        return text
    start, last = found[told[0][0]].start(), told[0][0] + told[0][1] - 1
    beside = sorted(_beside(tokens, told[0][0], last + 1, language))
    if not beside or years[-1].start() > start:
        return text
    said = _of_year(tokens, beside, language, int(years[0][0]))
    return f"{text[:start].rstrip()} {said} {text[found[last].end() :].lstrip()}" if said else text


def _of_the_same_month(text: str, language: str) -> str:
    """The text with "the 18th of the same month" as a day of the month named before it."""
    tokens, found = tokens_of(text)
    told = [one for one in lexicon("dates", language).finds(tokens) if "same_month" in one[2]]
    if len(told) != 1:
        return text
    start, end = told[0][0], sum(told[0][:2])
    months = _dated_months(tokens[:start], language)
    beside = sorted(_beside(tokens, start, end, language))
    if len(months) != 1 or not beside:
        return text
    said = _of_month(tokens, beside, language, months.pop())
    first, last = min(start, *beside), max(end - 1, *beside)
    behind = text[found[last].end() :].lstrip()
    return f"{text[: found[first].start()].rstrip()} {said} {behind}" if said else text


def _dated_months(tokens: Phrase, language: str) -> set[date]:
    """The months that stand in the tokens, where they name one year."""
    years = {int(one) for one in tokens if YEAR.fullmatch(one)}
    known = calendars.of(language)
    named = {month for _, _, names in known.finds(tokens) for month in calendars.months(names)}
    named |= {
        int(one)
        for one, sign in pairwise(tokens)
        if sign in _SIGNS and one.isdecimal() and len(one) <= len("12")
    }
    named &= set(range(1, _MONTHS_OF_A_YEAR + 1))
    return {date(year, month, 1) for year in years for month in named} if len(years) == 1 else set()


def _words(tokens: Phrase, language: str) -> list[tuple[int, int, str]]:
    """Where words stand that count from the mail's day, and what each is."""
    found = [
        (start, start + length, name)
        for start, length, names in lexicon("dates", language).finds(tokens)
        for name in names
        if name in _BACK
        or name in _MONTHS
        or (name == _BYGONE and _is_by_a_day(tokens, start, start + length, language))
    ]
    taken = {place for start, end, _ in found for place in range(start, end)}
    small = lexicon("dates", language)
    now = [
        (start, start + length + ("small" in small.of(tokens[start + length :][:1])), "this_year")
        for start, length, names in calendars.of(language).finds(tokens)
        if "this_year" in names and not taken & set(range(start, start + length))
    ]
    return found + now


def _written(text: str, found: list[re.Match[str]], places: list[int]) -> str:
    return text[found[places[0]].start() : found[places[-1]].end()].rstrip(" .")


def _beside(tokens: Phrase, start: int, end: int, language: str) -> set[int]:
    """The places that tell a day right before or right behind; a comma may part it from them."""
    ahead = setting.run(tokens, start - 1 - (tokens[start - 1 : start] == (",",)), -1, language)
    behind = setting.run(tokens, end + (tokens[end : end + 1] == (",",)), 1, language)
    return ahead if ahead and not behind else behind if behind and not ahead else set()


def _of_year(tokens: Phrase, beside: list[int], language: str, year: int) -> str:
    """The year, where a month and nothing but its day stand beside; else nothing."""
    said = [tokens[place] for place in beside]
    sign = next((_SIGNS[one] for one in said if one in _SIGNS), "")
    figures = [figure for one in said for figure in _figures(one, calendars.of(language))]
    is_day = len(figures) == 1 + bool(sign) and all(1 <= one <= _LAST_DAY for one in figures)
    return f"{year}{sign}" if is_day or _is_dotted(said, language) else ""


def _is_by_a_day(tokens: Phrase, start: int, end: int, language: str) -> bool:
    """Whether a day follows right behind, or its month ends right before and nothing follows.

    "The past year, on 5 May" and "5 May of the past term" tell another thing.
    """
    known = calendars.of(language)
    behind, before = tokens[end : end + 1], tokens[start - 1 : start]
    names = {name.partition(":")[0] for name in known.of(behind)}
    if behind and (behind[0].isdecimal() or names & {"month", "weekday", "day"}):
        return True
    is_month = any(name.startswith("month") for name in known.of(before))
    return is_month and (not behind or not behind[0][0].isalnum())


def _bygone(tokens: Phrase, beside: list[int], language: str, today: date) -> int:
    """The year in which the day beside was last: the mail's, or the one before."""
    said = [tokens[place] for place in beside]
    figures = [figure for one in said for figure in _figures(one, calendars.of(language))]
    if _is_dotted(said, language):
        figures = figures[::-1]
    day_of_year = (*_named_month(said, language), *figures)
    return today.year - (day_of_year >= (today.month, today.day))


def _named_month(said: list[str], language: str) -> list[int]:
    """The month that is told by its name; the figures tell it where it has a sign."""
    known = calendars.of(language)
    return calendars.months(name for one in said for name in known.of((one,)))[:1]


def _is_dotted(said: list[str], language: str) -> bool:
    """A day and month in digits with a dot behind each, in that order: "5.2."."""
    figures = [token.isdecimal() for token in said]
    is_usual = "." in listed("dates", "day_first", language)
    return is_usual and figures[-4:] == [True, False] * 2 and said[-3::2] == [".", "."]


def _figures(token: str, known: Lexicon) -> list[int]:
    """The figure that a token is, in digits or as a day's own word ("الخامس")."""
    if token.isdecimal():
        return [int(token)]
    names = (name.partition(":") for name in known.of((token,)))
    days = {int(worth) for kind, _, worth in names if kind in ("day", "cardinal") and worth}
    return list(days)


def _of_month(tokens: Phrase, beside: list[int], language: str, month: date) -> str:
    """The day in that month, where its figure alone stands beside; else nothing."""
    known = calendars.of(language)
    said = [tokens[place] for place in beside]
    figures = [int(one) for one in said if one.isdecimal()]
    is_other = any(_is_month_or_weekday(one, known) for one in said)
    days = monthrange(month.year, month.month)[1]
    if len(figures) != 1 or is_other or not 1 <= figures[0] <= days:
        return ""
    return month.replace(day=figures[0]).isoformat()


def _is_month_or_weekday(token: str, known: Lexicon) -> bool:
    is_named = any(name.startswith(("month", "weekday")) for name in known.of((token,)))
    return token in _SIGNS or (is_named and not is_unspaced(token))  # 日 is "day" and "Sunday"


def _shifted(today: date, months: int) -> date:
    """The first day of the month so many months from the mail's."""
    place = today.year * _MONTHS_OF_A_YEAR + today.month - 1 + months
    return date(place // _MONTHS_OF_A_YEAR, place % _MONTHS_OF_A_YEAR + 1, 1)


def _ended(text: str, language: str, today: date | None) -> str:
    """The text with the last day of a month as its figure: "last day of April", "4月末日"."""
    tokens, found = tokens_of(text)
    known = lexicon("dates", language)
    for start in range(len(tokens)):
        lengths = (n for n, names in known.all_at(tokens, start) if "last_day" in names)
        if not (length := next(lengths, 0)):
            continue
        end = start + length
        month = _month(tokens, start, end, language)
        years = {int(one) for one in YEAR.findall(text)} or {today.year if today else 1}
        if month is None or len(years) != 1:
            return text
        day = monthrange(years.pop(), month)[1]
        sign = "日" if tokens[start - 1] == "月" else "일" if tokens[start - 1] == "월" else ""
        return f"{text[: found[start].start()]}{day}{sign} {text[found[end - 1].end() :]}"
    return text


def _month(tokens: Phrase, start: int, end: int, language: str) -> int | None:
    """The month right before or behind its last day, but for small words."""
    if start > 1 and tokens[start - 1] in _SIGNS and tokens[start - 2].isdecimal():
        month = int(tokens[start - 2])
        return month if 1 <= month <= _MONTHS_OF_A_YEAR else None
    known, small = calendars.of(language), lexicon("dates", language)
    for place, step in ((end, 1), (start - 1, -1)):
        while 0 <= place < len(tokens) and (
            "small" in small.of((tokens[place],)) or YEAR.fullmatch(tokens[place])
        ):
            place += step
        names = known.at(tokens, place)[1] if 0 <= place < len(tokens) else ()
        if told := calendars.months(names):
            return told[0]
    return None
