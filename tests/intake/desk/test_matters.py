"""A matter in organizers' lists names who wrote as people know them."""

import pytest

from intake.cases import Case, CaseKind
from intake.desk import posting
from intake.store import Store
from tests.intake.desk.desks import Desk


@pytest.mark.parametrize(("contact", "who"), [
    ("objector@elsewhere.example", "objector@elsewhere.example"),
    ("u1@t1.slack.invalid", "somebody in Slack"),
    (None, ""),
])  # fmt: skip
def test_nobody_in_a_chat_is_named_by_what_is_no_mailbox(
    store: Store, contact: str | None, who: str
) -> None:
    desk = Desk(store)
    case = Case(kind=CaseKind.OBJECTION, text="Due.", at=desk.now, contact=contact)
    with store.reading() as connection:
        assert posting.matter(connection, case).who == who
