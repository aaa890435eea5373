"""Whether "no links" denies the panelist's own ties to the cities.

Invariant: it does so only of cities and in the writer's own voice; a link of a page, a tie of
someone else, one that is denied for now or as a wish, or one that is over clears nobody.
"""

from collections.abc import Callable, Sequence

from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist.declaring import called, numbered
from intake.conversation.phrases import blanked


def is_own(piece: str, language: str, names: Sequence[Sequence[str]], *, is_named: bool) -> bool:
    """Whether a piece with "no links" is of the cities, by the panelist, and without reserve.

    `names` are those by which each listed city goes.
    """
    unranged = numbered.unranged(piece, language)
    if ballot_signs.says(unranged, language, "not_own", "ended", "bounded") or _has_year(piece):
        return False
    if _is_over(piece, language) or _is_wished(piece, language):
        return False
    if _is_of_else(piece, language, names):
        return False
    is_of_cities = is_named or ballot_signs.says(piece, language, "these")
    is_tied = ballot_signs.says(piece, language, "with_to")
    return is_of_cities and is_tied and _is_by_panelist(piece, language)


def is_no_longer(piece: str, language: str) -> bool:
    """Whether "no relation" is of a tie that is over, where no conflict is spoken of."""
    called = ballot_signs.says(piece, language, "conflict_word")
    if called or ballot_signs.says(piece, language, "ended", "bounded"):
        return not called
    return ballot_signs.says(piece, language, "these") and _is_over(piece, language)


def is_turned(piece: str, language: str, is_named: Callable[[str], bool]) -> bool:
    """Whether "only" leaves a city out of what is denied: "No conflict with A, only with B"."""
    for one in filter(is_named, sentences.between_marks(piece)):
        denials = [
            start
            for name in ("no_tie", "no_conflict")
            for start, _ in ballot_signs.places(one, language, name)
        ]
        first = min(denials, default=0)
        if any(start >= first for start, _ in ballot_signs.places(one, language, "only")):
            return True
    return False


def is_neither(piece: str, language: str) -> bool:
    """Whether "nor has my wife" may go on with what is denied before it."""
    names = ("neither", "neither_too", "neither_of", "nor", "nor_of")
    return ballot_signs.says(piece, language, "kin") and ballot_signs.says(piece, language, *names)


def _is_over(piece: str, language: str) -> bool:
    """Whether "no more" stands beside "no links", and not with another verb: "I have already"."""
    return any(ballot_signs.says(one, language, "no_more") for one in _denying(piece, language))


def _is_wished(piece: str, language: str) -> bool:
    """Whether it is wanted to be so; "I wish to say, that I have no links" only says it."""
    own = [one for one in _denying(piece, language) if ballot_signs.says(one, language, "own_word")]
    return any(ballot_signs.says(one, language, "unwanted") for one in own or [piece])


def _is_of_else(piece: str, language: str, names: Sequence[Sequence[str]]) -> bool:
    """Whether more stands behind "no tie" than "to" and the cities: "no tie to wear"."""
    _, end = next(ballot_signs.places(piece, language, "one_tie"), (0, 0))
    if not end:
        return False
    behind = piece[end:]
    cities = [span for known in names for span in called.spots(behind, known, language)]
    beside = ballot_signs.places(behind, language, "beside_tie")
    led = next(ballot_signs.places(behind, language, "with_to"), None)
    is_led = led is not None and not behind[: led[0]].strip()
    return not is_led or any(map(str.isalpha, blanked(behind, [*cities, *beside])))


def _denying(piece: str, language: str) -> list[str]:
    return [
        one
        for one in sentences.between_marks(piece)
        if ballot_signs.says(one, language, "no_tie", "no_conflict")
    ]


def _has_year(piece: str) -> bool:
    said = (one.folded for one in ballot_signs.words(piece))
    return any(len(one) == len("2026") and one.isdecimal() for one in said)


def _is_by_panelist(piece: str, language: str) -> bool:
    """The first person, an impersonal "there is", or nobody before it: "No links to A"."""
    if ballot_signs.says(piece, language, "own_word"):
        return True
    first = next(ballot_signs.places(piece, language, "no_tie"), None)
    return first is not None and not piece[: first[0]].strip()
