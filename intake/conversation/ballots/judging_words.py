"""Whether words may hold a verdict, in form or not: the one test of what may be a ballot.

Invariant: a standard's name or a word of a verdict is enough.
"""

import re

from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import courtesy

LABEL = re.compile(r"(?<![A-Za-z0-9_\u00c0-\u024f])S\s?\d(?!\d)", re.IGNORECASE)
"""A standard's ID, with whatever a language hangs on it: "S3的", "S2deki", "S3b"."""


def may_judge(text: str, language: str) -> bool:
    """Whether a standard is named, or a word of a verdict stands there."""
    return LABEL.search(text) is not None or says_verdict(text, language)


def says_verdict(text: str, language: str) -> bool:
    """Whether a word of a verdict stands in the text."""
    return ballot_signs.says(text, language, "met", "partly", "not_met")


def appraises(text: str, language: str) -> bool:
    """Whether a word of praise or refusal stands in the text, which is no verdict yet."""
    return ballot_signs.says(text, language, "refusing", "praising")


def enquires(text: str, language: str) -> bool:
    """Whether it begins as what is asked of us does: "Please tell me", not "They never tell me"."""
    begun = ballot_signs.places(text, language, "enquiring")
    return any(start == 0 for start, _ in begun) or courtesy.pleads(courtesy.plain(text), language)
