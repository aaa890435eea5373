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
_NAME = r"(?:[^\W\d_][\w.'-]*[ ]){0,3}"


def is_header(words: str, language: str, *, goes_on: bool = False) -> bool:
    """Whether a (folded) line is nothing but part of a quoted letter's head.

    Where one goes on, any value behind such a label is one more line of it.
    """
    if len(words) > _LONGEST:
        return False
    known = _header(language).fullmatch(words.strip())
    return known is not None or (goes_on and _field(language).match(words) is not None)


@lru_cache
def _field(language: str) -> re.Pattern[str]:
    keys = ("header_labels", "header_moments", "header_subjects")
    labels = "|".join(either(WORDS, key, language) for key in keys)
    return re.compile(rf"\s*[*_]*(?:{labels})\s?[:：]", re.IGNORECASE)


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
