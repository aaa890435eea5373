"""What is parked again says that it was tried again only where somebody did."""

from dataclasses import replace
from datetime import timedelta

from intake import store as rooms
from intake.cases import Case, CaseKind
from intake.desk import retrying
from intake.store import Store
from tests.intake.desk.desks import START, Desk
from tests.intake.store.samples import a_kept

PARKED = Case(kind=CaseKind.PARKED, text="It failed.", at=START, message="m1")


def test_a_matter_waits_again_only_where_somebody_tried_again(store: Store) -> None:
    desk = Desk(store)
    later = [START + timedelta(minutes=minutes) for minutes in range(4)]
    with store.transaction() as connection:
        rooms.inbox.keep(connection, [a_kept(1)])
        rooms.inbox.park(connection, "m1", "x", START)
        opened = rooms.cases.open(connection, PARKED)
        assert retrying.failed_again(connection, PARKED, later[0]) is None
        found = retrying.of_case(desk.office, connection, opened)
        assert isinstance(found, retrying.Found)
        retrying.take_up(desk.office, connection, found, by="Anna", now=later[1])
        again = retrying.failed_again(connection, PARKED, later[2])
        assert again == replace(opened, text=again.text if again else "")
        assert again.text.startswith("It failed. Tried again by Anna at ")
        assert retrying.failed_again(connection, PARKED, later[3]) is None
