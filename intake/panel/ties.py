"""Ties that a call leaves to organizers: which are open, how one may be settled, what waits for it.

Invariant: a tie is settled once, by one of the verdicts it had, with a reason; the tally stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intake import names
from intake.errors import Refusal
from intake.panel.tally import Count, Tally

DIVIDED = "divided"
"""Stands in the place of a verdict where a tie is open."""


@dataclass(frozen=True, kw_only=True)
class Settlement:
    """What organizers said of a tie that the call leaves to them: one verdict of those it had."""

    application: int
    standard: str
    verdict: str
    reason: str
    by: str
    at: datetime


def open_ties(tally: Tally, settled: Sequence[Settlement] = ()) -> tuple[str, ...]:
    """Standards on which nobody has settled a tie yet."""
    known = {one.standard for one in settled}
    return tuple(
        one.standard for one in tally.counts if one.verdict is None and one.standard not in known
    )


def may_title(
    number: int, tally: Tally | None, settled: Sequence[Settlement], *, is_judged: bool
) -> Refusal | None:
    """Why a city cannot be titled yet by the panel's word; nothing where no panel judges it."""
    if tally is None:
        text = f"A panel judges application {number}, and its ballots are not counted yet: "
        text += f"`citydesk tally {number}`."
        return Refusal(reason="not_tallied", text=text) if is_judged else None
    ties = open_ties(tally, settled)
    if not ties:
        return None
    text = f"The panel is divided on {', '.join(ties)} of application {number}: "
    return Refusal(
        reason="open_tie", text=f"{text}`citydesk tally {number} --settle` settles it first."
    )


def tied(count: Count) -> tuple[str, ...]:
    """The verdicts with most ballots, best first."""
    most = max(times for _, times in count.ballots)
    return tuple(grade for grade, times in count.ballots if times == most)


def may_settle(
    tally: Tally | None, settled: Sequence[Settlement], standard: str, verdict: str, reason: str
) -> Refusal | None:
    """Why organizers may not settle this standard so."""
    if tally is None:
        return Refusal(reason="not_tallied", text="There is no tally yet: `citydesk tally` counts.")
    if standard not in open_ties(tally, settled):
        return Refusal(
            reason="no_tie",
            text=f"No tie on {standard} of application {tally.application} is open.",
        )
    allowed = tied(next(one for one in tally.counts if one.standard == standard))
    if verdict not in allowed:
        return Refusal(
            reason="not_tied",
            text=f"{verdict} is not among the verdicts with most ballots; allowed: "
            f"{', '.join(allowed)}.",
        )
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text='To settle a tie needs a reason: --reason "…".')
    return None
