"""Networks that a city used and gave back: "Starlink was used in the floods, and handed back".

Invariant: only what was used once, in words of its own, has ended by what is given back right
behind it; where more is said there than that, it is open.
"""

from collections.abc import Sequence

from intake.answers.choices import lines, lists
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.signs import Clause, Sign
from intake.answers.lexicon import Lexicon, lexicon
from intake.answers.values import Context

_BEHIND = 2
"""Clauses behind it in which that may be told: "…, the kit, however, went back"."""
_TELLING = frozenset({"back", "kit", "small"})


def mark(sentence: Sequence[Clause], context: Context) -> None:
    """Tell the networks that were given back from those that are there."""
    if lists.are_titles(context.options) or not lists.are_had(context.options):
        return
    known = lexicon("returned", context.language)
    for place, clause in enumerate(sentence):
        if clause.options and "used" in known.said(tuple(clause.segment.words)):
            sign = _told(sentence[place + 1 :], known, context)
            clause.sign = clause.grip = sign or clause.sign


def _told(behind: Sequence[Clause], known: Lexicon, context: Context) -> Sign:
    """Whether the clauses behind, up to the next option, tell that it was given back."""
    until = next((n for n, one in enumerate(behind) if one.options), len(behind))
    told = [tuple(one.segment.words) for one in behind[: min(until, _BEHIND)]]
    if not any("back" in known.said(words) for words in told):
        return ""
    denied = any(one.segment.is_negative for one in behind[:_BEHIND])
    is_all = len(told) == len(behind) and all(_is_known(one, known, context) for one in told)
    return "no" if is_all and not denied else "open"


def _is_known(words: tuple[str, ...], known: Lexicon, context: Context) -> bool:
    """Whether nothing else stands in a clause but small words and a year."""
    told = {
        at for one in known.every(words) if one.name in _TELLING for at in range(one.start, one.end)
    }
    for at, length, roles in lines.words_beside(context).finds(words):
        told |= {*range(at, at + length)} if {"filler", "own"} & {*roles} else set()
    return all(at in told or is_like_year(one) or not one.isalnum() for at, one in enumerate(words))
