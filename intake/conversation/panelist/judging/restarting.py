"""A second list of verdicts under one city's heading, which may have lost the name above it.

Invariant: what judges a standard anew and otherwise in a paragraph with others is nobody's, unless
its words tell that they correct.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation.ballots import ballot_signs, beside_city, grammar
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.ballots.ballots import BallotReading
from intake.conversation.ballots.paragraphs import EMPTY_LINE
from intake.conversation.panelist.judging.dividing import Stretch
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.spelling import squeeze
from intake.messages import Passage

_SEVERAL = 2
_LABEL = re.compile(r"(?<![A-Za-z0-9])S\s?\d(?!\d)", re.IGNORECASE)
"""A standard by its letter and number, also where the next word is written together with it."""


def parted(
    heard: Heard, passages: Sequence[Passage], seated: Seated | None
) -> tuple[tuple[Passage, ...], tuple[Stretch, ...]]:
    """The passages up to such a list, and what stands from there on as nobody's."""
    kept: list[Passage] = []
    for place, one in enumerate(passages):
        at = _restarts(heard, one.text, seated)
        if at is None:
            kept.append(one)
            continue
        rest = Passage(text=one.text[at:])
        words = squeeze(EMPTY_LINE.split(rest.text.strip(), 1)[0])
        behind = (rest, *passages[place + 1 :])
        lost = Stretch(seated=None, passages=behind, words=words, is_anew=True)
        return (*kept, Passage(text=one.text[:at].rstrip())), (lost,)
    return tuple(kept), ()


def unlike(reading: BallotReading, other: BallotReading) -> BallotReading:
    """Without what is judged anew and otherwise: that may correct it."""
    kept = {
        id: one for id, one in reading.judged.items()
        if id not in other.judged or other.judged[id].verdict == one.verdict
    }  # fmt: skip
    return replace(reading, judged=kept)


def _restarts(heard: Heard, text: str, seated: Seated | None) -> int | None:
    """Where the first paragraph begins that judges several standards, one of them otherwise."""
    before: dict[str, str] = {}
    starts = [0, *(one.end() for one in EMPTY_LINE.finditer(text))]
    for start, end in zip(starts, (*starts[1:], len(text)), strict=True):
        verdicts = _verdicts(heard, text[start:end], seated)
        is_other = any(before.get(id, verdict) != verdict for id, verdict in verdicts.items())
        if is_other and len(verdicts) >= _SEVERAL and _is_bare(text[start:end]):
            return start
        before |= verdicts
    return None


def _verdicts(heard: Heard, text: str, seated: Seated | None) -> dict[str, str]:
    """What a paragraph judges by name; nothing of one that corrects or gives reasons."""
    paper = Paper.of(seated.call if seated else heard.sitting.call)
    signed = beside_city.without(ballot_signs.sign(text, paper, heard.language))
    if "K" in signed.line or ballot_signs.says(text, heard.language, "reasons"):
        return {}
    return {
        id: one.verdict
        for one in grammar.statements(signed, paper)
        if one.verdict and not one.why and one.scope == "named"
        for id in one.standards
    }


def _is_bare(text: str) -> bool:
    """Whether it begins with a standard: words before it may say why it is judged again."""
    label = _LABEL.search(text)
    return label is not None and not any(map(str.isalnum, text[: label.start()]))
