"""The small phrases of an answer of which every word is known.

Invariant: a phrase that also denies, plans, doubts or leaves out anything is never small.
"""

from collections.abc import Collection

from intake.answers.choices import lines
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_AGAINST = frozenset({
    "negator", "none", "planned", "trial", "doubted", "else", "bid", "except", "barring", "or",
    "rest", "partial", "only", "because", "contrast", "coming", "project", "unlike", "requested",
    "neither", "not_but", "licensed",
})  # fmt: skip
TELLING = frozenset({"has", "there", "ours"})
"""What affirms a thing or says that it is ours, and nothing of where or of what kind it is."""
_SIGNS = frozenset(",.、。\"'«»“”„")


def small_at(
    tokens: Tokens,
    place: int,
    context: Context,
    lists: Collection[str],
    matter: str,
    *,
    telling: frozenset[str] = TELLING,
) -> int:
    """The tokens of a small phrase at a place, known by these lists of choices, by what affirms a
    thing, or by the words "small" of a matter; 0 for any other.
    """
    if tokens[place] in _SIGNS:
        return 1
    known, roles = lines.words_beside(context).at(tokens, place)
    small, meant = lexicon(matter, context.language).at(tokens, place)
    if "small" in meant and small >= known:
        return small
    if _AGAINST & {*roles} or "own" in {*roles} - {*lists}:
        return 0
    length, meant = lexicon("affirming", context.language).at(tokens, place)
    return max(known if {*lists} & {*roles} else 0, length if telling & {*meant} else 0)
