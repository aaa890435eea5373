"""The letters that put questions to a reader before the one that they answer.

Invariant: only letters that went out count.
"""

from intake import store
from intake.conversation.titled.convention import attending_letters
from intake.notices import ItemsAsked, Letter, LetterState, Received
from intake.store import Connection

_WENT_OUT = (LetterState.QUEUED, LetterState.SENT)


def before(connection: Connection, named: Letter) -> Letter | None:
    """The last letter before it that put questions to its reader, where this one asked nothing.

    So does one that asks who comes to the Convention. Only behind a plain receipt, such as that of
    a pause: after any other letter a city may number what it likes.
    """
    if named.notice != Received.name or named.questions or named.pending:
        return None
    if named.application is None:
        return None
    earlier = store.answerable.asked_before(
        connection, named.application, named.to.key, named.created_at
    )
    asked = (one for one in earlier if one.questions or attending_letters.asks(one))
    return next((one for one in asked if one.state in _WENT_OUT), None)


def earlier(connection: Connection, letter: Letter) -> tuple[tuple[str, ...], ...]:
    """What letters before this one asked its reader, where that was not the same; newest first."""
    if letter.application is None:
        return ()
    asked = store.answerable.asked_before(
        connection,
        letter.application,
        letter.to.key,
        letter.created_at,
        most=store.answerable.MOST_SEEN,
    )
    before = (one.questions for one in asked if one.state in _WENT_OUT)
    return tuple(dict.fromkeys(one for one in before if one and one != letter.questions))


def demands(connection: Connection, application: int | None) -> tuple[Letter, ...]:
    """The letters by which organizers asked the city for items."""
    if application is None:
        return ()
    by_reader = store.outbox.about(connection, application, [ItemsAsked.name])
    return tuple(one for mine in by_reader.values() for one in mine if one.state in _WENT_OUT)
