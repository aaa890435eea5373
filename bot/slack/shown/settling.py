"""By whom a matter was settled, and how: as the journal has it.

Invariant: nothing is guessed; where the journal names nobody, nobody is named.
"""

from collections.abc import Iterator, Mapping

from intake import store
from intake.cases import Case
from intake.desk import laying_aside, retrying
from intake.journal import DESK
from intake.store import Connection

SETTLED: Mapping[str, str] = {
    "": "Settled",
    "case_answered": "Answered",
    "case_closed": "Closed",
    laying_aside.ACT: "Laid aside",
    retrying.RETRIED: "Tried again",
    retrying.SENT_AGAIN: "Tried again",
}
"""How it was, by the act that settled it; "" where that is none of these."""


def of(connection: Connection, case: Case) -> tuple[str, str]:
    """The act that settled it, a key of `SETTLED`, and who did that; "" where it is not known."""
    for application, act, told in _acts(case):
        found = store.journal.latest(connection, application, act, told)
        if found and found[0] == case.closed_at:
            return act, str(found[1].get("by") or "")
    return "", ""


def _acts(case: Case) -> Iterator[tuple[int, str, Mapping[str, object]]]:
    """In whose journal it would stand as what act, with which words."""
    if case.message:
        yield DESK, laying_aside.ACT, {"message": case.message}
        yield DESK, retrying.RETRIED, {"message": case.message}
    yield case.application or DESK, retrying.SENT_AGAIN, {}
    yield case.application or DESK, "case_closed", {"case": case.number}
    yield case.application or DESK, "case_answered", {"case": case.number}
