"""Dates: one day, with its year.

Invariant: a date that day-first and month-first readers read differently is asked, unless the sign
between its numbers tells the order in the writer's language; nothing of another calendar than ours
is computed but eras whose years only count from another one.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from intake.answers import calendars, righted
from intake.answers.folding import UNSPACED, clean, fold, is_unspaced
from intake.answers.lexicon import Lexicon, Phrase, glued, lexicon, listed, split
from intake.answers.times import (
    agreed,
    apart,
    backdated,
    contrasted,
    dateasides,
    dayless,
    deadlines,
    items,
    meant,
    neighbours,
    nth,
    numeric,
    opened,
    paperdates,
    promised,
    reckoned,
    requests,
    setting,
)
from intake.answers.values import Context, Day, Unclear

_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?|(?<=\d)T\d{2}:?\d{2}\S*")
_YEARLESS = re.compile(
    r"(?:(?<![\d年년./-])(?<![年년] )|(?<=今年)|(?<=本年))"
    r"(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號](?!\w{0,3}\d)"
)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)")
_BASIC = re.compile(r"(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)")
_GLUED = re.compile(rf"(?<=\d)(\.?-?)([^\W\d_{UNSPACED}]{{1,4}})(?![^\W\d_])")
_CALLED = re.compile(r"(?<!\w)[A-Z]{1,2}\d{1,2}(?!\w|[./-]\d)")
"""A name with a number in it: "the C5 opened on 5 February 2020"."""
_DATE_SIGNS = frozenset("年月日号號년월일")
_READ = 500
_YEARS = range(1900, 2101)
_LONGEST_NUMBER = 5
_LEADING_ON = 2
"""Words between "by" and the day of which it tells."""
_LONGEST_MONTH = 3
_A_LEAP_YEAR = 4
_LAST_DAY = 31
_OFFERED = 4
"""Clauses at most of an unclear answer whose days are offered."""
_FIGURES = 2
"""Those that a date has beside its month: day and year."""


def read(text: str, context: Context) -> Day | Unclear:
    """The one day an answer names."""
    text = items.without(clean(_uncased(text, context.language))[:_READ], context.language)
    text = requests.informally(text, context.language)
    text = requests.plainly(righted.days(text, context.language), context.language)
    text = backdated.settled(text, context.language, context.today)
    text = contrasted.settled(text, context.language)
    text = nth.settled(text, context.language, context.today)
    text = reckoned.settled(text, context.language, context.today)
    if (asked := meant.behind(text, context.language)) and (asked.is_dated or asked.is_open):
        return _of_that(asked, text, context)
    day, said = _of(text, context), (text, context.language)
    if isinstance(day, Day) and any(one.stands(*said) for one in (neighbours, dayless, opened)):
        return Unclear(reason="which_date")
    if not isinstance(day, Day):
        told = _agreed(text, context) or _without_papers(text, context)
        own = requests.without_reasons(text, context.language) or text
        return told or _asked_for(text, context) or _offered(day, own, context)
    if _weekdays(split(text), context.language) and _contradicts(day, text, context):
        return Unclear(reason="which_date", candidates=(day.day.isoformat(),))
    return day


def _of_that(asked: meant.Behind, text: str, context: Context) -> Day | Unclear:
    """The day of what was asked about, where another one may be told beside it."""
    day = _of(asked.text, context)
    if isinstance(day, Day) and not (asked.is_open or _contradicts(day, asked.text, context)):
        return day
    return _offered(Unclear(reason="which_date"), text, context)


def _offered(unclear: Unclear, text: str, context: Context) -> Unclear:
    """With the days that its clauses tell one by one, where none of them is offered yet."""
    if unclear.candidates or unclear.reason != "which_date":
        return unclear
    parts = dateasides.parted(text, context.language)
    said = (_of(part, context) for part in parts) if 1 < len(parts) <= _OFFERED else ()
    days = dict.fromkeys(one.day.isoformat() for one in said if isinstance(one, Day))
    return replace(unclear, candidates=tuple(days))


def _without_papers(text: str, context: Context) -> Day | None:
    """The day of a text that tells the number of a paper beside it."""
    own = paperdates.without(text, context.language)
    settled = backdated.settled(own, context.language, context.today)
    day = _of(settled, context) if own != text else None
    return day if isinstance(day, Day) else None


def _asked_for(text: str, context: Context) -> Day | None:
    """The day asked for, beside a reason or a vague stretch that is told of something else."""
    own = requests.without_reasons(text, context.language)
    for left in (own, requests.deadline(own or text, context.language)):
        day = _of(left, context) if left else None
        if isinstance(day, Day):
            return None if _contradicts(day, left or text, context) else day
    return None


def _contradicts(day: Day, text: str, context: Context) -> bool:
    """Whether a text counts to another day than its date."""
    return bool((on := context.today) and agreed.contradicts(day.day, text, context.language, on))


def _agreed(text: str, context: Context) -> Day | None:
    """The day that a text tells by its week or weekday, and by its date."""
    weekdays = _weekdays(split(text), context.language) if context.today else set()
    left = agreed.without(text, context.language) if weekdays else None
    if left is None:
        return None
    cleaned = _prepared(_yeared(left, context, is_ahead=True), context.language)
    day = _one(cleaned, context, is_ahead=True)
    if not isinstance(day, Day) or weekdays != {day.day.weekday()}:
        return None
    return None if _contradicts(day, text, context) else day


def _of(text: str, context: Context) -> Day | Unclear:
    """The one day of a text, as far as its words stand together."""
    cleaned = _prepared(_yeared(text, context), context.language)
    if not cleaned:
        return Unclear(reason="empty")
    ahead = deadlines.is_ahead(text, context.language)
    day = _one(cleaned, context, is_ahead=ahead)
    own = setting.without(cleaned, context.language) if isinstance(day, Unclear) else cleaned
    settled = day if own == cleaned else _one(own, context, is_ahead=ahead)
    asides = (dateasides.is_put_off, dateasides.is_outlived, dateasides.is_of_old)
    is_open = any(is_aside(text, context.language) for is_aside in asides)
    if isinstance(settled, Day) and not is_open:
        return settled
    told = _told_beside(text, context, is_ahead=ahead) or _promised(text, context)
    return told or (day if isinstance(day, Unclear) else Unclear(reason="which_date"))


def _told_beside(text: str, context: Context, *, is_ahead: bool) -> Day | None:
    """The day of the one clause that is not of another time."""

    def one(part: str) -> Day | Unclear:
        cleaned = _prepared(_yeared(part, context), context.language)
        own = setting.without(cleaned, context.language)
        return _one(own, context, is_ahead=is_ahead)

    return dateasides.told(text, context.language, one)


def _promised(text: str, context: Context) -> Day | None:
    """The day of a promise behind an event's, both of them still to come."""

    def one(part: str) -> Day | Unclear:
        cleaned = _prepared(_yeared(part, context, is_ahead=True), context.language)
        return _one(cleaned, context, is_ahead=True)

    return promised.told(text, context.language, one) if context.today else None


