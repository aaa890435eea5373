"""A letter that came back, and says what holds no more by the time somebody tries again."""

from datetime import timedelta

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.desk import acts, retrying
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Store
from tests.intake.desk.desks import Desk
from tests.intake.desk.test_answered_letter import ANNA
from tests.intake.desk.test_open_ended import asking, perform

SOPOT = "office@sopot.example"


@pytest.fixture
def desk(store: Store) -> Desk:
    office, _ = asking(store)
    return office


def last(desk: Desk, notice: str, to: str = ANNA) -> Letter:
    return [one for one in desk.letters() if (one.notice, one.to.address) == (notice, to)][-1]


def again(desk: Desk, letter: Letter) -> list[str]:
    """What is said to who tries again a letter that came back: nothing where it goes."""
    with desk.store.transaction() as connection:
        rooms.outbox.bounced(connection, letter.id, "mailbox full")
        text = letter.lost_by("mailbox full")
        matter = Case(kind=CaseKind.BOUNCED, text=text, at=desk.now, application=letter.application)
        case = rooms.cases.open(connection, matter)
    with desk.store.reading() as connection:
        found = retrying.of_case(desk.office, connection, case)
        every = retrying.find(desk.office, connection, [letter.id])
    assert isinstance(every, retrying.Found)
    assert [one.id for one in every.letters] == ([] if every.late else [letter.id])
    if isinstance(found, Refusal):
        assert found in every.late
        return [found.text]
    return []


def shared(desk: Desk) -> int:
    """The case of another city, answered and told to all."""
    desk.write(SOPOT, "The city of Sopot, Poland, applies. Which year must the GDP be of?")
    (case,) = desk.cases()
    assert case.number
    perform(desk, acts.Reply(case=case.number, text="Of 2023."))
    perform(desk, acts.Share(case=case.number))
    return case.number


def test_what_was_told_to_all_goes_again_while_it_holds(desk: Desk) -> None:
    shared(desk)
    assert again(desk, last(desk, "shared")) == []


def test_what_was_corrected_since_goes_to_nobody_again(desk: Desk) -> None:
    case = shared(desk)
    former = last(desk, "case_answered", SOPOT)
    told = last(desk, "shared")
    perform(desk, acts.Reply(case=case, text="Of 2024, not 2023.", corrects=True, to_all=True))
    for letter in (told, former):
        (said,) = again(desk, letter)
        assert f"the answer to case {case} was corrected since" in said
    assert again(desk, last(desk, "case_answered", SOPOT)) == []
    assert again(desk, last(desk, "shared")) == []


def test_what_stands_for_all_goes_again_though_the_city_that_asked_has_another_answer(
    desk: Desk,
) -> None:
    case = shared(desk)
    former = last(desk, "case_answered", SOPOT)
    perform(desk, acts.Reply(case=case, text="For you 2024.", corrects=True))
    (said,) = again(desk, former)
    assert "was corrected since" in said
    assert again(desk, last(desk, "shared")) == []


def test_a_further_letter_corrects_nothing(desk: Desk) -> None:
    case = shared(desk)
    perform(desk, acts.Reply(case=case, text="One more thing.", further=True))
    assert again(desk, last(desk, "shared")) == []


def registered(desk: Desk) -> None:
    for text in ("B2b: yes", "SUBMIT", "YES"):
        desk.write(ANNA, text, to=desk.to(ANNA))
    desk.now += timedelta(hours=1)
    desk.carry()


def move(desk: Desk, to: Stage, reason: str) -> None:
    perform(desk, acts.Move(names=("Gdynia",), to=to, reason=reason))


def test_a_stage_that_was_taken_back_is_told_to_nobody_again(desk: Desk) -> None:
    registered(desk)
    move(desk, Stage.PRE_SELECTION, "Looked at by hand.")
    moved = last(desk, "moved")
    assert again(desk, moved) == []
    move(desk, Stage.REGISTRATION, "Moved by mistake.")
    (said,) = again(desk, moved)
    assert "the application stands otherwise since" in said
    assert again(desk, last(desk, "reversed")) == []


def test_only_the_newest_receipt_goes_again(desk: Desk) -> None:
    desk.write(ANNA, "B2b: yes", to=desk.to(ANNA))
    first = last(desk, "received")
    desk.now += timedelta(hours=1)
    desk.write(ANNA, "S1: USD 13 billion (2024)", to=first)
    (said,) = again(desk, first)
    assert said.endswith("a newer letter of its kind says it as it is now.")
