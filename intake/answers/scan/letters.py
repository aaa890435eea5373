"""A capital letter that stands for a country's money: "Q 6,350 millones" in Guatemala.

Invariant: it is read only in that country, and only before a figure that is no quarter or item.
"""

import re
from functools import cache

from intake.answers.lexicon import written
from intake.answers.scan import currencies

_FIGURE = r"\.?\s?(?=\d{1,3}[.,]\d|\d{2})(?!\d[.,/ ]20\d\d\b)"
"""A figure of two digits at least, unlike the quarter "Q1", also in "Q1.2025"."""


def named(text: str, country: str | None) -> str:
    """The text with the code of the money for its letter."""
    for code, letter in _letters(country):
        text = re.sub(rf"(?<![\w.&/-]){letter}{_FIGURE}", f"{code} ", text)
    return text


@cache
def _letters(country: str | None) -> tuple[tuple[str, str], ...]:
    money = currencies.money_of(country)
    return tuple((code, letter) for code, letter in written("letters", "any") if code in money)
