"""What a panelist may see and do: one computation gives the permission and the reason against it.

Invariant: a conflict closes packet, ballot and all ballots of that city, whatever else holds;
nobody sees another's ballot before the tally. No refusal tells what another panelist did.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.errors import Refusal
from intake.panel import ballots, conflicts
from intake.panel.conflicts import Conflict, Declaration
from intake.panel.roster import Panelist


@dataclass(frozen=True, kw_only=True)
class Standpoint:
    """How one person stands to one application; `panelist` is None for who is none.

    `granted` is until when its ballots are taken, where that is later than the selection's end.
    `is_doubted` where an open matter says that they may have a conflict with it, on which they must
    declare before its packet, where they do not have that yet (`has_packet`).
    `is_before_panel` is False for a city that is not in the selection yet, or again, or is gone.
    """

    panelist: Panelist | None
    application: int
    conflicts: tuple[Conflict, ...] = ()
    has_declared: bool = False
    is_assigned: bool = False
    is_tallied: bool = False
    is_doubted: bool = False
    has_packet: bool = False
    granted: datetime | None = None
    is_before_panel: bool = False


def standpoint(
    panelist: Panelist | None,
    application: Application,
    call: Call,
    *,
    declared: Sequence[Declaration],
    is_assigned: bool,
    is_tallied: bool,
    is_doubted: bool = False,
    has_packet: bool = False,
) -> Standpoint:
    """How a panelist, or who is none, stands to an application."""
    number = application.number
    if panelist is None:
        return Standpoint(panelist=None, application=number, is_tallied=is_tallied)
    return Standpoint(
        panelist=panelist,
        application=number,
        conflicts=conflicts.of(panelist, application, declared, call),
        has_declared=conflicts.has_declared(panelist.key, number, declared),
        is_assigned=is_assigned,
        is_tallied=is_tallied,
        is_doubted=is_doubted,
        has_packet=has_packet,
        granted=ballots.granted(application),
        is_before_panel=_is_before_panel(application),
    )


_STAGES = tuple(Stage)[list(Stage).index(Stage.SELECTION) :]
_STATES = (State.REGISTERED, State.TITLED, State.DECLINED)


def _is_before_panel(application: Application) -> bool:
    """What was decided after the panel judged stays open to it."""
    return application.stage in _STAGES and application.state in _STATES


def may_judge_at_all(stands: Standpoint) -> Refusal | None:
    """Why this person can have nothing to do with judging this city; packets to come included."""
    if stands.panelist is None:
        return Refusal(reason="no_panelist", text="This address is not one of a panelist.")
    if stands.conflicts:
        first = stands.conflicts[0]
        return Refusal(
            reason="conflict",
            text=f"You have a conflict with this city ({_SAID[first.kind]}), "
            "so its packet and ballots are closed to you.",
        )
    if not stands.panelist.sits:
        return Refusal(
            reason="not_accepted", text="Only panelists who have accepted the invitation judge."
        )
    if not stands.is_before_panel:
        return Refusal(reason="not_before_panel", text="This city is not before the panel now.")
    return None


def may_see_packet(stands: Standpoint) -> Refusal | None:
    """Why this person may not see the packet of the application."""
    refusal = may_judge_at_all(stands)
    if refusal:
        return refusal
    if not stands.is_assigned:
        return Refusal(reason="not_assigned", text="This city is not among those assigned to you.")
    if not stands.has_declared or (stands.is_doubted and not stands.has_packet):
        return Refusal(
            reason="not_declared",
            text="Please say first whether you have a conflict of interest with this city.",
        )
    return None


def may_score(stands: Standpoint, call: Call, now: datetime) -> Refusal | None:
    """Why this person may not cast or correct a ballot on the application now."""
    return may_see_packet(stands) or ballots.may_cast(
        call, now, is_tallied=stands.is_tallied, granted=stands.granted
    )


def may_see_ballots(stands: Standpoint) -> Refusal | None:
    """Why this person may not see the others' ballots on the application."""
    refusal = may_see_packet(stands)
    if refusal:
        return refusal
    if not stands.is_tallied:
        return Refusal(
            reason="not_tallied",
            text="Nobody sees another panelist's ballot before the ballots are counted.",
        )
    return None


_SAID = {
    conflicts.Kind.OWN_CITY: "your own city",
    conflicts.Kind.OWN_COUNTRY: "your own country",
    conflicts.Kind.EMPLOYMENT: "employment",
    conflicts.Kind.ADVISORY: "advisory work",
    conflicts.Kind.CONTACT: "you write for the city",
    conflicts.Kind.OTHER: "as you declared",
}
