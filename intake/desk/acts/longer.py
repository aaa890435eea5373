"""More time for a city in the selection, told to whoever judges it.

Invariant: nobody is told of a city who may not see it, nor of one whose ballots are counted.
"""

from collections.abc import Iterator

from intake.applications import Application, State
from intake.calls.model import Stage
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk.acts.laid import Order
from intake.desk.office import Office, call_of
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.notices import Addressed
from intake.panel import ballots
from intake.store import Connection


def told(
    office: Office, connection: Connection, order: Order, former: Application, turn: Turn
) -> Turn:
    """The turn that gives the application more time, with the letters to its panelists."""
    changed = next((one for one in turn.applications if one.number == former.number), former)
    is_judged = changed.state is State.REGISTERED and changed.stage is Stage.SELECTION
    if not is_judged or ballots.granted(changed) is None:
        return turn
    panel = bench.of(office, connection, [former])
    if former.number in panel.tallied:
        return turn
    return turn + Turn(letters=tuple(_letters(office, connection, order, panel, former, changed)))


def _letters(
    office: Office,
    connection: Connection,
    order: Order,
    panel: Bench,
    former: Application,
    changed: Application,
) -> Iterator[Addressed]:
    call = call_of(office, connection, changed)
    is_reopened = ballots.closes_at(call, ballots.granted(former)) <= order.now
    cast = {one.panelist: one for one in panel.cast(changed.number)}
    for key in panel.judging(changed.number):
        panelist = panel.by_key.get(key)
        if panelist and panelist.sits and not panel.conflicts(panelist, former):
            yield panelist_letters.open_longer(
                panelist, changed, cast.get(key), call, is_reopened=is_reopened
            )
