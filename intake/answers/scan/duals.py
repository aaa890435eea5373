"""Scale words whose ending may say "two" or only a case: "مليارا دينار" and "ملياراً ومئتي مليون".

Invariant: the ending says "two" only right before what is counted, and never with nunation.
"""

import re
from functools import cache, partial

from intake.answers.folding import clean, fold
from intake.answers.lexicon import entries, listed
from intake.answers.scan import meanings

_HALF = ("half", "half_behind")


def singular(text: str, language: str) -> str:
    """The text with such words in their plain form where they are one of their scale."""
    if not listed("figures", "dual", language):
        return text
    return _accusatives(language).sub(partial(_plain, language), text)


def _plain(language: str, found: re.Match[str]) -> str:
    is_one = found["nunated"] or _goes_on(found["next"] or "", language)
    return f"{found['and']}{found['scale']}" if is_one else found[0]


def _goes_on(word: str, language: str) -> bool:
    """Whether a smaller number follows behind an "and"."""
    roles = meanings.lexicon(language).of((fold(clean(word)),))
    counts = any(role.startswith((*meanings.COUNTING, *_HALF)) for role in roles)
    return word[:1].isdecimal() or counts


@cache
def _accusatives(language: str) -> re.Pattern[str]:
    scales = sorted({phrase for _, phrase in entries("scales", language)}, key=len, reverse=True)
    words = "|".join(re.escape(one) for one in scales if one.isalpha())
    return re.compile(
        rf"(?<!\w)(?P<and>و?)(?P<scale>{words})"
        r"(?:(?P<nunated>\u064b\u0627|\u0627\u064b)|\u0627(?=\s+و\s*(?P<next>\w+)))(?!\w)"
    )
