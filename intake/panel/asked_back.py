"""What the desk asks panelists back about words of theirs that may be on verdicts. Pure.

Invariant: a question belongs to one mail, and only what answers it, or judges its city, ends it.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class AskedBack:
    """A question about what a mail says of an application; of None, it may be any of theirs."""

    panelist: str
    message: str
    application: int | None
    at: datetime

    def may_be_on(self, application: int, since: datetime) -> bool:
        """Whether it may be about this application, which they have judged since then."""
        if self.application is None:
            return self.at >= since
        return self.application == application


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What they have answered: the question about a mail, or all (message None) on a city."""

    panelist: str
    message: str | None
    application: int | None
