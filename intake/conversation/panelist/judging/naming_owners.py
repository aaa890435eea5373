"""A list beside which another panelist is named in a few words: "Bernd again.", "All from Elena.".

Invariant: only a name of the roster tells this, in words that are of no standard or the one reason
of a whole list; all verdicts are asked then, and none is read otherwise.
"""

from intake.answers.folding import is_unspaced, key
from intake.conversation.ballots.ballots import BallotReading
from intake.conversation.ballots.readings import Doubt
from intake.conversation.intents import courtesy
from intake.conversation.panelist import others
from intake.conversation.panelist.sitting import Heard

_MOST_WORDS, _MOST_LETTERS = 6, 14
"""Of words that may do nothing but name whose a list is."""


def asked(reading: BallotReading, heard: Heard) -> BallotReading:
    """The reading, with nothing judged where such words stand beside its list."""
    named = [one for one in _beside(reading) if _names(one, heard)]
    if not reading.judged or not named:
        return reading
    doubts = tuple(Doubt(standard=id, why="not_own", words=named[0]) for id in reading.judged)
    left = (one for one in reading.doubts if one.words not in named)
    return BallotReading(judged={}, doubts=(*doubts, *left))


def _beside(reading: BallotReading) -> list[str]:
    """What is said of no standard, and the only reason of several verdicts."""
    reasons = [one.reason for one in reading.judged.values() if one.reason]
    is_list = len(reading.judged) + len(reading.doubts) > 1 and len(reasons) == 1
    unplaced = [one.words for one in reading.doubts if one.why == "unplaced"]
    return [*unplaced, *(reasons if is_list else ())]


def _names(words: str, heard: Heard) -> bool:
    said = key(words)
    count, most = (len(said), _MOST_LETTERS) if is_unspaced(said) else (
        len(words.split()), _MOST_WORDS
    )  # fmt: skip
    is_brief = count <= most and not courtesy.is_courtesy(words, heard.language)
    return is_brief and others.are_named(words, heard)
