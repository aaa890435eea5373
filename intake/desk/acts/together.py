"""Letters that one act wrote: they are taken back together, and what the act did with them.

Invariant: of an act either every letter that is held is taken back, and the act, or none is.
"""

from collections.abc import Callable, Collection, Iterable

from intake import store
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.notices import Letter, LetterState
from intake.store import Connection

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


def taken_back(
    letters: Iterable[Letter],
    notices: Collection[str],
    undone: Callable[[Letter], Turn | Refusal],
) -> Turn | Refusal:
    """What undoes every act that wrote such letters, each once; else why one of them stands."""
    each = {seed(one): one for one in letters if one.notice in notices}
    return added(map(undone, each.values()))


def added(turns: Iterable[Turn | Refusal]) -> Turn | Refusal:
    """All of them as one turn; the first that is refused refuses it."""
    whole = Turn()
    for turn in turns:
        if isinstance(turn, Refusal):
            return turn
        whole += turn
    return whole


def seed(letter: Letter) -> str:
    """What the IDs of the letters of one act begin with."""
    return letter.id.rpartition("-")[0]
