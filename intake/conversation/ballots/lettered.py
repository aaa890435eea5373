"""A ballot in letters: "S1 y / S2 n / S3 y / S4 y", by how yes and no begin in its language.

Invariant: nothing but standards stands in it, each once, with one such letter; reasons are asked.
"""

import re

from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.readings import BallotReading, Doubt, Judged
from intake.conversation.spelling import has_case

_PAIR = re.compile(r"(?P<id>[A-Za-z]\d{1,2})\s*[:=–-]?\s*(?P<letter>[^\W\d_])(?!\w)")
_JOINING = re.compile(r"\d[ \t]+(?P<letter>[^\W\d_])[ \t]+(?=[A-Za-z]\d)")
_BETWEEN = re.compile(r"[\s,;/|.•*-]*")


def read(text: str, paper: Paper, language: str) -> BallotReading | None:
    """What it judges; None where it is any other mail."""
    if _BETWEEN.fullmatch(_PAIR.sub("", text)) is None:
        return None
    letters, ids = _letters(language), {id.casefold(): id for id in paper.standards}
    told = [(one["id"].casefold(), one["letter"].casefold()) for one in _PAIR.finditer(text)]
    is_known = told and all(id in ids and said in letters for id, said in told)
    if not is_known or _joins(text, language):
        return None
    judged = {ids[id]: Judged(verdict=letters[said]) for id, said in told}
    if len(judged) == len(told) and {*letters.values()} <= {*paper.grades}:
        return BallotReading(judged=judged, doubts=())
    doubts = (Doubt(standard=id, why="contradictory", words=text) for id in judged)
    return BallotReading(judged={}, doubts=tuple(doubts))


def _joins(text: str, language: str) -> bool:
    """Whether such a letter is an "and" between two standards: "S1 y S2 n"."""
    joining = ballot_signs.words_of(language).get("and", ())
    between = (one["letter"].casefold() for one in _JOINING.finditer(text))
    return any(one in joining for one in between)


def _letters(language: str) -> dict[str, str]:
    """What each letter means in English or in this language."""
    return {
        word[0].casefold(): verdict
        for one in ("en", language)
        for name, verdict in (("yes", "met"), ("no", "not_met"))
        for word in ballot_signs.words_of(one).get(name, ())[:1]
        if has_case(word)
    }
