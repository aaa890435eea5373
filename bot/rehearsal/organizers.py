"""What organizers do in a rehearsal: more time, moves at each opening, decisions, a second yes.

Invariant: organizer A acts and organizer B approves; each does only what the desk lets them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise

from bot.rehearsal import cities, convening
from bot.rehearsal.cities import City
from bot.rehearsal.convening import Convening
from bot.rehearsal.panel import Panelist
from bot.rehearsal.room import Room
from intake import decisions, eligibility, stages, store
from intake.applications import Application, State
from intake.calls.hours import told
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.city import receipts
from intake.conversation.organizer import deciding, extending, moving
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.counting import counted
from intake.decisions import DecisionState, Outcome
from intake.desk.acts import Approve, CityRuling, DecideList
from intake.errors import Refusal

A, B = "organizer A", "organizer B"
BY_PERSON = "The committee has looked at the application and finds it convincing (rehearsal)."
BY_RULE = "The rules of this stage are not met (rehearsal)."
TITLE = "The panel recommends the city (rehearsal)."
NO_TITLE = "The panel gave preference to other cities (rehearsal)."
MORE_TIME = "The city asked for more time (rehearsal)."

Due = tuple[datetime, Callable[[], None]]


@dataclass(frozen=True, kw_only=True)
class Act:
    """Something organizers did, in words for the calendar."""

    at: datetime
    text: str


@dataclass(kw_only=True)
class Organizers:
    """Two people at the desk, and what they have done so far."""

    room: Room
    people: Mapping[str, City]  # by address key
    panelists: Sequence[Panelist]
    acts: list[Act] = field(default_factory=list)

    def agenda(self) -> Iterator[Due]:
        """What they do and when, by the dates of the call."""
        call = self.room.call
        yield cities.extended_at(call), self._extend
        yield from self._convening.agenda()
        for former, stage in pairwise(stages.ORDER[:-1]):
            for at in self._looks(stage):
                yield at, partial(self._advance, former, stage)
                yield at + self._while(stage), self._approve
        announced = call.stages[Stage.OFFICIAL_ANNOUNCEMENT].opens_at
        dates = call.stages[Stage.FINAL_REVIEW]
        least = (dates.closes_at - dates.opens_at) / 2
        review = cities.by_day(dates.closes_at - self._while(Stage.FINAL_REVIEW), least)
        yield review if call.second_organizer else announced, self._decide
        yield announced, self._announce

    def _looks(self, stage: Stage) -> tuple[datetime, datetime]:
        """At its opening, and once more for latecomers half-way through."""
        dates = self.room.call.stages[stage]
        half = (dates.closes_at - dates.opens_at) / 2
        return dates.opens_at, cities.by_day(dates.opens_at + half, half)

    def _while(self, stage: Stage) -> timedelta:
        return convening.brief(self.room.call, stage)

    @property
    def _convening(self) -> Convening:
        return Convening(room=self.room, panelists=self.panelists, said=self._said)

    def _said(self, text: str) -> None:
        self.acts.append(Act(at=self.room.now(), text=text))

    def _extend(self) -> None:
        until = cities.extended_until(self.room.call)
        late = [one for one in self.people.values() if one.path is cities.LATE]
        found = [self.room.application(one.address) for one in late]
        numbers = [one.number for one in found if one and one.state in (State.OPEN, State.CLOSED)]
        self._each(
            numbers, A, lambda one: extending.extend(one, until, MORE_TIME),
            f"give {{}} more time, until {told(until, self.room.call)}",
        )  # fmt: skip

    def _advance(self, former: Stage, to: Stage) -> None:
        judged = [(one, self._passes(one)) for one in self._in_stage(former)]
        declined = [one.number for one, passed in judged if passed is False]
        moved = [one.number for one, passed in judged if passed is not False]
        if former is Stage.SELECTION:
            self._convening.count([one for one, passed in judged if passed is not False])
        self._each(moved, A, lambda one: _move(one, to), f"move {{}} to {to}")
        self._each(
            declined, A, lambda one: deciding.decide(one, Outcome.DECLINED, BY_RULE),
            f"decline {{}} at {former}",
        )  # fmt: skip
        self.room.close(CaseKind.STAGE_CLOSED)

    def _decide(self) -> None:
        reviewed = self._in_stage(Stage.FINAL_REVIEW)
        rulings = [self._ruling(one) for one in reviewed]
        if rulings and self.room.do(DecideList(rulings=tuple(rulings)), A, key="stages"):
            counts = decisions.counted([one.outcome for one in rulings])
            self._said(f"{A}: the final list, {counts}")
        self.room.close(CaseKind.STAGE_CLOSED)

    def _ruling(self, application: Application) -> CityRuling:
        is_declined = self._ends(application) is State.DECLINED
        return CityRuling(
            city=str(application.number),
            outcome=Outcome.DECLINED if is_declined else Outcome.TITLED,
            reason=NO_TITLE if is_declined else TITLE,
        )

    def _approve(self) -> None:
        with self.room.office.store.reading() as connection:
            proposed = store.decisions.listed(connection, (DecisionState.PROPOSED,))
        single = {one.application: one for one in proposed if not one.final_list}
        self._each(
            list(single), B,
            lambda one: deciding.approve(one, single[one.application.number]),
            "approve {}",
        )  # fmt: skip
        lists = dict.fromkeys(one.final_list for one in proposed if one.final_list)
        for number in lists:
            if self.room.do(Approve(decision=number), B, key="stages"):
                self._said(f"{B}: approve the final list")

    def _announce(self) -> None:
        self._approve()
        self.room.close(CaseKind.STAGE_CLOSED)

    def _each(
        self, numbers: list[int], who: str, plan: Callable[[Proceeding], Turn | Refusal], said: str
    ) -> None:
        done = sum(self.room.act(number, who, plan) for number in numbers)
        if done:
            self._said(f"{who}: {said.format(counted(done, 'application'))}")

    def _in_stage(self, stage: Stage) -> list[Application]:
        """The registered applications of a stage on which no decision waits."""
        with self.room.office.store.reading() as connection:
            found = store.applications.in_stage(connection, stage, (State.REGISTERED,))
            return [one for one in found if not store.decisions.waiting(connection, one.number)]

    def _passes(self, application: Application) -> bool | None:
        findings = eligibility.judge(self.room.call, receipts.values_of(application))
        return stages.passes(self.room.call, application.stage, findings)

    def _ends(self, application: Application) -> State:
        """Where the applicant's path leads; of one that nobody plays, to no title."""
        keys = [one.address.key for one in application.contacts]
        known = next((self.people[key] for key in keys if key in self.people), None)
        return known.path.ends if known else State.DECLINED


def _move(proceeding: Proceeding, to: Stage) -> Turn | Refusal:
    """By the rules where they settle it, else with a person's reason."""
    passed = stages.passes(proceeding.call, proceeding.application.stage, proceeding.findings)
    return moving.move(proceeding, to, "" if passed else BY_PERSON)
