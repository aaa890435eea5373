"""What organizers do with panel and public in a rehearsal: convene, assign, count, read, answer.

Invariant: organizer A does it as the verbs do; what is refused there must be mended.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.rehearsal import cities, panel
from bot.rehearsal.panel import Panelist
from bot.rehearsal.room import Room
from intake import store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.consultation import State
from intake.conversation.public.public_letters import kind_of
from intake.counting import counted
from intake.desk.acts import (
    AnswerObjection,
    Assign,
    Count,
    Enrol,
    Invite,
    LetCount,
    SendPackets,
)
from intake.panel.assignment import Excluded

A = "organizer A"
ANSWER = "We have looked into it with the city, and its figures stand (rehearsal)."
USUAL = ("assigned", "no_packet", "no_application")
"""Why nothing is left to assign or to send, which is no fault."""

Due = tuple[datetime, Callable[[], None]]


@dataclass(frozen=True, kw_only=True)
class Convening:
    """The panel's and the public's part of the organizers' agenda; `said` keeps the calendar."""

    room: Room
    panelists: Sequence[Panelist]
    said: Callable[[str], None]

    def agenda(self) -> Iterator[Due]:
        """When they do it, by the dates of the call."""
        dates = self.room.call.stages[Stage.SELECTION]
        quarter = (dates.closes_at - dates.opens_at) / 4
        yield dates.opens_at + brief(self.room.call, Stage.SELECTION), self._convene
        for opens_at in (dates.opens_at, dates.opens_at + 2 * quarter):
            yield cities.by_day(opens_at + quarter / 2, quarter / 2), self._assign
        if self.room.call.consultation:
            dates = self.room.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT]
            half = (dates.closes_at - dates.opens_at) / 2
            yield cities.by_day(dates.opens_at + half, half), self._listen
            opens_at = self.room.call.stages[Stage.FINAL_REVIEW].opens_at
            yield opens_at + brief(self.room.call, Stage.FINAL_REVIEW), self._listen

    def _convene(self) -> None:
        roster = panel.roster(self.panelists, self.room.call)
        if self.room.do(Enrol(text=roster, is_csv=True), A, key="panel"):
            self.room.do(Invite(), A, key="panel")
            self.said(f"{A}: invite {len(self.panelists)} panelists")

    def _assign(self) -> None:
        done = self.room.do(Assign(), A, key="panel", usual=USUAL)
        if done and done.panel and done.panel.plan:
            self.said(f"{A}: assign {counted(len(done.panel.plan.added), 'ballot')}")
            for one in done.panel.plan.lacks:
                self.room.fault("panel", f"application {one.application} has {one.given} of "
                                f"{one.wanted} panelists: {_why(one.excluded)}")  # fmt: skip
        done = self.room.do(SendPackets(), A, key="panel", usual=USUAL)
        if done and done.panel:
            self.said(f"{A}: send {counted(len(done.panel.handed), 'packet')}")

    def count(self, several: Sequence[Application]) -> None:
        """The ballots on these cities, once none can come any more."""
        counts = [self.room.do(Count(city=str(one.number)), A, key="panel") for one in several]
        if done := sum(map(bool, counts)):
            self.said(f"{A}: count the ballots on {counted(done, 'application')}")

    def _listen(self) -> None:
        """Opinions are read, objections answered."""
        edition = self.room.call.edition
        with self.room.office.store.reading() as connection:
            unread = store.voices.listed(connection, edition, (State.CONFIRMED,), kind="opinion")
            ledger = store.objections.opened(connection)
        for kind in ("opinion", "objection"):
            numbers = tuple(one.number for one in unread if one.number and kind_of(one) == kind)
            if numbers and self.room.do(LetCount(voices=numbers), A, key="consultation"):
                self.said(f"{A}: let {counted(len(numbers), kind)} pass")
        for one in ledger:
            act = AnswerObjection(objection=one.number or 0, text=ANSWER)
            if self.room.do(act, A, key="consultation"):
                self.said(f"{A}: answer objection {one.number}")


def brief(call: Call, stage: Stage) -> timedelta:
    """What organizers take to begin, once a stage has opened."""
    dates = call.stages[stage]
    return min(timedelta(hours=2), (dates.closes_at - dates.opens_at) / 10)


def _why(excluded: Sequence[Excluded]) -> str:
    reasons = sorted({one.reason.replace("_", " ") for one in excluded})
    return f"the others are left out ({', '.join(reasons)})" if reasons else "there are no others"
