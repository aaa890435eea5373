"""A year that is put right beside an option: "recognised in 2020, not in 2019".

Invariant: a denial is left out only where it is of one of two years, with no option between them.
"""

from collections.abc import Iterator
from itertools import pairwise

from intake.answers.choices import options, segments
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_BETWEEN = 9
"""Tokens between the two years, at most."""
_BESIDE = 3
"""Tokens between a denial and the year that it denies, at most."""


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the year that is denied, and what denies it."""
    years = [place for place, token in enumerate(tokens) if is_like_year(token)]
    if len(years) < 2:
        return tokens
    over = {place for one, other in pairwise(years) for place in _over(tokens, one, other, context)}
    return tuple(token for place, token in enumerate(tokens) if place not in over)


def _over(tokens: Tokens, one: int, other: int, context: Context) -> range:
    """The tokens of the denied one of two years."""
    names = options.names(context.options, context.language)
    if other - one > _BETWEEN or any(names.finds(tokens[one:other])):
        return range(0)
    for start, end in _denials(tokens, context.language):
        if one < start and end <= other:
            is_first = segments.denies_behind(context.language)
            if is_first and start - one <= _BESIDE:
                return range(one, other)
            if not is_first and other - end < _BESIDE:
                return range(start, other + 1)
        elif 0 <= one - end < _BESIDE and not any(names.finds(tokens[start:one])):
            return range(0) if segments.denies_behind(context.language) else range(start, other)
    return range(0)


def _denials(tokens: Tokens, language: str) -> Iterator[tuple[int, int]]:
    for start, length, roles in lexicon("choices", language).finds(tokens):
        if "negator" in roles:
            yield start, start + length
