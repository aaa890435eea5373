"""Who settled a case, when and why, as the journal has it.

Invariant: of what was erased nothing is told, and a case that settled by itself names nobody.
"""

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

from intake import moments, store
from intake.cases import Case
from intake.errors import Refusal
from intake.journal import DESK
from intake.store import Connection

SETTLING = ("case_answered", "case_closed")
"""Acts of the journal that settle a case."""


def by(connection: Connection, case: Case) -> str:
    """Who answered or closed it; "" where nobody did."""
    return str(_last(connection, case).get("by") or "")


def refusal(connection: Connection, case: Case) -> Refusal:
    """Why it cannot be settled: somebody was faster."""
    how = "answered" if case.answer is not None else "closed"
    who, why = by(connection, case), str(_last(connection, case).get("reason") or "")
    told = f" by {who}" if who else ""
    at = f" on {moments.told(case.closed_at)}" if case.closed_at else ""
    because = f": “{why}”" if why else ""
    return Refusal(
        reason="case_settled", text=f"Case {case.number} was {how} before{told}{at}{because}."
    )


def _last(connection: Connection, case: Case) -> Mapping[str, Any]:
    """What the journal says of its last settling; nothing while it waits."""
    if case.closed_at is None:
        return {}
    about, told = case.application or DESK, {"case": case.number}
    every = (store.journal.latest(connection, about, act, told) for act in SETTLING)
    named = [one for one in every if one and one[1].get("by")]
    return max(named, key=itemgetter(0))[1] if named else {}
