"""A closing sentence that speaks of all standards: "S1 met, S2 met. All figures exceed the bar."

Invariant: it is the reason of each only where every one is judged alike and has no reason of its
own; where that is not sure it is told as not read, and never the last one's alone.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.conversation import phrasefiles, sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.readings import BallotReading, unplaced
from intake.conversation.spelling import fold

_FILE = "of_all_words.toml"
_COLON = re.compile("[:：]")
_APART = re.compile(r"[.!。！।؟]\s*$|\n\s*$")
_LIST_MARKS = " \t*•-–—"


def shared(reading: BallotReading, text: str, paper: Paper, language: str) -> BallotReading:
    """The reading in which such a sentence is each one's reason, or told as not read."""
    if len(reading.judged) < 2:
        return reading
    given = {id: one for id, one in reading.judged.items() if one.reason}
    left = [one for one in reading.doubts if one.why == "unplaced"]
    if not given and len(left) == 1 and _is_sure(left[0].words, language) and _is_alike(reading):
        doubts = tuple(one for one in reading.doubts if one is not left[0])
        return _of_each(replace(reading, doubts=doubts), left[0].words)
    if len(given) != 1:
        return reading
    ((id, last),) = given.items()
    if ballot_signs.sign(last.reason, paper, language).labels:
        return reading
    if not _speaks_of_all(last.reason) or not _is_closing(last.reason, text, paper, language):
        return reading
    is_sure = _is_sure(last.reason, language)
    if is_sure and _is_alike(reading):
        return _of_each(reading, last.reason)
    if not is_sure and not _is_alike(reading):
        return reading  # the one that is judged otherwise has it
    judged = {**reading.judged, id: replace(last, reason="")}
    return BallotReading(judged=judged, doubts=(*reading.doubts, unplaced(last.reason)))


def _is_alike(reading: BallotReading) -> bool:
    """Whether all are judged alike, and nothing beside that is asked of any."""
    is_open = any(one.standard for one in reading.doubts)
    return len({one.verdict for one in reading.judged.values()}) == 1 and not is_open


def _of_each(reading: BallotReading, reason: str) -> BallotReading:
    judged = {id: replace(one, reason=reason) for id, one in reading.judged.items()}
    return replace(reading, judged=judged)


def _is_closing(reason: str, text: str, paper: Paper, language: str) -> bool:
    """Whether it is a sentence apart from the last verdict, and no standard is named behind."""
    found = [*re.finditer(r"\s+".join(map(re.escape, reason.split())), text)]
    if not found:
        return False
    before, behind = text[: found[-1].start()].rstrip(_LIST_MARKS), text[found[-1].end() :]
    return bool(_APART.search(before)) and not ballot_signs.sign(behind, paper, language).labels


def _is_sure(reason: str, language: str) -> bool:
    """Whether the one sentence speaks of what every standard has, and excepts none."""
    is_of_one = phrasefiles.listed("ballots", _FILE, language, "one").found(fold(reason))
    is_limited = is_of_one or ballot_signs.says(reason, language, "except")
    return len(sentences.split(reason, language)) == 1 and not is_limited and any(_of_all(reason))


def _speaks_of_all(reason: str) -> bool:
    return any(True for _ in _of_all(reason))


def _of_all(reason: str) -> Iterator[bool]:
    """For each way in which it begins with "all": whether figures or standards stand behind."""
    said = fold(_without_lead(reason))
    words = phrasefiles.tables("ballots", _FILE)
    for language in words:
        known = phrasefiles.listed("ballots", _FILE, language, "figures", is_alone=True)
        begun = phrasefiles.listed("ballots", _FILE, language, "all", is_alone=True)
        for head in begun.heads(said):
            yield known.starts(said[head.end() :].lstrip())


def _without_lead(reason: str) -> str:
    """What stands behind "Reason:"."""
    head, *rest = _COLON.split(reason, maxsplit=1)
    leads = phrasefiles.in_any_language("ballots", _FILE, "lead")
    return rest[0].strip() if rest and any(one.is_all(fold(head)) for one in leads) else reason
