"""Doing what a letter asks confirms it; what is taken as something else says what still waits."""

from datetime import timedelta

import pytest

from intake.cases import CaseKind
from intake.consultation import Total
from intake.store import Store
from tests.intake.desk.consultations.test_listening import VOTER, Square
from tests.intake.desk.hall import CLOSES

pytestmark = pytest.mark.usefixtures("in_english")

OTHERS = "Other letters of ours wait for your answer, too."
WAITS = "What that letter asks about is not confirmed yet."
PASSED_ON = "We passed this part of your mail to the organizers. A person reads it:"
OBJECTS = {
    "de": "Und bitte nehmen Sie meinen Widerspruch gegen Sopot auf: Die genannten 240 Firmen gibt "
    "es so nicht, laut Handelsregister sind es 85.",
    "en": "And please take my objection about Sopot: the 240 companies do not exist, it is 85.",
}


@pytest.fixture
def square(store: Store) -> Square:
    return Square(store)


@pytest.mark.parametrize(
    "text",
    [
        "Ja, für Sopot.\n\n", "Ja, aber nur für Gdynia, wenn es geht.\n\n", "Ja?\n\n",
        "Nein, nicht für Gdynia.\n\n", "Für Gdynia und Sopot ja.\n\n",
        "Ja, für Gdynia hat meine Nachbarin gestimmt.\n\n",
    ],
)  # fmt: skip
def test_no_other_line_above_an_objection_confirms_a_vote_and_it_is_said_to_wait(
    square: Square, text: str
) -> None:
    asked = square.said("Ich stimme für Gdynia.")
    told = square.write(VOTER, text + OBJECTS["de"], to=asked)
    assert square.totals() == (Total(city=1), Total(city=2))
    assert all("confirmed" not in one.notice for one in told)
    said = "\n".join(one.markdown for one in told)
    assert "Please reply only YES" in said or WAITS in said


def test_an_answer_that_is_another_voice_says_that_the_first_one_waits(square: Square) -> None:
    asked = square.said("I vote for Gdynia.")
    told = square.answered(asked, "Objection about Sopot: it counts the companies twice.")
    assert (told.notice, WAITS in told.markdown) == ("confirm", True)
    assert "- A vote for Gdynia\n" in told.markdown
    unclear = square.answered(asked, "I vote for Gdynia and I vote for Sopot.")
    assert (unclear.notice, OTHERS in unclear.markdown) == ("unclear", True)
    square.answered(asked, "Yes")
    again = square.answered(asked, "Objection about Sopot: it counts the companies thrice.")
    assert WAITS not in again.markdown


def test_what_waits_is_told_to_its_own_mailbox_and_while_it_can_be_confirmed(
    square: Square,
) -> None:
    asked = square.said("I vote for Gdynia.")
    objection = "Objection about Sopot: it counts the companies twice."
    other = square.answered(asked, objection, "somebody@else.example")
    assert WAITS not in other.markdown
    square.now += timedelta(days=20)
    late = square.answered(asked, objection)
    assert WAITS not in late.markdown


# --- questions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Hello, how long can one vote and are foreigners allowed to vote?",
        "Wie lange kann man abstimmen, und dürfen Ausländer mitmachen?",
        "投票はいつまでできますか？外国人も投票できますか？",
    ],
)
def test_a_question_of_the_public_reaches_a_person_and_the_letter_says_so(
    square: Square, text: str
) -> None:
    told = square.said(text)
    assert (told.notice, PASSED_ON in told.markdown) == ("unclear", True)
    (case,) = square.cases()
    assert (case.kind, case.application, case.contact) == (CaseKind.QUESTION, None, VOTER)
    assert "asks this of the consultation. Answer from your own mailbox" in case.text
    assert text[-10:] in case.text


def test_nobody_sends_a_link_to_a_stranger_by_a_question(square: Square) -> None:
    told = square.said("May people from abroad vote at prizes.example/win for all of them?")
    assert PASSED_ON in told.markdown
    assert "prizes" not in told.markdown
    assert "prizes.example/win" in square.cases()[0].text


@pytest.mark.parametrize("text", ["Hello", "Gdynia", "Vote for Atlantis", "Good luck to all!"])
def test_what_asks_nothing_opens_nothing(square: Square, text: str) -> None:
    square.say(text)
    assert square.cases() == []


def test_a_question_after_the_close_reaches_a_person_too(square: Square) -> None:
    square.now = CLOSES
    told = square.said("When do we hear which cities were chosen?")
    assert (told.notice, PASSED_ON in told.markdown) == ("refused", True)
    assert [one.kind for one in square.cases()] == [CaseKind.QUESTION]


def test_one_mailbox_fills_no_queue_with_questions(square: Square) -> None:
    most = square.office.call.limits.fruitless_letters_a_day
    for at in range(most + 3):
        square.say(f"How many people of district {at} may vote there?")
    kinds = [one.kind for one in square.cases()]
    assert kinds.count(CaseKind.QUESTION) == most
