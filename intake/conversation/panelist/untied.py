"""Whether "no links" denies the panelist's own ties to the cities.

Invariant: it does so only of cities and in the writer's own voice; a link of a page, a tie of
someone else, one that is denied for now or one that is over clears nobody.
"""

from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs


def is_own(piece: str, language: str, *, is_named: bool) -> bool:
    """Whether a piece with "no links" is of the cities, by the panelist, and without reserve."""
    if ballot_signs.says(piece, language, "not_own", "ended") or _is_over(piece, language):
        return False
    is_of_cities = is_named or ballot_signs.says(piece, language, "these")
    is_tied = ballot_signs.says(piece, language, "with_to")
    return is_of_cities and is_tied and _is_by_panelist(piece, language)


def is_no_longer(piece: str, language: str) -> bool:
    """Whether "no relation" is of a tie that is over, where no conflict is spoken of."""
    called = ballot_signs.says(piece, language, "conflict_word")
    if called or ballot_signs.says(piece, language, "ended"):
        return not called
    return ballot_signs.says(piece, language, "these") and _is_over(piece, language)


def _is_over(piece: str, language: str) -> bool:
    """Whether "no more" stands beside "no links", and not with another verb: "I have already"."""
    denying = (
        one
        for one in sentences.between_marks(piece)
        if ballot_signs.says(one, language, "no_tie", "no_conflict")
    )
    return any(ballot_signs.says(one, language, "no_more") for one in denying)


def _is_by_panelist(piece: str, language: str) -> bool:
    """The first person, an impersonal "there is", or nobody before it: "No links to A"."""
    if ballot_signs.says(piece, language, "own_word"):
        return True
    first = next(ballot_signs.places(piece, language, "no_tie"), None)
    return first is not None and not piece[: first[0]].strip()
