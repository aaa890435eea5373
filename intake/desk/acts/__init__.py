"""What organizers do, for every channel: an act is laid before them, then performed as it was laid.

Invariant: what is done is what was shown. Where anything of it has changed since, nothing happens.
"""

from intake.desk.acts.laid import City, Kept, Laid, Unmoved, Verdict, verdict_on
from intake.desk.acts.model import (
    Act,
    Approve,
    Ask,
    Close,
    Decide,
    Extend,
    Move,
    Recall,
    Reissue,
    Reply,
    Revoke,
    Share,
    Withhold,
    from_json,
    to_json,
)
from intake.desk.acts.once import Once
from intake.desk.acts.performing import lay, perform

__all__ = [
    "Act",
    "Approve",
    "Ask",
    "City",
    "Close",
    "Decide",
    "Extend",
    "Kept",
    "Laid",
    "Move",
    "Once",
    "Recall",
    "Reissue",
    "Reply",
    "Revoke",
    "Share",
    "Unmoved",
    "Verdict",
    "Withhold",
    "from_json",
    "lay",
    "perform",
    "to_json",
    "verdict_on",
]
