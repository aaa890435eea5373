"""What is theirs to give who read an answer: their reply, their approval.

Invariant: what may as well be somebody's of the city is nobody's here.
"""

from collections.abc import Sequence

from intake.answers.guards.found import Word
from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks

_BEFORE = ("yours", "yours_capital", "yours_perhaps")
_BEGINS = STOPS - {";"} | {":"}
_CITY = frozenset({"granter", "body"})


def named(marks: Marks, words: Sequence[Word], language: str) -> list[Word]:
    """The words that name the readers or what only they can give."""
    return [
        one
        for one in words
        if one.name in ("yours", "from_you")
        or (one.name == "yours_capital" and _is_capital(marks, one.first))
        or (one.name == "yours_perhaps" and not is_city_beside(marks, one, language))
    ]


def are_giving(named: Sequence[Word], act: Word) -> bool:
    """Whether an act is said to be theirs: "your approval", "approval from you"."""
    return any(_is_of(one, act) for one in named)


def _is_of(one: Word, act: Word) -> bool:
    if one.name not in _BEFORE:
        return one.first == act.last + 1
    return one.last + 1 == act.first or (one.first <= act.first and act.first <= one.last)


def is_city_beside(marks: Marks, one: Word, language: str) -> bool:
    """Whether the sentence around a word names a mayor, a council or the like."""
    around = clauses.around(marks, one.first, one.last, STOPS - {";"})
    said = split(" ".join(marks[place].raw for place in around))
    return not _CITY.isdisjoint(lexicon("mandates", language).said(said))


def _is_capital(marks: Marks, place: int) -> bool:
    """German writes "her" as "your", but for its capital, which every sentence begins with."""
    is_first = place == 0 or marks[place - 1].folded in _BEGINS
    return marks[place].raw[0].isupper() and not is_first