def _uncased(text: str, language: str) -> str:
    """The text without endings that an apostrophe parts from a word ("Ocak'tan")."""
    endings = _endings(language)
    return endings.sub("", text) if endings else text


@cache
def _endings(language: str) -> re.Pattern[str] | None:
    said = "|".join(map(re.escape, glued(language, "after")))
    return re.compile(rf"(?<=\w)['’ʼ‘](?:{said})(?!\w)", re.IGNORECASE) if said else None


def _yeared(text: str, context: Context, *, is_ahead: bool = False) -> str:
    """A day such as 1月5日 or 5.1. that lies ahead, with the year in which it comes next."""
    found = [(one, int(one[1]), int(one[2])) for one in _YEARLESS.finditer(text)]
    if "." in listed("dates", "day_first", context.language):
        found += [(one, int(one[2]), int(one[1])) for one in _DOTTED.finditer(text)]
    if len(found) != 1 or not context.today:
        return text
    ((one, month, day),) = found
    days = list[date]()
    if _is_this_year(text, context.language):
        days = numeric.of(context.today.year, month, day)
    elif is_ahead or deadlines.is_ahead(text, context.language):
        days = _next([month], day, context.today)
    elif not deadlines.is_past(text, context.language):
        days = _on_weekday(_next([month], day, context.today), text, context.language)
    return f"{text[: one.start()]} {days[0].isoformat()} {text[one.end() :]}" if days else text


def _on_weekday(days: list[date], text: str, language: str) -> list[date]:
    """The days that fall on the weekday that the text names; none where it names none."""
    return [day for day in days if day.weekday() in _weekdays(split(text), language)]


def _weekdays(tokens: Phrase, language: str) -> set[int]:
    return {
        int(name.partition(":")[2])
        for place in range(len(tokens))
        for length, names in calendars.of(language).all_at(tokens, place)
        for name in names
        if name.startswith("weekday") and _counts(name, tokens, place, length, has_days=True)
    }


