"""A consultation kept in memory, as the store will keep it: one vote a person, one row a domain."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from intake.calls.consultation import Consultation
from intake.consultation import Domain, Opinion, State, Total, Vote, counting, people

NOON = datetime(2025, 9, 1, 12, tzinfo=UTC)
CLOSE = NOON + timedelta(days=14)
RULES = Consultation(domain_cap=3, flood=10, webmail=frozenset({"webmail.example"}))


def vote(address: str, city: int = 1, *, source: str = "", given_at: datetime = NOON) -> Vote:
    return Vote(
        edition="2025", city=city, person=people.person(address), address=address,
        given_at=given_at, source=source,
    )  # fmt: skip


def opinion(text: str = "The trams are well run.", address: str = "a@gdynia.example") -> Opinion:
    return Opinion(
        edition="2025", city=1, person=people.person(address), address=address, given_at=NOON,
        text=text,
    )  # fmt: skip


def cleared(given: Vote, organizer: str) -> Vote:
    """A vote of a domain that an organizer let count."""
    if given.state is not State.HELD:
        return given
    return replace(given, state=State.COUNTED, settled_at=NOON, by=organizer)


class Urn:
    """Every confirmed vote, the last of each person first found."""

    def __init__(self, rules: Consultation = RULES) -> None:
        self.rules = rules
        self.last: dict[str, Vote] = {}
        self.domains: dict[str, Domain] = {}
        self._inside: dict[str, list[str]] = {}

    def confirm(self, given: Vote) -> Vote:
        domain = self.domains.get(given.domain, Domain(name=given.domain))
        former = self.last.get(given.person)
        done = counting.confirm(self.rules, given, [former] if former else [], domain, NOON)
        if given.person not in self.last:
            self._inside.setdefault(domain.name, []).append(given.person)
        self.last[given.person], self.domains[domain.name] = done.vote, done.domain
        if done.floods:
            for person in self._inside[domain.name]:
                self.last[person] = counting.hold(self.last[person], NOON)
        return self.last[given.person]

    def clear(self, name: str, organizer: str) -> None:
        self.domains[name] = replace(self.domains[name], cleared_by=organizer)
        for person in self._inside[name]:
            self.last[person] = cleared(self.last[person], organizer)

    def totals(self, cities: Iterable[int] = (1, 2)) -> tuple[Total, ...]:
        return counting.totals(self.last.values(), cities)

    def misplaced(self) -> list[Vote]:
        return counting.misplaced(self.rules, self.last.values(), self.domains.values())

    def unseated(self) -> list[str]:
        return list(counting.unseated(self.last.values(), self.domains.values()))
