"""Paragraphs below the verdicts that tell a tie to another city: no part of any reason.

Invariant: only whole paragraphs are parted, in which nothing judges and a sentence tells a tie of
the writer's to another city of the edition; each is told as of no standard.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.conversation.ballots import ballot_signs, belated, judging_words, paragraphs
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.ballots.ballots import BallotReading
from intake.conversation.ballots.readings import unplaced
from intake.conversation.panelist import wishing
from intake.conversation.panelist.judging import loose, tied
from intake.conversation.panelist.sitting import Heard, Seated
from intake.messages import Passage


def of(heard: Heard, here: Seated | None, passages: Sequence[Passage]) -> tuple[str, ...]:
    """Those of what a mail says of one city; where nobody knows of which, none."""
    if here is None:
        return ()
    said = [part for one in passages for part in _parts(one)]
    labelled = [n for n, one in enumerate(said, start=1) if judging_words.LABEL.search(one)]
    judging = [n for n, one in enumerate(said, start=1) if _judges(one, heard)]
    last = max(labelled or judging, default=len(said))
    return tuple(one for one in said[last:] if _is_aside(one, heard, here))


def without(passages: Sequence[Passage], gone: Sequence[str]) -> tuple[Passage, ...]:
    """The passages without them."""
    return tuple(replace(one, text=wishing.without(one.text, gone)) for one in passages)


def told(reading: BallotReading, gone: Sequence[str]) -> BallotReading:
    """The reading, which tells them as of no standard."""
    kept = (one for one in reading.doubts if one.why != "empty" or not gone)
    return replace(reading, doubts=(*kept, *(unplaced(plain(one)) for one in gone)))


def _parts(passage: Passage) -> Iterator[str]:
    """Its paragraphs; the first one with what is quoted right above it."""
    quoted = f"{passage.under}\n" if passage.under.strip() else ""
    for one in paragraphs.apart(passage.text):
        yield f"{quoted}{one}"
        quoted = ""


def _judges(part: str, heard: Heard) -> bool:
    return judging_words.may_judge(part, heard.language)


def _is_aside(part: str, heard: Heard, here: Seated) -> bool:
    is_plain = not _judges(part, heard) and not _is_reason(part, heard)
    if not is_plain or not paragraphs.is_told(part, heard.language):
        return False
    said = wishing.sentences_of(wishing.saying(heard, (Passage(text=part),)))
    return any(_is_own(one, heard) and loose.may_tie(heard, here, one) for one in said)


def _is_own(said: str, heard: Heard) -> bool:
    """Whether the tie is the writer's or their kin's in so many words."""
    language = heard.language
    return ballot_signs.says(said, language, "own_tie") or tied.is_of_kin(said, language)


def _is_reason(part: str, heard: Heard) -> bool:
    """ "Reason: …" says itself that it is one."""
    before, lead, _ = belated.parted(f".\n{part}", heard.language, "reason", "reasons")
    return bool(lead) and before.strip() == "."
