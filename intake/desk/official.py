"""The official announcement (V3): the titled cities of the edition in force.

Invariant: a city stands in it from the moment its decision took effect, until a reversal takes the
title back; nobody else does.
"""

from dataclasses import dataclass

from intake import store
from intake.awards import Award
from intake.calls.model import Call
from intake.desk.office import Office
from intake.store import Connection


@dataclass(frozen=True, kw_only=True)
class OfficialAnnouncement:
    """Every award of the edition that stands, by application, without its documents; and the last
    seal of the record."""

    call: Call
    awards: tuple[Award, ...]
    seal: str


def announcement(office: Office, connection: Connection) -> OfficialAnnouncement | None:
    """What is announced; None before a city is titled."""
    standing = store.awards.standing(connection, office.call.edition)
    if not standing:
        return None
    seal = store.seals.head(connection)
    return OfficialAnnouncement(call=office.call, awards=tuple(standing), seal=seal)
