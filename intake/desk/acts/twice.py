"""The very same letter a second time: a form that was left open, or two people at one city.

Invariant: what was taken back or came back may go once more, and so may what its reader has written
since; other words are another letter.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from intake import moments, store
from intake.conversation.turns import OWN, Bond
from intake.errors import Refusal
from intake.notices import Letter, LetterState
from intake.store import Connection

A_MOMENT: Final = timedelta(minutes=10)
"""How long the same words to the same reader are taken for a slip."""
MOST_LOOKED_AT: Final = 20
"""Of the last letters to a city."""
_THEIRS: Final = (*OWN, Bond.ADDRESS)
_GONE_ASTRAY: Final = (LetterState.RECALLED, LetterState.FAILED)


def refusal(connection: Connection, letters: Sequence[Letter], now: datetime) -> Refusal | None:
    """Why these letters do not go: each of them went, or is held, since a moment ago."""
    found = [_before(connection, one, now) for one in letters]
    known = [one for one in found if one]
    if not known or len(known) != len(found):
        return None
    to, at = known[0].to.in_words, moments.told(known[0].created_at)
    return Refusal(
        reason="sent_twice",
        text=f"The very same letter to {to} was written on {at}, so it does not go a second time. "
        "Other words go at once; the same ones again after ten minutes.",
    )


def _before(connection: Connection, letter: Letter, now: datetime) -> Letter | None:
    if letter.application is None:
        return None
    last = store.outbox.letters(connection, application=letter.application, limit=MOST_LOOKED_AT)
    same = next((one for one in reversed(last) if _is_same(one, letter, now)), None)
    return None if same is None or _wrote_since(connection, same, now) else same


def _wrote_since(connection: Connection, letter: Letter, now: datetime) -> bool:
    """Whether its reader wrote after it: the same words may then be about something else."""
    if letter.application is None:
        return False
    at = store.correspondence.heard_at(
        connection, letter.application, letter.to.key, _THEIRS, before=now
    )
    return at is not None and at > letter.created_at


def _is_same(one: Letter, letter: Letter, now: datetime) -> bool:
    is_near = timedelta(0) <= now - one.created_at < A_MOMENT
    is_same = (one.notice, one.to.key, one.markdown) == (
        letter.notice, letter.to.key, letter.markdown,
    )  # fmt: skip
    return is_near and is_same and one.state not in _GONE_ASTRAY
