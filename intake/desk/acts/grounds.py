"""Whether a decision that waits still stands on what it was made on."""

from datetime import datetime

from intake import store
from intake.conversation.organizer import deciding, finals
from intake.decisions import Decision, DecisionState
from intake.desk import finals as desk_finals
from intake.desk import proceedings
from intake.desk.office import Office
from intake.store import Connection


def lost(office: Office, connection: Connection, decision: Decision, now: datetime) -> str | None:
    """Why it, or the list it is part of, could not be approved as it is; None where it could."""
    if decision.state is not DecisionState.PROPOSED:
        return None
    if decision.final_list is not None:
        return _of_list(office, connection, decision, decision.final_list, now)
    return _changed(office, connection, decision, now)


def without_effect(
    office: Office, connection: Connection, decision: Decision, now: datetime
) -> str | None:
    """Why one that is held would be taken back by the desk instead of taking effect, as things
    stand; None where it would take effect. What is so of a list is seen when it is due.
    """
    if decision.state is not DecisionState.HELD or decision.final_list is not None:
        return None
    return _changed(office, connection, decision, now)


def is_left(connection: Connection, application: int | None) -> bool:
    """Whether this city can be decided anew."""
    found = store.applications.load(connection, application)
    return found is not None and not found.is_over


def _changed(
    office: Office, connection: Connection, decision: Decision, now: datetime
) -> str | None:
    application = store.applications.load(connection, decision.application)
    if application is None:
        return None
    proceeding = proceedings.of(office, connection, application, organizer=decision.by, now=now)
    return deciding.changed(proceeding, decision)


def _of_list(
    office: Office, connection: Connection, decision: Decision, number: int, now: datetime
) -> str | None:
    review = desk_finals.review(office, connection, by=decision.by, now=now)
    decided = store.decisions.of_list(connection, number)
    return finals.stale(review, decided) if decided == list(review.waiting) else None
