"""A declaration that is complete: what an unplaced tie of before waited for is settled by it.

Invariant: only the writer's own word settles it, and only where it leaves nothing to be asked; the
journal says by whose word.
"""

from datetime import datetime

from intake import store
from intake.cases import CaseKind
from intake.conversation.panelist.conflicts import NOTING
from intake.conversation.panelist.sitting import Sitting
from intake.conversation.turns import Turn
from intake.desk import board
from intake.journal import DESK, Entry
from intake.store import Connection


def told(connection: Connection, seated: Sitting, turn: Turn, now: datetime) -> Turn:
    """The turn with the matters of this panelist that end with it.

    What waits for a conflict to be placed names the verb that notes one.
    """
    said = {one.application for one in turn.judged.declarations}
    is_open = any(one.is_asked and one.number not in said for one in seated.cities())
    if not said or is_open or any(one.kind is CaseKind.PANELIST for one in turn.cases):
        return turn
    key = seated.panelist.key
    waiting = store.cases.waiting_about(connection, CaseKind.PANELIST, key)
    numbers = [one.number for one in waiting if one.number and NOTING in one.text]
    for number in numbers:
        store.cases.close(connection, number, now)
    board.settled(connection, numbers, now)
    return turn + Turn(entries=tuple(_settled(number, key) for number in numbers))


def _settled(case: int, key: str) -> Entry:
    words = {
        "case": case, "kind": CaseKind.PANELIST.value, "by": key,
        "reason": "Their declaration is complete.",
    }  # fmt: skip
    return Entry(application=DESK, act="case_closed", words=words)
