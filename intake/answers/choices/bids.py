"""Titles that a city applied for: won after all, another one than the one it has, or in vain.

Invariant: a bid alone gives no title, and takes none that was given.
"""

from intake.answers.choices import lists
from intake.answers.choices.signs import FEW, Clause
from intake.answers.values import Context

_GIVEN = frozenset({"awarded", "affirm", "there"})
_UNKNOWN = 2
"""Unknown words that may say that a title was not given."""


def is_won(sentence: list[Clause], place: int) -> bool:
    """ "We applied for the title and won it": what was only bid for was given after all."""
    here, behind = sentence[place], sentence[place + 1 : place + 2]
    if not behind or behind[0].options or behind[0].sign not in ("", "yes"):
        return False
    is_bid = here.sign in ("plan", "doubt") and "bid" in here.segment.roles
    return is_bid and "awarded" in behind[0].segment.roles and behind[0].weight <= FEW


def is_another(clause: Clause, before: Clause) -> bool:
    """ "Named a Smart City, and shortlisted for Green Capital": a bid for a thing of its own."""
    is_bid = "bid" in clause.segment.roles and clause.weight > 1
    return is_bid and "awarded" in before.segment.roles


def is_untold(sentence: list[Clause], context: Context) -> bool:
    """Whether words that we do not know, and no verb that gives it, stand beside another title."""
    if not lists.are_titles(context.options) or any(one.sign for one in sentence):
        return False
    given = any(one.segment.is_of_giver or _GIVEN & one.segment.roles for one in sentence)
    return not given and sum(one.weight for one in sentence) >= _UNKNOWN
