"""Options that are named first and added to: "除医疗外，还有旅游", "공업 외에 에너지도".

Invariant: a word for "besides" is left out only where another says behind it that more is added; it
is "except" beside a word for all or none, and asked about where it opens an answer with neither.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from intake.answers.choices import lines, options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_TELLING = frozenset(
    {"all", "both", "none", "negator", "rest", "only", "planned", "doubted", "trial"}
)
"""Words beside which it is plain what a "besides" ahead of them means, or nothing is settled."""
_BUT = frozenset({"except", "barring", "besides"})
_NEAR = 20
"""Tokens from the one word to the other, at most."""
_RIGHT_BESIDE = 3
"""Tokens from a denial to its "only", and from there to the option, at most."""


def joined(tokens: Tokens, context: Context) -> Tokens:
    """The tokens, with a comma for every "besides" and "not only" behind which "also" stands."""
    known = lexicon("choices", context.language)
    found = list(known.finds(tokens))
    adding = [start for start, _, names in found if "added" in names]
    over = {
        place
        for start, end in _not_only(tokens, context)
        if _is_added_to(end, adding)
        for place in range(start, end)
    }
    if not any("all" in names for _, _, names in found):
        over |= {
            place
            for start, length, names in found
            if "besides" in names and _is_added_to(start, adding)
            for place in range(start, start + length)
        }
    left = tuple("," if place in over else token for place, token in enumerate(tokens))
    return (*left, "?") if not over and _is_torn(found) else left


def is_not_only(tokens: Tokens, context: Context) -> bool:
    """ "Not only 5G" and nothing more: what else is there is not said."""
    names = options.names(context.options, context.language)
    if len({numbers for _, _, numbers in names.finds(tokens)}) != 1:
        return False
    known = lexicon("choices", context.language)
    said = [(start, {*roles}) for start, _, roles in known.finds(tokens)]
    is_only = any("only" in roles and not _BUT & roles for _, roles in said)
    if is_only and any(_not_only(tokens, context)):
        return True
    positive = (one for one in lexicon("yesno", context.language).every(tokens))
    inner = (tokens[one.start : one.end] for one in positive if one.name == "positive")
    beside = lines.words(context.language)
    return any({"only", "negator"} <= beside.said(words) for words in inner)


def _is_torn(found: Sequence[tuple[int, int, Tokens]]) -> bool:
    """ "Apart from 5G, we have Starlink": whether the first is there too."""
    opens = any(start == 0 and "besides" in names for start, _, names in found)
    return opens and not any(_TELLING & {*names} for _, _, names in found)


def _is_added_to(place: int, adding: list[int]) -> bool:
    return any(place < one <= place + _NEAR for one in adding)


def _not_only(tokens: Tokens, context: Context) -> Iterator[tuple[int, int]]:
    """ "We have not just 5G but Starlink too": where a denial stands right before its "only"."""
    known = lexicon("choices", context.language)
    names = options.names(context.options, context.language)
    said = [(start, start + length, roles) for start, length, roles in known.finds(tokens)]
    said = [one for one in said if {"negator", "only"} & set(one[2])]
    for (start, end, roles), (place, behind, others) in pairwise(said):
        is_pair = "negator" in roles and "only" in others and place - end < _RIGHT_BESIDE
        between = tokens[end:place]
        near = range(behind, min(behind + _RIGHT_BESIDE, len(tokens)))
        is_whole = all(one[0].isalnum() for one in between) and not any(names.finds(between))
        if is_pair and is_whole and any(names.at(tokens, one)[0] for one in near):
            yield start, behind
