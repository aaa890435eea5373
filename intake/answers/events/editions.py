"""Which edition of an event it was, told ahead of its name: "the 7th edition of the Expo".

Invariant: only what leads up to a name is left out, and no name is left empty.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat
from intake.answers.lexicon import entries

_DIGITS = re.compile(r"\d{1,3}\.?[oa]\.?\s+(?=\w)")
""" "5º", as it is cleaned."""


def lead(said: str, language: str) -> int:
    """How many signs of a stretch tell its edition, and not its name."""
    found = _of(language).match(flat(said)) or _DIGITS.match(said)
    if found is None and said[:1].islower():
        found = _ordinal(language).match(flat(said))
        is_named = found is not None and said[found.end() :][:1].isupper()
        found = found if is_named else None
    return found.end() if found and found.end() < len(said) else 0


@cache
def _of(language: str) -> re.Pattern[str]:
    """ "The latest edition of the", "النسخة السابعة من"."""
    edition, of = (any_of((name,), language, "where") for name in ("edition", "of"))
    small = any_of(("article",), language)
    gap = r"(?:[^\s,;:()]{1,16}\s)"
    return re.compile(
        rf"{gap}{{0,3}}?(?:{edition})\s{gap}{{0,2}}?(?:{of})\s?(?:(?:{small})\s)?(?=\S)"
    )


@cache
def _ordinal(language: str) -> re.Pattern[str]:
    said = {flat(one) for _, one in entries("ordinals", language) if not any(map(str.isdigit, one))}
    words = "|".join(map(re.escape, sorted(said, key=len, reverse=True)))
    return re.compile(rf"(?:{words or '(?!)'})\s")
