"""In which stage a city was when something ended, by its journal: what never changes any more."""

from datetime import datetime

from intake import store
from intake.calls.model import Stage
from intake.store import Connection
from replies.sentences import STAGES

MOVES = frozenset({"moved", "reversed"})
TITLED = "titled"


def told(connection: Connection, application: int, at: datetime) -> str:
    """The stage of then in words; "" where words of the journal that tell it were erased."""
    stage = _stage(connection, application, at)
    return f"{STAGES[stage]} at that time" if stage else ""


def _stage(connection: Connection, application: int, at: datetime) -> Stage | None:
    words = store.journal.words(connection, application)
    stage: Stage | None = Stage.REGISTRATION
    for link in store.journal.chain(connection, application):
        if link.at > at:
            break
        if link.act == TITLED:
            stage = Stage.OFFICIAL_ANNOUNCEMENT
        if link.act in MOVES:
            said = words.get(link.sequence)
            stage = Stage(said["stage"]) if said else None
    return stage
