"""Two options that an "and" joins under one verb: "We don't have 6G and Starlink available".

Invariant: where the denial of the one, or the verb before it, may be the other's too, that one is
open.
"""

from itertools import pairwise

from intake.answers.choices import lists
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.parts import JOINTS, Segment
from intake.answers.choices.signs import Clause
from intake.answers.lexicon import lexicon, listed
from intake.answers.times import tocome
from intake.answers.values import Context

AHEAD = 15
"""Years to come that are told as such; "2050 sites" counts."""


def unsettle(sentence: list[Clause], language: str) -> None:
    """Leave open what may share its neighbour's denial, or its time to come."""
    _unsettle_only(sentence)
    _unsettle_to_come(sentence, language)
    is_verb_last = "last" in listed("grammar", "verb", language)
    for before, here in pairwise(sentence):
        if not (before.options and here.options) or here.after not in JOINTS:
            continue
        if here.segment.sole or _says(here, "finite", language):
            continue
        if _is_denied_ahead(before, here) and _says(here, "shared", language):
            here.verdict = "open"
        if is_verb_last and _is_denied_behind(before, here):
            before.verdict = "open"


def _unsettle_only(sentence: list[Clause]) -> None:
    """ "Sadece 5G değil, Starlink de var": "only" may be what is denied, as another is there."""
    for place, clause in enumerate(sentence):
        is_only_denied = clause.options and clause.verdict == "no" and clause.segment.sole
        behind = sentence[place + 1 :]
        if is_only_denied and any(one.options and one.verdict == "yes" for one in behind):
            clause.verdict = "open"


def _unsettle_to_come(sentence: list[Clause], language: str) -> None:
    """ "Next month there is 5G and Starlink": the time ahead of the one is the other's too."""
    is_ahead = False
    for here in sentence:
        if here.after not in JOINTS | {","} or any(map(is_like_year, here.segment.words)):
            is_ahead = False
        if is_ahead and here.options and here.verdict == "yes":
            here.verdict = "open"
        is_ahead = is_ahead or _is_led_by_time_ahead(here, language)


def _is_led_by_time_ahead(clause: Clause, language: str) -> bool:
    words = tuple(clause.segment.words)
    return bool(clause.options) and tocome.opens(words, language)


def is_to_come(segment: Segment, context: Context) -> bool:
    """Whether a time to come is told beside the options ("Starlink goes live in 2027").

    Not that of a programme, of a title given, nor the last of a term ("2024 to 2028").
    """
    if {"project", "awarded"} & segment.roles or _is_term(segment.words, context.language):
        return False
    return _is_of_year_ahead(segment, context)


def is_in_plan(segment: Segment, context: Context) -> bool:
    """Whether a plan or programme of a year to come is told beside options: "in our 2029 plan".

    It may be what they stand in so far, or what brought them where a verb says they are there.
    """
    is_told = "project" in segment.roles and not {"awarded", "there"} & segment.roles
    return is_told and _is_of_year_ahead(segment, context)


def _is_of_year_ahead(segment: Segment, context: Context) -> bool:
    """Whether every year beside the options of a thing that is had or not is to come."""
    years = [int(word) for word in segment.words if is_like_year(word)]
    if context.today is None or segment.inside or not lists.are_had(context.options):
        return False
    now = context.today.year
    return any(now < year <= now + AHEAD for year in years) and min(years) > now


def may_be_to_come(segment: Segment, context: Context) -> bool:
    """Whether a time still ahead is told beside the options, and no year since when they are there.

    "Starlink from next month" is to come; "Starlink is free from next month" may be there.
    """
    if segment.inside or not lists.are_had(context.options):
        return False
    is_dated = any(map(is_like_year, segment.words))
    return not is_dated and tocome.says(tuple(segment.words), context.language)


def _is_term(words: list[str], language: str) -> bool:
    """Whether a word for "until" stands right beside a year."""
    known = lexicon("dates", language)
    places = [place for place, word in enumerate(words) if is_like_year(word)]
    near = [tuple(words[n : n + 1]) for place in places for n in (place - 1, place + 1) if n >= 0]
    return any({"until", "latest"} & set(known.of(one)) for one in near)


def _says(clause: Clause, role: str, language: str) -> bool:
    """Whether a verb makes it a clause of its own ("… and Starlink is available"), or no verb but
    what the verb ahead may say of both ("available")."""
    found = lexicon("finite", language).finds(tuple(clause.segment.words))
    return any(role in roles for _, _, roles in found)


def _is_denied_ahead(before: Clause, here: Clause) -> bool:
    """ "We don't have 6G and Starlink available": what is there is behind the last of them."""
    is_there = here.sign == here.verdict == "yes" and not here.is_ahead
    return before.grip in ("no", "plan", "doubt") and is_there


def _is_denied_behind(before: Clause, here: Clause) -> bool:
    """ "Wir haben 6G und Starlink nicht verfügbar": the verb ahead is of both, or the denial."""
    is_had = before.verdict == "yes" and before.sign == "yes" and before.is_ahead
    is_bare = not (before.segment.roles - before.segment.ahead or before.weight or here.weight)
    is_denied = here.sign == "no" and not here.is_ahead and "planned" not in here.segment.roles
    return is_had and is_bare and is_denied
