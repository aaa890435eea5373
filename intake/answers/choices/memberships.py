"""What belongs to a network of cities with a title's name: "we belong to the Smart Cities Network".

Invariant: a clause is left out only where it says both that the city belongs and to what kind of
body, gives nobody a title, and is not all of the answer.
"""

from itertools import pairwise

from intake.answers.choices import lists, options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_SIGNS = frozenset(",;.:()\n")
_TELLING = frozenset({"belongs", "league"})
_GIVING = frozenset({"awarded", "bid", "planned"})


def dropped(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without the clauses that only tell of such a membership."""
    known = lexicon("memberships", context.language)
    if not lists.are_titles(context.options) or not known.said(tokens) >= _TELLING:
        return tokens
    cuts = [0, *_cuts(tokens, context.language), len(tokens)]
    clauses = [tokens[a:b] for a, b in pairwise(cuts)]
    kept: list[Tokens] = []
    is_out = False
    for clause in clauses:
        is_aside = is_out and clause[0] in "()"  # its initials, or what stands behind them
        is_out = _is_membership(clause, context) or (
            is_aside and not options.names(context.options, context.language).said(clause)
        )
        kept += [] if is_out else [clause]
    left = tuple(token for clause in kept for token in clause)
    while left and left[-1] in _SIGNS:
        left = left[:-1]
    return left if options.words_of(left) else tokens


def _cuts(tokens: Tokens, language: str) -> list[int]:
    """Where a clause begins: at a sign, and at a "but"."""
    turns = {
        place
        for place, _, roles in lexicon("choices", language).finds(tokens)
        if "contrast" in roles
    }
    return [n for n, one in enumerate(tokens) if n and (one in _SIGNS or n in turns)]


def _is_membership(clause: Tokens, context: Context) -> bool:
    said = lexicon("memberships", context.language).said(clause)
    given = lexicon("choices", context.language).said(clause)
    return said >= _TELLING and not _GIVING & given
