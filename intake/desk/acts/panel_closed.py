"""Cities whose ballots are closed: nobody is given one, nor its packet, before it has more time.

Invariant: no letter asks a panelist for a ballot by a moment that has gone.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from intake import moments
from intake.applications import Application
from intake.desk.acts import cities
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.panel import ballots
from intake.store import Connection

NAMED = 10
"""Cities that a line names at most."""


def closes_at(office: Office, connection: Connection, application: Application) -> datetime:
    """Until when ballots on it are taken, by the call it was opened under."""
    call = call_of(office, connection, application)
    return ballots.closes_at(call, ballots.granted(application))


def among(
    office: Office, connection: Connection, several: Iterable[Application], now: datetime
) -> dict[int, datetime]:
    """Those whose ballots are closed by now, by number, each with when that was."""
    found = {one.number: closes_at(office, connection, one) for one in several}
    return {number: moment for number, moment in found.items() if moment <= now}


def told(late: Sequence[Application], closed: dict[int, datetime]) -> str:
    """That these can be judged no more, and what makes it possible again.

    Slack leaves commands out: what to do stands before them in words.
    """
    named = "; ".join(
        f"{cities.name(one)} (application {one.number}) until {moments.told(closed[one.number])}"
        for one in late[:NAMED]
    )
    more = f"; and {len(late) - NAMED} more" if len(late) > NAMED else ""
    extend = ", ".join(f"`citydesk extend {one.number} --until …`" for one in late[:NAMED])
    return (
        f"Ballots could be sent on {named}{more}. Nobody can judge that any more, so nobody is "
        f"asked to. Give more time first: {extend}; then do this again."
    )


def refusal(late: Sequence[Application], closed: dict[int, datetime]) -> Refusal:
    return Refusal(reason="ballots_closed", text=told(late, closed))
