"""A figure under the name of a level above the city: "The prefecture: USD 40 billion".

Invariant: the level opens the answer or heads its first figure, which is the one that was read; no
city and no source is named before it. A county is no such level, as counties apply too.
"""

import re

from intake.answers.folding import clean
from intake.answers.guards import found
from intake.answers.lexicon import Phrase, lexicon, split
from intake.answers.scan import sums
from intake.answers.values import Amount

_LONGEST = 7
"""Words of a heading."""
_BETWEEN = 2
"""Words from a heading to its figure: "AED", "about USD"."""
_SOURCES = ("source", "records", "keeping", "claims", "body")
_APART = frozenset(",.;:()、。，；،")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_above(value: Amount, text: str, language: str) -> bool:
    """Whether the figure that was read is told of a level above the city alone."""
    marks, _ = found.scanned(text, language)
    first = next(iter(sums.figures(marks)), None)
    if first is None or not {value.span.low, value.span.high} & {first.value, first.other}:
        return False
    if any(mark.has(*_SOURCES) for mark in marks[: first.first]):
        return False
    tokens = split(clean(text))
    figures = (n for n, one in enumerate(tokens) if one[0].isdecimal() and not _YEAR.match(one))
    ahead = tokens[: next(figures, 0)]
    known = lexicon("levels", language)
    if "city" in known.said(ahead):
        return False
    opens = any(one.name == "opening" and one.start <= 1 for one in known.every(ahead))
    return (opens and not _APART & {*ahead}) or "headed" in known.said(_head(ahead))


def _head(ahead: Phrase) -> Phrase:
    """What stands before a colon right before the figure: "Zhejiang", not "Hangzhou, Zhejiang"."""
    colon = next((n for n, one in enumerate(ahead) if one in ":："), len(ahead))
    behind = ahead[colon + 1 :]
    words = [one for one in behind if any(map(str.isalnum, one))]
    is_head = (
        colon <= _LONGEST and len(words) <= _BETWEEN and not _APART & {*ahead[:colon], *behind}
    )
    return ahead[:colon] if colon < len(ahead) and is_head else ()
