"""The ballot that the tests read, and how it was read, in signs."""

from intake.calls.panel import PanelRules
from intake.conversation.ballots import ballots
from intake.conversation.ballots.ballots import Paper

PAPER = Paper(standards=("S1", "S2", "S3", "S4"), scale=PanelRules().scale)
SIGNS = {"met": "+", "not_met": "-", "partly": "~"}


def signs(text: str, language: str = "en") -> str:
    """ "S1+ S2- S3~ S4?": met, not met, partly, asked; what is not there was not mentioned."""
    reading = ballots.read(text, PAPER, language)
    signs = {id: SIGNS[one.verdict] for id, one in reading.judged.items()}
    signs |= {one.standard or "": "?" for one in reading.doubts}
    assert not {one.standard for one in reading.doubts} & {*reading.judged}
    return " ".join(id + signs[id] for id in sorted(signs))
