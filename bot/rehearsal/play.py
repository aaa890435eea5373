"""The play: from the opening of registration to the end of the last stage, event by event.

Invariant: the clock only jumps forward, to the next moment at which somebody or the desk acts.
"""

import heapq
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path as Folder

from bot.rehearsal import documents, panel, public
from bot.rehearsal import room as rooms
from bot.rehearsal.cities import PATHS, City, Script
from bot.rehearsal.documents import Drawn
from bot.rehearsal.organizers import Act, Organizers
from bot.rehearsal.panel import Panelist
from bot.rehearsal.public import Reader
from bot.rehearsal.room import Arrived, Room
from intake import stages, store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.decisions import WAITING, Decision
from intake.notices import Letter
from intake.rehearsing import Point

A_MINUTE = timedelta(minutes=1)

Progress = Callable[[datetime, int], None]
Person = City | Panelist | Reader


@dataclass(frozen=True, kw_only=True)
class Ending:
    """A city, the application it was left with (None: never opened), what was still asked of it."""

    city: City
    application: Application | None
    missing: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Played:
    """What was seen: letters and acts in order of time, how each city ended, what failed.

    `names` are those of everybody who wrote, by address key.
    """

    letters: tuple[Arrived, ...]
    acts: tuple[Act, ...]
    endings: tuple[Ending, ...]
    undecided: tuple[Decision, ...]
    faults: tuple[Point, ...]
    documents: tuple[Drawn, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


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

    def run(self, people: Mapping[str, Person], progress: Progress) -> None:
        """To the last moment of anybody's."""
        end = _end(self.room.call)
        while (moment := self._next()) is not None and moment <= end:
            self.room.now.wait(moment - self.room.now())
            while self.agenda and self.agenda[0][0] <= moment:
                heapq.heappop(self.agenda)[2]()
            for letter in self.room.work():
                if letter.to.key in people:
                    self._read(people[letter.to.key], letter)
            progress(moment, len(self.room.letters))

    def _read(self, person: Person, letter: Letter) -> None:
        """Whoever is asked something answers a little later."""
        person.letters.append(letter)
        text = person.answer(letter)
        if text:
            answer = partial(self.room.write, person.address, text, letter)
            self.at(self.room.now() + person.pause, answer)

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
        panelists, readers = panel.cast(room, cast), public.cast(room, cast)
        people = {one.address.key: one for one in cast}
        organizers = Organizers(room=room, people=people, panelists=panelists)
        running = Play(room=room)
        _plan(running, call, organizers)
        for script in (*(one.path.script(one) for one in cast), *(one.script() for one in readers)):
            running.follow(script)
        everybody: list[Person] = [*cast, *panelists, *readers]
        running.run({one.address.key: one for one in everybody}, progress)
        return _played(room, cast, (*panelists, *readers), organizers)


def _plan(running: Play, call: Call, organizers: Organizers) -> None:
    """The organizers' agenda, and the moments at which the desk has something to say by itself."""
    for at, act in organizers.agenda():
        running.at(at, act)
    for dates in call.stages.values():
        ended_at = dates.closes_at + stages.GRACE
        running.at(ended_at + A_MINUTE, lambda: None)  # the desk tells what ended
    for moment in stages.reminders_at(call, Stage.SELECTION):
        running.at(moment, lambda: None)  # panelists are reminded


def _end(call: Call) -> datetime:
    """A day after the last stage; what is not over then never will be."""
    return max(one.closes_at for one in call.stages.values()) + timedelta(days=1)


def _played(
    room: Room, cast: Sequence[City], others: Sequence[Person], organizers: Organizers
) -> Played:
    with room.office.store.reading() as connection:
        undecided = tuple(store.decisions.listed(connection, WAITING))
    return Played(
        letters=tuple(room.letters),
        acts=tuple(organizers.acts),
        endings=tuple(_ending(room, one) for one in cast),
        undecided=undecided,
        documents=documents.drawn(room),
        names={one.address.key: one.name for one in (*cast, *others)},
        faults=tuple(dict.fromkeys(room.faults)),
    )


def _ending(room: Room, city: City) -> Ending:
    application = room.application(city.address)
    return Ending(city=city, application=application, missing=city.missing())
