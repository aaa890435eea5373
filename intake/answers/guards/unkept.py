"""A denial of the record, not of the thing: "we have no count of them" is neither none nor no.

Invariant: only where the word for a figure, a record or a list is itself what is denied.
"""

import re

from intake.answers.folding import clean, is_unspaced
from intake.answers.lexicon import Phrase, Said, lexicon, split

_CLAUSE = re.compile(r"[.,;:!?()\n]| [-–—] ")
_READ = 600
"""Characters of an answer in which it can say so."""
_FIRST = 4
"""Words from the beginning of a clause in which stands what a denial at its end denies."""
_LINKED = 14
"""Words between a denial and what it denies, at most."""


def is_denied(text: str, language: str) -> bool:
    """Whether a clause says that there is no such figure, record or list."""
    parts = (split(part) for part in _CLAUSE.split(clean(text[:_READ])))
    return any(_denies(words, language) for words in parts if words)


def _denies(words: Phrase, language: str) -> bool:
    said = list(lexicon("guards", language).every(words))
    sources = [one for one in said if one.name == "according"]
    kept = [
        one
        for one in said
        if one.name == "evidence" and not any(_is_source(one, other) for other in sources)
    ]
    denials = [one for one in said if one.name == "denial"]
    return any(
        _is_before(said, denial, one, words) or _is_behind(said, denial, one, words)
        for denial in denials
        for one in kept
    )


def _is_source(kept: Said, source: Said) -> bool:
    """ "According to our records", "記録によると"."""
    return 0 <= kept.start - source.end <= 1 or 0 <= source.start - kept.end <= 1


def _is_before(said: list[Said], denial: Said, kept: Said, words: Phrase) -> bool:
    """ "No exact figure", "没有此类企业的统计": behind it at most what it is of."""
    if not 0 <= kept.start - denial.end <= _LINKED:
        return False
    ends = kept.end == len(words) or any(
        one.name == "of_it" and one.start == kept.end for one in said
    )
    led = any(one.name == "of_which" and one.end == kept.start for one in said)
    return ends and (led or _is_small(said, denial.end, kept.start))


def _is_behind(said: list[Said], denial: Said, kept: Said, words: Phrase) -> bool:
    """ "統計はありません", "Eine Aufstellung gibt es nicht": where the denial ends the clause."""
    if denial.start < kept.end:
        return False
    if _is_small(said, kept.end, denial.start):
        return True
    opens = kept.start < _FIRST and not is_unspaced(words[0])
    return opens and denial.end == len(words)


def _is_small(said: list[Said], start: int, end: int) -> bool:
    """Whether nothing but small words stands between."""
    small = sorted((o.start, o.end) for o in said if o.name in ("small", "denial", "evidence"))
    for first, last in small:
        if first <= start < last:
            start = last
    return start >= end
