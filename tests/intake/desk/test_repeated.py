"""A question that is sent once more while it waits for its answer."""

import pytest

from intake import store as rooms
from intake.cases import CaseKind
from intake.store import Store
from tests.intake.conversation.town import ENOUGH
from tests.intake.desk.desks import Desk

ANNA, BEN = "anna@gdynia.example", "ben@gdynia.example"
ASKS = "How many figures may we send?"


@pytest.fixture
def desk(store: Store) -> Desk:
    desk = Desk(store)
    desk.write(ANNA, "The city of Gdynia, Poland would like to take part.")
    desk.write(ANNA, ENOUGH, to=desk.to(ANNA))
    return desk


def asked(desk: Desk) -> list[str]:
    return [one.text for one in desk.cases() if one.kind is CaseKind.QUESTION]


@pytest.mark.parametrize(
    "question",
    [
        ASKS,
        "Wie viele Zahlen dürfen wir schicken?",
        "我们可以发送多少个数字？",
        "كم رقما يمكننا أن نرسل؟",
    ],
)
def test_the_same_question_is_one_matter(desk: Desk, question: str) -> None:
    for text in (question, question, f"Dear team,\n\n{question}"):
        (receipt,) = desk.write(ANNA, text, to=desk.to(ANNA))
        assert question.rstrip("?？؟") in receipt.markdown
    assert len(asked(desk)) == 1


def test_once_it_was_answered_it_is_a_matter_anew(desk: Desk) -> None:
    desk.write(ANNA, ASKS, to=desk.to(ANNA))
    with desk.store.transaction() as connection:
        rooms.cases.close(connection, desk.cases()[0].number or 0, desk.now, answer="Two.")
    desk.write(ANNA, ASKS, to=desk.to(ANNA))
    assert asked(desk) == [ASKS]


@pytest.mark.parametrize(
    "other",
    [
        "How many figures may we send by mail?",
        "Who may sign the form?",
        f"{ASKS} And who may sign?",
    ],
)
def test_another_question_is_another_matter(desk: Desk, other: str) -> None:
    desk.write(ANNA, ASKS, to=desk.to(ANNA))
    desk.write(ANNA, other, to=desk.to(ANNA))
    assert len(asked(desk)) == 2


THAT = "Can we still change that?"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"S1: USD 13 billion\n\n{THAT}", f"S2: USD 4 billion\n\n{THAT}"),
        (THAT, f"Our mayor has left office. {THAT}"),
        (f"The county may sign for us. {THAT}", THAT),
        (f"我们的市长换了。\n\n{THAT}", f"我们的港口关闭了。\n\n{THAT}"),
    ],
)
def test_the_same_words_about_another_thing_are_another_matter(
    desk: Desk, first: str, second: str
) -> None:
    for text in (first, second):
        desk.write(ANNA, text, to=desk.to(ANNA))
    assert asked(desk) == [THAT, THAT]


@pytest.mark.parametrize("between", ["S2: USD 4 billion", "submit", "Our mayor has left office."])
def test_what_was_written_between_may_be_what_is_meant(desk: Desk, between: str) -> None:
    for text in (THAT, between, THAT):
        desk.write(ANNA, text, to=desk.to(ANNA))
    assert asked(desk) == [THAT, THAT]


def test_a_colleague_who_asks_the_same_is_answered_too(desk: Desk) -> None:
    desk.write(ANNA, f"Please add {BEN}", to=desk.to(ANNA))
    desk.write(ANNA, ASKS, to=desk.to(ANNA))
    desk.write(BEN, ASKS, to=desk.to(BEN))
    assert asked(desk) == [ASKS, ASKS]


def test_a_mail_that_brings_a_file_is_looked_at_by_itself(desk: Desk) -> None:
    for file in ("one.pdf", "two.pdf"):
        desk.write(ANNA, "Could you look at this file?", to=desk.to(ANNA), files=[file])
    assert len(asked(desk)) == 2


def test_of_a_long_mail_only_the_beginning_of_which_is_shown_each_is_a_matter(desk: Desk) -> None:
    long = " ".join(["May we send figures of the county"] * 20)
    for end in ("by mail?", "by post?"):
        desk.write(ANNA, f"{long} {end}", to=desk.to(ANNA))
    assert len(desk.cases()) == 2
