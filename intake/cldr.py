"""Names that CLDR knows in a language, taken from Babel without keeping what else it read.

Invariant: reading the names of many languages leaves none of their locales in memory; Babel keeps a
megabyte for each that it opened.
"""

from typing import Literal

from babel import Locale, UnknownLocaleError, localedata


def names(of: Literal["territories", "languages"], language: str) -> dict[str, str]:
    """Codes and their names in this language; empty for a language that CLDR does not know."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    is_open = str(locale) in localedata._cache  # somebody writes in it
    found = dict(getattr(locale, of))
    if not is_open:
        localedata._cache.pop(str(locale), None)
    return found
