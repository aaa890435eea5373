"""The numbers of lines in a wish that they be published no longer.

Invariant: a number that counts or numbers something else is known where that stands beside it.
"""

import re

from intake.conversation.phrases import blanked, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import words_of
from intake.conversation.titled.lines import publishing_tokens
from intake.conversation.titled.lines.unpublishing_words import listed

FOUND = re.compile(
    r"(?<![\dA-Za-z.,])(\d{1,3})"
    r"(?:\s*(?:[-–—~～至到]|から|부터|\.?\s*(?:satirdan|satırdan|maddeden)\b|\b(?:to|through|bis|a|al|ate|до|الى|से)\b)\s*(\d{1,3}))?"
    r"(?![\d.,]\d)(?!\s*%)(?![gGdDkK]\b)"
)
"""A number, or a range of them, but no part of a name ("5G", "3D")."""
_APART = 3  # characters at most between the word for a line and its number
_COUNTING = re.compile(r"\d[\s-]*[^\W\d_]")
_NUMBERING = re.compile(r"[^\W\d_][\s-]*\d")


def read(said: str) -> frozenset[int]:
    """Every number in a folded text, ranges included."""
    return frozenset().union(*map(publishing_tokens.ranging, FOUND.finditer(said)))


def is_numbered(said: str, language: str) -> bool:
    """Whether a number stands right beside the word for a line."""
    numbers = [one.span() for one in FOUND.finditer(said)]
    lines = [one.span() for one in listed("line", language).finditer(said)]
    return any(
        0 <= start - before <= _APART or 0 <= first - end <= _APART
        for start, end in numbers
        for first, before in lines
    )


def counts(said: str, language: str) -> bool:
    """Whether a number may count or number something that is no line: "3 e-mails", "question 2"."""
    words = words_of(said)
    lists = (listed(one, language) for one in ("remove", "hide", "show", "page", "consent", "line"))
    known = [found.span() for one in lists for found in one.finditer(said, words)]
    parted = blanked(said, known, ",")
    joined = (phrases(WORDS, key, language) for key in ("articles", "plain_ands"))
    small = (listed("around", language), *joined)
    spans = [found.span() for one in small for found in one.finditer(said, words)]
    is_counted = _COUNTING.search(blanked(parted, spans))
    return bool(is_counted or _NUMBERING.search(blanked(parted, spans, ",")))
