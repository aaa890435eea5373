"""The panel's word on a city as the store has it, with what is known of conflicts by now.

Invariant: it only looks.
"""

from collections.abc import Sequence

from intake import store
from intake.applications import Application
from intake.desk.office import Office, call_of
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.errors import Refusal
from intake.panel import late
from intake.panel.results import Word
from intake.store import Connection


def of(
    office: Office, connection: Connection, panel: Bench, application: Application
) -> Word | None:
    """What the panel said of a city; None where its ballots are not counted."""
    number, call = application.number, call_of(office, connection, application)
    tally = store.panel_tallies.of(connection, number)
    if tally is None:
        return None
    settled = tuple(store.panel_tallies.settlements(connection, number))
    judged = [one.panelist for one in tally.ballots]
    known = {
        key: panel.conflicted[number, key] for key in judged if (number, key) in panel.conflicted
    }
    said = {one.panelist for one in panel.declared if one.application == number}
    return Word(
        tally=tally,
        settled=settled,
        undeclared=_names(panel, [key for key in judged if key not in said and key not in known]),
        conflicted=_names(panel, list(known)),
        without=late.without(call, tally, settled, known) if known else None,
    )


def _names(panel: Bench, keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(panel.by_key[one].name if one in panel.by_key else one for one in keys)


def may_title(office: Office, connection: Connection, application: Application) -> Refusal | None:
    """Why the city alone gets no title by what the panel said of it before it was gone."""
    panel = bench.of(office, connection, [application])
    word = of(office, connection, panel, application)
    return late.may_title(call_of(office, connection, application), word) if word else None
