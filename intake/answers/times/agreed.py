"""A day told twice: by the week it falls in or the weekday to come, and by its date.

Invariant: words that count weeks ("Friday next week") are left out only beside a date, and only
where that date is the very day they count to; where the two contradict, the day is asked.
"""

from datetime import date, timedelta

from intake.answers.lexicon import TOKEN, lexicon, split

_WEEK = 7
_WEEKS = {"this_week": 0, "next_week": 1, "week_after": 2}
_COUNTED = {"coming": (0, 14), "after_next": (7, 21)}
"""Days from today within which a weekday "to come", or the one behind that, may fall."""
_SOFT = "soft"
_LEFT_OUT = frozenset({*_WEEKS, *_COUNTED, _SOFT})
_DOUBTED = frozenset({"unkept", "past", "was_planned"})


def without(text: str, language: str) -> str | None:
    """The text without words that count weeks or soften; None where it holds none, or doubts."""
    tokens, known = split(text), lexicon("dates", language)
    if _DOUBTED & known.said(tokens):
        return None
    spans = [found.span() for found in TOKEN.finditer(text)]
    found = [(at, size) for at, size, names in known.finds(tokens) if _LEFT_OUT & set(names)]
    if not found or len(spans) != len(tokens):
        return None
    for at, size in reversed(found):
        text = f"{text[: spans[at][0]]} {text[spans[at + size - 1][1] :]}"
    return text


def counted(said: dict[str, list[int]], numbers: list[int], today: date | None) -> list[date]:
    """The day of a word that counts from today, where the day and month beside it are its own.

    "Anteontem, dia 30 de novembro" tells one day twice; "yesterday, 30 November" may tell two.
    """
    days = [today + timedelta(days=n) for n in said["shift"]] if today else []
    told = [*numbers, *said["day"]]
    return [day for day in days if [day.day] == told and {day.month} == set(said["month"])]


def contradicts(day: date, text: str, language: str, today: date) -> bool:
    """Whether words that count from today lead to another day than this one."""
    said = lexicon("dates", language).said(split(text))
    return any(not first <= day <= last for first, last in _ranges(said, today))


def _ranges(said: frozenset[str], today: date) -> list[tuple[date, date]]:
    """The first and last day that each counting word of a text allows, from Sunday on."""
    monday = today - timedelta(days=today.weekday())
    weeks = [monday + timedelta(days=_WEEK * n) for name, n in _WEEKS.items() if name in said]
    ranges = [(one - timedelta(days=1), one + timedelta(days=_WEEK - 1)) for one in weeks]
    spans = [span for name, span in _COUNTED.items() if name in said]
    return ranges + [(today + timedelta(days=a), today + timedelta(days=b)) for a, b in spans]
