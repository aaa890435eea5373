"""Opinions and votes in rows and back, found by whoever asks, and counted.

Invariant: a voice is one row for good, whatever is moved or erased in it; how many there are of
each city, kind and state changes in the transaction that changes them, so that a total costs the
same however many there are.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    func,
    or_,
    select,
    text,
    update,
)

from intake.consultation import Opinion, State, Total, Vote
from intake.consultation.links import Purpose
from intake.consultation.pace import Recent
from intake.consultation.voices import AFTER
from intake.errors import StoreError
from intake.store.consultations import voice_files
from intake.store.dialects import add_to, is_postgresql, passing_over, reserve
from intake.store.prepared import Prepared
from intake.store.tables.columns import is_number
from intake.store.tables.public_schema import objections, voice_counts, voices

Kind = Literal["vote", "opinion"]
Count = tuple[int, Kind, State]
"""A city, and what is counted of it."""

DAY, HOUR = timedelta(days=1), timedelta(hours=1)

_COLUMNS = [one for one in voices.c if one.name not in ("confirm", "withdraw")]
_GIVEN = [one.name for one in voices.c if one.name != "number"]
_CHANGED = (
    "state",
    "confirmed_at",
    "settled_at",
    "by",
    "reason",
    "seat",
    "is_objection",
    "text",
    "shown",
)
# As in the index, word for word: a planner does not see it in a value that is bound.
_UNCONFIRMED = text("state = 'unconfirmed'")
_FROM_A_NETWORK = text("source <> ''")

_OPEN_ENTRY = (
    select(objections.c.number)
    .where(
        objections.c.voice == voices.c.number,
        objections.c.answered_at.is_(None),
        objections.c.withdrawn_at.is_(None),
    )
    .exists()
)
_WAITS = or_(voices.c.is_objection.is_(False), _OPEN_ENTRY)

_ALL = select(*_COLUMNS)
_STATE = Prepared(select(voices.c.state).where(voices.c.number == bindparam("its_number")))
_SAVE = Prepared(
    update(voices)
    .where(voices.c.number == bindparam("its_number"))
    .values({name: bindparam(f"new_{name}", type_=voices.c[name].type) for name in _CHANGED})
)
_BY_WORD: dict[Purpose, Prepared] = {
    "confirm": Prepared(_ALL.where(voices.c.confirm == bindparam("word"))),
    "withdraw": Prepared(_ALL.where(voices.c.withdraw == bindparam("word"))),
}
_OF_PERSON = Prepared(
    _ALL.where(voices.c.edition == bindparam("edition"), voices.c.person == bindparam("person"))
    .order_by(voices.c.number.desc())
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Links:
    """What the store keeps of a voice's two words (`links.kept`)."""

    confirm: str
    withdraw: str


def hold(connection: Connection) -> None:
    """Be the only transaction that changes voices until it ends: seats are given one by one."""
    reserve(connection, "voices")


def add(connection: Connection, voice: Vote | Opinion, links: Links) -> None:
    """Write a new voice; one with the same words is the same, and there already."""
    if _add(is_postgresql(connection)).run(connection, _row(voice) | vars(links)) == 1:
        _count(connection, [((voice.city, kind_of(voice), voice.state), 1)])


@cache
def _add(on_postgresql: bool) -> Prepared:
    return Prepared(passing_over(on_postgresql, voices, ("confirm",)).inline(), _GIVEN)


def save(connection: Connection, voice: Vote | Opinion) -> bool:
    """Write a stored voice as it is now; whether it came into another state.

    StoreError where the stored one cannot become it: somebody moved it meanwhile, or it lapsed.
    """
    state = _STATE.value(connection, its_number=voice.number)
    if state is None or (state != voice.state and voice.state not in AFTER[State(state)]):
        raise StoreError(f"a {kind_of(voice)} was moved by somebody else meanwhile")
    changed = {f"new_{name}": value for name, value in _row(voice).items() if name in _CHANGED}
    _SAVE.run(connection, {"its_number": voice.number, **changed})
    if state != voice.state:
        kind = kind_of(voice)
        _count(connection, [((voice.city, kind, State(state)), -1),
                            ((voice.city, kind, voice.state), 1)])  # fmt: skip
    return bool(state != voice.state)


def kind_of(voice: Vote | Opinion) -> Kind:
    return "vote" if isinstance(voice, Vote) else "opinion"


# --- one or a few -------------------------------------------------------------------------------


def load(connection: Connection, number: int) -> Vote | Opinion | None:
    """The voice with this number."""
    if not is_number(number):
        return None
    row = connection.execute(_ALL.where(voices.c.number == number)).one_or_none()
    return None if row is None else _voice(row)


def by_word(connection: Connection, word: str, purpose: Purpose) -> Vote | Opinion | None:
    """The voice that the word of a link is for, by what is kept of it (`links.kept`)."""
    row = _BY_WORD[purpose].row(connection, word=word)
    return None if row is None else _voice(row)


