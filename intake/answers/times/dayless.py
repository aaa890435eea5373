"""A "today" that is not the day asked for: "in spring of last year; I can't recall the day today".

Invariant: beside a longer time, or words of not knowing, no such word is a day by itself.
"""

import re

from intake.answers import calendars
from intake.answers.lexicon import lexicon, split

_DATE = re.compile(r"\d\s?[./-]\s?\d|\d\s?[月월日일号號]|(?:19|20)\d\d")
_NEAR_DAYS = ("today", "tomorrow", "after_tomorrow", "yesterday")


def stands(text: str, language: str) -> bool:
    """Whether only a word such as "today" tells a day, beside another time or no knowledge."""
    tokens = split(text)
    if lexicon("dates", language).said(tokens).isdisjoint(_NEAR_DAYS):
        return False
    is_dated = bool(_DATE.search(text)) or calendars.has(text, "month", language)
    return not is_dated and bool(lexicon("dayless", language).said(tokens))
