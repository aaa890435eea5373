"""Offices that may each belong to the person named behind them ("In May the Mayor, A, and …, B").

Invariant: where words that were not read stand before the first name, no office behind it is sure.
"""

import re
from collections.abc import Collection

from intake.ceremony import Delegate
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled import attending_leftovers, delegates

_NOBODY: delegates.Named = ((), (), ())
_PAIR = 2
_APART = re.compile(r"(\w+)\s*[,،、，]\s*\Z")
_MONTH = re.compile(r"\d{1,2}[월月]")


def is_shifted(
    piece: Piece, people: tuple[Delegate, ...], language: str, city: Collection[str] = ()
) -> bool:
    """Whether an office may be the next person's, or begins with when they come ("五月市长").

    It may be where an office stands behind the first name, somebody has none, and an office or
    anything that was not read stands before that name.
    """
    if any(_begins_with_month(one.office, language) for one in people):
        return True
    if len(people) < _PAIR or not people[0].office or all(one.office for one in people):
        return False
    before, _, behind = piece.text.partition(fold(people[0].name))
    office = fold(people[0].office)
    if office in before or office not in behind.partition(fold(people[1].name))[0]:
        return False
    start = Piece(text=before, start=piece.start)
    left = attending_leftovers.left(start, _NOBODY, language, city)
    return bool(left) or _holds_office(before, language)


def _begins_with_month(office: str, language: str) -> bool:
    text = fold(office)
    return bool(_MONTH.match(text)) or phrases(WORDS, "months", language).starts(text)


def _holds_office(before: str, language: str) -> bool:
    """Whether an office stands there, or "our" as the end of one ("Başkanımız, …")."""
    apart = _APART.search(before)
    is_ours = apart is not None and phrases(WORDS, "own", language).is_all(apart[1])
    return is_ours or phrases(WORDS, "offices", language).found(before)
