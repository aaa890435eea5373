"""The script (ISO 15924) in which a name is written, and what it tells of its language."""

import re
from functools import cache

from babel.languages import get_official_languages

_SCRIPTS = tuple(
    (script, re.compile(letters))
    for script, letters in (
        ("Kana", r"[\u3041-\u30ff]"), ("Hang", r"[\uac00-\ud7af]"), ("Hani", r"[\u3400-\u9fff]"),
        ("Arab", r"[\u0600-\u06ff]"), ("Deva", r"[\u0900-\u097f]"), ("Cyrl", r"[\u0400-\u04ff]"),
    )
)  # fmt: skip
WRITTEN = {
    "ja": ("Kana", "Hani"), "zh": ("Hani",), "ko": ("Hang", "Hani"), "ar": ("Arab",),
    "fa": ("Arab",), "ur": ("Arab",), "hi": ("Deva",), "mr": ("Deva",), "ne": ("Deva",),
    "ru": ("Cyrl",), "uk": ("Cyrl",), "bg": ("Cyrl",), "be": ("Cyrl",), "mk": ("Cyrl",),
    "kk": ("Cyrl",), "mn": ("Cyrl",), "sr": ("Cyrl", "Latn"),
}  # fmt: skip
"""The scripts of languages (ISO 15924); of any other the Latin one."""
_HAN = {"JP": "ja", "TW": "zh-Hant", "HK": "zh-Hant", "MO": "zh-Hant"}
"""Whose shapes of Han letters a country writes."""
KINDS = {"Kana": "ja", "Hang": "ko", "Hani": "zh", "Arab": "ar", "Deva": "hi", "Cyrl": "ru"}
"""The language whose words for a city stand beside names in a script."""


def language_of(name: str, language: str, country: str | None = None) -> str:
    """The language where its script is that of the name, else what the script tells of it."""
    script = of(name)
    written = WRITTEN.get(language.partition("-")[0], ("Latn",))
    if script in written:
        return language
    by_land = _HAN.get(country or "", "zh")
    return {"Kana": "ja", "Hang": "ko", "Hani": by_land}.get(script, f"und-{script}")


def of(name: str) -> str:
    """The script of the name; of several that which is not Latin."""
    return next((one for one, letters in _SCRIPTS if letters.search(name)), "Latn")


@cache
def of_country(country: str | None) -> frozenset[str]:
    """The scripts other than Latin of the languages that are official somewhere in a country."""
    spoken = get_official_languages(country, regional=True, de_facto=True) if country else ()
    bare = {one.partition("_")[0] for one in spoken}
    return frozenset(one for each in bare for one in WRITTEN.get(each, ())) - {"Latn"}
