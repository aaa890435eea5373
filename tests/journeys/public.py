"""The public of an edition: two hundred votes by mail and form, fakes among them; objections.

Invariant: every vote is somebody's own, given from an address of theirs and confirmed from there.
"""

import re
import smtplib
import urllib.parse
import urllib.request
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.commands.cities import find
from intake import store
from intake.consultation import State
from intake.desk.acts import AnswerObjection, LetCount, Moderate
from intake.errors import CitydeskError
from tests.journeys.desk import PATIENCE, Person
from tests.journeys.edition import Edition

BY_MAIL, BY_FORM, FAKES = 150, 10, 40
CAP = 20
FAKED = "crowd.example"
OBJECTION = "Objection about {city}: its figures are those of the whole region."
ANSWER = "The city counts by seat, and has shown the list."


@dataclass(frozen=True, kw_only=True)
class Public:
    """Everybody who votes or objects in this edition."""

    edition: Edition

    def writer(self, address: str) -> Person:
        return self.edition.person(address, "")

    # --- votes ----------------------------------------------------------------------------------

    def vote(self, cities: Sequence[str]) -> dict[str, int]:
        """All vote and confirm; the votes that count then, by city."""
        voters = [self.writer(one) for one in _addresses()]
        fakes = [self.writer(f"v{n}@{FAKED}") for n in range(FAKES)]
        self._send((one, f"Vote for {cities[n % len(cities)]}") for n, one in enumerate(voters))
        self._send((one, f"Vote for {cities[0]}") for one in fakes)
        self._confirm([*voters, *fakes])
        forms = [f"form{n}@visitors{n}.example" for n in range(BY_FORM)]
        for address in forms:
            self._by_form(address, cities[1])
        self.edition.settle()
        self._once(voters[0], cities)
        return self.totals(cities)

    def _send(self, mails: Iterable[tuple[Person, str]]) -> None:
        """Over one line, as from a busy mail server."""
        to = self.edition.given.public_address
        with smtplib.SMTP("127.0.0.1", self.edition.port, timeout=PATIENCE) as line:
            for person, text in mails:
                mail = person.mail(
                    text, to="" if person.letters else to, subject="" if person.letters else "Hello"
                )
                line.send_message(mail, from_addr=person.address)
        self.edition.settle()

    def _confirm(self, people: Sequence[Person]) -> None:
        """Each answers the letter that asks; nothing counted before."""
        assert sum(self._counted().values()) == 0
        for one in people:
            assert "Reply YES" in one.receive().text
        self._send((one, "Yes") for one in people)
        for one in people:
            assert "This is confirmed" in one.receive().text

    def _by_form(self, address: str, city: str) -> None:
        """On the page, confirmed by the press of the button under the link."""
        key = next(one for one in _links(self._get("/")) if city.lower() in one)
        self._post(f"{key}/vote", address=address)
        found = re.search(r"/confirm/[a-z2-7]{26}", self.writer(address).receive().text)
        assert found
        assert "button" in self._get(found[0])  # a scanner that follows the link confirms nothing
        self._post(found[0])

    def _get(self, path: str) -> str:
        with urllib.request.urlopen(self._url(path)) as answer:  # noqa: S310  the desk's own
            return str(answer.read().decode())

    def _post(self, path: str, **fields: str) -> None:
        form = re.search(r'name="form" value="([^"]+)"', self._get(path))
        assert form
        filled = urllib.parse.urlencode({"form": form[1], **fields}).encode()
        urllib.request.urlopen(self._url(path), filled).close()  # noqa: S310  the desk's own

    def _url(self, path: str) -> str:
        return f"{self.edition.given.public_url}{path}"

    def _once(self, voter: Person, cities: Sequence[str]) -> None:
        """A second vote of the same person, also under another spelling, replaces the first."""
        self.edition.until(self.edition.clock() + timedelta(hours=1))
        before = sum(self._counted().values())
        again = self.writer(voter.address.replace("@", "+again@"))
        self._send([(again, f"Vote for {cities[2]}")])
        self._confirm_one(again)
        assert sum(self._counted().values()) == before

    def _confirm_one(self, person: Person) -> None:
        person.receive()
        self._send([(person, "Yes")])
        assert "It replaces your earlier vote" in person.receive().text

    def _counted(self) -> dict[int, int]:
        with self.edition.office.store.reading() as connection:
            numbers = [row.number for row in store.announced.glance(connection)]
            return {one.city: one.counted for one in store.voices.totals(connection, numbers)}

    def totals(self, cities: Sequence[str]) -> dict[str, int]:
        """Votes that count, by city, as they are counted anew."""
        counted = self._counted()
        with self.edition.office.store.reading() as connection:
            return {city: counted[find(connection, city).number] for city in cities}

    def refuse_the_fakes(self) -> None:
        """Those beyond the cap wait until an organizer refuses them."""
        edition = self.edition.call.edition
        with self.edition.office.store.reading() as connection:
            held = store.voices.listed(connection, edition, [State.HELD], kind="vote")
        assert {one.domain for one in held} == {FAKED}
        assert len(held) == FAKES - CAP
        numbers = tuple(one.number for one in held if one.number)
        self.edition.organizer("First").do(Moderate(voices=numbers, reason="All of one hand."))

    # --- opinions and objections ----------------------------------------------------------------

    def opine(self, city: str) -> None:
        """An opinion is shown once an organizer has read it, and never who wrote it."""
        text = "the ferries run on time since their sensors came."
        writer = self.writer("ferry@passengers.example")
        self._send([(writer, f"Opinion on {city}: {text}")])
        writer.receive()
        assert "This is confirmed" in writer.write("Yes").text
        key = next(one for one in _links(self._get("/")) if city.lower() in one)
        assert text not in self._get(key)
        edition = self.edition.call.edition
        with self.edition.office.store.reading() as connection:
            (opinion,) = store.voices.listed(connection, edition, [State.CONFIRMED])
        assert opinion.number
        self.edition.organizer("First").do(LetCount(voices=(opinion.number,)))
        assert text in self._get(key)
        assert "passengers" not in self._get(key)

    def object(self, cities: Sequence[str]) -> list[Person]:
        """One objection a city; each city hears of it without a name."""
        people = [self.writer(f"objector{n}@critics{n}.example") for n in range(len(cities))]
        for person, city in zip(people, cities, strict=True):
            self._send([(person, OBJECTION.format(city=city))])
            person.receive()
            person.write("Yes")
            told = self.edition.tells(self.edition.official(city))
            assert "somebody raised an objection" in told.text
            assert person.address not in told.text
            assert told.subject.startswith("Re: ")
        return people

    def answer(self, people: Sequence[Person], cities: Sequence[str]) -> None:
        """The last objector takes it back; the others are answered, and both sides hear it."""
        assert "took this back" in people[-1].write("WITHDRAW").text
        assert "took it back" in self.edition.hears(cities[-1])
        with self.edition.office.store.reading() as connection:
            ledger = store.objections.opened(connection)
        assert len(ledger) == len(people) - 1
        for entry, person, city in zip(ledger, people, cities, strict=False):
            act = AnswerObjection(objection=entry.number or 0, text=ANSWER)
            self.edition.organizer("Second").do(act)
            assert ANSWER in self.edition.tells(person).text
            assert ANSWER in self.edition.hears(city)
            with pytest.raises(CitydeskError, match="settled already"):
                self.edition.organizer("First").do(act)


def _addresses() -> list[str]:
    """Half of them of one webmail, which no cap concerns."""
    half = BY_MAIL // 2
    webmail = [f"reader{n}@gmail.com" for n in range(half)]
    return webmail + [f"reader@people{n}.example" for n in range(BY_MAIL - half)]


def _links(page: str) -> list[str]:
    return re.findall(r'href="(/cities/[^"?#]+)', page)
