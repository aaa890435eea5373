"""Until when a city pauses, where it says so: a person's to read, the desk goes on at no day.

Invariant: no day is read here; what only ends by the city's own word has no end.
"""

import re

from intake.answers import calendars
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain, says
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import without

_FIGURE = re.compile(r"\d+")


def is_until(words: str, language: str, number: int) -> bool:
    """Whether a sentence that pauses, or tells when its writer goes on, says until when.

    The application's own `number` is no day.
    """
    text = without(TABLE, ("pause.endless",), plain(words), language)
    is_told = says(text, "pause.ends", language)
    if pauses(words, language):
        has_figure = any(int(one) != number for one in _FIGURE.findall(text))
        return is_told or (has_figure and _names_day(text, language))
    is_told = is_told or _names_day(text, language)
    return is_told and says(text, "pause.returning", language)


def pauses(words: str, language: str) -> bool:
    """Whether a sentence asks for a pause."""
    return any(one.kind == "pause" for one in intents.find((words,), language=language))


def may_be_meant(words: str, language: str) -> bool:
    """Whether a sentence that was not read may wish a pause, or no reminders: a person sees."""
    return says(plain(words), "pause.near", language)


def _names_day(text: str, language: str) -> bool:
    return any(calendars.has(text, kind, language) for kind in ("month", "weekday"))
