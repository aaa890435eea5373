"""A closing sentence that speaks of all figures: "S1 met, S2 met. All figures exceed the bar."

Invariant: behind verdicts that are alike it is never the last one's reason alone, nor taken for
that of each, since it may be of one: it is told as not read, and its writer can say of which.
"""

import re
from dataclasses import replace

from intake.conversation import phrasefiles
from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.readings import BallotReading, unplaced
from intake.conversation.spelling import fold

_FILE = "of_all_words.toml"
_COLON = re.compile("[:：]")
_APART = re.compile(r"[.!。！।؟]\s*$|\n\s*$")
_LIST_MARKS = " \t*•-–—"


def apart(reading: BallotReading, text: str, paper: Paper, language: str) -> BallotReading:
    """The reading in which such a sentence is told as not read."""
    given = [(id, one) for id, one in reading.judged.items() if one.reason]
    if len(reading.judged) < 2 or len(given) != 1 or not _is_alike(reading):
        return reading
    ((id, last),) = given
    if ballot_signs.sign(last.reason, paper, language).labels:
        return reading
    if not _speaks_of_all(last.reason) or not _is_closing(last.reason, text, paper, language):
        return reading
    judged = {**reading.judged, id: replace(last, reason="")}
    return BallotReading(judged=judged, doubts=(*reading.doubts, unplaced(last.reason)))


def _is_alike(reading: BallotReading) -> bool:
    """Whether all are judged alike, and nothing beside that is asked of any."""
    is_open = any(one.standard for one in reading.doubts)
    return len({one.verdict for one in reading.judged.values()}) == 1 and not is_open


def _is_closing(reason: str, text: str, paper: Paper, language: str) -> bool:
    """Whether it is a sentence apart from the last verdict, and no standard is named behind."""
    found = [*re.finditer(r"\s+".join(map(re.escape, reason.split())), text)]
    if not found:
        return False
    before, behind = text[: found[-1].start()].rstrip(_LIST_MARKS), text[found[-1].end() :]
    return bool(_APART.search(before)) and not ballot_signs.sign(behind, paper, language).labels


def _speaks_of_all(reason: str) -> bool:
    """Whether it begins with "all", and figures or standards stand behind that."""
    said = fold(_without_lead(reason))
    for language in phrasefiles.tables("ballots", _FILE):
        known = phrasefiles.listed("ballots", _FILE, language, "figures", is_alone=True)
        begun = phrasefiles.listed("ballots", _FILE, language, "all", is_alone=True)
        if any(known.starts(said[head.end() :].lstrip()) for head in begun.heads(said)):
            return True
    return False


def _without_lead(reason: str) -> str:
    """What stands behind "Reason:"."""
    head, *rest = _COLON.split(reason, maxsplit=1)
    leads = phrasefiles.in_any_language("ballots", _FILE, "lead")
    return rest[0].strip() if rest and any(one.is_all(fold(head)) for one in leads) else reason
