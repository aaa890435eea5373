"""A desk with registered cities, and acts laid and performed there as a channel does it."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from intake import desk
from intake import store as rooms
from intake.applications import Application
from intake.awards import Award
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Act, Laid
from intake.desk.attempts import Run
from intake.errors import Refusal
from intake.store import Store
from replies import render
from tests import played
from tests.intake.conversation.registered import OPENED, a_city, mayor
from tests.intake.desk.desks import CALL, DESK, KEYS, Desk

HOLD = timedelta(hours=1)
FIRST, SECOND = "First organizer", "Second organizer"
TRACE = {"user": "U1", "channel": "C1", "ts": "1.2", "permalink": "https://chat.example/p1"}


_SHARED = ("store", "office", "usual")


class Town(Desk):
    """Letters and decisions are held for an hour; no mail comes in.

    The public is not consulted, so that a city can be titled on any day.
    """

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.office = replace(
            self.office,
            call=CALL.model_copy(update={"consultation": None}),
            hold=HOLD,
            render=partial(render.letter, address=DESK, keys=KEYS, hold=HOLD),
        )
        self.usual = self.office

    def once(self, play: Callable[[], None]) -> None:
        """Play; or stand where the same play led a town that stood as this one does.

        An office that is another than usual, but for its call, is played in.
        """
        if replace(self.office, call=self.usual.call) != self.usual:
            play()
            return
        known = (type(self), play.__qualname__, self.office.call, *sorted(self._own().items()))
        own, run = played.once(self.store, partial(self._played, play), *known)
        vars(self).update(own)
        self.office = replace(self.office, run=deepcopy(run))

    def _own(self) -> dict[str, Any]:
        return {name: held for name, held in vars(self).items() if name not in _SHARED}

    def _played(self, play: Callable[[], None]) -> tuple[dict[str, Any], Run]:
        play()
        return self._own(), deepcopy(self.office.run)

    def city(self, number: int, **changes: Any) -> Application:
        placed = a_city(number, call=CALL, **changes)
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [placed])
        return placed

    def titled(self, number: int = 1, **changes: Any) -> Award:
        """The city comes to the final review and is titled: its award."""
        placed = self.city(number, stage=Stage.FINAL_REVIEW)
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [replace(placed, **changes)])
        decide = acts.Decide(city=str(number), outcome=Outcome.TITLED, reason="A good city.")
        decision = self.done(decide, seed=f"act-t{number}-1").decision
        assert decision
        with self.store.reading() as connection:
            waiting = rooms.decisions.waiting(connection, number)
        assert waiting
        assert waiting.number
        self.done(acts.Approve(decision=waiting.number), by=SECOND, seed=f"act-t{number}-2")
        self.settle()
        return self.award(number)

    def settle(self) -> None:
        """Let decisions take effect when their hold is over."""
        self.now += HOLD
        desk.settle(self.office, self.now)

    def award(self, number: int = 1) -> Award:
        with self.store.reading() as connection:
            found = rooms.awards.of(connection, number)
        assert found
        return found

    def asked(self, number: int = 1, text: str = "How many figures may we send?") -> int:
        """A city's question in the queue; the number of its case."""
        case = Case(
            kind=CaseKind.QUESTION, text=text, at=OPENED, application=number, contact=mayor(number)
        )
        with self.store.transaction() as connection:
            opened = rooms.cases.open(connection, case)
        assert opened.number
        return opened.number

    def lay(self, act: Act, *, by: str = FIRST, seed: str = "act-1") -> Laid | Refusal:
        with self.store.reading() as connection:
            return acts.lay(self.office, connection, act, by=by, now=self.now, seed=seed)

    def seen(self, act: Act, *, by: str = FIRST, seed: str = "act-1") -> Laid:
        laid = self.lay(act, by=by, seed=seed)
        assert isinstance(laid, Laid), laid
        return laid

    def perform(
        self, act: Act, view: str, *, by: str = FIRST, seed: str = "act-1", **more: Any
    ) -> Laid | Refusal:
        self.now += timedelta(minutes=1)
        return acts.perform(self.office, act, by=by, now=self.now, seed=seed, view=view, **more)

    def done(self, act: Act, *, by: str = FIRST, seed: str = "act-1", **more: Any) -> Laid:
        """The act laid and then performed as it was laid."""
        view = self.seen(act, by=by, seed=seed).view
        done = self.perform(act, view, by=by, seed=seed, **more)
        assert isinstance(done, Laid), done
        assert done.view == view
        return done

    def journal(self, number: int) -> list[tuple[str, dict[str, Any]]]:
        """Each act with its words; the chain holds."""
        with self.store.reading() as connection:
            assert rooms.journal.verify(connection, number) is None
            words = rooms.journal.words(connection, number)
            chain = rooms.journal.chain(connection, number)
        return [(one.act, dict(words[one.sequence])) for one in chain]


def reason(found: Laid | Refusal) -> str:
    assert isinstance(found, Refusal), found
    return found.reason
