"""The tally of an application counted again from its journal.

Invariant: it only looks.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from intake import store
from intake.applications import Application
from intake.desk.office import Office, call_of
from intake.journal import Link
from intake.panel import recount
from intake.store import Connection

_LOST = "the journal has one, the store has none"


def fault_in(office: Office, connection: Connection, application: Application) -> str | None:
    """What is wrong with the tally of an application, as the journal proves it."""
    number = application.number
    chain, words = store.journal.chain(connection, number), store.journal.words(connection, number)
    is_kept = store.panel_tallies.digest(connection, number) is not None
    if not is_kept and not recount.is_told(chain):
        return "there is none yet"
    broken = store.journal.verify(connection, number)
    if broken:
        return f"its journal does not hold: {broken}"
    return fault_by(office, connection, application, chain, words)


def fault_by(
    office: Office,
    connection: Connection,
    application: Application,
    chain: Sequence[Link],
    words: Mapping[int, Mapping[str, Any]],
) -> str | None:
    """The same by a journal in hand, whose chain holds; nothing where there was never a tally."""
    number = application.number
    found = store.panel_tallies.kept(connection, number)
    if found is None:
        return _LOST if recount.is_told(chain) else None
    canonical, digest, _ = found
    forms = tuple(store.panel_judging.forms(connection, number))
    kept = recount.Kept(canonical=canonical, digest=digest, forms=forms)
    return recount.first_fault(call_of(office, connection, application), number, kept, chain, words)
