"""The public of a rehearsal: made-up readers who vote, give an opinion, object, and confirm it.

Invariant: each writes about a city that is announced by then, and only what the call takes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.rehearsal import cities
from bot.rehearsal.cities import City, Script
from bot.rehearsal.room import Room
from intake.applications import State
from intake.calls.model import Stage
from intake.messages import Address
from intake.notices import Letter, VoiceAsked

Kind = Literal["vote", "opinion", "objection"]
VOTERS, WRITERS = 6, 2
WORDS: dict[Kind, str] = {
    "vote": "Vote for {city}",
    "opinion": "Opinion on {city}: what it does for its people is worth a visit.",
    "objection": "Objection about {city}: its figures look like those of the whole region.",
}


@dataclass(kw_only=True)
class Reader:
    """Somebody who says one thing about a city, and YES when asked."""

    place: int
    kind: Kind
    room: Room
    cities: Sequence[City]
    letters: list[Letter] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"Sample reader {self.place}"

    @property
    def address(self) -> Address:
        return Address(address=f"reader-{self.place}@sample-people.example")

    @property
    def pause(self) -> timedelta:
        """How long it takes to answer a letter."""
        dates = self.room.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT]
        return min(timedelta(hours=1), (dates.closes_at - dates.opens_at) / 200)

    def answer(self, letter: Letter) -> str | None:
        return "YES" if letter.notice == VoiceAsked.name else None

    def script(self) -> Script:
        """One mail: votes and opinions by day, the objection in the last hours."""
        yield self._writes_at()
        announced = [one for one in self.cities if self._is_announced(one)]
        if announced:
            about = announced[self.place % len(announced)]
            self.room.write_publicly(self.address, WORDS[self.kind].format(city=about.name))

    def _writes_at(self) -> datetime:
        dates = self.room.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT]
        if self.kind == "objection":
            return dates.closes_at - 5 * self.pause
        part = (dates.closes_at - dates.opens_at) / (VOTERS + WRITERS + 2)
        return cities.by_day(dates.opens_at + self.pause + part * self.place, part)

    def _is_announced(self, city: City) -> bool:
        found = self.room.application(city.address)
        is_there = found is not None and found.stage is Stage.PRELIMINARY_ANNOUNCEMENT
        return is_there and found is not None and found.state is State.REGISTERED


def cast(room: Room, cities: Sequence[City]) -> list[Reader]:
    """One who objects, and as far as the call takes them voters and writers of opinions."""
    rules = room.call.consultation
    if rules is None:
        return []
    kinds: list[Kind] = []
    if rules.takes_votes:
        kinds += ["vote"] * VOTERS
    if rules.takes_opinions:
        kinds += ["opinion"] * WRITERS
    kinds.append("objection")
    return list(_readers(room, cities, kinds))


def _readers(room: Room, cities: Sequence[City], kinds: Sequence[Kind]) -> Iterator[Reader]:
    for place, kind in enumerate(kinds, start=1):
        yield Reader(place=place, kind=kind, room=room, cities=cities)
