"""The panel of a rehearsal: made-up people for every category and origin that the call names.

Invariant: how a city is judged follows from its path, so that ballots lead where the play must end.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import cycle

from bot.rehearsal.cities import City
from bot.rehearsal.room import Room
from intake.applications import State
from intake.calls.model import Call, Stage
from intake.messages import Address
from intake.notices import (
    BallotKept,
    ConflictsAsked,
    Invited,
    Letter,
    PacketShown,
    SeatAnswered,
)
from intake.panel.rosterfile import KEYS
from intake.rehearsing import panel as rules

CLEAR = "No conflicts."


@dataclass(kw_only=True)
class Panelist:
    """Somebody who accepts, declares, judges; the first has a conflict, the second corrects."""

    place: int
    category: str
    origin: str
    room: Room
    cities: Sequence[City]
    letters: list[Letter] = field(default_factory=list)
    has_corrected: bool = False

    @property
    def name(self) -> str:
        return f"Sample panelist {self.place}"

    @property
    def address(self) -> Address:
        return Address(address=f"panelist-{self.place}@sample-body.example")

    @property
    def pause(self) -> timedelta:
        """How long it takes to answer a letter."""
        dates = self.room.call.stages[Stage.SELECTION]
        return min(timedelta(hours=1), (dates.closes_at - dates.opens_at) / 200)

    def answer(self, letter: Letter) -> str | None:
        """What this letter is answered with; None where nothing is asked."""
        match letter.notice:
            case Invited.name:
                return "ACCEPT"
            case SeatAnswered.name | ConflictsAsked.name:
                return self._declaration(letter)
            case PacketShown.name:
                return self._ballot(letter)
            case BallotKept.name if self.place == 2 and not self.has_corrected:
                self.has_corrected = True
                return self._correction(letter)
            case _:
                return None

    def _declaration(self, letter: Letter) -> str:
        first = next((one for one in self.cities if f"{one.name}," in letter.markdown), None)
        if self.place > 1 or first is None or len(self.cities) == 1:
            return CLEAR
        return f"No conflicts except {first.name}."

    def _ballot(self, letter: Letter) -> str:
        grade = self._grade(letter)
        lines = (f"{one.id}: {grade} – as seen in the papers" for one in self.room.call.standards)
        return "\n".join(lines)

    def _correction(self, letter: Letter) -> str:
        standard = self.room.call.standards[0].id
        return f"{standard}: {self._grade(letter)} – looked at again"

    def _grade(self, letter: Letter) -> str:
        """The verdict that the city's path needs, in the words of the call."""
        mine = [one for one in self.cities if f"{one.name}," in letter.subject]
        is_met = bool(mine) and mine[0].path.ends is State.TITLED
        return rules.verdict(self.room.call.panel, is_met=is_met)


def cast(room: Room, cities: Sequence[City]) -> list[Panelist]:
    """As many as the call needs for these cities, each category and origin among them."""
    call = room.call
    size = rules.needed(call, len(cities))
    seats = zip(range(1, size + 1), cycle(_categories(call)), _origins(call), strict=False)
    return [
        Panelist(place=place, category=category, origin=origin, room=room, cities=cities)
        for place, category, origin in seats
    ]


def _categories(call: Call) -> list[str]:
    return [one.id for one in call.panel.categories] or ["expert"]


def _origins(call: Call) -> Iterator[str]:
    """Each origin once, then those over and over that are not the cities' own country."""
    whole = rules.origins(call)
    yield from whole
    home = rules.home(call)
    yield from cycle([one for one in whole if one != home] or whole or ["CH"])


def roster(panelists: Sequence[Panelist], call: Call) -> str:
    """Their roster file, as CSV."""
    out = io.StringIO()
    table = csv.DictWriter(out, KEYS, restval="", extrasaction="raise", lineterminator="\n")
    table.writeheader()
    for one in panelists:
        is_chair = call.panel.ties == "chair" and one.place == len(panelists)
        table.writerow(
            {"name": one.name, "address": one.address.address, "category": one.category,
             "origin": one.origin, "languages": "en", "channel": "mail", "standing": "listed",
             "chair": "true" if is_chair else "false"}
        )  # fmt: skip
    return out.getvalue()
