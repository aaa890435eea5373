"""The official announcement (V3): the titled cities of the edition in force.

Invariant: it is public from the beginning of its stage. A city stands in it from then on, or from
the later moment its decision took effect, until a reversal takes the title back; nobody else does.
"""

from dataclasses import dataclass
from datetime import datetime

from intake import store
from intake.awards import Award
from intake.calls.model import Call, Stage
from intake.desk.office import Office
from intake.store import Connection


@dataclass(frozen=True, kw_only=True)
class OfficialAnnouncement:
    """Every award of the edition that stands, by application, without its documents; and the last
    seal of the record."""

    call: Call
    awards: tuple[Award, ...]
    seal: str


def is_public(call: Call, now: datetime) -> bool:
    """Whether anybody may know now what was decided."""
    return now >= call.stages[Stage.OFFICIAL_ANNOUNCEMENT].opens_at


def announcement(
    office: Office, connection: Connection, now: datetime
) -> OfficialAnnouncement | None:
    """What is announced; None before its stage begins, and before a city is titled."""
    if not is_public(office.call, now):
        return None
    standing = store.awards.standing(connection, office.call.edition)
    if not standing:
        return None
    seal = store.seals.head(connection)
    return OfficialAnnouncement(call=office.call, awards=tuple(standing), seal=seal)