def _is_this_year(text: str, language: str) -> bool:
    """Whether "this year" stands in the text and no other word for a time."""
    known = calendars.of(language).finds(split(text))
    said = [names for _, _, names in known if {"this_year", "vague", "year"} & set(names)]
    return bool(said) and all("this_year" in names for names in said)


def _one(cleaned: str, context: Context, *, is_ahead: bool) -> Day | Unclear:
    """The one day of a prepared text."""
    is_due = deadlines.is_due(split(cleaned), context.language, is_to_come=is_ahead)
    days, rest, unsure = numeric.read(cleaned, context)
    if named := _on_weekday(unsure, cleaned, context.language):  # which settles their order
        days, unsure = ([*days, *named], []) if len(named) == 1 else (days, unsure)
    more, vague = _written(rest, days, context, is_ahead=is_ahead, is_due=is_due)
    days = list(dict.fromkeys([*days, *more]))
    if len(days) == 1 and not (unsure or vague):
        return Day(day=days[0])
    asked = bool(days or unsure or vague or any(sign.isdecimal() for sign in cleaned))
    shown = tuple(dict.fromkeys(day.isoformat() for day in (*days, *unsure)))
    if not shown and calendars.is_yearless(split(cleaned), context.language):
        return Unclear(reason="which_year")
    return Unclear(reason="which_date" if asked else "empty", candidates=shown)


def _prepared(text: str, language: str) -> str:
    """The text without clocks and what is only said beside the day, in Western years and digits."""
    text = calendars.western(calendars.in_digits(_CLOCK.sub(" ", text)), language)
    text = numeric.with_century(_CALLED.sub(" ", text))
    said = listed("figures", "ordinal", language)
    text = _GLUED.sub(lambda end: end[1].strip("-") if fold(end[2]) in said else end[0], text)
    text = _BASIC.sub(r"\1-\2-\3", text).replace("(", " ( ").replace(")", " ) ")
    return dateasides.without(text, language).strip()


def _written(
    text: str, days: list[date], context: Context, *, is_ahead: bool, is_due: bool
) -> tuple[list[date], bool]:
    """Days with a month's name or a word such as "today"; whether something is left unsure."""
    known = calendars.of(context.language)
    tokens = calendars.ours(split(text), known, has_days=bool(days))
    said: dict[str, list[int]] = {kind: [] for kind in calendars.KINDS}
    used: set[int] = set()
    for place, length, names in known.finds(tokens):
        kept = _meant(names, tokens, (place, length), context, has_days=bool(days), is_due=is_due)
        for name in kept:
            kind, _, worth = name.partition(":")
            said[kind].append(int(worth or 0))
        used |= set(range(place, place + length)) if kept else set()
    numbers = _numbers(tokens, used)
    counted = agreed.counted(said, numbers, context.today)
    named = counted or _told(said, numbers, text, context, is_ahead=is_ahead)
    if apart.stands(tokens, used, known, context.language):
        named = []
    fits = not said["weekday"] or all(day.weekday() in said["weekday"] for day in (*days, *named))
    is_counted = bool(said["from"] and said["shift"])  # "the day after tomorrow"
    is_untold = bool((said["month"] or _numbers(tokens, used)) and not named)
    unsure = is_untold or is_counted or bool(said["vague"]) or not fits
    today = [context.today] if context.today else []
    is_to_come = all(any(one <= day for one in today) for day in (*days, *named))
    unsure |= bool(said["bound"]) and not is_to_come
    return [day + timedelta(days=n) for day in today for n in said["shift"]] + named, unsure


def _meant(
    names: Iterable[str], tokens: Phrase, span: tuple[int, int], context: Context, *,
    has_days: bool, is_due: bool,
) -> list[str]:  # fmt: skip
    """What a phrase means in its place, of all that it may mean."""
    place, length = span
    known = calendars.of(context.language)
    kept = [name for name in names if _counts(name, tokens, place, length, has_days=has_days)]
    if not _is_by_month(tokens, place, length, known):
        kept = [name for name in kept if not name.startswith("cardinal")]
    if _goes_on(tokens, place + length, known, context.language):
        kept = [name for name in kept if not name.startswith("year")]
    if {"latest", "until"} & set(kept):
        kept = [name for name in kept if name not in ("vague", "aside")]
        kept.append("bound" if is_due else "vague")
    has_figure = has_days or any(token.isdecimal() for token in tokens)
    is_plain = (
        ("relative" in names and deadlines.is_beside_figure(tokens, place, length, known))
        or ("this_year" in names and has_figure)
        or (
            "adjoining" in names and not _leads_on(tokens, place + length, known)
        )  # "by resolution"
    )
    if is_plain or "from" in kept:
        kept = [name for name in kept if name != "vague"]
    return [name for name in kept if name != "aside"] if "from" in kept else kept


