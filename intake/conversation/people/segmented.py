"""An answer cut at its marks and at what leads to a person or an office, and what each part is."""

import re
from functools import lru_cache
from itertools import pairwise

from intake.conversation.people import cased, hanlike
from intake.conversation.people.cased import Said
from intake.conversation.phrases import ADDRESS, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import words_of
from intake.remembering import remembered

MARK = re.compile(
    r"[,;:()\[\]\n|。！？!?、，；：]|(?<=\w{3})\.(?=\s+[^a-zа-яё\s]|\s*\Z)|(?<=\b[A-Z]{2})\.(?=\s[A-Z][a-z])|\s[–—-]\s|—+|\s/\s"
)

_LONGEST = 200
"""Characters of a part that tells of somebody, at most."""


@remembered(256)  # a reading and its check ask about the same parts
def said(part: str, language: str) -> Said:
    """What a part of a folded text is; a long one is talk."""
    if len(part) > _LONGEST:
        return cased.TALK
    if language in hanlike.LANGUAGES:
        told = hanlike.said(part, language)
        if told != cased.TALK:
            return told
        if name := hanlike.alone(part, language):
            return Said(name=name)
    return cased.said(part, language)


@lru_cache(maxsize=4)
def parts(folded: str, language: str) -> tuple[str, ...]:
    """The stretches between the marks, and behind words that lead to an office or a name."""
    folded = re.sub(ADDRESS, ",", folded)
    found: list[str] = []
    for part in MARK.split(folded):
        found.extend(_led(part, language))
    return tuple(part.strip() for part in found if part and part.strip())


def _led(part: str, language: str) -> list[str]:
    words = words_of(part)
    keys = ("openers", "role_words")
    starts = {
        one.start() for key in keys for one in phrases(WORDS, key, language).finditer(part, words)
    }
    ends = {one.end() for one in phrases(WORDS, "roles_behind", language).finditer(part, words)}
    cuts = sorted({0, *starts, *ends, len(part)})
    return [part[a:b] for a, b in pairwise(cuts)]
