"""Offices that may each belong to the person named behind them ("In May the Mayor, A, and …, B").

Invariant: where words that were not read stand before the first name, no office behind it is sure.
"""

import re
from collections.abc import Collection

from intake.ceremony import Delegate
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled.convention import attending_leftovers, delegates

_NOBODY: delegates.Named = ((), (), ())
_PAIR = 2
_APART = re.compile(r"(\w+)\s*[,،、，]\s*\Z")
_GLUED = frozenset({"و", "と", "과", "와"})
_MONTH = re.compile(r"\d{1,2}[월月]")


def is_shifted(
    piece: Piece, people: tuple[Delegate, ...], language: str, city: Collection[str]
) -> bool:
    """Whether an office may be the next person's, or begins with when they come ("五月市长").

    Or where an "and" stands between the first office and the first name. It may be the next one's
    where an office stands behind the first name, somebody has none, and an office or
    anything that was not read stands before that name.
    """
    if any(_begins_with_month(one.office, language) for one in people):
        return True
    if people and _is_anothers(piece.text, people[0], language):
        return True
    if len(people) < _PAIR or not people[0].office or all(one.office for one in people):
        return False
    before, _, behind = piece.text.partition(fold(people[0].name))
    office = fold(people[0].office)
    between = behind.partition(fold(people[1].name))[0]
    if office in before or office not in between:
        return False
    if _is_joined(between.rpartition(office)[2], language):
        return False  # "A, Mayor, and B": the office stands before the "and"
    start = Piece(text=before, start=piece.start)
    left = attending_leftovers.left(start, _NOBODY, language, city)
    return bool(left) or _holds_office(before, language)


def _is_anothers(text: str, first: Delegate, language: str) -> bool:
    """ "The mayor and Jan Kowal": the office before an "and" is of somebody without a name."""
    before, office = text.partition(fold(first.name))[0], fold(first.office)
    behind = before.rpartition(office)[2] if office and office in before else ""
    return bool(behind) and _is_joined(behind, language)


def _is_joined(text: str, language: str) -> bool:
    """Whether an "and" stands there, between an office and the next name."""
    glued = "".join(re.findall(r"\w", text))
    return glued in _GLUED or phrases(WORDS, "plain_ands", language).found(text)


def _begins_with_month(office: str, language: str) -> bool:
    text = fold(office)
    return bool(_MONTH.match(text)) or phrases(WORDS, "months", language).starts(text)


def _holds_office(before: str, language: str) -> bool:
    """Whether an office stands there, or "our" as the end of one ("Başkanımız, …")."""
    apart = _APART.search(before)
    is_ours = apart is not None and phrases(WORDS, "own", language).is_all(apart[1])
    return is_ours or phrases(WORDS, "offices", language).found(before)