def of_person(connection: Connection, edition: str, person: str) -> list[Vote | Opinion]:
    """All that a person said in an edition, newest first."""
    found = _OF_PERSON.rows(connection, edition=edition, person=person)
    return [_voice(row) for row in found]


def recent(
    connection: Connection, voice: Vote | Opinion, now: datetime, up_to: Recent
) -> Recent:  # fmt: skip
    """What came before it, each counted up to so many: nothing is looked at for a 0."""
    day, hour = {"since": now - DAY}, {"since": now - HOUR}
    person = {"edition": voice.edition, "person": voice.person, **day, "most": up_to.person}
    source = {"source": voice.source, **hour, "most": up_to.source if voice.source else 0}
    domain = {"domain": voice.domain, **hour, "most": up_to.domain}
    looked = ((_PERSON, person), (_SOURCE, source), (_DOMAIN, domain))
    found = [len(rows.rows(connection, **one)) if one["most"] else 0 for rows, one in looked]
    return Recent(person=found[0], source=found[1], domain=found[2])


def _since(*which: Any) -> Prepared:
    rows = select(voices.c.given_at).where(*which, voices.c.given_at > bindparam("since"))
    return Prepared(rows.limit(bindparam("most", type_=BigInteger)))


_PERSON = _since(
    voices.c.edition == bindparam("edition"), voices.c.person == bindparam("person")
)  # fmt: skip
_SOURCE = _since(voices.c.source == bindparam("source"), _FROM_A_NETWORK)
_DOMAIN = _since(voices.c.domain == bindparam("domain"))


# --- lists --------------------------------------------------------------------------------------


def listed(
    connection: Connection,
    edition: str,
    states: Collection[State],
    *,
    kind: Kind | None = None,
    city: int | None = None,
    domain: str | None = None,
    limit: int | None = None,
    is_waiting: bool = False,
) -> list[Vote | Opinion]:
    """The voices of an edition in these states, oldest first; with a limit the oldest so many.

    Where only what waits is wanted, no objection that is settled: who answered it has read it.
    """
    rows = _ALL.where(
        voices.c.edition == edition, voices.c.state.in_([one.value for one in states])
    )
    rows = rows if kind is None else rows.where(voices.c.kind == kind)
    rows = rows if city is None else rows.where(voices.c.city == city)
    rows = rows if domain is None else rows.where(voices.c.domain == domain)
    rows = rows.where(_WAITS) if is_waiting else rows
    return _several(connection, rows.order_by(voices.c.number).limit(limit))


def has_unread(connection: Connection, city: int) -> bool:
    """Whether an opinion on the city is confirmed and waits for an organizer to read it."""
    confirmed = (voices.c.state == State.CONFIRMED.value, voices.c.kind == "opinion")
    rows = select(voices.c.number).where(voices.c.city == city, *confirmed, _WAITS)
    return connection.execute(rows.limit(1)).first() is not None


def let_pass(connection: Connection, city: int, limit: int) -> list[Vote | Opinion]:
    """The newest opinions on a city that organizers let pass."""
    counted = (voices.c.state == State.COUNTED.value, voices.c.kind == "opinion")
    rows = _ALL.where(voices.c.city == city, *counted).order_by(voices.c.number.desc())
    return _several(connection, rows.limit(limit))


def seated(connection: Connection, edition: str, domain: str, seats: int) -> list[Vote]:
    """The votes of a domain that count, on its first seats."""
    rows = _ALL.where(voices.c.edition == edition, voices.c.domain == domain)
    counted = rows.where(voices.c.state == State.COUNTED.value, voices.c.seat <= seats)
    found = _several(connection, counted.order_by(voices.c.seat))
    return [one for one in found if isinstance(one, Vote)]


def _several(connection: Connection, rows: Select[Any]) -> list[Vote | Opinion]:
    return [_voice(row) for row in connection.execute(rows)]


def waiting_of(connection: Connection, edition: str, domain: str) -> dict[int, int]:
    """How many votes of a domain wait for an organizer, by city."""
    theirs = (voices.c.edition == edition, voices.c.domain == domain)
    held = (*theirs, voices.c.state == State.HELD.value, voices.c.kind == "vote")
    rows = select(voices.c.city, func.count()).where(*held).group_by(voices.c.city)
    return {row[0]: row[1] for row in connection.execute(rows.order_by(voices.c.city))}


def count_let(connection: Connection, edition: str, domain: str, by: str) -> int:
    """How many votes of a domain count because this organizer let them."""
    theirs = (voices.c.edition == edition, voices.c.domain == domain, voices.c.kind == "vote")
    let = (*theirs, voices.c.state == State.COUNTED.value, voices.c.by == by)
    return int(connection.execute(select(func.count()).where(*let)).scalar_one())


def has_waiting_of(connection: Connection, edition: str, domain: str) -> bool:
    """Whether a vote of a domain waits for an organizer."""
    theirs = (voices.c.edition == edition, voices.c.domain == domain)
    held = (*theirs, voices.c.state == State.HELD.value, voices.c.kind == "vote")
    return connection.execute(select(voices.c.number).where(*held).limit(1)).first() is not None


