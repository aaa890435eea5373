"""What else a declaration tells that keeps a "no conflict" from clearing cities not named in it.

Invariant: it is asked, with its words; it clears and notes nothing.
"""

from collections.abc import Sequence

from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.panelist.declaring import called, dealings, pointed, sparing
from intake.conversation.panelist.declaring.declared import Listed, Said


def spared(pieces: Sequence[str], said: Sequence[Said], language: str) -> list[Said]:
    """Sentences of which nothing else was read, that may take something out of a denial of all."""
    if not any(one.clears_rest for one in said):
        return []
    read = {it.words for it in said}
    apart = {*map(plain, sparing.apart(pieces, language))} - read
    left = [one for one in {*map(plain, pieces)} if not any(it in one or one in it for it in read)]
    dealt = {*dealings.apart(left, language)} - apart
    return [
        *(Said(words=one, why="unsure") for one in sorted(apart)),
        *(Said(words=one, why="which_city", is_elsewhere=True) for one in sorted(dealt)),
    ]


def unnamed(
    pieces: Sequence[str],
    said: Sequence[Said],
    listed: Sequence[Listed],
    language: str,
    *,
    is_answer: bool,
) -> list[Said]:
    """Ties that are told to a city without its name: nothing is cleared before it is named."""
    asked = {one.words for one in said if one.why or one.conflicts}
    left = [one for one in map(plain, pieces) if one and one not in asked]
    if any(one.clears_rest for one in said):
        noted = [one.words for one in said if one.conflicts and not one.is_bare]
        found = pointed.apart(
            [*left, *noted],
            language,
            lambda one: bool(called.of_list(one, listed, language)[0]),
            is_of_unknown=_is_of_unknown(said, listed, language),
        )
    else:
        found = (one for one in left if is_answer and pointed.is_tied(one, language))
    return [Said(words=one, why="which_city", is_elsewhere=True) for one in dict.fromkeys(found)]


def is_of_others(one: Said, language: str) -> bool:
    """Whether it speaks of the other cities, or of all else."""
    return ballot_signs.says(one.words, language, "remaining", "otherwise")


def _is_of_unknown(said: Sequence[Said], listed: Sequence[Listed], language: str) -> bool:
    """Whether others are denied, and no city is known that they are others than."""
    is_known = any(one.conflicts or one.clear or one.about for one in said)
    if is_known or any(one.is_tied for one in listed):
        return False
    return all(is_of_others(one, language) for one in said if one.clears_rest)
