"""Text as it is compared: without case and accents."""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})


def fold(text: str) -> str:
    """The text without case, accents, doubled spaces and compatibility forms.

    Marks of scripts that spell with them (Arabic, Devanagari, kana, Hangul) stay.
    """
    if not text.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
        text = unicodedata.normalize("NFC", plain).translate(_LETTERS)
    return " ".join(text.casefold().split())
