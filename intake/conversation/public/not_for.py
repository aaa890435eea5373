"""A vote that says in plain words that it is not for the city it names.

Invariant: only words right beside the name and the word for a vote deny it; whatever else may deny
is asked about, as a vote that may be none.
"""

import re
from functools import cache
from typing import Literal

from intake.conversation import phrasefiles, sentences
from intake.conversation.phrases import Phrases
from intake.conversation.public import public_cities
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import fold, words_of

_CITY, _END = " qqq ", " qqz"
"""In place of the name, and behind the clause, as the word lists write them."""
_CLAUSE = re.compile(r"[,，、،;；؛:：\n]|\s[-–—]\s")
_EDGES = " .!?。！？؟।"
_MOST = 40
"""Clauses of a mail that are looked at."""


def is_said(
    text: str, city: AnnouncedCity, announced: tuple[AnnouncedCity, ...], language: str
) -> bool:
    """Whether a clause of a text that `folding.clean` made denies its vote to this city."""
    said = sentences.split(text, language)
    clauses = [one for sentence in said for one in _CLAUSE.split(sentence)][:_MOST]
    return any(_denies(one, city, announced, language) for one in clauses)


def _denies(
    clause: str, city: AnnouncedCity, announced: tuple[AnnouncedCity, ...], language: str
) -> bool:
    named = public_cities.mentions(clause, announced, language)
    mentions = [one for one in named if city in one.cities]
    for one in sorted(mentions, key=lambda each: each.start, reverse=True):
        clause = f"{clause[: one.start]}{_CITY}{clause[one.end :]}"
    if not mentions:
        return False
    plain = " ".join(fold(clause.strip(_EDGES) + _END).split())
    words = words_of(plain)
    if any(one.found(plain, words) for one in _listed("harmless")):
        return False
    return any(one.found(plain, words) for one in _listed("denied"))


@cache
def _listed(meaning: Literal["denied", "harmless"]) -> tuple[Phrases, ...]:
    return tuple(phrasefiles.in_any_language("public", "not_for.toml", meaning))
