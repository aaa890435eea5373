"""A matter in organizers' lists names who wrote as people know them."""

import pytest

from intake import store as stored
from intake.cases import Case, CaseKind
from intake.desk import posting
from intake.messages import Address
from intake.panel.roster import Panelist
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


def test_a_panelist_in_a_chat_is_named(store: Store) -> None:
    desk, box = Desk(store), Address(address="u1@t1.slack.invalid")
    panelist = Panelist(
        edition="2025",
        name="Ada Berg",
        address=box,
        category="experts",
        origin="NO",
        since=desk.now,
    )
    case = Case(kind=CaseKind.PANELIST, text="Due.", at=desk.now, contact=box.key)
    with store.transaction() as connection:
        stored.panel.save(connection, panelist)
        assert posting.matter(connection, case).who == "Ada Berg (Slack)"