def _told(
    said: dict[str, list[int]], numbers: list[int], text: str, context: Context, *, is_ahead: bool
) -> list[date]:
    """The day of a month's name and the figures beside it, by its year or as the next such day."""
    if said["month"] and len(numbers) < _FIGURES:
        numbers += said["year"]
    is_bare = bool(said["this_year"]) and not numbers  # "the twenty-first of May this year"
    is_year = len(numbers) == 1 and numbers[0] > _LAST_DAY
    if said["month"] and (is_bare or is_year):
        numbers += said["day"] or said["cardinal"]
    if len(numbers) != 1 or not context.today:
        return _named(said["month"], numbers)
    if said["this_year"]:
        return _named(said["month"], [numbers[0], context.today.year])
    coming = _next(said["month"], numbers[0], context.today)
    if is_ahead or deadlines.is_past(text, context.language):
        return coming if is_ahead else []
    return [day for day in coming if day.weekday() in said["weekday"]]


def _is_by_month(tokens: Phrase, place: int, length: int, known: Lexicon) -> bool:
    """Whether a month's name stands right beside, or behind one word ("veintiuno de junio")."""
    ending = (known.at(tokens, place - n) for n in range(1, min(place, _LONGEST_MONTH) + 1))
    before = [names for n, (whole, names) in enumerate(ending, 1) if whole == n]
    behind = [known.at(tokens, one)[1] for one in (place + length, place + length + 1)]
    return any(name.startswith("month") for names in (*before, *behind) for name in names)


def _leads_on(tokens: Phrase, place: int, known: Lexicon) -> bool:
    """Whether a figure or any word of times follows within a few words."""
    near = range(place, min(place + _LEADING_ON + 1, len(tokens)))
    return any(tokens[at].isdecimal() or _is_of_time(known.at(tokens, at)[1]) for at in near)


def _is_of_time(names: Iterable[str]) -> bool:
    return any(name == "vague" or name.startswith(calendars.TELLING) for name in names)


def _goes_on(tokens: Phrase, place: int, known: Lexicon, language: str) -> bool:
    """Whether a number word stands here, behind one that is then only a part of a number."""
    numerals = lexicon("numerals", language)
    near = (place, place + 1)  # "two thousand and twenty"
    names = [name for one in near for name in known.at(tokens, one)[1]]
    is_numeral = any(numerals.at(tokens, one)[0] for one in near)
    return is_numeral or any(name.startswith(("cardinal", "day:")) for name in names)


def _numbers(tokens: Phrase, used: set[int]) -> list[int]:
    return [
        int(token) if len(token) <= _LONGEST_NUMBER else 10**6
        for place, token in enumerate(tokens)
        if token.isdecimal() and place not in used
    ]


def _counts(name: str, tokens: Phrase, place: int, length: int, *, has_days: bool) -> bool:
    """Whether a phrase means what it may: one letter of an unspaced script only in its place.

    "约" stands right before a figure and "초" right behind one; "土" is a day in brackets only.
    """
    if length > 1 or not is_unspaced(tokens[place]):
        return True
    before = tokens[place - 1] if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    if name.startswith("weekday"):
        return before == "(" and after == ")"
    is_behind = before.isdecimal() or before in _DATE_SIGNS
    return is_behind or after.isdecimal() or (has_days and place == 0)


def _next(months: list[int], number: int, today: date) -> list[date]:
    """The next such day of a day and month without a year."""
    years = range(today.year, today.year + 2 * _A_LEAP_YEAR + 1)
    if len(set(months)) != 1 or not 1 <= number <= 31:
        return []
    days = [day for year in years for day in numeric.of(year, months[0], number) if day >= today]
    return days[:1]


def _named(months: list[int], numbers: list[int]) -> list[date]:
    if len(set(months)) != 1 or len(numbers) != 2:
        return []
    one, two = sorted(numbers)
    return numeric.of(two, months[0], one) if two in _YEARS and 1 <= one <= 31 else []
