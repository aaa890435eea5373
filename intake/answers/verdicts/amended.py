"""A "no" that puts a figure right: "No, 58.3 billion" answers no yes-or-no question.

Invariant: behind the "no" stands a sum of money or a broken number, on the same line, and nothing
else; none and naught are reasons.
"""

import re
from decimal import Decimal

from intake.answers.figures import statements
from intake.answers.lexicon import split
from intake.answers.scan import numbers
from intake.answers.verdicts.denials import Clause

_PARTS = re.compile(r"(?<!\d)[,.;:!]|[,.;:!](?!\d)|[–—]| - ")
_COUNTED = 100
_YEARS = range(1800, 2200)
_NO = ("no", "no_alone", "opening", "thanks")


def says(told: str, language: str) -> bool:
    """Whether a text that comes to a no is a figure behind that word."""
    if "\n" in told.strip():
        return False
    *heads, last = [part.strip() for part in _PARTS.split(told) if part.strip()] or [""]
    is_led = bool(heads) and all(Clause(split(one), language).is_made_of(*_NO) for one in heads)
    return is_led and _is_figure(last, language)


def _is_count(value: Decimal) -> bool:
    """Whether a number is no year, no share and no number of an item."""
    return value >= _COUNTED and value not in _YEARS


def _is_figure(words: str, language: str) -> bool:
    marks = numbers.scan(words, language)
    has_figure = any(one.has("number", "numeral") for one in marks)
    is_sum = any(one.has("scale", "currency") for one in marks)
    is_broken = any(one.value is not None and one.value % 1 for one in marks)
    is_least = any(one.has("merely") for one in marks)  # "No, only 3 billion": a reason
    is_naught = any(one.value == 0 for one in marks)
    is_count = any(one.value is not None and _is_count(one.value) for one in marks)
    is_much = is_sum or is_broken or is_count
    is_told = has_figure and is_much and not (is_least or is_naught)
    return is_told and statements.is_bare(words, language, "about", "filler")
