"""A tie to a city that is told without its name: by its place in the list, or as one of several.

Invariant: whatever else is denied, nothing is cleared until that city is named; and "the others"
means nothing where no city is known that they are others than.
"""

from collections.abc import Callable, Iterable, Iterator

from intake.conversation import phrasefiles, sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import courtesy
from intake.conversation.panelist.declaring import meaning, weighing
from intake.conversation.spelling import cleaned

_FILE = "pointed_words.toml"
_DENYING = ("no_conflict", "no_tie")
_OWN = ("own_word", "own", "kin", "own_tie")

IsNamed = Callable[[str], bool]
"""Whether a city of the list stands there, by name or number."""


def apart(
    pieces: Iterable[str], language: str, is_named: IsNamed, *, is_of_unknown: bool
) -> Iterator[str]:
    """The pieces beside a denial that may tell a tie to such a city.

    `is_of_unknown` where others are spoken of and no city is known: whatever else is told may be
    it.
    """
    for piece in pieces:
        is_told = any(
            _may_tell(one, language, is_named) for one in meaning.between_ands(piece, language)
        )
        if is_told or (is_of_unknown and _tells(piece, language)):
            yield piece


def points(said: str, language: str) -> bool:
    """Whether a city is told of without its name."""
    return phrasefiles.listed("panelist.declaring", _FILE, language, "pointed").found(cleaned(said))


def is_tied(piece: str, language: str) -> bool:
    """Whether the writer's own tie to such a city is told."""
    if weighing.asks(piece, language) or meaning.meanings(piece, language, (*_DENYING, "not")):
        return False
    is_own = ballot_signs.says(piece, language, *_OWN)
    return is_own and points(piece, language)


def _may_tell(part: str, language: str, is_named: IsNamed) -> bool:
    """Whether a part without a denial points to a city, and names none."""
    if is_named(part):
        return False
    return any(points(one, language) for one in _undenied(part, language))


def _tells(piece: str, language: str) -> bool:
    """Whether anything is told beside a denial, but manners."""
    if courtesy.is_whole(piece, language):
        return False
    left = [*_undenied(piece, language)]
    if not meaning.meanings(piece, language, _DENYING):
        return any(map(str.isalpha, piece))
    return any(ballot_signs.says(one, language, *_OWN, "conflict") for one in left)


def _undenied(piece: str, language: str) -> Iterator[str]:
    """The clauses that deny nothing."""
    for one in sentences.between_marks(piece):
        if not meaning.meanings(one, language, _DENYING):
            yield one
