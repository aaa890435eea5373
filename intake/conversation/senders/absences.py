"""Out of office: until when nobody reminds a contact whose mail program answered for them.

Invariant: only what plainly says so is an absence, and none lasts longer than `LONGEST`.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from intake.answers.folding import clean
from intake.answers.lexicon import LETTERS
from intake.answers.times import dates
from intake.answers.values import Context, Day
from intake.calls.model import Call
from intake.messages import Message

LONGEST = timedelta(days=60)
"""A later date in such a mail is about something else."""

_READ = 2_000
_SUFFIX = re.compile(r"(?<=[^\W\d_])['’][^\W\d_]+")
_DIGITS = r"(?<![\d.])\d{1,2}"
_SPANS = (
    re.compile(r"(?P<whole>\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2})"),
    re.compile(r"(?<!\d)(?P<eastern>\d{1,2}\s?[月월]\s?\d{1,2})\s?[日일]"),
    re.compile(rf"(?P<whole>{_DIGITS}([-/.])\s?\d{{1,2}}\2\s?\d{{2,4}})(?!\d)"),
    re.compile(rf"(?P<dotted>{_DIGITS}\.\s?\d{{1,2}})\.(?!\s?\d)"),
    re.compile(
        rf"(?P<named>{_DIGITS}(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+)?{LETTERS}"
        r"(?:\.?,?\s+(?:de\s+|del\s+)?\d{4})?)"
    ),
    re.compile(rf"(?P<named>{LETTERS}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)(?!\d)"),
)
"""Words that may be one day, with or without its year."""


def ends_at(call: Call, message: Message, language: str, now: datetime) -> datetime | None:
    """Until when the writer is away; None where the message is no out-of-office.

    An answering machine that does not say so in its subject is one where it names a day; others
    of them acknowledge receipts, and nobody is away then.
    """
    if message.automatic not in ("out_of_office", "auto_submitted"):
        return None
    today = now.astimezone(call.timezone).date()
    text = f"{message.subject}\n{message.reply}"
    named = [day for day in _days(text, language, today) if today < day <= today + LONGEST]
    if named:
        hour = time(call.reminders.hour)
        return _on_a_working_day(call, datetime.combine(max(named), hour, tzinfo=call.timezone))
    if message.automatic == "auto_submitted":
        return None
    return _on_a_working_day(call, now + timedelta(days=call.reminders.away_days))


def _on_a_working_day(call: Call, moment: datetime) -> datetime:
    """The moment; later where it falls on a quiet day, since the reminder may go out then."""
    for _ in range(31):
        if not call.reminders.is_quiet(moment.astimezone(call.timezone).date()):
            break
        moment += timedelta(days=1)
    return moment


def _days(text: str, language: str, today: date) -> Iterator[date]:
    """Every day the text plainly names; one without its year is the next such day."""
    if language == "tr":  # 30 Kasım'a kadar
        text = _SUFFIX.sub("", text)
    rest = clean(text)[:_READ]
    for span in _SPANS:
        for found in span.finditer(rest):
            yield from _day(found, language, today)
        rest = span.sub(" ", rest) if "named" not in span.pattern else rest


def _day(found: re.Match[str], language: str, today: date) -> Iterator[date]:
    kind, words = next((kind, words) for kind, words in found.groupdict().items() if words)
    context = Context(language=language)
    years = ("",) if re.search(r"\d{4}", words) else (today.year, today.year + 1)
    for year in years:
        read = dates.read(_dated(kind, words, year), context)
        if isinstance(read, Day) and read.day > today:
            yield read.day
            return


def _dated(kind: str, words: str, year: int | str) -> str:
    """The words with a year where they have none, in the order `dates` reads surely."""
    if not year or kind == "whole":
        return words
    if kind == "named":
        return f"{words} {year}"
    one, two = re.findall(r"\d+", words)
    month, day = (one, two) if kind == "eastern" else (two, one)
    return f"{year}-{int(month):02}-{int(day):02}"
