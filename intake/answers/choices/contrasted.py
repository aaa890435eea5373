"""Two options set against each other in short: "not 5G, Starlink", "مو 5G، ستارلينك بس".

Invariant: the answer is a bare "not" with one option, a comma, and another option; a list that is
denied ("no 5G, Starlink or 6G") begins otherwise or goes on.
"""

from intake.answers.choices import options, phrased
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Choice, Context

_SMALL = frozenset({"filler", "there", "own", "affirm"})
_BARE = frozenset[str]()
_ONLY = "only"


def read(tokens: Tokens, context: Context) -> Choice | None:
    """The option behind the comma; None where the answer is no such contrast."""
    length, meant = lexicon("contrasted", context.language).at(tokens, 0)
    if "not" not in meant or tokens.count(",") != 1:
        return None
    comma = tokens.index(",")
    ahead = _named(tokens[length:comma], context, _BARE)
    behind = _named(tokens[comma + 1 :], context, _SMALL | {_ONLY})
    return Choice(numbers=(behind,)) if ahead and behind and ahead != behind else None


def _named(tokens: Tokens, context: Context, small: frozenset[str]) -> int:
    """The one option of a clause that says nothing else but what is small; 0 for none."""
    names, found, place = options.names(context.options, context.language), list[int](), 0
    known = lexicon("contrasted", context.language)
    while place < len(tokens):
        length, numbers = names.at(tokens, place)
        found += [int(numbers[0])] if len(numbers) == 1 else []
        width, meant = known.at(tokens, place)
        length = length or (width if small & {*meant} & {_ONLY} else 0)
        length = length or phrased.small_at(
            tokens, place, context, small, "contrasted", telling=small & phrased.TELLING
        )
        if not length:
            return 0
        place += length
    return found[0] if len(found) == 1 else 0
