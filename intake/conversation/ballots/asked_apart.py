"""Words of a standard that is asked of, which are no reason for the verdict on the one before it.

Invariant: only a stretch that begins with the asked standard, small words apart, and denies
something is left out of a reason; it is shown where that standard is asked of.
"""

from dataclasses import replace

from intake.conversation import sentences
from intake.conversation.ballots import ballot_reasons, ballot_signs
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.readings import BallotReading, Doubt
from intake.conversation.phrases import blanked

_LEADS = ("and", "but", "filler", "small")


def without(reading: BallotReading, paper: Paper, language: str) -> BallotReading:
    """The reading without such words in its reasons."""
    apart = [one.words for one in reading.doubts if _is_apart(one, paper, language)]
    judged = {
        id: replace(one, reason=_left(one.reason, apart)) for id, one in reading.judged.items()
    }
    return replace(reading, judged=judged) if apart else reading


def _is_apart(one: Doubt, paper: Paper, language: str) -> bool:
    """Whether the words asked about begin with their standard, and so are a clause on it."""
    if one.why != "no_verdict" or one.standard is None or not one.words:
        return False
    signed = ballot_signs.sign(one.words, paper, language)
    label = next((it for it in signed.tokens if it.sign == "L"), None)
    if label is None or label.means != one.standard:
        return False
    if "n" not in signed.line and not sentences.denies(one.words, signed.language):
        return False  # "S1's output is counted again" may be a reason
    before = signed.text[: label.start]
    leads = (it for name in _LEADS for it in ballot_signs.places(before, signed.language, name))
    return not any(map(str.isalnum, blanked(before, leads)))


def _left(reason: str, apart: list[str]) -> str:
    for words in apart:
        before, found, behind = reason.partition(words)
        if found and not before.rstrip().endswith((":", "：")):
            reason = ballot_reasons.plain(f"{before} {behind}")
    return reason
