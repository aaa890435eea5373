"""Events told ahead of others: "…のほか", "除2010年世博会外,", "…을 비롯하여", "… के अलावा".

Invariant: what is told ahead is listed as a line of its own only where it has a year and what
follows has one; what frames it is no part of its name.
"""

import re
from functools import cache

from intake.answers.calendars import YEAR
from intake.answers.events.words import any_of

_GLUED = frozenset({"zh", "ja", "ko"})
"""Languages that write such a word right behind the name."""


def parted(text: str, language: str) -> str:
    """The text with the events told ahead in a line of their own, without what frames them."""
    told = _framed(language).match(text)
    if told is None:
        return text
    named, rest = told["around"] or told["behind"], text[told.end() :]
    is_told = YEAR.search(named) is not None and YEAR.search(rest) is not None
    return f"{named.strip(' ,')}\n{rest}" if is_told else text


@cache
def _framed(language: str) -> re.Pattern[str]:
    """A name between two words of a frame ("除…外"), or before the one that stands behind it."""
    start, end = (any_of((key,), language) for key in ("besides_from", "besides_to"))
    behind = any_of(("besides_behind", "led_by"), language)
    name, glue = r"[^;.\n]{1,140}?", r"\s?" if language in _GLUED else r"\s"
    return re.compile(
        rf"\s*(?:{start})(?P<around>{name})(?:(?:{end})\s?,?|,)\s*"
        rf"|\s*(?P<behind>{name}){glue}(?:{behind})(?:[,\s]+|(?=\d))"
    )
