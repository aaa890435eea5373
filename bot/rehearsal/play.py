"""The play: from the opening of registration to the end of the last stage, event by event.

Invariant: the clock only jumps forward, to the next moment at which somebody or the desk acts.
"""

import heapq
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path as Folder

from bot.rehearsal import room as rooms
from bot.rehearsal.cities import PATHS, City, Path, Script
from bot.rehearsal.organizers import Act, Organizers
from bot.rehearsal.room import Arrived, Room
from intake import stages, store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.decisions import WAITING, Decision
from intake.rehearsing import Point

A_MINUTE = timedelta(minutes=1)

Progress = Callable[[datetime, int], None]


@dataclass(frozen=True, kw_only=True)
class Ending:
    """A city, the application it was left with (None: never opened), what was still asked of it."""

    city: City
    application: Application | None
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Played:
    """What was seen: letters and acts in order of time, how each city ended, what failed."""

    letters: tuple[Arrived, ...]
    acts: tuple[Act, ...]
    endings: tuple[Ending, ...]
    undecided: tuple[Decision, ...]
    faults: tuple[Point, ...]


@dataclass(kw_only=True)
class Play:
    """The agenda of everybody in the room."""

    room: Room
    agenda: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    mornings: set[datetime] = field(default_factory=set)
    order: Iterator[int] = field(default_factory=count)

    def at(self, moment: datetime, act: Callable[[], None]) -> None:
        """Have this done then; not before what was planned earlier for the same moment."""
        moment = max(moment, self.room.now())
        heapq.heappush(self.agenda, (moment, next(self.order), act))
        morning = self.room.morning(moment)
        if self.room.now() < morning < moment and morning not in self.mornings:
            self.mornings.add(morning)  # the desk looks each day, before anything happens
            heapq.heappush(self.agenda, (morning, next(self.order), lambda: None))

    def follow(self, script: Script) -> None:
        """Wake the script at each moment it names."""
        moment = next(script, None)
        if moment:
            self.at(moment, lambda: self.follow(script))

    def run(self, people: dict[str, City], progress: Progress) -> None:
        """To the last moment of anybody's."""
        end = _end(self.room.call)
        while (moment := self._next()) is not None and moment <= end:
            self.room.now.wait(moment - self.room.now())
            while self.agenda and self.agenda[0][0] <= moment:
                heapq.heappop(self.agenda)[2]()
            for letter in self.room.work():
                if letter.to.key in people:
                    people[letter.to.key].letters.append(letter)
            progress(moment, len(self.room.letters))

    def _next(self) -> datetime | None:
        planned = self.agenda[0][0] if self.agenda else None
        coming = self.room.next_at()
        return min((one for one in (planned, coming) if one), default=None)


def play(text: str, call: Call, size: int, progress: Progress) -> Played:
    """The call played by so many cities in a folder that is thrown away."""
    start = call.stages[Stage.REGISTRATION].opens_at
    with (
        tempfile.TemporaryDirectory(prefix="citydesk-") as folder,
        rooms.opened(Folder(folder), text, start) as room,
    ):
        cast = [
            City(place=n, path=PATHS[(n - 1) % len(PATHS)], room=room) for n in range(1, size + 1)
        ]
        people = {one.address.key: one for one in cast}
        organizers = Organizers(room=room, people=people)
        running = Play(room=room)
        for at, act in organizers.agenda():
            running.at(at, act)
        for dates in call.stages.values():
            ended_at = dates.closes_at + stages.GRACE
            running.at(ended_at + A_MINUTE, lambda: None)  # the desk tells what ended
        for city in cast:
            running.follow(city.path.script(city))
        running.run(people, progress)
        return _played(room, cast, organizers)


def _paths(size: int) -> Iterator[tuple[int, Path]]:
    """The place of each city, from 1, with its path."""
    return ((place, PATHS[(place - 1) % len(PATHS)]) for place in range(1, size + 1))


def _end(call: Call) -> datetime:
    """A day after the last stage; what is not over then never will be."""
    return max(one.closes_at for one in call.stages.values()) + timedelta(days=1)


def _played(room: Room, cast: list[City], organizers: Organizers) -> Played:
    with room.office.store.reading() as connection:
        undecided = tuple(store.decisions.listed(connection, WAITING))
    return Played(
        letters=tuple(room.letters),
        acts=tuple(organizers.acts),
        endings=tuple(_ending(room, one) for one in cast),
        undecided=undecided,
        faults=tuple(dict.fromkeys(room.faults)),
    )


def _ending(room: Room, city: City) -> Ending:
    application = room.application(city.address)
    return Ending(city=city, application=application, missing=city.missing())
