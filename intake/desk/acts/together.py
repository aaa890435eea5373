"""Letters that one act wrote: they are taken back together, and what the act did with them.

Invariant: of an act either every letter that is held is taken back, and the act, or none is.
"""

from collections.abc import Callable, Collection, Iterable

from intake import store
from intake.applications import Application
from intake.ceremony import Ceremony
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.notices import Letter, LetterState
from intake.store import Connection

Undo = Callable[[Turn], Turn | Refusal]
"""What undoing one act comes to, after what was undone before it."""
STOPPABLE = (LetterState.HELD, LetterState.RECALLED)
"""As what a letter stands that nobody has got."""


def alike(connection: Connection, letter: Letter, notices: Collection[str]) -> list[Letter]:
    """What the act of this letter wrote to its city by these notices; none where it is no such."""
    if letter.notice not in notices or not letter.application:
        return []
    written = store.outbox.letters(connection, application=letter.application)
    return [one for one in written if one.notice in notices and seed(one) == seed(letter)]


def with_others(
    connection: Connection, letters: Iterable[Letter], notices: Collection[str]
) -> tuple[Letter, ...]:
    """The letters, and with one by such a notice all held ones of the same act."""
    return with_held(letters, lambda one: alike(connection, one, notices))


def with_held(
    letters: Iterable[Letter], others: Callable[[Letter], Iterable[Letter]]
) -> tuple[Letter, ...]:
    """The letters, and of the others that go with each those that are held."""
    found = {letter.id: letter for letter in letters}
    for letter in tuple(found.values()):
        found |= {one.id: one for one in others(letter) if one.state is LetterState.HELD}
    return tuple(found.values())


def one_each(letters: Iterable[Letter], notices: Collection[str]) -> list[Letter]:
    """A letter by such a notice of each act that wrote any of them, the latest act first."""
    each = {seed(one): one for one in letters if one.notice in notices}
    return sorted(each.values(), key=lambda one: one.created_at, reverse=True)


def undone(steps: Iterable[Undo]) -> Turn | Refusal:
    """All of it undone, each act on what is left by those before; else why one of them stands."""
    so_far = Turn()
    for step in steps:
        more = step(so_far)
        if isinstance(more, Refusal):
            return more
        so_far += more
    return so_far


def file(connection: Connection, number: int, so_far: Turn) -> Application | None:
    """The application as it is by now."""
    changed = (one for one in reversed(so_far.applications) if one.number == number)
    return next(changed, None) or store.applications.load(connection, number)


def ceremony(connection: Connection, number: int, so_far: Turn) -> Ceremony:
    """The ceremony of this application as it is by now."""
    changed = (one for one in reversed(so_far.ceremonies) if one.application == number)
    return next(changed, None) or store.ceremony.of(connection, number)


def seed(letter: Letter) -> str:
    """What the IDs of the letters of one act begin with."""
    return letter.id.rpartition("-")[0]
