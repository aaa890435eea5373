"""The organizers' end of the play: they act as the verbs do beside a running desk."""

from dataclasses import dataclass

from bot.clock import Clock, new_id
from bot.commands.cities import find
from intake import store
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk import Office, acts
from intake.desk.acts import Act, Laid, laid
from intake.errors import CitydeskError, Refusal
from intake.notices import LetterState

_LOOKS = 20
"""Times that an act is looked at again at most."""


@dataclass(frozen=True, kw_only=True)
class Organizer:
    """Somebody who acts on cities, panel and public; `office` is opened beside the running desk."""

    name: str
    office: Office
    now: Clock

    def do(self, act: Act) -> Laid:
        """The act looked at and done as it was laid; CitydeskError where it may not be.

        Where a mail came between the two it is looked at again, as an organizer would.
        """
        done = self._once(act)
        for _ in range(_LOOKS):
            if not isinstance(done, Refusal) or done.reason != laid.CHANGED.reason:
                break
            done = self._once(act)
        if isinstance(done, Refusal):
            raise CitydeskError(done.text)
        return done

    def _once(self, act: Act) -> Laid | Refusal:
        now, seed = self.now(), f"play-{new_id()}"
        with self.office.store.reading() as connection:
            seen = acts.lay(self.office, connection, act, by=self.name, now=now, seed=seed)
        if isinstance(seen, Refusal):
            return seen
        return acts.perform(self.office, act, by=self.name, now=now, seed=seed, view=seen.view)

    def move(self, city: str, to: Stage, reason: str = "") -> None:
        """Put the city into that stage; CitydeskError where it may not go there."""
        self.do(acts.Move(names=(city,), to=to, reason=reason))

    def decide(self, city: str, outcome: Outcome, reason: str) -> None:
        """Propose to title or decline the city."""
        self.do(acts.Decide(city=city, outcome=outcome, reason=reason))

    def approve(self, city: str) -> None:
        """Say yes to the decision that waits on the city, with all of its list."""
        with self.office.store.reading() as connection:
            waiting = store.decisions.waiting(connection, find(connection, city).number)
        assert waiting
        assert waiting.number
        self.do(acts.Approve(decision=waiting.final_list or waiting.number))

    def is_idle(self) -> bool:
        """Whether no letter is on its way, so that the clock may jump past no courier's lease."""
        with self.office.store.reading() as connection:
            queued = store.outbox.letters(connection, state=LetterState.QUEUED)
        return all(one.due_at > self.now() for one in queued)
