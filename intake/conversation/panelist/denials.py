"""A conflict denied in words that only a whole sentence makes a denial.

Invariant: what stands beside such a denial, or turns from it in the next sentence, makes it open.
"""

from collections.abc import Iterable, Sequence

from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist import called, meaning

_BESIDE = ("denied_whole", "denied_frame", "own_word", "with_to", "courtesy", "answer_no")
_TURNING = ("only", "except", "declaring")


def is_said(piece: str, language: str) -> bool:
    return ballot_signs.says(piece, language, "denied_whole")


def is_whole(piece: str, language: str, cities: Iterable[Sequence[str]]) -> bool:
    """Whether nothing stands beside it but manners and at most one of the cities, by its names."""
    spans = [span for name in _BESIDE for span in ballot_signs.places(piece, language, name)]
    named = [one for names in cities if (one := called.spots(piece, names, language))]
    spans += [span for one in named for span in one]
    return len(named) <= 1 and not any(map(str.isalnum, phrases.blanked(piece, spans)))


def turns(piece: str, language: str) -> bool:
    """Whether it takes back what stands before it."""
    return bool([*meaning.turns(piece, language)]) or ballot_signs.says(piece, language, *_TURNING)
