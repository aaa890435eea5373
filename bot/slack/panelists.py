"""What a panelist can press below a letter of the panel's: their word, conflicts, ballots.

Invariant: nothing is offered of a city that is closed to the reader, and everything that a button
says can also be written.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.slack.blocks import Block, actions, button, cut, menu, option
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.taken import sender
from intake.conversation.panelist.panelist import Seated, Sitting
from intake.conversation.panelist.panelist_letters import INVITATION
from intake.desk import Office
from intake.desk.panels import sitting
from intake.messages import Address
from intake.notices import Letter
from intake.notices.panel import PanelistRefused, PanelistReminded, PanelistTold
from intake.panel import blindness
from intake.panel.roster import Seat
from intake.store import Connection
from replies.catalogue import N_
from replies.filters import Tongue, tongue

JUDGE = "judge"
"""How the callbacks begin that are for panelists."""
OF_ALL = (PanelistReminded.name, PanelistTold.name, PanelistRefused.name)
"""Letters about no city alone, below which every ballot that is awaited can be filled in."""
MOST_BALLOTS, MOST_NAME = 20, 40
TIES = {
    N_("I work for it"): "I am employed there",
    N_("I advise it"): "I advise the city",
    N_("it is my own city"): "it is my own city",
    N_("another reason"): "",
}
"""What a panelist can be tied by, as the menu shows it and as it is written."""
MOST_MENU = 100 // len(TIES)


@dataclass(frozen=True, kw_only=True)
class Below:
    """Whether an invitation can be answered, cities to declare on (by number in the letter), and
    those to judge (by application).
    """

    may_accept: bool = False
    may_decline: bool = False
    undeclared: tuple[tuple[int, str], ...] = ()
    ballots: tuple[tuple[int, str], ...] = ()


NOTHING = Below()
Named = Callable[[str], str]
"""The block ID of a row, which names the letter to whoever gets the press."""


async def may_speak(room: Room, person: Person) -> bool:
    """Whether a direct message of theirs is for the desk: of those who run it, a panelist's is."""
    if not (person.is_organizer or person.is_approver):
        return True
    return await room.reading(lambda connection: is_known(room.office, connection, person))


def is_known(office: Office, connection: Connection, person: Person) -> bool:
    """Whether they were asked to sit on the panel of the edition in force."""
    return sitting.is_known(office, connection, key_of(person))


def key_of(person: Person) -> str:
    return Address(address=sender(person)).key


def below(office: Office, connection: Connection, letter: Letter) -> Below:
    """As things stand now; nothing below a letter that is no panelist's."""
    if letter.application is not None:
        return NOTHING
    mine = sitting.by_vouched(office, connection, letter.to.key, letter.created_at)
    if mine is None:
        return NOTHING
    seat = mine.panelist.seat
    if letter.pending == INVITATION:
        return Below(
            may_accept=seat in (Seat.INVITED, Seat.DECLINED), may_decline=seat is Seat.INVITED
        )
    open_ones = list(_open(mine, letter))
    return Below(
        undeclared=tuple(_undeclared(mine, letter)) if mine.panelist.sits else (),
        ballots=tuple((one.number, _name(one, letter)) for one in open_ones[:MOST_BALLOTS]),
    )


def _undeclared(mine: Sitting, letter: Letter) -> Iterator[tuple[int, str]]:
    cities = {str(one.number): one for one in mine.cities()}
    for place, id in enumerate(letter.questions, start=1):
        if id in cities and cities[id].is_asked:
            yield place, _name(cities[id], letter)


def _open(mine: Sitting, letter: Letter) -> Iterator[Seated]:
    """Cities of the letter whose ballot can be cast or corrected."""
    kind, _, number = (letter.pending or "").partition(":")
    found: Sequence[Seated | None] = ()
    if kind == "packet" and number.isdigit():
        found = [mine.city(int(number))]
    elif letter.notice in OF_ALL:
        found = [one for one in mine.assigned if one.awaits_ballot]
    for one in found:
        if one and blindness.may_score(one.stands, one.call, letter.created_at) is None:
            yield one


def _name(one: Seated, letter: Letter) -> str:
    unnamed = tongue(letter.language).say(N_("application %(number)s"), number=one.number)
    return cut(one.city.name or unnamed, MOST_NAME)


# --- as blocks ------------------------------------------------------------------------------------


def buttons(below: Below, tongue: Tongue, named: Named) -> Iterator[Block]:
    """The rows below a letter, each with the ID that `named` gives it."""
    if below.may_accept:
        yield actions(*_answers(below, tongue), id=named("seat"))
    if below.undeclared:
        yield actions(_none(below, tongue), id=named("none"))
        for at in range(0, len(below.undeclared), MOST_MENU):
            tied = _tied(below.undeclared[at : at + MOST_MENU], at, tongue)
            yield actions(tied, id=named(f"tie{at}"))
    if below.ballots:
        yield actions(*(_ballot(*one, tongue) for one in below.ballots), id=named("ballot"))


def _answers(below: Below, tongue: Tongue) -> Iterator[Block]:
    yield button(tongue.say(N_("Accept")), "apply:say:0:accept", "ACCEPT", style="primary")
    if below.may_decline:
        yield button(tongue.say(N_("Decline")), "apply:say:0:decline", "DECLINE")


def _none(below: Below, tongue: Tongue) -> Block:
    """Names what it denies: a city that came up since then was never asked about."""
    numbers = ", ".join(str(number) for number, _ in below.undeclared)
    words = tongue.say(N_("No conflict with any of these"))
    return button(words, "apply:say:0:none", f"No conflict with {numbers}.")


def _tied(several: Sequence[tuple[int, str]], at: int, tongue: Tongue) -> Block:
    options = [
        option(f"{number}. {name}: {tongue.say(shown)}", _said_of(number, words))
        for number, name in several
        for shown, words in TIES.items()
    ]
    return menu(f"apply:pick:0:{at}", options, tongue.say(N_("I have a conflict with …")))


def _said_of(number: int, words: str) -> str:
    said = f"I have a conflict with {number}"
    return f"{said}: {words}." if words else f"{said}."


def _ballot(number: int, name: str, tongue: Tongue) -> Block:
    says = tongue.say(N_("Judge %(city)s"), city=name)
    return button(says, f"{JUDGE}:{number}", str(number))
