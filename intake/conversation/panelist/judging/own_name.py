"""The panelist's own name behind a reason: who signs says nothing more of a standard.

Invariant: only a name of the roster, whole or in parts, behind the end of a sentence or clause; a
name within a sentence stays.
"""

import re
from dataclasses import replace

from intake.answers.folding import key
from intake.conversation.ballots import ballot_reasons
from intake.conversation.ballots.ballots import BallotReading
from intake.conversation.intents import undersigned

_BEFORE = r"(?:\A|(?<=[.!?,;:…。！？，、；।॥؟،؛–—\n-])|(?<=[)）\"”»]))"
_JOINTS = " \t\n.,、，-–—"


def without(reading: BallotReading, name: str) -> BallotReading:
    """The reading with no reason that ends in the name."""
    judged = {
        id: replace(one, reason=unsigned(one.reason, name)) for id, one in reading.judged.items()
    }
    return replace(reading, judged=judged)


def unsigned(reason: str, name: str) -> str:
    """The words up to the name at their very end."""
    parts = {key(one) for one in re.split(r"[\s.,-]+", name) if key(one)}
    for found in re.finditer(rf"{_BEFORE}\s*(?=\w)", reason):
        behind = reason[found.end() :]
        said = [key(one) for one in re.split(f"[{re.escape(_JOINTS)}]+", behind) if key(one)]
        is_name = all(undersigned.is_part(one, parts) for one in said)
        if said and key(behind) and is_name and {*said} & parts:
            return ballot_reasons.plain(reason[: found.start()])
    return reason
