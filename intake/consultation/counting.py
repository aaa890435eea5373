"""Which confirmed votes count and which wait, and the totals of both.

Invariant: a vote's place follows from its seat, its domain and its writer's own votes alone, so
that counting again from all votes gives the same totals, and one more vote costs the same however
many there are.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from intake.calls.consultation import Consultation
from intake.consultation import people, voices
from intake.consultation.voices import AFTER, State, Voice, Vote


@dataclass(frozen=True, kw_only=True)
class Domain:
    """A domain in this edition, and how many people of it ever confirmed a vote.

    `cleared_by` is the organizer who looked and lets all its votes count.
    """

    name: str
    seats: int = 0
    cleared_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Confirmation:
    """A vote just confirmed, what becomes of its writer's former one, and of their domain.

    `floods` where the domain went beyond its flood with this vote: then whatever of it counts
    without an organizer's word is `hold`ed in the same transaction.
    """

    vote: Vote
    former: Vote | None
    domain: Domain
    floods: bool


@dataclass(frozen=True, kw_only=True)
class Total:
    """Votes for a city: in the total, and waiting for an organizer."""

    city: int
    counted: int = 0
    held: int = 0

    @property
    def both(self) -> int:
        return self.counted + self.held


def confirm(
    rules: Consultation, vote: Vote, earlier: Collection[Vote], domain: Domain, now: datetime
) -> Confirmation:
    """A person's vote once they confirmed it.

    `earlier` are the votes this person confirmed in this edition, whatever became of them. Who had
    any refused by an organizer waits for one with the next.
    """
    former = max(earlier, key=lambda one: one.confirmed_at or one.given_at, default=None)
    is_new = former is None or former.seat is None
    after = replace(domain, seats=domain.seats + 1) if is_new else domain
    seat = after.seats if former is None or former.seat is None else former.seat
    sat = replace(vote, seat=seat, confirmed_at=now, settled_at=now)
    is_refused = any(one.state is State.MODERATED for one in earlier)
    return Confirmation(
        vote=replace(sat, state=place(rules, sat, after, is_refused=is_refused)),
        former=_replaced(former, now),
        domain=after,
        floods=is_new and is_flooding(rules, after) and after.seats == rules.flood + 1,
    )


def place(rules: Consultation, vote: Vote, domain: Domain, *, is_refused: bool) -> State:
    """Where a confirmed vote stands as long as no organizer moved it.

    `is_refused` where organizers refused another of its writer.
    """
    if is_refused:
        return State.HELD
    if domain.cleared_by or is_exempt(rules, vote):
        return State.COUNTED
    is_within = vote.seat is not None and vote.seat <= rules.domain_cap
    return State.COUNTED if is_within and not is_flooding(rules, domain) else State.HELD


def is_exempt(rules: Consultation, voice: Voice) -> bool:
    """Whether its domain knows no cap by the call: the mailbox's own, not one that ends alike."""
    return people.domain_of(voice.person) in rules.webmail


def is_flooding(rules: Consultation, domain: Domain) -> bool:
    """Whether so many came from it that no vote of it counts before an organizer looked."""
    return domain.seats > rules.flood and not domain.cleared_by and domain.name not in rules.webmail


def hold(vote: Vote, now: datetime) -> Vote:
    """A vote of a domain that floods; one that an organizer let count stays."""
    if vote.state is not State.COUNTED or vote.by:
        return vote
    return replace(vote, state=State.HELD, settled_at=now)


def totals(votes: Iterable[Vote], cities: Iterable[int]) -> tuple[Total, ...]:
    """The votes for each of these cities, in their order."""
    found = Counter((vote.city, vote.state) for vote in votes)
    return tuple(
        Total(city=city, counted=found[city, State.COUNTED], held=found[city, State.HELD])
        for city in cities
    )


def shown(
    rules: Consultation, totals: Collection[Total], now: datetime, closes_at: datetime
) -> tuple[Total, ...] | None:
    """The totals the public may see now; None while the call hides them."""
    if not rules.takes_votes or (rules.is_hidden_until_close and now < closes_at):
        return None
    return tuple(totals)


def misplaced(
    rules: Consultation, votes: Collection[Vote], domains: Iterable[Domain]
) -> list[Vote]:
    """Confirmed votes that stand where neither the rules nor an organizer put them."""
    known = {domain.name: domain for domain in domains}
    refused = {one.person for one in votes if one.state is State.MODERATED}
    return [
        vote
        for vote in votes
        if vote.state in (State.COUNTED, State.HELD)
        and not vote.by
        and vote.state
        is not place(rules, vote, _domain(known, vote), is_refused=vote.person in refused)
    ]


def unseated(votes: Iterable[Vote], domains: Iterable[Domain]) -> Iterator[str]:
    """Domains whose voters sit otherwise than one after the other from 1: a sentence each."""
    kept, taken = {one.name: one.seats for one in domains}, defaultdict[str, set[int]](set)
    for vote in votes:
        if vote.seat is not None:
            taken[vote.domain].add(vote.seat)
    for name in sorted({*kept, *taken}):
        seats, count = taken[name], kept.get(name, 0)
        if seats != set(range(1, count + 1)):
            yield f"domain {name}: {count} who voted are kept, their votes have {len(seats)} seats"


def _domain(known: Mapping[str, Domain], vote: Vote) -> Domain:
    """One that is not there has no seat."""
    return known.get(vote.domain, Domain(name=vote.domain))


def _replaced(former: Vote | None, now: datetime) -> Vote | None:
    if former is None or State.REPLACED not in AFTER[former.state]:
        return former
    return voices.replaced(former, now)