# --- many at once -------------------------------------------------------------------------------


def clear(
    connection: Connection, edition: str, domain: str, by: str, at: datetime
) -> dict[int, int]:
    """Let all held votes of a domain count: how many, by city."""
    theirs = (voices.c.edition == edition, voices.c.domain == domain)
    held = (*theirs, voices.c.state == State.HELD.value, voices.c.kind == "vote")
    counted = {"state": State.COUNTED.value, "settled_at": at, "by": by, "reason": ""}
    moved = update(voices).where(*held).values(counted).returning(voices.c.city)
    cities = _numbered(connection.execute(moved).scalars())
    for city, count in cities.items():
        rows: list[tuple[Count, int]] = [
            ((city, "vote", State.HELD), -count), ((city, "vote", State.COUNTED), count),
        ]  # fmt: skip
        _count(connection, rows)
    return cities


def forget_lapsed(connection: Connection, before: datetime, limit: int) -> int:
    """Delete so many voices given before then and never confirmed; how many there were."""
    lapsed = select(voices.c.number).where(_UNCONFIRMED, voices.c.given_at < before)
    oldest = lapsed.order_by(voices.c.given_at).limit(limit)
    return _forget(connection, voices.c.number.in_(oldest.scalar_subquery()))


def forget_unconfirmed(connection: Connection, person: str) -> int:
    """Delete what a person never confirmed, of every edition; how many there were."""
    mine = select(voices.c.number).where(_UNCONFIRMED, voices.c.person == person)
    return _forget(connection, voices.c.number.in_(mine.scalar_subquery()))


def _forget(connection: Connection, which: ColumnElement[bool]) -> int:
    """Delete these unconfirmed voices with their counts and files."""
    gone = delete(voices).where(which)
    counts: dict[Count, int] = {}
    rows = gone.returning(voices.c.city, voices.c.kind, voices.c.person)
    people = set[str]()
    for city, kind, person in connection.execute(rows):
        key = (city, kind, State.UNCONFIRMED)
        counts[key] = counts.get(key, 0) - 1
        people.add(person)
    _count(connection, sorted(counts.items()))
    voice_files.forget_unspoken(connection, people)
    return -sum(counts.values())


def _numbered(found: Iterable[int]) -> dict[int, int]:
    numbered: dict[int, int] = {}
    for one in found:
        numbered[one] = numbered.get(one, 0) + 1
    return dict(sorted(numbered.items()))


# --- counts -------------------------------------------------------------------------------------


def counts(connection: Connection, cities: Sequence[int]) -> dict[Count, int]:
    """How many voices there are of these cities, by kind and state; none = missing."""
    if not cities:
        return {}
    rows = select(voice_counts).where(voice_counts.c.city.in_(cities), voice_counts.c.count != 0)
    found = connection.execute(rows)
    return {(city, kind, State(state)): number for city, kind, state, number in found}


def totals(connection: Connection, cities: Sequence[int]) -> tuple[Total, ...]:
    """The votes for each of these cities, in their order, as `counting.totals` counts them."""
    found = counts(connection, cities)
    return tuple(
        Total(
            city=city,
            counted=found.get((city, "vote", State.COUNTED), 0),
            held=found.get((city, "vote", State.HELD), 0),
        )
        for city in cities
    )


def count_anew(connection: Connection) -> dict[Count, int]:
    """The counts as all voices give them: what an audit compares with `counts`."""
    columns = (voices.c.city, voices.c.kind, voices.c.state)
    rows = select(*columns, func.count()).group_by(*columns)
    return {(row[0], row[1], State(row[2])): row[3] for row in connection.execute(rows)}


def _count(connection: Connection, changes: Iterable[tuple[Count, int]]) -> None:
    for (city, kind, state), change in changes:
        row = {"city": city, "kind": kind, "state": state.value, "count": change}
        add_to(connection, voice_counts, row, key=["city", "kind", "state"], figure="count")


# --- rows ---------------------------------------------------------------------------------------


def _row(voice: Vote | Opinion) -> dict[str, Any]:
    own = {"seat": None, "text": None, "is_objection": False, "shown": None}
    row = own | vars(voice) | {"kind": kind_of(voice), "domain": voice.domain}
    del row["number"]
    return row | {"state": voice.state.value}


def _voice(row: Row[Any]) -> Vote | Opinion:
    known: Mapping[str, Any] = row._asdict()
    shared = {name: known[name] for name in _SHARED} | {"state": State(row.state)}
    if row.kind == "vote":
        return Vote(seat=row.seat, **shared)
    return Opinion(
        text=row.text, is_objection=row.is_objection, shown=row.shown, **shared
    )  # fmt: skip


_SHARED = (
    "edition", "city", "person", "address", "given_at", "source", "language", "state",
    "confirmed_at", "settled_at", "by", "reason", "number",
)  # fmt: skip
