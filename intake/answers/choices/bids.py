"""Titles that a city applied for, is a pilot of, or that went to another one.

Invariant: a bid alone gives no title, and takes none that was given; a pilot is a title where a
ministry or a year that is over stands beside it.
"""

from collections.abc import Sequence

from intake.answers.choices import lists
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.parts import Segment
from intake.answers.choices.signs import FEW, Clause
from intake.answers.lexicon import listed
from intake.answers.values import Context

_GIVEN = frozenset({"awarded", "affirm", "there"})
_OPEN = frozenset({"bid", "doubted", "negator", "none", "only"})
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


def name_pilots(found: Sequence[Segment], context: Context) -> None:
    """ "Smart City, a pilot of the ministry since 2018": a pilot is named as a title is given."""
    if not (lists.are_titles(context.options) and context.alone) or context.today is None:
        return
    for place, one in enumerate(found):
        beside = [one, *(after for after in found[place + 1 : place + 3] if after.inside)]
        years = [int(word) for part in beside for word in part.words if is_like_year(word)]
        given = any(part.is_of_giver for part in beside) or bool(years)
        is_over = all(year <= context.today.year for year in years)
        if "trial" in one.roles and given and is_over and not _OPEN & one.roles:
            one.roles = (one.roles - {"trial"}) | {"awarded"}


def name_gained(found: Sequence[Segment], context: Context) -> None:
    """ "We gained the title", but "we gained funds for a smart city" gives none."""
    known = listed("gains", "title", context.language)
    for one in found if lists.are_titles(context.options) else ():
        if "gained" in one.roles and "awarded" not in one.roles:
            is_title = known.issuperset(one.rest) and "project" not in one.roles
            one.roles |= {"awarded" if is_title else "doubted"}


def is_licensed(segment: Segment, sentence: Sequence[Segment], context: Context) -> bool:
    """ "The ministry has given its approval for 5G": a network is not there by a licence alone."""
    is_network = lists.are_had(context.options) and not lists.are_titles(context.options)
    place = next(n for n, one in enumerate(sentence) if one is segment)
    beside = [segment, *(one for one in sentence[place + 1 : place + 2] if not one.options)]
    is_there = any("there" in one.roles and not one.is_negative for one in beside)
    return is_network and "licensed" in segment.roles and not is_there


def is_gapped(sentence: list[Clause], place: int) -> bool:
    """ "The smart city title went to us, the green one to Ulm": the verb is said once."""
    here, before = sentence[place], sentence[:place]
    is_parted = here.after == "," and not here.sign and here.weight > 0
    return is_parted and any("given_us" in one.segment.roles for one in before)
