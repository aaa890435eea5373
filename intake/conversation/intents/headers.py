"""Lines that a mail program puts above a quoted letter: "From: Citydesk", "Citydesk wrote:".

Invariant: a line is one only where its value is an address, a moment, a subject or our own name;
what a writer says under such a label is never taken for it.
"""

import re
from functools import lru_cache

from intake.conversation.phrases import ADDRESS, either
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed

_LONGEST = 160
_OURS = r"citydesk"
_WHEN = r"(?=[^\n]*(?<!\d)(?:19|20)\d\d(?!\d))[^\n]*\d{1,2}[:.時时시]\s?\d{2}(?!\d)[^\n]*"
_CALLED = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ][\w.'-]*)"
_PEOPLE = (
    rf"{_CALLED}(?:[ ,;]{{1,3}}{_CALLED}){{0,5}}\W*"
    r"|[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3 ]{2,16}\W*"
)
"""Words in capitals, or a few letters of a script that has none: no sentence."""
_COLON = re.compile("[:：]")
"""What no line of a head is without."""
_NAME = r"(?:[^\W\d_][\w.'-]*[ ]){0,3}"


def is_header(words: str, language: str, *, goes_on: bool = False) -> bool:
    """Whether a (folded) line is nothing but part of a quoted letter's head.

    Where one goes on, names and any subject behind such a label are one more line of it.
    """
    if len(words) > _LONGEST or not _COLON.search(words):
        return False
    said = words.strip()
    if _header(language).fullmatch(said) is not None:
        return True
    return goes_on and _field(language).fullmatch(said) is not None


@lru_cache
def _field(language: str) -> re.Pattern[str]:
    """One more line of a head: people by their names alone, a moment, or any subject."""
    labels, moments, subjects = (
        either(WORDS, key, language)
        for key in ("header_labels", "header_moments", "header_subjects")
    )
    return re.compile(
        rf"[*_]*(?:{labels})\s?[:：][*_]*\s*(?:{_PEOPLE}|[^:：]*{ADDRESS}[^:：]*)"
        rf"|[*_]*(?:{moments})\s?[:：][*_]*\s*.*\d.*|[*_]*(?:{subjects})\s?[:：].*",
        re.IGNORECASE,
    )


@lru_cache
def _header(language: str) -> re.Pattern[str]:
    labels = either(WORDS, "header_labels", language)
    moments = either(WORDS, "header_moments", language)
    subjects = either(WORDS, "header_subjects", language)
    prefixes = "|".join(map(re.escape, listed(WORDS, "reply_prefixes", language)))
    verbs = either("intents", "talk.attributions", language)
    person = rf"{_NAME}[\"'(<\[]*(?:{_OURS}|(?:mailto:)?{ADDRESS})[\"')>\]]*[^:：]{{0,80}}"
    return re.compile(
        rf"[*_]*(?:{labels})\s?[:：][*_]*\s*{person}"
        rf"|[*_]*(?:{moments})\s?[:：][*_]*\s*{_WHEN}"
        rf"|[*_]*(?:{subjects})\s?[:：][*_]*\s*(?:{prefixes})\s*[:：].*"
        rf"|(?:{_OURS})[^:：]{{0,60}}?(?:{verbs})\s*[:：]"
        rf"|[^:：]{{0,40}}(?:{verbs})\s*{_OURS}\s*[:：]",
        re.IGNORECASE,
    )


def past_prefixes(subject: str, language: str) -> int:
    """Where the subject begins behind "Re:" and its like."""
    start = 0
    while match := _prefix(language).match(subject, start):
        start = match.end()
    return start


@lru_cache
def _prefix(language: str) -> re.Pattern[str]:
    listing = "|".join(map(re.escape, listed(WORDS, "reply_prefixes", language)))
    return re.compile(rf"\s*(?:{listing})\s*(?:\[\d+\])?\s*[:：]", re.IGNORECASE)
