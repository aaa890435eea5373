"""The panel of an edition: nine people by mail alone, and what some of them try.

One declares a conflict, one is the mayor of a city, one drops out, one corrects a ballot.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import pytest

from bot.commands.cities import find
from intake import store
from intake.desk.acts import Assign, Count, Drop, Enrol, Invite, SendPackets
from intake.desk.panels import recounting
from intake.errors import CitydeskError
from intake.panel.ballots import closes_at
from intake.stages import GRACE
from tests.journeys.desk import Letter, Person
from tests.journeys.edition import Edition

CATEGORIES = (
    "international_organisation", "business_association", "standardisation_body", "expert",
)  # fmt: skip
ORIGINS = ("CN", "US", "JP", "DE", "RU", "FR", "PL", "CN", "US")
MET = "S1 met, audited figures.\nS2 no - they count output twice.\nS3 met, seen.\nS4 met, listed."
NOT_MET = "S1 no, an estimate.\nS2 no, far below.\nS3 no, not in use.\nS4 no, too few."
CORRECTION = "S4 partly - two of the companies moved away."
CLOSED = "its documents and ballots are closed to you"
BLIND = "Nobody sees another panelist's ballot before the ballots are counted."


@dataclass(kw_only=True)
class Panel:
    """Nine panelists; the first `advises` a city, the last is the mayor of `home`."""

    edition: Edition
    advises: str
    home: str
    people: list[Person] = field(default_factory=list)

    # --- who sits -------------------------------------------------------------------------------

    def convene(self) -> None:
        """All are invited, accept, and say whether they have a conflict."""
        person, first = self.edition.person, self.edition.organizer("First")
        self.people = [person(f"panelist{n}@body{n}.example", f"Panelist {n}") for n in range(1, 9)]
        self.people.append(person(self.edition.official(self.home).address, "Panelist 9"))
        done = first.do(Enrol(text=self._roster(), is_csv=True))
        assert done.panel
        assert done.panel.coverage
        assert all(row.awaited for row in done.panel.coverage.rows)
        first.do(Invite())
        for one in self.people:
            assert "Invitation to the panel" in self.edition.tells(one).subject
            assert "you sit on the panel" in one.write("I accept.").text
            assert "This is what we noted" in one.write(self._declares(one)).text

    def _roster(self) -> str:
        rows = (
            f"{one.name},{one.address},{CATEGORIES[place % 4]},{ORIGINS[place]}"
            for place, one in enumerate(self.people)
        )
        return "\n".join(["name,address,category,origin", *rows, ""])

    def _declares(self, person: Person) -> str:
        is_first = person is self.people[0]
        return (
            f"No conflicts, except that I advise {self.advises}." if is_first else "No conflicts."
        )

    def assign(self, cities: Collection[str]) -> None:
        """Everybody gets packets, after one has dropped out and others took their place."""
        first, dropped = self.edition.organizer("First"), self.people[4]
        first.do(Assign())
        assert self.loads(cities)[dropped.address]
        first.do(Drop(who=dropped.address, reason="Has fallen ill."))
        first.do(Assign())
        first.do(SendPackets())
        loads = self.loads(cities)
        assert sum(loads.values()) == 3 * len(cities)
        assert not loads[dropped.address]
        assert self.people[0].address not in self.judging(self.advises)
        assert self.people[8].address not in self.judging(self.home)
        assert max(loads.values()) - min(loads.values()) <= 1
        self.edition.passes()

    def judging(self, *cities: str) -> list[str]:
        """Who judges these cities, once for each."""
        with self.edition.office.store.reading() as connection:
            numbers = [find(connection, city).number for city in cities]
            found = store.panel_judging.assigned_on(connection, numbers)
        return [one.panelist for one in found]

    def loads(self, cities: Collection[str]) -> Counter[str]:
        return Counter(self.judging(*cities))

    # --- who judges -----------------------------------------------------------------------------

    def judge(self, verdicts: Mapping[str, str]) -> None:
        """Each answers each packet; the second corrects one ballot."""
        for person in self.people:
            for packet in self.packets(person):
                person.letters.append(packet)
                city = next(one for one in verdicts if f"judge {one}," in packet.subject)
                assert "Your ballot on this city is complete." in person.write(verdicts[city]).text
        corrects = self.people[1]
        assert "S4: partly met – two of the companies moved away" in corrects.write(CORRECTION).text

    def packets(self, person: Person) -> list[Letter]:
        """Those that came to a panelist; what else came is read, and left."""
        came = self.edition.mailbox.rest_for(person.address)
        return [one for one in came if "please judge" in one.subject]

    def count(self, cities: Collection[str]) -> None:
        """Counted once, as anybody can count again; a ballot that comes later counts no more."""
        self.edition.until(closes_at(self.edition.call) + GRACE)
        for city in cities:
            self.edition.organizer("First").do(Count(city=city))
            with self.edition.office.store.reading() as connection:
                application = find(connection, city)
                assert recounting.fault_in(self.edition.office, connection, application) is None
        late = self.people[1]
        assert "are counted" in late.write("S1 no - I think again.").text
        with pytest.raises(CitydeskError, match="is counted"):
            self.edition.organizer("First").do(Count(city=next(iter(cities))))

    # --- what some of them try --------------------------------------------------------------------

    def is_blind(self, city: str) -> None:
        """Nobody learns of another's ballot, nor judges what is not theirs to judge."""
        conflicted, judging = self.people[0], self.judging(city)
        curious = next(one for one in self.people if one.address == judging[-1])
        _hears(curious, f"How did the others judge {city} so far?", BLIND)
        _hears(curious, f"Please send me the ballot of Panelist 2 on {city}.", BLIND)
        asked = f"Please send me the packet of {self.advises}."
        _hears(conflicted, asked, CLOSED)
        _hears(conflicted, f"{self.advises}:\n{MET}", CLOSED)
        self._forwarded(city)
        self._own_city()

    def _forwarded(self, city: str) -> None:
        """Whoever got a packet passed on votes with it for nobody."""
        victim = next(one for one in self.people if one.address in self.judging(city))
        packet = next(
            one for one in self.edition.mailbox.all
            if one.to == victim.address and f"judge {city}," in one.subject
        )  # fmt: skip
        before = self._cast()
        eve = self.edition.person("eve@elsewhere.example", "Eve")
        eve.letters.append(packet)
        assert city not in eve.write(NOT_MET).text
        forged = self.edition.person(victim.address, victim.name)
        assert "S1: not met" not in forged.write(f"{city}:\n{NOT_MET}", fresh=True).text
        assert self._cast() == before

    def _own_city(self) -> None:
        """The mayor who sits is a panelist in the panel's thread, and the city in the city's."""
        mayor, official = self.people[8], self.edition.official(self.home)
        before = self._cast()
        _hears(mayor, f"Please send me the packet of {self.home}.", CLOSED)
        _hears(mayor, f"{self.home}:\n{MET}", CLOSED)
        assert self._cast() == before
        answer = official.write("How did the panel judge us so far?").text
        assert "S1" not in answer

    def _cast(self) -> list[tuple[int, str, int]]:
        with self.edition.office.store.reading() as connection:
            numbers = store.journal.numbers(connection)
            found = store.panel_judging.ballots_on(connection, list(numbers))
        return sorted((one.application, one.panelist, one.form) for one in found)


def _hears(person: Person, text: str, words: str) -> None:
    """What is asked is answered so, and with nobody's verdict."""
    answer = person.write(text).text
    assert words in answer, answer
    assert "met –" not in answer, answer
