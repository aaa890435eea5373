"""Letters that wait for who is on a file no more: they stay here.

Invariant: what goes or stays with a decision is left to it; it costs who is not reached their own.
"""

from collections.abc import Collection

from intake import stages, store
from intake.applications import Application
from intake.conversation.turns import Turn
from intake.journal import Entry
from intake.notices import NEVER, CaseAnswered, Letter, LetterState, TakenOff
from intake.store import Connection

_STILL = frozenset({CaseAnswered.name, TakenOff.name})
"""What also goes to who has left: the answer to what they asked, and why no letters come."""
_UNSENT = frozenset({LetterState.HELD, LetterState.QUEUED})


def ended(turn: Turn) -> frozenset[int]:
    """The applications that end with the turn, for which nothing is held any more."""
    return frozenset(
        one.number for one in turn.applications if _is_done(one) and one.number in turn.parted
    )


def stopped(connection: Connection, turn: Turn, application: Application) -> list[Entry]:
    """Stop what is held for people who left, or for an application that ended undecided."""
    if application.number not in turn.parted:
        return []
    held = [
        letter
        for letter in store.outbox.letters(
            connection, application=application.number, state=LetterState.HELD
        )
        if letter.notice not in _STILL and letter.due_at != NEVER
        if _is_done(application) or application.contact(letter.to) is None
        if store.outbox.recall(connection, letter.id)
    ]
    return [recalled(application.number, one.id) for one in held]


def _is_done(application: Application) -> bool:
    """Whether nothing is said to it any more; a city with a decision is written to as before."""
    return application.is_over and application.state not in stages.DECIDED


def waiting(connection: Connection, number: int, keys: Collection[str]) -> list[Letter]:
    """What has not left yet to any of these addresses, and does not wait for a decision."""
    written = store.outbox.letters(connection, application=number)
    return [
        one
        for one in written
        if one.to.key in keys and one.state in _UNSENT and one.due_at != NEVER
    ]


def recalled(application: int, id: str, *, by: str = "") -> Entry:
    """That a letter was stopped; `by` whom, where it was somebody."""
    words = {"letter": id} | ({"by": by} if by else {})
    return Entry(application=application, act="letter_recalled", words=words)
