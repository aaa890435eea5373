"""With which cities a panelist may have a conflict of interest by words that were not noted.

Invariant: where a sentence of them names no city of the edition, it may be any; who is told of
closed words hears which cities they name, and nothing else of them.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

from intake.conversation.panelist import naming
from intake.conversation.panelist.conflicts import conflicts, plain_no
from intake.conversation.panelist.declaring.declared import ConflictReading
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.turns import Turn
from intake.notices import (
    BallotKept,
    ConflictsNoted,
    PacketShown,
    PanelistNotice,
    PanelistRefused,
    PanelistTold,
)

_TELLING = (ConflictsNoted, BallotKept, PanelistRefused, PanelistTold)
"""What tells of such a matter, the first of these that a turn has."""


@dataclass(frozen=True, kw_only=True)
class Possible:
    """`cities` are all that are named, `on` as in `Case.ties_on`; `named` goes on from "its words
    are closed"; `words` are the sentences.
    """

    cities: tuple[int, ...]
    on: tuple[int, ...]
    named: str
    words: tuple[str, ...] = ()


def declared(heard: Heard, reading: ConflictReading, *, every: bool) -> Possible | None:
    """What a declaration may tell of ties beside those noted: what was not placed, and what is of a
    city of the edition and no plain denial; with `every` whatever was not read.
    """
    noted = {one.application for one in reading.conflicts}
    unplaced = [*conflicts.unplaced(reading, every=every)]
    of_city = [
        one
        for one in reading.doubts
        if one.why == "unsure" and not one.is_denied and not plain_no.is_all(heard)
        if {*one.about, *naming.numbers_in(heard, one.words)} - noted
    ]
    found = {one: set[int]() for one in unplaced}
    for one in of_city:
        found[one.words] = {*one.about}
    words = {one: about for one, about in found.items() if one}
    return _told(heard, words, noted=noted) if any(found) else None


def told(heard: Heard, words: Iterable[str], beside: Seated | None = None) -> Possible:
    """What sentences with these words name, beside one city."""
    return _told(heard, {one: set[int]() for one in words}, beside)


def about(heard: Heard, words: Mapping[str, Set[int]]) -> Possible:
    """What such sentences name, each with the cities that it is about whatever it names."""
    return _told(heard, words)


def judging(heard: Heard, numbers: Set[int]) -> Possible:
    """The same of words that are a verdict's on these cities, and are shown to nobody."""
    named = _listed({one.number: one for one in heard.known if one.number in numbers})
    cities = tuple(sorted(numbers))
    return Possible(cities=cities, on=cities, named=f"; it judges {named}")


def _listed(cities: Mapping[int, Seated]) -> str:
    return ", ".join(
        f"{seated.city.name or 'a city'} (application {number})"
        for number, seated in sorted(cities.items())
    )


def _told(
    heard: Heard,
    about: Mapping[str, Set[int]],
    beside: Seated | None = None,
    *,
    noted: Set[int] = frozenset(),
) -> Possible:
    """The same of words that are about these cities as well, by number.

    A city that was noted is left out where the sentence names another one.
    """
    wholes = {words: conflicts.whole(heard, words) for words in about}
    named = {one: naming.known_in(heard, one) for one in {*wholes.values()}}
    found = [
        {one.number: one for one in heard.known if one.number in about[words]}
        | {one.number: one for one in named[whole]}
        for words, whole in wholes.items()
    ]
    if beside:
        found = [{k: v for k, v in one.items() if k != beside.number} for one in found]
    found = [{k: v for k, v in one.items() if k not in noted} or one for one in found]
    cities = {number: seated for one in found for number, seated in one.items()}
    listed = _listed(cities)
    numbers = tuple(sorted(cities))
    return Possible(
        cities=numbers,
        on=numbers if all(found) else (),
        named=f"; they name {listed}" if listed else "; they name no city of the edition",
        words=tuple(dict.fromkeys(wholes.values())),
    )


def told_too(heard: Heard, turn: Turn) -> Turn:
    """The turn whose letter says of which open ties a matter waits, and what settles it."""
    ties = [one.ties_on for one in turn.cases if one.ties_on is not None and one.awaits]
    about = [one for kind in _TELLING for one in turn.letters if isinstance(one.notice, kind)][:1]
    if not ties or not about:
        return turn
    numbers = {id for on in ties for id in on}
    cities = tuple(one.city for one in heard.known if one.number in numbers) if all(ties) else ()
    letters = tuple(
        replace(one, notice=replace(one.notice, may_tie=cities))
        if one is about[0] and isinstance(one.notice, PanelistNotice)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters)


def kept_back(turn: Turn) -> Turn:
    """The turn without the packets of cities with which the same mail may tell a conflict."""
    ties = [one.ties_on for one in turn.cases if one.ties_on is not None]
    gone = {
        one.application
        for one in turn.judged.handed
        if any(not on or one.application in on for on in ties)
    }
    if not gone:
        return turn
    handed = tuple(one for one in turn.judged.handed if one.application not in gone)
    letters = tuple(
        one
        for one in turn.letters
        if not (isinstance(one.notice, PacketShown) and one.notice.packet.application in gone)
    )
    return replace(turn, letters=letters, judged=replace(turn.judged, handed=handed))
