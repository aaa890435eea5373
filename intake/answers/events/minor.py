"""What an answer tells of smaller events that it does not name: "besides a number of local fairs".

Invariant: only a last clause that calls them small or local is left out, and none with a year, a
quoted name or a capital of its own.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat
from intake.answers.folding import UNSPACED

_NAMED = re.compile(r"\d|[\"«“„「『《]")
_LOOSE = ("zh", "ja")


def without(text: str, language: str) -> str:
    """The text without such a clause behind the events that it names."""
    said = flat(text)
    found = _minor(language).search(said) if len(said) == len(text) else None
    if found is None or not any(sign.isalnum() for sign in text[: found.start()]):
        return text
    clause = text[found.start("clause") : found.end()]
    has_capital = language != "de" and any(word[0].isupper() for word in clause.split())
    if _NAMED.search(clause) or has_capital:
        return text
    return text[: found.start()].rstrip(" ,;、") + text[found.end() :]


@cache
def _minor(language: str) -> re.Pattern[str]:
    """From a word such as "besides", or a comma, over one for "small" to the end of the text."""
    leads, small = (any_of((key,), language, "where") for key in ("and_besides", "minor"))
    bound = "" if language in _LOOSE else rf"(?:(?<!\w)|(?<=[{UNSPACED}]))"
    lead = rf"\s*[,;、]?\s*{bound}(?:{leads})|\s*[,;、]\s*(?={bound}(?:{small}))"
    return re.compile(
        rf"(?:{lead})(?P<clause>[^;.。\n]{{0,60}}?{bound}(?:{small})[^;.。\n]{{0,60}})(?=[.。\s]*$)"
    )
