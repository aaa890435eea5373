"""Whether "no links" denies the panelist's own ties to the cities.

Invariant: it does so only of cities and in the writer's own voice; a link of a page, a tie of
someone else, or one that is denied for now, from some day on or as a wish clears nobody.
"""

import re

from intake.conversation.ballots import ballot_signs

_YEAR = re.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


def is_own(piece: str, language: str, *, is_named: bool) -> bool:
    """Whether a piece with "no links" is of the cities, by the panelist, and without reserve."""
    is_wished = ballot_signs.says(piece, language, "not_own", "unwanted")
    if is_wished or _is_bounded(piece, language):
        return False
    is_of_cities = is_named or ballot_signs.says(piece, language, "these")
    is_tied = ballot_signs.says(piece, language, "with_to")
    return is_of_cities and is_tied and _is_by_panelist(piece, language)


def is_over(piece: str, language: str) -> bool:
    """Whether "no relation" is of a tie that is over, where no conflict is spoken of."""
    called = ballot_signs.says(piece, language, "conflict_word")
    return not called and _is_bounded(piece, language)


def _is_bounded(piece: str, language: str) -> bool:
    """Whether it is denied from some day on, or no more."""
    years = (_YEAR.search(one.folded) for one in ballot_signs.words(piece))
    if any(years) or ballot_signs.says(piece, language, "bounded"):
        return True
    denying = (one for one in re.split("[,:;，：；、،؛]", piece)
               if ballot_signs.says(one, language, "no_tie", "no_conflict"))  # fmt: skip
    return any(ballot_signs.says(one, language, "no_more") for one in denying)


def _is_by_panelist(piece: str, language: str) -> bool:
    """The first person, an impersonal "there is", or nobody before it: "No links to A"."""
    if ballot_signs.says(piece, language, "own_word"):
        return True
    first = next(ballot_signs.places(piece, language, "no_tie"), None)
    return first is not None and not piece[: first[0]].strip()
