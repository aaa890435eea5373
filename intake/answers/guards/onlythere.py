"""A figure of another area only, where the city itself has none: "…, for Braga there is none".

Invariant: words such as "only" stand before, and a clause without a figure denies it of the city.
"""

import re

from intake.answers.folding import clean, is_unspaced, key
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Context

_CLAUSE = re.compile(r"[;；。，、؛،:：]|[.,](?!\d)|\s[-–—]\s")
_DENIAL = frozenset({"denial", "negator", "no_alone"})
_SHORT = 8
"""Words of such a denial, at most; letters, where none are parted."""
_HEAD = 3
"""Words of it among which the city stands; letters, twice as many."""
_FORM = 4
"""Letters of a name of which the last may be another in another case."""


def is_anothers(text: str, context: Context) -> bool:
    """Whether the text denies that there is a figure of the city, behind an "only"."""
    parts = _CLAUSE.split(clean(text))
    return any(
        _denies_ours(part, context) and _says_only(" ".join(parts[:place]), context.language)
        for place, part in enumerate(parts)
        if place
    )


def _denies_ours(part: str, context: Context) -> bool:
    words, parted = split(part), 1 + is_unspaced(part.strip())
    if not 0 < len(words) <= _SHORT * parted or _has_figure(part):
        return False
    guards = lexicon("guards", context.language)
    denied = guards.said(words) | lexicon("yesno", context.language).said(words)
    head = words[: _HEAD * parted]
    told = ("" if parted > 1 else " ").join(head)
    is_ours = "our_city" in guards.said(head) or _is_named(told, context.ours)
    return is_ours and not _DENIAL.isdisjoint(denied)


def _is_named(part: str, names: frozenset[str]) -> bool:
    """Whether a name of the city stands in it, perhaps in another case ("Перми")."""
    told = key(part)
    stems = (
        key(one)[:-1] if len(one) > _FORM and not is_unspaced(one) else key(one) for one in names
    )
    return any(one and one in told for one in stems)


def _has_figure(part: str) -> bool:
    return any(map(str.isdecimal, part))


def _says_only(text: str, language: str) -> bool:
    return _has_figure(text) and "only_word" in lexicon("asides", language).said(split(text))
