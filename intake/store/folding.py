"""Text as it is compared: without case and accents."""

import re
import unicodedata
from functools import lru_cache

_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})


def fold(text: str) -> str:
    """The text without case, accents, doubled spaces and compatibility forms.

    Marks of scripts that spell with them (Arabic, Devanagari, kana, Hangul) stay.
    """
    return " ".join(filter(None, map(_line, text.split("\n"))))


@lru_cache(maxsize=512)  # most lines of our letters are the call's
def _line(text: str) -> str:
    if not text.isascii():
        text = _FOREIGN.sub(_plain, text)  # no mark that stays joins an ASCII letter
    return " ".join(text.casefold().split())


def _plain(match: re.Match[str]) -> str:
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", match[0].casefold()))
    return unicodedata.normalize("NFC", plain).translate(_LETTERS)
