"""The cities of a rehearsal: made-up applicants, each on a path decided by its place.

A script is a generator of moments: it is woken at each of them and writes what it has to write.
Invariant: what a city says is made from the call, so that any call can be played.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.rehearsal.room import Room
from intake.applications import State
from intake.calls.identity import CITY, COUNTRY
from intake.calls.model import Call, Criterion, Stage, text_in
from intake.calls.rules import leaves
from intake.conversation.city import receipts
from intake.messages import Address
from intake.notices import AttendanceAsked, Letter, LinesAsked
from intake.rehearsing import made

ROUNDS = 30
"""Mails after which a city whose answers are never complete gives up."""
STARTS = 3
"""Days on which cities begin; those that begin together share lines of the calendar."""
LATER = {
    LinesAsked.name: "ALL",
    AttendanceAsked.name: "Mayor Alex Sample and Deputy Mayor Kim Sample will come.",
}

Script = Iterator[datetime]


@dataclass(frozen=True, kw_only=True)
class Path:
    """What a city goes through, and where that must end by the rules of the programme."""

    name: str
    script: "Callable[[City], Script]"
    ends: State
    misses: "Callable[[Call], tuple[Criterion, ...]]" = lambda call: ()


@dataclass(kw_only=True)
class City:
    """One applicant: writes, reads its letters, answers what they ask."""

    place: int
    path: Path
    room: Room
    letters: list[Letter] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"Sample city {self.place}"

    @property
    def address(self) -> Address:
        return Address(address=f"office@sample-city-{self.place}.example")

    @property
    def opens_at(self) -> datetime:
        return self.room.call.stages[Stage.REGISTRATION].opens_at

    @property
    def closes_at(self) -> datetime:
        return self.room.call.stages[Stage.REGISTRATION].closes_at

    @property
    def begins_at(self) -> datetime:
        part = (self.closes_at - self.opens_at) / 12
        return by_day(self.opens_at + self.pause + part * ((self.place - 1) % STARTS), part)

    @property
    def pause(self) -> timedelta:
        """How long it takes to answer a letter."""
        return min(timedelta(hours=1), (self.closes_at - self.opens_at) / 200)

    @property
    def soon(self) -> datetime:
        return self.room.now() + self.pause

    def write(self, text: str) -> None:
        self.room.write(self.address, text, self.letters[-1] if self.letters else None)

    def answer(self, letter: Letter) -> str | None:
        """What a letter of the later stages is answered with; None where nothing is asked."""
        return LATER.get(letter.notice)

    def missing(self) -> tuple[str, ...]:
        """What is still asked of it."""
        application = self.room.application(self.address)
        return receipts.missing(self.room.call, application) if application else ()

    def answers(self, missing: tuple[str, ...]) -> str:
        """Answers to the questions of the last letter, by number; else by their IDs."""
        asked = self.letters[-1].questions if self.letters else ()
        numbered = [f"{n}. {self.says(id)}" for n, id in enumerate(asked, 1) if id in missing]
        labelled = [f"{id}: {self.says(id)}" for id in missing]
        return "\n\n".join(numbered or labelled)

    def says(self, id: str) -> str:
        """What it answers to a question: what its path needs, else the call's example."""
        call = self.room.call
        question = call.question(id)
        example = text_in(question.example, "en")
        if id == CITY:
            return f"{self.name}, {text_in(call.question(COUNTRY).example, 'en')}"
        missed = {leaf.question for one in self.path.misses(call) for leaf in leaves(one.rule)}
        today = self.room.now().date()
        return made(call, question, today, meets=id not in missed) or example


# --- scripts ------------------------------------------------------------------------------------


def _first(city: City) -> Script:
    yield city.begins_at
    city.write("Dear Sirs,\n\nour city would like to take part.\n")
    yield city.soon


def _one_group(city: City) -> Script:
    city.write(city.answers(city.missing()) or "Thank you.")
    yield city.soon


def _all(city: City) -> Script:
    for _ in range(ROUNDS):
        missing = city.missing()
        if not missing:
            return
        city.write(city.answers(missing))
        yield city.soon


def _submitted(city: City) -> Script:
    city.write("SUBMIT")
    yield city.soon
    city.write("CONFIRM")


def early(city: City) -> Script:
    """Complete and submitted as soon as can be."""
    yield from _first(city)
    yield from _all(city)
    yield from _submitted(city)


def last_day(city: City) -> Script:
    """Complete early, submitted in the last hours."""
    yield from _first(city)
    yield from _all(city)
    yield city.closes_at - city.pause * 3
    yield from _submitted(city)


def late(city: City) -> Script:
    """Incomplete, reminded, closed; given more time, then complete."""
    yield from _first(city)
    yield from _one_group(city)
    yield extended_at(city.room.call) + city.pause
    yield from _all(city)
    yield from _submitted(city)


def paused(city: City) -> Script:
    """Paused and never taken up again."""
    yield from _first(city)
    yield from _one_group(city)
    city.write("PAUSE")


def withdrawn(city: City) -> Script:
    yield from _first(city)
    yield from _one_group(city)
    city.write("WITHDRAW")
    yield city.soon
    city.write("CONFIRM")


def by_day(moment: datetime, least: timedelta) -> datetime:
    """The same day at ten, where there is time enough for office hours."""
    return moment.replace(hour=10, minute=0) if least > timedelta(days=1) else moment


def extended_at(call: Call) -> datetime:
    """When organizers give latecomers more time: a day after registration closed, at most."""
    stage = call.stages[Stage.PRE_SELECTION]
    closes = call.stages[Stage.REGISTRATION].closes_at
    least = (stage.closes_at - closes) / 10
    return by_day(closes + min(timedelta(days=1), least), least)


def extended_until(call: Call) -> datetime:
    """To when: a week at most, in time for the second look of pre-selection."""
    stage = call.stages[Stage.PRE_SELECTION]
    given = min(timedelta(days=7), (stage.closes_at - stage.opens_at) / 4)
    return extended_at(call) + given


def _standards_alone(call: Call) -> tuple[Criterion, ...]:
    return call.standards


EARLY = Path(name="submitted early", script=early, ends=State.TITLED)
LAST_DAY = Path(name="submitted on the last day", script=last_day, ends=State.TITLED)
LATE = Path(name="closed, extended, submitted", script=late, ends=State.TITLED)
PAUSED = Path(name="paused", script=paused, ends=State.CLOSED)
WITHDRAWN = Path(name="withdrawn", script=withdrawn, ends=State.WITHDRAWN)
NOT_ELIGIBLE = Path(
    name="not eligible", script=early, ends=State.DECLINED, misses=lambda call: call.criteria
)
NO_STANDARD = Path(
    name="no standard met", script=early, ends=State.DECLINED, misses=_standards_alone
)
REFUSED = Path(name="declined in the review", script=early, ends=State.DECLINED)

PATHS = (
    EARLY, LAST_DAY, LATE, PAUSED, WITHDRAWN, NOT_ELIGIBLE, NO_STANDARD, REFUSED,
    EARLY, LAST_DAY, EARLY, LAST_DAY,
)  # fmt: skip
"""By place, over and over: twelve cities walk every path."""
