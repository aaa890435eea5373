"""A city says that an answer of its own is wrong, and gives the right one itself."""

import pytest

from intake import store as rooms
from intake.cases import CaseKind
from intake.desk.righted import BY
from intake.store import Store
from tests.intake.conversation.town import ENOUGH
from tests.intake.desk.desks import Desk

ANNA, BEN = "anna@gdynia.example", "ben@gdynia.example"
APPLIES = "The city of Gdynia, Poland would like to take part."
WRONG, RIGHT = "The figure for S1 is wrong.", "S1: USD 13 billion"


@pytest.fixture
def desk(store: Store) -> Desk:
    """A city that has answered what is demanded."""
    desk = Desk(store)
    desk.write(ANNA, APPLIES)
    desk.write(ANNA, ENOUGH, to=desk.to(ANNA))
    return desk


def waiting(desk: Desk) -> list[str]:
    return [one.kind.value for one in desk.cases()]


def journal(desk: Desk) -> list[dict[str, object]]:
    """What the journal tells of matters that were closed."""
    with desk.store.transaction() as connection:
        words = rooms.journal.words(connection, 1)
        chain = list(rooms.journal.chain(connection, 1))
    return [words[one.sequence] for one in chain if one.act == "case_closed"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (WRONG, RIGHT),
        (WRONG, "S1: USD 12.4 billion"),
        (WRONG, "Sorry, the right one is: S1: USD 13 billion (2024)."),
        (f"Dear team,\n\n{WRONG}\n\nKind regards\nName Surname", f"{RIGHT}\n\nName Surname"),
        ("The figures for S1 and S2 are wrong.", f"{RIGHT}\nS2: USD 4 billion"),
        ("Die Zahl zu S1 ist falsch.", "S1: 13 Milliarden US-Dollar"),
        ("Le chiffre de S1 est faux.", "S1 : 13 milliards de dollars"),
        ("S1的数字是错的。", "S1：130亿美元"),
        ("Наша цифра по S1 неверна.", "S1: 13 млрд долларов США"),
    ],
)
def test_the_matter_is_settled_by_the_citys_own_answer(desk: Desk, said: str, answer: str) -> None:
    desk.write(ANNA, said, to=desk.to(ANNA))
    assert waiting(desk) == [CaseKind.TAKEN_BACK.value]
    desk.write(ANNA, answer, to=desk.to(ANNA))
    assert waiting(desk) == []
    (closed,) = journal(desk)
    assert (closed["case"], closed["by"]) == (1, BY)
    assert "S1" in str(closed["reason"])


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (WRONG, "S2: USD 4 billion"),
        (WRONG, "S1: quite a lot"),
        (WRONG, "We will send it next week."),
        (f"{WRONG} Our office moves to Sopot next week.", RIGHT),
        (f"{WRONG} Please call me.", RIGHT),
        (f"{WRONG} Who may sign the form?", RIGHT),
        ("The figures for S1 and S2 are wrong.", RIGHT),
        ("The last figure was wrong.", "S2: USD 4 billion"),
        ("Die Zahl zu S1 ist falsch. Bitte rufen Sie uns an.", "S1: 13 Milliarden US-Dollar"),
        ("Le chiffre de S1 est faux. Le maire vous écrira.", "S1 : 13 milliards de dollars"),
        ("S1的数字是错的。市长会给你们打电话。", "S1：130亿美元"),
        ("The figure for S1 is wrong because our clerk made it up.", RIGHT),
        ("The figure for S1 is wrong and was sent without authority.", RIGHT),
        ("The figure for S1 is wrong; our mailbox was broken into.", RIGHT),
        ("The figure for S1 is wrong (call me on 555 1234).", RIGHT),
        (f"{WRONG} Thank you for calling me back.", RIGHT),
        (f"{WRONG} I look forward to your call.", RIGHT),
        ("Le chiffre de S1 est faux, car une personne non autorisée l'a envoyé.", "S1 : 13 Md $"),
        ("Die Zahl zu S1 ist falsch, weil sie gefälscht ist.", "S1: 13 Milliarden US-Dollar"),
        ("S1的数字是错的，因为前任职员伪造了它。", "S1：130亿美元"),
        ("Наша цифра по S1 неверна. Позвоните нам.", "S1: 13 млрд долларов США"),
    ],
)
def test_what_says_more_or_is_not_answered_waits_for_a_person(
    desk: Desk, said: str, answer: str
) -> None:
    desk.write(ANNA, said, to=desk.to(ANNA))
    desk.write(ANNA, answer, to=desk.to(ANNA))
    assert CaseKind.TAKEN_BACK.value in waiting(desk)
    assert journal(desk) == []


def test_two_answers_one_after_the_other_settle_it(desk: Desk) -> None:
    desk.write(ANNA, "The figures for S1 and S2 are wrong.", to=desk.to(ANNA))
    desk.write(ANNA, RIGHT, to=desk.to(ANNA))
    assert waiting(desk) == [CaseKind.TAKEN_BACK.value]
    desk.write(ANNA, "S2: USD 4 billion", to=desk.to(ANNA))
    assert waiting(desk) == []


def test_what_another_mail_took_back_since_is_not_passed_over(desk: Desk) -> None:
    desk.write(ANNA, WRONG, to=desk.to(ANNA))
    desk.write(ANNA, "The figure for S2 is wrong. Please call me.", to=desk.to(ANNA))
    desk.write(ANNA, f"{RIGHT}\nS2: USD 4 billion", to=desk.to(ANNA))
    assert waiting(desk) == [CaseKind.TAKEN_BACK.value]


def test_a_colleague_may_give_the_right_answer(desk: Desk) -> None:
    desk.write(ANNA, f"Please add {BEN}", to=desk.to(ANNA))
    desk.write(ANNA, WRONG, to=desk.to(ANNA))
    desk.write(BEN, RIGHT, to=desk.to(BEN))
    assert CaseKind.TAKEN_BACK.value not in waiting(desk)
