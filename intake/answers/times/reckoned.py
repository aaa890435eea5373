"""A day reckoned from the mail's own: "next Wednesday", "下周三", "परसों भेजेंगे".

Invariant: a weekday is counted on only where one stands beside one counting word, and no other
time; where "next Friday" may be of this week or of the next one, it stays as it is.
"""

import re
from datetime import date, timedelta
from functools import cache

from babel import Locale

from intake.answers import calendars
from intake.answers.lexicon import Lexicon, Phrase, Said, build, entries, lexicon, tokens_of
from intake.answers.times import deadlines

_WEEK, _SUNDAY = 7, 6
_WEEKS = {"this_week": 0, "next_week": 1, "week_after": 2}
_COUNTING = frozenset({*_WEEKS, "coming", "of_this", "after_next"})
_COUNTING_ON = frozenset({"counting_on", "counting_or_taking"})
_EITHER = {"either_one": 1, "either_two": 2}
"""Words for a day so many days before or behind the mail's."""
_OPEN = frozenset(
    {"doubt", "unkept", "was_planned", "planned", "delayed", "vague", "until", "latest"}
)
"""Beside a word for what is over, these leave open whether the day is: "कल होना था"."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_FROM = frozenset({"today", "tomorrow", "after_tomorrow"})
_HOURS = frozenset({"hour", "hour_before"})
_BETWEEN = 2
"""Words between a weekday and what counts it, at most."""


def settled(text: str, language: str, today: date | None) -> str:
    """The text with such a day in figures."""
    if today is None or any(sign.isdecimal() for sign in _CLOCK.sub("", text)):
        return text
    tokens, found = tokens_of(text)
    said = _longest(tokens, lexicon("dates", language), _COUNTING | _EITHER.keys() | {"unit"})
    if any(one.name == "unit" for one in said):
        return text  # "a week next Wednesday"
    named = _longest(tokens, _weekdays(language), None)
    told = _of_weekday(said, named, today) if named else _of_either(text, said, language, today)
    if told is None:
        return text
    start, end, day = told
    return f"{text[: found[start].start()]} {day.isoformat()} {text[found[end - 1].end() :]}"


def counts_on(text: str, language: str) -> bool:
    """Whether days or weeks are counted from a day: "heute in acht Tagen", "tomorrow week"."""
    tokens, _ = tokens_of(_CLOCK.sub("", text))
    said = _longest(tokens, lexicon("dates", language), None)
    days = [one for one in said if one.name in _FROM]
    if (
        not days
        or any(one.name in _HOURS for one in said)
        or calendars.has(text, "month", language)
    ):
        return False
    named = _longest(tokens, _weekdays(language), None)
    counted = [one for one in said if one.name == "unit" and not _lies_in(one, named)]
    starts = {one.start for one in days}  # "haftaya bugün"
    leading = {one.end for one in said if one.name in _COUNTING_ON}
    numerals = _longest(tokens, lexicon("numerals", language), None)
    closing = {one.start for one in said if one.name == "counted_days"} | {_words_end(tokens)}
    counted += [one for one in numerals if one.start in leading and one.end in closing]
    counted += [one for one in said if one.name == "next_week" and one.end in starts]
    return any(
        0 <= max(o.start - d.end, d.start - o.end) <= _BETWEEN for d in days for o in counted
    )


def _words_end(tokens: Phrase) -> int:
    return max((at for at, token in enumerate(tokens, 1) if token[0].isalnum()), default=0)


def _lies_in(one: Said, others: list[Said]) -> bool:
    return any(o.start <= one.start and one.end <= o.end for o in others)


def _longest(tokens: Phrase, known: Lexicon, names: frozenset[str] | None) -> list[Said]:
    """The phrases of these meanings that lie in no longer one."""
    said = [one for one in known.every(tokens) if names is None or one.name in names]
    return [
        one
        for one in said
        if not any(
            o.start <= one.start and one.end <= o.end and _size(o) > _size(one) for o in said
        )
    ]


def _size(one: Said) -> int:
    return one.end - one.start


def _of_weekday(said: list[Said], named: list[Said], today: date) -> tuple[int, int, date] | None:
    """Where a counted weekday stands, and the day it is."""
    spans, names = {(one.start, one.end) for one in said}, {one.name for one in said}
    if len(named) != 1 or len(spans) != 1 or not names <= _COUNTING:
        return None
    ((start, end),), weekday = spans, named[0]
    if max(start - weekday.end, weekday.start - end) > _BETWEEN:
        return None
    day = _day(names, int(weekday.name), today)
    return (min(start, weekday.start), max(end, weekday.end), day) if day else None


def _day(names: set[str], weekday: int, today: date) -> date | None:
    if _SUNDAY in (weekday, today.weekday()):
        return None  # which begins a week or ends it
    monday = today - timedelta(days=today.weekday())
    ahead = (weekday - today.weekday() - 1) % _WEEK + 1
    nearest = today + timedelta(days=ahead)
    is_this_week = nearest < monday + timedelta(days=_WEEK)
    if "of_this" in names:
        return nearest if is_this_week else None
    if "coming" in names:
        return None if is_this_week else nearest
    weeks = (count for name, count in _WEEKS.items() if name in names)
    days = (monday + timedelta(days=_WEEK * count + weekday) for count in weeks)
    return next((day for day in days if day >= today), None)


def _of_either(
    text: str, said: list[Said], language: str, today: date
) -> tuple[int, int, date] | None:
    """A word for "yesterday" and "tomorrow" in a text that tells of what is to come or is over."""
    if len(said) != 1 or said[0].name not in _EITHER:
        return None
    way = _way(text, language)
    day = today + timedelta(days=way * _EITHER[said[0].name])
    return (said[0].start, said[0].end, day) if way else None


def _way(text: str, language: str) -> int:
    """Ahead (1) where a text tells of what is to come, back (-1) where all it tells is over."""
    if deadlines.is_ahead(text, language):
        return 1
    said = lexicon("dates", language).said(tokens_of(text)[0])
    return -1 if "past" in said and not _OPEN & said else 0


@cache
def _weekdays(language: str) -> Lexicon:
    """The full names of weekdays, from Monday as 0."""
    pairs = list(entries("weekdays", language))
    for code in dict.fromkeys(("en", language)):
        days = Locale.parse(code, sep="-").days
        for form in ("format", "stand-alone"):
            pairs += [(str(number), name) for number, name in days[form]["wide"].items()]
    return build(pairs, language)
