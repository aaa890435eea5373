"""A sentence about another city of the writer's behind a verdict: no reason, but told as unplaced.

Invariant: only a whole sentence that names such a city, no standard and not the city judged, and
compares nothing; on the line of the verdict only one that puts the other city off.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.conversation import sentences
from intake.conversation.ballots import ballot_reasons, ballot_signs, judging_words
from intake.conversation.ballots.ballots import BallotReading, Doubt
from intake.conversation.panelist import naming
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.judging import leading
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.sentences import Piece
from intake.conversation.wordings import own


def without(reading: BallotReading, heard: Heard, seated: Seated | None) -> BallotReading:
    """The reading with each reason up to such a sentence, and what stands from there on."""
    if seated is None:
        return reading
    judged, told, others = dict(reading.judged), dict[str, None](), _others(heard, seated)
    for id, one in reading.judged.items():
        kept, left = _parted(one.reason, others)
        if left:
            judged[id] = replace(one, reason=kept)
            told[left] = None
    doubts = (Doubt(standard=None, why="unplaced", words=one) for one in told)
    return replace(reading, judged=judged, doubts=(*reading.doubts, *doubts))


def _parted(reason: str, told: Sequence[str]) -> tuple[str, str]:
    """The reason up to the first of these sentences, and the rest."""
    places = [reason.index(one) for one in told if one in reason]
    if not places:
        return reason, ""
    return ballot_reasons.plain(reason[: min(places)]), reason[min(places) :]


def _others(heard: Heard, seated: Seated) -> list[str]:
    """The sentences of the mail about another city, as a reason holds them."""
    pieces = sentences.sentences(sentences.whole(heard.text), heard.language)
    apart = (own(heard.text, one) for one in pieces if _is_apart(heard, one))
    said = (ballot_reasons.plain(" ".join(one.split())) for one in apart)
    return [one for one in said if _is_of_another(one, heard, seated)]


def _is_apart(heard: Heard, piece: Piece) -> bool:
    """Whether it begins a line, or says when the writer judges what it is about."""
    before = heard.text[: piece.start].rstrip(" \t")
    is_put_off = ballot_signs.says(piece.text, heard.language, "deferring", "soon")
    return is_put_off or not before or before.endswith("\n")


def _is_of_another(said: str, heard: Heard, seated: Seated) -> bool:
    if judging_words.LABEL.search(said) or leading.compares(said, heard.language):
        return False
    numbers = {
        one.number
        for one in heard.sitting.assigned
        if called.calls(said, naming.names_of(one), heard.language)
    }
    return bool(numbers) and seated.number not in numbers
