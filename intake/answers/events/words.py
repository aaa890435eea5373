"""The phrases of the tables as patterns, and texts in which they are looked for.

Invariant: a flat text keeps every place of the text that it was made from.
"""

import re
from functools import cache

from intake.answers.folding import UNSPACED, clean, fold
from intake.answers.lexicon import entries


def flat(text: str) -> str:
    """A cleaned text folded sign by sign, so that every place of it stays the same."""
    text = clean(text)
    if text.isascii():
        return text.lower()
    return "".join(one if len(one := fold(sign)) == 1 else sign for sign in text)


@cache
def phrases(names: tuple[str, ...], matter: str, language: str) -> tuple[str, ...]:
    """The phrases of some lists, flat, the longest first."""
    said = {flat(one) for name, one in entries(matter, language) if name in names}
    return tuple(sorted(said, key=len, reverse=True))


def any_of(names: tuple[str, ...], language: str, matter: str = "events") -> str:
    """The phrases of some lists as one pattern; it fits nothing where there are none."""
    return "|".join(map(re.escape, phrases(names, matter, language))) or "(?!)"


@cache
def starred(meaning: str, language: str) -> str:
    """The same of one list of `where`; a star stands for any ending of a word."""
    said = phrases((meaning,), "where", language)
    words = (re.escape(one.rstrip("*")) + (r"\w*" if one.endswith("*") else "") for one in said)
    return "|".join(sorted(words, key=len, reverse=True)) or "(?!)"


@cache
def whole(meaning: str, language: str) -> re.Pattern[str]:
    """The phrases of one list of `where` as whole words, which in a script without blanks touch."""
    said = any_of((meaning,), language, "where")
    first, last = rf"(?:(?<!\w)|(?<=[{UNSPACED}]))", rf"(?:(?!\w)|(?<=[{UNSPACED}]))"
    return re.compile(rf"{first}(?:{said}){last}")
