"""What a call says of the Convention at which certificates are received (V5): place and days.

Invariant: nothing of this is in the programme's rules; what is not set no letter says.
"""

from datetime import date
from typing import Self

from pydantic import model_validator

from intake.calls import checks
from intake.calls.checks import Day, Line
from intake.calls.rules import Strict


class CeremonyRules(Strict):
    """Where and when the Convention of this edition is, and by which day cities say who comes."""

    place: Line | None = None
    first_day: Day | None = None
    last_day: Day | None = None
    names_by: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.last_day and (not self.first_day or self.last_day < self.first_day):
            checks.refuse([("last_day", "allowed: the first_day or one after it")])
        if self.names_by and self.first_day and self.names_by > self.first_day:
            checks.refuse([("names_by", f"allowed: no day after the first_day, {self.first_day}")])
        return self

    @property
    def awaited_by(self) -> date | None:
        """The last day on which an answer is of use; None where the call sets none."""
        day = self.names_by or self.first_day
        return date.fromisoformat(day) if day else None
