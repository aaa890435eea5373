"""How a case was settled: what was done, by whom and why, as the journal has it.

Invariant: nothing is guessed. Of what was erased nothing is told, and a case that settled by itself
names nobody.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from intake import moments, store
from intake.cases import Case
from intake.desk import laying_aside, retrying
from intake.errors import Refusal
from intake.journal import DESK
from intake.store import Connection

TOLD: Mapping[str, str] = {
    "": "Settled",
    "case_answered": "Answered",
    "case_closed": "Closed",
    laying_aside.ACT: "Laid aside",
    retrying.RETRIED: "Tried again",
    retrying.SENT_AGAIN: "Tried again",
}
"""How it was, by the act that settled it; "" where that is none of these."""


@dataclass(frozen=True, kw_only=True)
class Settled:
    """The act that settled a case, who did that and why; "" for what is not known."""

    act: str = ""
    by: str = ""
    why: str = ""

    @property
    def told(self) -> str:
        return TOLD[self.act]


def of(connection: Connection, case: Case) -> Settled:
    """How the case was settled; an answer may have been corrected since."""
    act, words = next(_settlings(connection, case), ("", {}))
    by = _told(connection, str(words.get("by") or ""))
    return Settled(act=act, by=by, why=str(words.get("reason") or ""))


def _told(connection: Connection, by: str) -> str:
    """A panelist, who is in the journal by their mailbox or key, as organizers know them."""
    panelist = store.panel.by_address(connection, by) if by else None
    return panelist.told if panelist else by


def refusal(connection: Connection, case: Case, zone: tzinfo) -> Refusal:
    """Why it cannot be settled: somebody was faster."""
    how, last = "answered" if case.answer is not None else "closed", of(connection, case)
    told = f" by {last.by}" if last.by else ""
    at = f" on {moments.told(case.closed_at.astimezone(zone))}" if case.closed_at else ""
    because = f": “{last.why}”" if last.why else ""
    return Refusal(
        reason="case_settled", text=f"Case {case.number} was {how} before{told}{at}{because}."
    )


def _settlings(connection: Connection, case: Case) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The acts that settled it when it was closed; none while it waits."""
    if case.closed_at is None:
        return
    for application, act, told in _acts(case):
        found = store.journal.latest(connection, application, act, told, at=case.closed_at)
        if found:
            yield act, found[1]


def _acts(case: Case) -> Iterator[tuple[int, str, Mapping[str, object]]]:
    """In whose journal it would stand as what act, with which words."""
    if case.message:
        yield DESK, laying_aside.ACT, {"message": case.message}
        yield DESK, retrying.RETRIED, {"message": case.message}
    yield case.application or DESK, retrying.SENT_AGAIN, {}
    yield case.application or DESK, "case_closed", {"case": case.number}
    yield case.application or DESK, "case_answered", {"case": case.number}
