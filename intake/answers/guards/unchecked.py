"""An option of which the writer is still to learn: "whether Starlink is live I'd have to check".

Invariant: such a sentence settles nothing of the whole answer, whatever the others name.
"""

import re
from collections.abc import Iterator

from intake.answers.choices import chosen
from intake.answers.folding import clean
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Choice, Context

_SENTENCES = re.compile(r"[。।!?؟;؛\n]+|\.(?=\s|$)")
_CLAUSES = re.compile(r"[,،、:()–—]+|\s-\s")
_UNSURE = (("unchecked", "unsure"), ("untold", "owed"), ("putoff", "unknown"))
"""The lists that tell that somebody does not know."""


def is_open(value: Choice, text: str, context: Context) -> bool:
    """Whether a sentence asks if the city has an option, and says that its writer cannot tell."""
    told = clean(text)
    if not (context.options and _asks(told, context)):
        return False
    numbers = frozenset(value.numbers)
    return any(_is_open(one, numbers, context) for one in _pieces(told, _SENTENCES))


def _is_open(sentence: str, chosen_ones: frozenset[int], context: Context) -> bool:
    """Also of one chosen, but there only where the clause that asks names it."""
    if not (_asks(sentence, context) and _is_unsure(sentence, context)):
        return False
    if _named(sentence, context) - chosen_ones:
        return True
    clauses = _pieces(sentence, _CLAUSES)
    return any(_asks(one, context) and _named(one, context) for one in clauses)


def _asks(text: str, context: Context) -> bool:
    return "whether" in lexicon("unchecked", context.language).said(split(text))


def _is_unsure(text: str, context: Context) -> bool:
    words = split(text)
    return any(name in lexicon(matter, context.language).said(words) for matter, name in _UNSURE)


def _named(text: str, context: Context) -> frozenset[int]:
    return frozenset(one for found in chosen.parted(text, context) for one in found.options)


def _pieces(text: str, signs: re.Pattern[str]) -> Iterator[str]:
    return (one for one in signs.split(text) if one.strip())
