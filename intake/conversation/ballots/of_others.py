"""What is said of all the others behind an exception: "… except S2: …. For the others, …".

Invariant: no such sentence is a reason of the standard that is out of them; it is one of the others
only where it speaks for their verdict, and nothing beside it leaves that open.
"""

import re

from intake.conversation import phrasefiles
from intake.conversation.ballots import ballot_reasons, ballot_signs, belated
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.spelling import cleaned

_FILE = "verdict_phrase_words.toml"
_BREAK = re.compile(r"(?<=[.;!؛।])\s+|(?<=[。；！])")
_OPEN = frozenset("vxhkqOKLX")
"""Signs of what is no plain reason."""


def parted(reason: str, language: str) -> tuple[str, str, str]:
    """What is said of who is excepted, the sentence on the others, and what follows that."""
    known = phrasefiles.listed("ballots", _FILE, language, "others", "others_perhaps")
    said = _BREAK.split(reason)
    for place, one in enumerate(said):
        plain = cleaned(one)
        if known.starts(plain) or (place and known.found(plain)):
            parts = (said[:place], [one], said[place + 1 :])
            own, others, below = (ballot_reasons.plain(" ".join(it)) for it in parts)
            return own, others, below
    return reason, "", ""


def is_reason(said: str, verdict: str | None, paper: Paper, language: str) -> bool:
    """Whether that sentence is the reason of the others' verdict."""
    signs = ballot_signs.sign(said, paper, language).line
    plain = cleaned(said)
    is_plain = _says(plain, "others", language) and not {*signs} & _OPEN
    if verdict == "met":
        is_for = _says(plain, "sound", language) and not _says(plain, "unsound", language)
        return is_plain and is_for and belated.agrees(said, verdict, language)
    return is_plain and verdict == "not_met" and ballot_signs.says(said, language, "refusing")


def _says(plain: str, name: str, language: str) -> bool:
    return phrasefiles.listed("ballots", _FILE, language, name).found(plain)
