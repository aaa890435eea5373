"""Who is new on a file reads first that they are: whatever comes for them waits for their welcome.

Invariant: nothing reaches a contact whose welcome is held before it, so that undoing the addition
undoes all of it; where the addition stands, all of it goes. Who writes by themselves is answered at
once, and welcomed before that.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.messages import Message
from intake.notices import ContactWelcomed, Letter, LetterState
from intake.store import Connection


def first(
    connection: Connection, letters: Sequence[Letter], *, ended: Collection[int] = ()
) -> tuple[Letter, ...]:
    """The letters as they are posted: those to whom a welcome is held for leave after it.

    The welcome to an application that has `ended` stays here, so that nothing waits for it.
    """
    numbers = {one.application for one in letters if one.application}
    waiting = _waiting(connection, numbers.difference(ended))
    return tuple(
        _held_until(welcome, one) if (welcome := _of(waiting, one)) else one for one in letters
    )


def come(connection: Connection, message: Message, turn: Turn, now: datetime) -> None:
    """Let the welcome of who wrote this message go, where the turn answers them.

    What waits for it goes with it, before the answer.
    """
    answered = {
        one.application
        for one in turn.letters
        if one.application and one.message == message.id and one.to.key == message.sender.key
    }
    theirs = [one for one in _waiting(connection, answered) if one.to.key == message.sender.key]
    ids = [letter.id for one in theirs for letter in _with_waiting(connection, one)]
    store.outbox.release(connection, ids, now)


def refused(connection: Connection, letter: Letter) -> Refusal | None:
    """Why a letter that would have left at once, but for the welcome, is not taken back alone."""
    welcome = _of(_waiting(connection, {letter.application or 0}), letter)
    if welcome is None or welcome.due_at != letter.due_at:
        return None
    return Refusal(
        reason="waits_for_welcome",
        text=f"The letter {letter.named} only waits until {letter.to.shown} is welcomed on the "
        f"file. `citydesk letters recall {welcome.id}` takes them off the file, and stops what "
        "waits for them.",
    )


def _with_waiting(connection: Connection, welcome: Letter) -> list[Letter]:
    """The welcome, and whatever only waits for it."""
    held = store.outbox.letters(connection, application=welcome.application, state=LetterState.HELD)
    mine = (welcome.to.key, welcome.due_at)
    return [one for one in held if (one.to.key, one.due_at) == mine]


def _waiting(connection: Connection, applications: Collection[int]) -> list[Letter]:
    """The welcomes of these applications that are held."""
    if not applications:
        return []
    ids = store.outbox.waiting(connection, sorted(applications), ContactWelcomed.name)
    found = (store.outbox.letter(connection, id) for _, id in sorted(ids, key=str))
    return [one for one in found if one and one.state is LetterState.HELD]


def _of(welcomes: Iterable[Letter], letter: Letter) -> Letter | None:
    """The welcome that goes before this letter."""
    mine = (letter.application, letter.to.key)
    found = (one for one in welcomes if (one.application, one.to.key) == mine)
    return next((one for one in found if one.id != letter.id), None)


def _held_until(welcome: Letter, letter: Letter) -> Letter:
    """One that is due after the welcome goes after it as it is."""
    if letter.due_at >= welcome.due_at:
        return letter
    return replace(letter, state=LetterState.HELD, due_at=welcome.due_at)
