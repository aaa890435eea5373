"""The number of a question, a point or an annex beside a day: "on your question 5: 14 May 2025".

Invariant: no number goes that a month stands beside, nor one of a date in figures.
"""

import re

from intake.answers import calendars
from intake.answers.folding import UNSPACED, cut_out
from intake.answers.lexicon import lexicon, split, tokens_of

_NUMBER = re.compile(
    r"\s*(?:(?:n[ro]?|№|#|رقم|सं|नंबर)\s*[.°º]?\s*)?\d{1,2}(?:\.\d{1,2})?[a-h]?"
    rf"(?!(?![{UNSPACED}])\w|[/-]\d|\.\d|\s?[年月日号號년월일])",
    re.IGNORECASE,
)
_SPACED = re.compile(r"\s*\d{1,2}(?:\s?([./-])\s?\d{1,2}\s?\1\s?|\s\d{1,2}\s)\d{4}(?!\d)")
"""A day with blanks in it: "annex 14. 5. 2025" may tell one."""
_BEFORE = re.compile(r"(?<![\d./-])\d{1,2}\.?\s?\Z")
_BETWEEN = frozenset((".", "de", "of"))
"""What may stand between a day and its month."""


def without(text: str, language: str) -> str:
    """The text without the numbers of what it answers or encloses."""
    return cut_out(text, _spans(text, language))


def _spans(text: str, language: str) -> list[tuple[int, int]]:
    """From where to where each such number stands, with the word beside it."""
    tokens, found = tokens_of(text)
    spans: list[tuple[int, int]] = []
    for place, length, names in lexicon("dates", language).finds(tokens):
        start, end = found[place].start(), found[place + length - 1].end()
        behind = _NUMBER.match(text, end) if "item" in names else None
        if (
            behind
            and not _SPACED.match(text, end)
            and not _is_month(text[behind.end() :], language)
        ):
            spans.append((start, behind.end()))
            continue
        before = _BEFORE.search(text[:start]) if "item_behind" in names else None
        if before and not calendars.has(_last(text[: before.start()]), "month", language):
            spans.append((before.start(), end))
    return spans


def _is_month(rest: str, language: str) -> bool:
    """Whether the month of a day follows: "question 5 May 2025" may tell one."""
    words = split(rest)
    start = next((at for at, word in enumerate(words) if word not in _BETWEEN), len(words))
    _, names = calendars.of(language).at(words, start)
    return any(name.startswith("month") for name in names)


def _last(text: str) -> str:
    return " ".join(split(text)[-2:])
