"""An answer without whom it tells of beside the person: who is gone, a deputy, who gets a copy.

Invariant: what is left is the writer's own words, put right in their letters only.
"""

import re

from intake.answers import deferring
from intake.answers.values import Unclear
from intake.conversation.people import slashed, spelled
from intake.conversation.people.others import copied, deputies, replaced

_READ = 1_000
"""Characters of an answer that are looked at."""
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that nobody sees, around a telephone number in writing from the right."""
_EDGES = " \t,.:;()–—-。"


def of(text: str, language: str) -> str | Unclear:
    """The words that are left; a question where the answer is put off or nothing is left."""
    if deferring.is_withheld(text, language):
        return Unclear(reason="empty")
    said = spelled.put_right(_DIRECTIONS.sub("", text[:_READ]), language)
    while (own := _without(said, language)) != said and own.strip(_EDGES):
        said = own
    return said if own.strip(_EDGES) or not said.strip() else Unclear(reason="hedged")


def _without(said: str, language: str) -> str:
    own = deputies.without(slashed.lines(replaced.without(said, language), language), language)
    return copied.without(own, language) if own.strip(_EDGES) else own
