"""The official announcement (V3): the titled cities of the edition in force, or of the one before.

Invariant: it is public from the beginning of its stage to the next edition's preliminary
announcement. A city stands in it from then on, or from the later moment its decision took effect,
until a reversal takes the title back; nobody else does.
"""

from dataclasses import dataclass
from datetime import datetime

from intake import store
from intake.awards import Award
from intake.calls.model import Call, Stage
from intake.desk.office import Office, call_of
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
    """What is announced: the edition in force's, else the one before it; None before any is."""
    return _of(connection, office.call, now) or _former(office, connection, now)


def _former(office: Office, connection: Connection, now: datetime) -> OfficialAnnouncement | None:
    """That of the edition before, until the public is asked about cities of the one in force."""
    if now >= office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].opens_at:
        return None
    number = store.awards.last_awarded(connection, but=office.call.edition)
    application = store.applications.load(connection, number)
    if application is None:
        return None
    return _of(connection, call_of(office, connection, application), now)


def _of(connection: Connection, call: Call, now: datetime) -> OfficialAnnouncement | None:
    """That of one edition; None before its stage begins, and before a city is titled."""
    standing = store.awards.standing(connection, call.edition) if is_public(call, now) else []
    if not standing:
        return None
    seal = store.seals.head(connection)
    return OfficialAnnouncement(call=call, awards=tuple(standing), seal=seal)
