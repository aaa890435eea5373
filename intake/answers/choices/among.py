"""The whole list that a choice is made from: "of the four", "四つのうち", "none of the four".

Invariant: a number is left out only where it counts exactly the options there are.
"""

from intake.answers.choices import lines, options
from intake.answers.choices.options import Tokens
from intake.answers.values import Context

_MOST = 3
"""Tokens between the number and the word that takes a part of it, at most."""


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the number of all options beside a word for "of" them."""
    if len(context.options) < 2:
        return tokens
    over: set[int] = set()
    place = 0
    while place < len(tokens):
        length, number = options.number_at(tokens, place, context.language)
        if length and number == len(context.options):
            over |= _around(tokens, place, place + length, context.language)
        place += length or 1
    return tuple(token for place, token in enumerate(tokens) if place not in over)


def _around(tokens: Tokens, start: int, end: int, language: str) -> set[int]:
    """The places of the number and of the words that take a part of it; none where none do."""
    known = lines.words(language)
    for first in range(max(0, start - _MOST), start):
        if "among" in known.of(tokens[first:start]):
            return set(range(first, end))
    place = end
    while place < min(len(tokens), end + _MOST):
        length, roles = known.at(tokens, place)
        if "among_behind" in roles:
            return set(range(start, place + length))
        if "none" in roles:
            return set(range(start, place))
        if not {"counted", "filler"} & set(roles):
            break
        place += length
    return set()
