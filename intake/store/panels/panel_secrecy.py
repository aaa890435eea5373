"""What organizers are not shown before the tally: how anybody voted (V2).

Invariant: a mail of a panelist, or a letter that repeats a ballot or may repeat one, is found and
shown only once every city that the panelist judges or ever judged is counted. What a stranger wrote
to a panelist's reply address may be a ballot from another mailbox: nothing was taken from it, and
it is not found.
"""

from sqlalchemy import Column, ColumnElement, Connection, and_, literal, or_, select

from intake.notices import (
    BallotKept,
    ConflictsNoted,
    Letter,
    PanelistRefused,
    PanelistTold,
    SeatAnswered,
)
from intake.store.tables.panel_schema import assignments, tallies
from intake.store.tables.schema import letters, mails

_STRANGER = "stranger"
"""The bond of who wrote to somebody else's reply address (`conversation.Bond`)."""
_REPEATING = tuple(
    one.name for one in (BallotKept, ConflictsNoted, PanelistRefused, PanelistTold, SeatAnswered)
)
"""Letters to panelists with words of theirs in them: read, not read, or set aside."""


def open_mails() -> ColumnElement[bool]:
    """Mails that keep no ballot secret."""
    is_secret = or_(mails.c.bond == _STRANGER, _still_judges(mails.c.sender_key))
    return ~and_(mails.c.application.is_(None), is_secret)


def open_letters() -> ColumnElement[bool]:
    """Letters that repeat no secret ballot."""
    repeats = and_(letters.c.application.is_(None), letters.c.notice.in_(_REPEATING))
    return ~and_(repeats, _still_judges(letters.c.to_key))


def is_secret(connection: Connection, letter: Letter) -> bool:
    """Whether the letter repeats a ballot that nobody but its panelist may read yet."""
    if letter.application is not None or letter.notice not in _REPEATING:
        return False
    return has_judged(connection, letter.to.key)


def has_judged(connection: Connection, key: str) -> bool:
    """Whether a city that the panelist judges, or ever judged, is not counted yet."""
    return bool(connection.execute(select(_still_judges(literal(key)))).scalar())


def _still_judges(key: "Column[str] | ColumnElement[str]") -> ColumnElement[bool]:
    """Who was dropped or has a conflict now wrote as a judge all the same."""
    counted = select(tallies.c.application).where(
        tallies.c.application == assignments.c.application
    )
    theirs = select(assignments.c.number).where(assignments.c.panelist == key)
    return theirs.where(~counted.exists()).exists()
