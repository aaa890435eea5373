"""What organizers are not shown before the tally: how anybody voted (V2).

Invariant: a mail of a panelist, or a letter that repeats a ballot, is found and shown only once
every city that the panelist judges or ever judged is counted. What a stranger wrote to a panelist's
reply address may be a ballot from another mailbox: nothing was taken from it, and it is not found.
"""

from sqlalchemy import Column, ColumnElement, Connection, and_, literal, or_, select

from intake.notices import BallotKept, Letter
from intake.store.panel_schema import assignments, tallies
from intake.store.schema import letters, mails

_STRANGER = "stranger"
"""The bond of who wrote to somebody else's reply address (`conversation.Bond`)."""


def open_mails() -> ColumnElement[bool]:
    """Mails that keep no ballot secret."""
    is_secret = or_(mails.c.bond == _STRANGER, _still_judges(mails.c.sender_key))
    return ~and_(mails.c.application.is_(None), is_secret)


def open_letters() -> ColumnElement[bool]:
    """Letters that repeat no secret ballot."""
    return ~and_(letters.c.notice == BallotKept.name, _still_judges(letters.c.to_key))


def is_secret(connection: Connection, letter: Letter) -> bool:
    """Whether the letter repeats a ballot that nobody but its panelist may read yet."""
    if letter.notice != BallotKept.name:
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
