"""Countries by any of their names: CLDR's in twelve languages, everyday ones from words/*.toml.

Invariant: a code is an ISO 3166-1 one; two letters are a code in capitals only.
"""

from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError, localedata

from intake.answers.folding import key
from intake.answers.lexicon import entries

LANGUAGES = ("en", "fr", "es", "de", "pt", "ru", "zh", "ar", "ja", "ko", "tr", "hi", "it", "pl")
_NONE = frozenset({"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"})


def find(name: str, language: str = "en") -> str | None:
    """The country with exactly this name or code."""
    bare = name.strip(" .,;:!()")
    if len(bare) == 2 and bare.isupper() and bare in _names("en"):
        return bare
    folded = key(bare)
    plain = _plain(folded)
    return _known(folded, language) or (_known(plain, language) if plain != folded else None)


@lru_cache(maxsize=4096)
def _known(folded: str, language: str) -> str | None:
    for code in dict.fromkeys((language, *LANGUAGES)):
        if found := _by_name(code).get(folded):
            return found
    return None


def _plain(folded: str) -> str:
    """The name without "Republic of"."""
    longest = max((style for style in _styles() if folded.startswith(style)), key=len, default="")
    return folded.removeprefix(longest)


@cache
def _styles() -> tuple[str, ...]:
    return tuple(f"{key(phrase)} " for _, phrase in entries("country_styles", "en"))


def name(code: str, language: str = "en") -> str:
    """The country's name in this language, in English where that is unknown."""
    return _names(language).get(code) or _names("en").get(code, code)


@cache
def _names(language: str) -> dict[str, str]:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}
    found = {
        code: title
        for code, title in locale.territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NONE
    }
    localedata._cache.pop(str(locale), None)  # babel keeps 1 MB a language for these 300 names
    return found


@cache
def _by_name(language: str) -> dict[str, str]:
    table = {key(title): code for code, title in _names(language).items()}
    if language == "en":
        table |= {key(phrase): code for code, phrase in entries("countries", language)}
        table.pop("us", None)
    table.pop("", None)
    return table
