"""Rows that tell who gave the right to apply: "Mandate: Cabinet resolution 24/117, 9 January".

Invariant: only the label gives such an act its sense; one without a number or a date, in doubt,
denied, drafted or dated after today is none.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake import languages
from intake.answers import calendars
from intake.answers.folding import UNSPACED, clean
from intake.answers.lexicon import Phrase, lexicon, split
from intake.answers.times import numeric
from intake.answers.values import Context
from intake.answers.verdicts import mandates

_ROW = re.compile(
    r"(?:^|[\n.!?;(])[ \t>*•·–—-]*(?P<label>[^\n:=|.;()–—]{2,45}?)\**"
    r"(?:[ \t]*[:=|]|[ \t]+[-–—](?=[ \t]))[ \t*]*(?P<value>[^\n]+)"
)
_END = re.compile(rf"[!?;]|(?:(?<=[^\W\d_]{{4}})|(?<=[{UNSPACED}]))\.(?=\s|$)")
"""Where the first sentence of a row ends: behind no initial, no figure and no "ref."."""
_NUMBERED = re.compile(r"(?<=[^\W\d_] )(?i:no\.|No) ?(?=\d)")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_DAY_BEHIND = re.compile(r"(?<!\d)(\d{1,2}) ?[月월](?: ?(\d{1,2}))?")
_ACTS = frozenset({"act", "paper", "deed"})
_DOUBTS = frozenset({"unsure", "void", "colleague"})
_SIGN = "#"
_MOST_DAYS = 31
_WITHOUT_COUNTRY = "-"
"""Any country: days come first wherever the language is no English."""


def says(text: str, context: Context) -> mandates.Said:
    """Whether a row so called names an act that was done ("yes"), or one in doubt ("open")."""
    told = [_said(*row, context) for row in _rows(_cleaned(text), context)]
    return "open" if "open" in told else "yes" if "yes" in told else ""


def _cleaned(text: str) -> str:
    """With "#" for "no. 17" behind a word, which denies nothing."""
    return _NUMBERED.sub("#", clean(text))


def _rows(text: str, context: Context) -> Iterator[tuple[Phrase, str, str]]:
    """The label, the first sentence behind it, and all that follows."""
    known, start = lexicon("mandates", context.language), 0
    while row := _ROW.search(text, start):
        label = split(row["label"])
        if "label" in known.of(label) or _is_consent(mandates.roles_of(label, context.language)):
            end = _END.search(row["value"])
            at = row.start("value") + (end.start() if end else len(row["value"]))
            is_asked = text[at : at + 1] == "?"
            yield label, "" if is_asked else text[row.start("value") : at], text[at:]
        start = row.end("label")


def _said(label: Phrase, value: str, rest: str, context: Context) -> mandates.Said:
    words, language = split(value), context.language
    roles = mandates.roles_of(words, language)
    is_worded = any(word[0].isalpha() for word in words)
    if not any(map(str.isdecimal, words)):
        return ""
    is_doubted = roles & _DOUBTS or mandates.is_doubted(value, language)
    if is_doubted or "%" in words or _is_ahead(value, context):
        return "open"
    is_named = is_worded and (roles & _ACTS or _is_consent(roles))
    if not (is_named or _is_in_label(label, value, context)):
        return "" if is_worded else "open"  # "Mandate: 2020-2026"
    is_undone = "void" in lexicon("mandates", language).said(split(rest))
    return "open" if is_undone else "yes"


def _is_in_label(label: Phrase, value: str, context: Context) -> bool:
    """ "Mayor's approval: 14.02.2025 / 311", "Доверенность: № 45": the label names the act."""
    roles = mandates.roles_of(label, context.language)
    is_bare = not any(word[0].isalpha() for word in split(value))
    return bool(_is_consent(roles) and is_bare) or bool(roles & _ACTS and value.startswith(_SIGN))


def _is_consent(roles: frozenset[str]) -> bool:
    return {"consent", "granter"} <= roles


def _is_ahead(text: str, context: Context) -> bool:
    """Whether a day, a month or a year in it is still to come, or may be."""
    today = context.today
    if today is None:
        return False
    is_english = context.language == languages.ENGLISH
    by_day = context if is_english else replace(context, country=_WITHOUT_COUNTRY)
    days, rest, unsure = numeric.read(calendars.western(text, context.language), by_day)
    years = [int(one) for one in _YEAR.findall(rest)]
    if any(one > today for one in (*days, *unsure)) or any(one > today.year for one in years):
        return True
    if days or (years and today.year not in years):
        return False
    return any(one > (today.month, today.day) for one in _months(rest, context.language))


def _months(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Months that are named, with the day beside them if there is one."""
    for month, day in _DAY_BEHIND.findall(text):
        yield int(month), int(day or 0)
    words = split(text)
    for place, length, names in calendars.of(language).finds(words):
        for name in names:
            kind, _, number = name.partition(":")
            if kind == "month":
                beside = (*words[max(0, place - 2) : place], *words[place + length :][:1])
                yield int(number), max(map(_day, beside), default=0)


def _day(word: str) -> int:
    is_day = word.isdecimal() and int(word[:4]) <= _MOST_DAYS
    return int(word) if is_day else 0
