"""What stands on the documents whose numbers a mail names.

Invariant: each number is looked up once a mail; that a document is a rehearsal's is always said.
"""

from collections.abc import Sequence

from intake import awards, store
from intake.applications import Application
from intake.awards import Checked
from intake.conversation.public import checking
from intake.conversation.turns import Turn
from intake.desk.office import Office, call_of
from intake.messages import Message
from intake.store import Connection


def looked_up(connection: Connection, numbers: Sequence[str]) -> list[Checked]:
    """What is known of each number."""
    return [awards.check(one, store.awards.with_number(connection, one)) for one in numbers]


def told(
    office: Office,
    connection: Connection,
    message: Message,
    checked: Sequence[Checked],
    known: Application | None,
    *,
    is_all: bool,
) -> Turn:
    """The same for who asks, whose file is `known`; `is_all` where nothing else is read."""
    samples = frozenset(one.number for one in checked if _is_sample(office, connection, one))
    return checking.answer(
        message, checked, known, verify_at=office.verify_at, is_all=is_all, samples=samples
    )


def _is_sample(office: Office, connection: Connection, one: Checked) -> bool:
    """Whether the document belongs to a rehearsal by the call of its city."""
    if one.award is None:
        return False
    application = store.applications.load(connection, one.award.application)
    return call_of(office, connection, application).sample
