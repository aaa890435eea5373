"""A tie told with the question whether it counts: "My sister lives there. Is that a conflict?"

Invariant: who asks declares nothing; the tie and its question are one, which a person answers. A
question that may ask anything else leaves what was told before it as it is.
"""

from collections.abc import Callable, Iterable, Sequence, Set
from functools import cache
from itertools import chain

from intake.answers.folding import clean
from intake.conversation import phrases
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import framing
from intake.conversation.panelist.declaring import enumerated, meaning
from intake.conversation.spelling import has_question_mark

_WEIGHED = ("conflict", "no_conflict", "counting")
_TIES = (
    "kin", "contracted", "employment", "advisory", "work", "own_city", "own_country", "relative",
)  # fmt: skip
_DENYING = ("no_conflict", "no_tie")
_DENYING_BETWEEN = (*_DENYING, "not", "no")
_OPEN = (*enumerated.KNOWN, "counting", "conflict_word", "pointing")
"""All that a question holds which asks whether the tie before it counts, and nothing else."""

Cities = Callable[[str], Set[int]]
"""The applications that a piece names."""


def asks(piece: str, language: str) -> bool:
    """Whether a piece ends as a question does, or holds its mark."""
    return has_question_mark(piece) or framing.ends_asking(clean(piece), language)


def weighs(piece: str, language: str) -> bool:
    """Whether it asks if something counts, in whatever words."""
    return asks(piece, language) and ballot_signs.says(piece, language, *_WEIGHED)


def weighs_alone(piece: str, language: str) -> bool:
    """Whether it asks if what was told before it counts, and nothing else."""
    return weighs(piece, language) and _is_open(piece, language)


def tells_tie(piece: str, language: str) -> bool:
    """Whether a tie to a city is told, beside any other word."""
    return bool(meaning.meanings(piece, language, _TIES))


def joined(pieces: Iterable[str], language: str, cities: Cities) -> list[str]:
    """The pieces, each tie with the question of it as one."""
    found: list[list[str]] = []
    told = _Told(language, cities)
    for piece in pieces:
        start = _start(found, piece, told) if weighs_alone(piece, language) else len(found)
        found[start:] = [[*chain.from_iterable(found[start:]), piece]]
    return [" ".join(one) for one in found]


def _is_open(question: str, language: str) -> bool:
    """Whether it asks if this counts and nothing else: no "how", no "form for conflicts"."""
    spans = [span for name in _OPEN for span in ballot_signs.places(question, language, name)]
    return not any(map(str.isalpha, phrases.blanked(question, spans)))


class _Told:
    """What pieces tell, of which several may be one by now; each is looked through once."""

    def __init__(self, language: str, cities: Cities) -> None:
        self.language = language
        self._of = cache(cities)
        self._denying = cache(lambda piece: meaning.meanings(piece, language, _DENYING_BETWEEN))
        self._tied = cache(lambda piece: tells_tie(piece, language))

    def cities(self, pieces: Iterable[str]) -> Set[int]:
        return {number for one in pieces for number in self._of(one)}

    def denies(self, pieces: Iterable[str], *, between: bool) -> bool:
        """Whether a tie is denied there; `between` a tie and its question a mere "not" does."""
        known = {*(_DENYING_BETWEEN if between else _DENYING)}
        return any(known & self._denying(one) for one in pieces)

    def tells_tie(self, pieces: Iterable[str]) -> bool:
        return any(map(self._tied, pieces))


def _start(before: Sequence[list[str]], question: str, told: _Told) -> int:
    """Where the tie begins that is asked of: at the last city, or nowhere behind a denial."""
    named = told.cities([question])
    for place in range(len(before) - 1, -1, -1):
        about = told.cities(before[place])
        if told.denies(before[place], between=not about):
            break
        if about:
            is_tie = told.tells_tie(before[place]) or _says_conflict(question, told.language)
            return place if is_tie and (not named or named & about) else len(before)
    return len(before)


def _says_conflict(question: str, language: str) -> bool:
    return ballot_signs.says(question, language, "conflict", "no_conflict")
