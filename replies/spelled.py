"""Numbers and money in the words of a language, mended where CLDR's are not how it is written."""

import re
from functools import cache

from unicode_rbnf import RbnfEngine

_HUNDREDS = {
    "ثلاثة مائة": "ثلاثمائة", "أربعة مائة": "أربعمائة", "خمسة مائة": "خمسمائة",
    "ستة مائة": "ستمائة", "سبعة مائة": "سبعمائة", "ثمانية مائة": "ثمانمائة",
    "تسعة مائة": "تسعمائة",
}  # fmt: skip
"""Arabic writes three to nine hundred in one word."""
_TWO_WORDS = re.compile("|".join(_HUNDREDS))
_BEFORE_VOWEL = re.compile(r"\bde (?=[aeiouéè])")


def number(language: str, number: int) -> str | None:
    """240: two hundred forty; None where the language's number words are not known."""
    speller = _speller(language)
    if speller is None:
        return None
    words = str(speller.format_number(number).text)
    return _TWO_WORDS.sub(lambda two: _HUNDREDS[two[0]], words)


def elided(language: str, words: str) -> str:
    """French "milliards de euros" with "d'euros"."""
    return _BEFORE_VOWEL.sub("d'", words) if language == "fr" else words


@cache
def _speller(language: str) -> RbnfEngine | None:
    try:
        return RbnfEngine.for_language(language)
    except ValueError:  # the library knows about seventy languages, Babel more
        return None
