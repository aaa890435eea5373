"""Several desks and organizers on one store: each thing once, everybody's mails in order."""

import threading
from dataclasses import replace

import pytest

from intake import desk, store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk import posting
from intake.desk.attempts import Run
from intake.desk.office import OurWords
from intake.errors import StoreError
from intake.messages import Kept, Message
from intake.notices import Addressed, OrganizerTold
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import ORGANIZER, START, Desk, read

ANNA, ZED = "anna@gdynia.example", "zed@sopot.example"


def test_no_desk_takes_a_later_mail_while_another_has_an_earlier_one(
    store: Store, database: str
) -> None:
    city = Desk(store)
    city.write(ANNA, APPLIES)
    letter = city.to(ANNA)
    begun, go_on = threading.Event(), threading.Event()

    def slow(kept: Kept, *, ours: OurWords) -> Message:
        if kept.sender == ZED:
            begun.set()
            go_on.wait(10)
        return read(kept, ours=ours)

    city.deliver(city.mail(ZED, APPLIES.replace("Gdynia", "Sopot")), ZED)
    city.deliver(city.mail(ANNA, "B4: 96 enterprises", to=letter), ANNA)
    slow_office = replace(city.office, read=slow)
    serving = threading.Thread(target=desk.serve, args=(slow_office, city.now))
    serving.start()
    assert begun.wait(10)
    if not database.startswith("sqlite"):  # there nobody else writes meanwhile
        city.deliver(city.mail(ANNA, "Correction: B4: 140 enterprises", to=letter), ANNA)
        assert city.serve() == 0
    go_on.set()
    serving.join()
    if database.startswith("sqlite"):
        city.deliver(city.mail(ANNA, "Correction: B4: 140 enterprises", to=letter), ANNA)
    assert city.serve() == 1
    assert "140" in city.file().current["B4"].words


def test_a_batch_is_small_enough_that_nobody_waits_long(store: Store) -> None:
    city = Desk(store)
    for number in range(22):
        city.deliver(city.mail(f"person{number}@city.example", "Hello"), "x@city.example")
    city.office = replace(city.office, run=Run(is_proven=True))
    assert [city.serve(), city.serve(), city.serve()] == [20, 2, 0]


def test_a_case_that_somebody_closed_meanwhile_brings_no_second_letter(store: Store) -> None:
    city = Desk(store)
    answer = Turn(letters=(Addressed(notice=OrganizerTold(), to=ORGANIZER),), closes=(1,))
    with store.transaction() as connection:
        _open(connection)
        posting.perform(city.office, connection, answer, city.now, seed="first")
    with pytest.raises(StoreError, match="case 1"), store.transaction() as connection:
        posting.perform(city.office, connection, answer, city.now, seed="second")
    assert [one.id for one in city.letters()] == ["first-1"]


def _open(connection: store.Connection) -> None:
    store.cases.open(connection, Case(kind=CaseKind.QUESTION, text="When?", at=START))
