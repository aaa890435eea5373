"""What a city writes stands where something of it waits, or below the answer it was given last."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.desk import board, posting
from intake.desk.acts import Close, Reply
from intake.messages import Address, Message
from intake.store import Store
from intake.store.tables.schema import board as table
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import Town

QUESTION, REMARK = CaseKind.QUESTION, CaseKind.AFTER_REGISTRATION
LATE, UNUSABLE, FOLLOW_UP = CaseKind.LATE, CaseKind.UNUSABLE, CaseKind.FOLLOW_UP


@pytest.fixture
def town(store: Store) -> Town:
    made = Town(store)
    made.office = replace(made.office, has_board=True)
    made.city(1)
    made.city(2)
    return made


def thread(town: Town, case: int) -> str:
    """The key of what begins the thread in which a case stands."""
    with town.store.reading() as connection:
        rows = connection.execute(select(table)).all()
    (found,) = [row for row in rows if row.key == f"case:{case}"]
    return str(found.under or found.key)


def writes(town: Town, kind: CaseKind, message: str, city: int = 1, contact: str = "") -> None:
    """A mail that opens a matter, as the desk serves it."""
    town.now += timedelta(minutes=3)
    writer = contact or mayor(city)
    made = Case(
        kind=kind,
        text=f"Something in {message}.",
        at=town.now,
        application=city,
        message=message,
        contact=writer,
    )
    mail = Message(id=message, channel="mail", sender=Address(address=writer), received_at=town.now)
    turn = Turn(applications=(town.file(city),), cases=(made,))
    with town.store.transaction() as connection:
        posting.report(town.office, lambda: town.now, connection, made)
        board.hear(connection, mail, turn, town.now)


@pytest.mark.parametrize("first", [QUESTION, REMARK, LATE, UNUSABLE])
@pytest.mark.parametrize("then", [QUESTION, REMARK, LATE, UNUSABLE, FOLLOW_UP])
def test_the_next_mail_stands_where_the_one_before_waits(
    town: Town, first: CaseKind, then: CaseKind
) -> None:
    writes(town, first, "m1")
    writes(town, then, "m2", contact="deputy@city1.example")
    if first is then is UNUSABLE:
        assert [one.number for one in town.cases()] == [1]
    else:
        assert thread(town, 2) == "case:1"


@pytest.mark.parametrize("then", [QUESTION, REMARK, LATE, UNUSABLE])
def test_another_citys_mail_begins_a_thread(town: Town, then: CaseKind) -> None:
    writes(town, QUESTION, "m1")
    writes(town, then, "m2", city=2)
    assert thread(town, 2) == "case:2"


@pytest.mark.parametrize("kind", [CaseKind.STRANGER, CaseKind.SAME_CITY, CaseKind.HOSTING_INTEREST])
def test_a_matter_of_its_own_begins_a_thread(town: Town, kind: CaseKind) -> None:
    writes(town, QUESTION, "m1")
    writes(town, kind, "m2")
    assert thread(town, 2) == "case:2"


@pytest.mark.parametrize("then", [QUESTION, REMARK])
def test_what_waits_with_others_in_one_message_holds_no_mail(town: Town, then: CaseKind) -> None:
    writes(town, CaseKind.LOOP, "m1")
    writes(town, then, "m2")
    assert thread(town, 2) == "case:2"


@pytest.mark.parametrize("then", [REMARK, LATE, UNUSABLE, FOLLOW_UP])
def test_what_asks_nothing_stands_below_the_answer_given_last(town: Town, then: CaseKind) -> None:
    writes(town, QUESTION, "m1")
    town.done(Reply(case=1, text="In March."))
    writes(town, then, "m2")
    assert thread(town, 2) == "case:1"


def test_a_question_after_the_answer_begins_a_thread(town: Town) -> None:
    writes(town, QUESTION, "m1")
    town.done(Reply(case=1, text="In March."))
    writes(town, QUESTION, "m2")
    assert thread(town, 2) == "case:2"


def test_a_remark_stands_with_the_question_that_waits_rather_than_below_an_answer(
    town: Town,
) -> None:
    writes(town, QUESTION, "m1")
    town.done(Reply(case=1, text="In March."))
    writes(town, QUESTION, "m2")
    writes(town, REMARK, "m3")
    assert thread(town, 3) == "case:2"


def test_a_remark_after_a_matter_that_was_closed_without_a_word_begins_a_thread(
    town: Town,
) -> None:
    writes(town, QUESTION, "m1")
    town.done(Close(case=1, reason="They called."))
    writes(town, REMARK, "m2")
    assert thread(town, 2) == "case:2"


def test_a_remark_begins_a_thread_where_the_city_wrote_of_something_else_since(
    town: Town,
) -> None:
    writes(town, QUESTION, "m1")
    town.done(Reply(case=1, text="In March."))
    writes(town, CaseKind.STRANGER, "m2")
    town.done(Close(case=2, reason="A colleague."), seed="act-9")
    writes(town, REMARK, "m3")
    assert thread(town, 3) == "case:3"
