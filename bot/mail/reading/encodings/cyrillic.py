"""Cyrillic text read by the wrong one of its five charsets: each maps letters to letters.

Read wrongly, capitals and small letters change places inside words, which no language does.
"""

import re
from itertools import permutations

CHARSETS = ("cp1251", "koi8-u", "iso-8859-5", "cp866", "mac_cyrillic")
COMMON = frozenset("оеаинтсрвлкмдпуіяы")
MANY = 8

_STRANGE = re.compile("[а-яё][А-ЯЁ]{2}|[\u2500-\u25ff]")
_LETTER = re.compile("[А-Яа-яЁёІіЇїЄєЎў\u2500-\u25ff]")
_SAMPLE = 2_000


def mended(text: str) -> str:
    """The text as meant; untouched unless it is surely read wrongly."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if letters < MANY or len(_STRANGE.findall(sample)) * 10 < letters:
        return text
    found = [(one, share) for one in _readings(text) if (share := _share(one[:_SAMPLE])) > 0.6]
    return max(found, key=lambda one: one[1])[0] if found else text


def _readings(text: str) -> list[str]:
    readings = []
    for wrong, right in permutations(CHARSETS, 2):
        try:
            readings.append(text.encode(wrong).decode(right))
        except UnicodeError:
            continue
    return readings


def _share(text: str) -> float:
    """How many of the letters are the small ones that any such text is made of."""
    letters = [letter for letter in text if not letter.isascii()]
    return sum(letter in COMMON for letter in letters) / len(letters) if letters else 0.0
