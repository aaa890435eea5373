"""The day on which something opened, beside another that is told of it: a decision, a trial.

Invariant: it is the day only where two clauses tell nothing but these two; it comes after the
decision, and no later than it a trial or what was announced.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

from intake.answers import calendars
from intake.answers.calendars import YEAR
from intake.answers.lexicon import entries, lexicon, split
from intake.answers.values import Day, Unclear

Reader = Callable[[str], Day | Unclear]
_PARTING = r"[,;](?=\s)(?!\s*(?:19|20)\d\d(?!\d))|[，；、،؛()（）]"
_SIGNS = frozenset(".-/'’,年月日号號년월일")
_BESIDE = frozenset({"trialled", "announced"})
"""What a clause may tell that is no opening, before or behind it, with a day of its own or part
of one."""
_BARE = "bare"
_FIGURE = re.compile(r"\d+")
_OF_A_DATE, _MONTHS = 3, 12


def told(text: str, language: str, one: Reader) -> Day | None:
    """The day of the opening; None where either clause may tell anything else."""
    parts = _parts(text, language)
    if len(parts) != 2:
        return None
    first, second = (_tells(part, language) for part in parts)
    if (first, second) == ("decided", "opened"):
        return _later(*map(one, parts))
    if (first, second) == ("opened", "decided"):
        return _later(*map(one, reversed(parts)))
    if first in _BESIDE and second == "opened":
        return _unless_before(parts[1], parts[0], language, one)
    if second in _BESIDE and first in ("opened", _BARE):
        return _unless_before(parts[0], parts[1], language, one)
    return None


def stands(text: str, language: str) -> bool:
    """Whether a text tells of a trial or of what was announced, and of no opening beside it."""
    parts = _parts(text, language)
    told = [_tells(part, language) for part in parts]
    is_beside = len(told) == 2 and told[0] == _BARE and told[1] in _BESIDE
    is_led = _parting(language).match(text.strip()) is not None  # "after the pilot on 3 May"
    return not (_BESIDE.isdisjoint(told) or "opened" in told or is_beside or is_led)


def _parts(text: str, language: str) -> list[str]:
    """The clauses; a weekday or a trial is one with the day behind its comma."""
    found: list[str] = []
    for part in _parting(language).split(text.rstrip(" .。।")):
        if found and not calendars.tells_date(found[-1], language):
            found[-1] = f"{found[-1]} {part}"
        elif part.strip():
            found.append(part)
    return found


def _later(decided: Day | Unclear, opened: Day | Unclear) -> Day | None:
    if not (isinstance(decided, Day) and isinstance(opened, Day)):
        return None
    return opened if decided.day < opened.day else None


def _unless_before(opening: str, other: str, language: str, one: Reader) -> Day | None:
    """The day of the opening, which has its year, unless the other may lie behind it."""
    opened, beside = one(opening), one(other)
    if not isinstance(opened, Day) or not _has_year(opening):
        return None
    if isinstance(beside, Day) and _has_year(other):
        return opened if beside.day < opened.day else None
    return opened if _is_before(other, opened.day, language) else None


def _has_year(clause: str) -> bool:
    return bool(YEAR.search(clause)) or len(_FIGURE.findall(clause)) == _OF_A_DATE


def _is_before(clause: str, day: date, language: str) -> bool:
    """Whether what a clause tells of months, and of a year if any, lies before the day's."""
    years = [int(one) for one in YEAR.findall(clause)]
    names = (name for _, _, said in calendars.of(language).finds(split(clause)) for name in said)
    figures = (int(one) for one in _FIGURE.findall(clause))
    months = calendars.months(names) or [one for one in figures if one <= _MONTHS]
    if len(set(years)) > 1 or not (months or years):
        return False
    year = years[0] if years else day.year
    return (year, max(months, default=_MONTHS)) < (day.year, day.month if months else 0)


@cache
def _parting(language: str) -> re.Pattern[str]:
    """The ends of clauses, and the words such as "after" and "although" that part two."""
    said = "|".join(re.escape(phrase) for name, phrase in entries("opened", language)
                    if name == "after")  # fmt: skip
    return re.compile(rf"{_PARTING}|(?<!\w)(?:{said})(?!\w)" if said else _PARTING, re.IGNORECASE)


def _tells(clause: str, language: str) -> str:
    """What a clause tells beside its day, where it tells one thing alone."""
    tokens = split(clause)
    found = list(lexicon("opened", language).finds(tokens))
    spans = [*found, *_of_a_day(tokens, language)]
    known = {at for start, length, _ in spans for at in range(start, start + length)}
    told = {name for _, _, names in found for name in names} - {"beside", "after"}
    rest = (token for at, token in enumerate(tokens) if at not in known)
    is_whole = all(token.isdecimal() or token in _SIGNS for token in rest)
    if not (is_whole and calendars.tells_date(clause, language)):
        return ""
    return told.pop() if len(told) == 1 else "" if told else _BARE


def _of_a_day(tokens: tuple[str, ...], language: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where months and weekdays are named."""
    for start, length, names in calendars.of(language).finds(tokens):
        if all(name.startswith(("month", "weekday")) for name in names):
            yield start, length, ()
