"""A tie told with the question whether it counts: "My sister lives there. Is that a conflict?"

Invariant: who asks declares nothing; the tie and its question are one, which a person answers.
"""

from collections.abc import Callable, Iterable, Set

from intake.answers.folding import clean
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import framing
from intake.conversation.panelist import meaning
from intake.conversation.spelling import has_question_mark

_WEIGHED = ("conflict", "no_conflict", "counting")
_DENYING = ("no_conflict", "no_tie")

Cities = Callable[[str], Set[int]]
"""The applications that a piece names."""


def asks(piece: str, language: str) -> bool:
    """Whether a piece ends as a question does, or holds its mark."""
    return has_question_mark(piece) or framing.ends_asking(clean(piece), language)


def joined(pieces: Iterable[str], language: str, cities: Cities) -> list[str]:
    """The pieces, each tie with the question of it as one."""
    found: list[str] = []
    for piece in pieces:
        if asks(piece, language) and ballot_signs.says(piece, language, *_WEIGHED):
            start = _start(found, piece, language, cities)
            found[start:] = [" ".join([*found[start:], piece])]
        else:
            found.append(piece)
    return found


def _start(before: list[str], question: str, language: str, cities: Cities) -> int:
    """Where the tie begins that is asked of: at the last city, or nowhere behind a denial."""
    named = cities(question)
    for place in range(len(before) - 1, -1, -1):
        if meaning.meanings(before[place], language, _DENYING):
            break
        if about := cities(before[place]):
            return place if not named or named & about else len(before)
    return len(before)
