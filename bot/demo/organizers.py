"""The organizers' end of the play: they move and decide, as the verbs do beside a running desk."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import Clock, new_id
from bot.commands.cities import find
from intake import store
from intake.calls.model import Stage
from intake.conversation import deciding, moving
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import Outcome
from intake.desk import Office, proceedings
from intake.errors import CitydeskError, Refusal
from intake.notices import LetterState


@dataclass(frozen=True, kw_only=True)
class Organizer:
    """Somebody who moves and decides; `office` is a desk opened beside the running one."""

    name: str
    office: Office
    now: Clock

    def move(self, city: str, to: Stage, reason: str = "") -> None:
        """Put the city into that stage; CitydeskError where it may not go there."""
        self._act(city, lambda proceeding: moving.move(proceeding, to, reason))

    def decide(self, city: str, outcome: Outcome, reason: str) -> None:
        """Propose to title or decline the city."""
        self._act(city, lambda proceeding: deciding.decide(proceeding, outcome, reason))

    def approve(self, city: str) -> None:
        """Say yes to the decision that waits on the city."""
        self._act(city, _approved)

    def is_idle(self) -> bool:
        """Whether no letter is on its way, so that the clock may jump past no courier's lease."""
        with self.office.store.reading() as connection:
            queued = store.outbox.letters(connection, state=LetterState.QUEUED)
        return all(one.due_at > self.now() for one in queued)

    def _act(self, city: str, plan: Callable[[Proceeding], Turn | Refusal]) -> None:
        with self.office.store.transaction() as connection:
            refusal = proceedings.act(
                self.office,
                connection,
                find(connection, city),
                plan,
                organizer=self.name,
                now=self.now(),
                seed=f"play-{new_id()}",
            )
        if refusal:
            raise CitydeskError(refusal.text)


def _approved(proceeding: Proceeding) -> Turn | Refusal:
    assert proceeding.waiting
    return deciding.approve(proceeding, proceeding.waiting)
