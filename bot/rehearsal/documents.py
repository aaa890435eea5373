"""The documents of a rehearsal: every number that was drawn, and one city's set as PDF.

Invariant: signed with a test key that is thrown away; what cannot be set is a fault.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import documents as making
from bot.documents import DocumentsMissingError, UnsettableError
from bot.rehearsal.room import Room
from intake import store
from intake.awards import Award, Kind, Validity


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A numbered document of a city; `size` is that of its PDF in bytes, where it was drawn."""

    city: str
    kind: Kind
    number: str
    size: int | None = None


def drawn(room: Room) -> tuple[Drawn, ...]:
    """All that are valid at the end, by city; those of the first one set as PDF as well."""
    with room.office.store.reading() as connection:
        several = store.awards.of_edition(connection, room.call.edition)
    return tuple(one for place, award in enumerate(several) for one in _of(room, award, place))


def _of(room: Room, award: Award, place: int) -> Iterator[Drawn]:
    for one in award.documents:
        if one.validity is Validity.VALID:
            size = _size(room, award, one.kind) if place == 0 else None
            yield Drawn(city=award.city, kind=one.kind, number=one.number, size=size)


def _size(room: Room, award: Award, kind: Kind) -> int | None:
    try:
        key = making.test_key(room.now())
        return len(making.write(award, kind, key=key, url="https://cities.example"))
    except DocumentsMissingError:
        return None
    except UnsettableError as fault:
        room.fault("documents", f"the {kind} of {award.city} cannot be set: {fault}")
        return None
