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
    figures = [int(one) for one in _FIGURE.findall(text)]
    if pauses(words, language):
        is_dated = any(one != number for one in figures)
        return is_dated or says(text, "pause.ends", language)
    is_told = bool(figures) or _names_time(text, language)
    return says(text, "pause.returning", language) and is_told


def pauses(words: str, language: str) -> bool:
    """Whether a sentence asks for a pause."""
    return any(one.kind == "pause" for one in intents.find((words,), language=language))


def _names_time(text: str, language: str) -> bool:
    is_day = any(calendars.has(text, kind, language) for kind in ("month", "weekday"))
    return is_day or says(text, "pause.ends", language)
