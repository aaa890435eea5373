"""What organizers are not shown before the tally: how anybody voted (V2).

Invariant: a mail of a panelist, or a letter that repeats a ballot, is found and shown only once
every city that the panelist judges is counted.
"""

from sqlalchemy import Column, ColumnElement, Connection, and_, literal, select

from intake.notices import BallotKept, Letter
from intake.store.panel_schema import assignments, tallies
from intake.store.schema import letters, mails


def open_mails() -> ColumnElement[bool]:
    """Mails that keep no ballot secret."""
    return ~and_(mails.c.application.is_(None), _still_judges(mails.c.sender_key))


def open_letters() -> ColumnElement[bool]:
    """Letters that repeat no secret ballot."""
    return ~and_(letters.c.notice == BallotKept.name, _still_judges(letters.c.to_key))


def is_secret(connection: Connection, letter: Letter) -> bool:
    """Whether the letter repeats a ballot that nobody but its panelist may read yet."""
    if letter.notice != BallotKept.name:
        return False
    return bool(connection.execute(select(_still_judges(literal(letter.to.key)))).scalar())


def _still_judges(key: "Column[str] | ColumnElement[str]") -> ColumnElement[bool]:
    counted = select(tallies.c.application).where(
        tallies.c.application == assignments.c.application
    )
    standing = (assignments.c.panelist == key, assignments.c.ended_at.is_(None))
    return select(assignments.c.number).where(*standing, ~counted.exists()).exists()
