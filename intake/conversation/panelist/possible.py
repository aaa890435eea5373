"""With which cities a panelist may have a conflict of interest by words that were not noted.

Invariant: where a sentence of them names no city of the edition, it may be any; who is told of
closed words hears which cities they name, and nothing else of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from intake.conversation.panelist import conflicts, naming
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
    are closed".
    """

    cities: tuple[int, ...]
    on: tuple[int, ...]
    named: str


def told(heard: Heard, words: Iterable[str], beside: Seated | None = None) -> Possible:
    """What sentences with these words name, beside one city."""
    said = dict.fromkeys(conflicts.whole(heard, one) for one in words)
    found = [_named(heard, one) for one in said]
    if beside:
        found = [{k: v for k, v in one.items() if k != beside.number} for one in found]
    cities = {number: city for one in found for number, city in one.items()}
    listed = ", ".join(f"{city} (application {number})" for number, city in sorted(cities.items()))
    numbers = tuple(sorted(cities))
    return Possible(
        cities=numbers,
        on=numbers if all(found) else (),
        named=f"; they name {listed}" if listed else "; they name no city of the edition",
    )


def _named(heard: Heard, sentence: str) -> dict[int, str]:
    return {one.number: one.city.name or "a city" for one in naming.known_in(heard, sentence)}


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
