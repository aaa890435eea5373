"""Networks that a city gave back, or that have not begun: "Starlink was used in the floods, and
handed back", "Starlink has its licence, but service has not started".

Invariant: only what was used once, in words of its own, has ended by what is given back right
behind it; where more is said there than that, or than that it has not begun, it is open.
"""

from collections.abc import Sequence

from intake.answers.choices import lines, lists
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.options import Tokens
from intake.answers.choices.signs import Clause, Sign
from intake.answers.lexicon import Lexicon, lexicon
from intake.answers.values import Context

_BEHIND = 2
"""Clauses behind it in which that may be told: "…, the kit, however, went back"."""
_ENDED = frozenset({"back", "kit", "small"})
_UNBEGUN = frozenset({"unbegun", "service", "small"})


def mark(sentence: Sequence[Clause], context: Context) -> None:
    """Tell the networks that were given back from those that are there."""
    if lists.are_titles(context.options) or not lists.are_had(context.options):
        return
    known = lexicon("returned", context.language)
    for place, clause in enumerate(sentence):
        is_told = bool(clause.options) and clause.sign not in ("no", "plan")
        sign = _sign(clause, sentence[place + 1 :], known, context) if is_told else ""
        clause.sign, clause.grip = (sign, sign) if sign else (clause.sign, clause.grip)


def _sign(clause: Clause, behind: Sequence[Clause], known: Lexicon, context: Context) -> Sign:
    said = known.said(tuple(clause.segment.words))
    if "unbegun" in said and "licensed" in clause.segment.roles and len(clause.options) == 1:
        return "plan"  # where no sign parts "…, but service has not started" from it
    ended = _told(behind, known, context) if "used" in said else ""
    return ended or _unbegun(behind[:1], known, context)


def _told(behind: Sequence[Clause], known: Lexicon, context: Context) -> Sign:
    """Whether the clauses behind, up to the next option, tell that it was given back."""
    until = next((n for n, one in enumerate(behind) if one.options), len(behind))
    told = [tuple(one.segment.words) for one in behind[: min(until, _BEHIND)]]
    if not any("back" in known.said(words) for words in told):
        return ""
    denied = any(one.segment.is_negative for one in behind[:_BEHIND])
    is_all = len(told) == len(behind) and all(
        _is_known(one, known, _ENDED, context) for one in told
    )
    return "no" if is_all and not denied else "open"


def _unbegun(behind: Sequence[Clause], known: Lexicon, context: Context) -> Sign:
    """Whether the clause right behind tells that the service has not begun, and nothing else."""
    told = [tuple(one.segment.words) for one in behind if not one.options]
    if not any("unbegun" in known.said(words) for words in told):
        return ""
    return "plan" if all(_is_known(one, known, _UNBEGUN, context) for one in told) else "open"


def _is_known(words: Tokens, known: Lexicon, lists_of: frozenset[str], context: Context) -> bool:
    """Whether nothing stands in a clause but words of these lists, small ones and a year."""
    told = {
        at for one in known.every(words) if one.name in lists_of for at in range(one.start, one.end)
    }
    for at, length, roles in lines.words_beside(context).finds(words):
        told |= {*range(at, at + length)} if {"filler", "own"} & {*roles} else set()
    return all(at in told or is_like_year(one) or not one.isalnum() for at, one in enumerate(words))
