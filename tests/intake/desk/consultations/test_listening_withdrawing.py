"""What an answer that speaks of taking a voice back does with the record."""

import pytest

from intake.notices import Letter
from tests.intake.desk.consultations.test_listening import OBJECTS, VOTER, Square, square

pytestmark = pytest.mark.usefixtures("in_english")

__all__ = ["square"]

UNSURE = "speaks of taking this back, but we are not sure that it asks for it"


def objected(square: Square) -> Letter:
    """The letter that an objection is confirmed."""
    told = square.write(VOTER, "yes", to=square.said(OBJECTS))
    return next(one for one in told if one.to.key == VOTER)


def test_an_objection_that_is_not_taken_back_stays_in_the_ledger(square: Square) -> None:
    stands = objected(square)
    for text in ("I do not withdraw my objection.", "No, I do not take it back."):
        told = square.answered(stands, text)
        assert (told.notice, "it still stands" in told.markdown) == ("confirmed", True)
    assert [one.is_open for one in square.ledger()] == [True]
    assert square.cases()[1:] == []


def test_who_only_speaks_of_taking_back_is_asked_and_a_person_reads_it(square: Square) -> None:
    stands = objected(square)
    told = square.answered(stands, "Somebody asked me to withdraw my objection. I refuse.")
    assert (told.notice, UNSURE in told.markdown) == ("withdrawal", True)
    assert "I refuse." in square.cases()[-1].text
    assert [one.is_open for one in square.ledger()] == [True]
    kept = square.answered(told, "I withdraw it only if the mayor apologises.")
    assert kept.notice == "withdrawal"
    assert [one.is_open for one in square.ledger()] == [True]
    back = square.write(VOTER, "WITHDRAW", to=told)
    assert "taken_back" in [one.notice for one in back]
    assert [one.is_open for one in square.ledger()] == [False]


def test_a_vote_taken_back_below_the_letter_about_an_objection_is_asked_about(
    square: Square,
) -> None:
    stands = objected(square)
    square.answered(square.said("Vote for Gdynia"), "yes")
    told = square.answered(stands, "I withdraw my vote.")
    assert (told.notice, "A vote for Gdynia" in told.markdown) == ("withdrawal", True)
    assert [one.is_open for one in square.ledger()] == [True]
    assert square.totals()[0].counted == 1


def test_a_vote_asked_about_that_is_not_taken_back_is_no_yes(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    for text in ("I do not withdraw my vote.", "I withdraw it if nobody else votes."):
        assert square.answered(asked, text).notice == "unclear"
    assert square.totals()[0].counted == 0


def test_a_yes_that_is_still_to_come_counts_nothing_and_is_asked_for(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    told = square.answered(asked, "I will say yes once my wife has voted too.")
    assert (told.notice, square.totals()[0].counted) == ("unclear", 0)
    assert square.answered(told, "Yes").notice == "confirmed"


def test_who_objects_again_below_the_letter_about_what_they_took_back_is_heard(
    square: Square,
) -> None:
    stands = objected(square)
    back = next(one for one in square.write(VOTER, "WITHDRAW", to=stands) if one.to.key == VOTER)
    for letter, text in (
        (back, "I object again, the count is wrong."),
        (stands, "다시 이의를 제기합니다."),
    ):
        asked = square.answered(letter, text)
        assert (asked.notice, "An objection about Gdynia" in asked.markdown) == ("confirm", True)
        assert text in asked.markdown


@pytest.mark.parametrize("text", ["I object!", "Objection to Gdynia and Sopot: both count twice."])
def test_a_yes_to_a_letter_that_asks_to_write_anew_hears_that_and_how(
    square: Square, text: str
) -> None:
    unclear = square.said(text)
    told = square.answered(unclear, "Yes")
    assert "We kept nothing that a YES to our last letter could confirm" in told.markdown
    assert "“Objection about”" in told.markdown
    assert "which of our letters" in square.said("Yes").markdown
    assert square.answered(told, "Objection about Sopot: it counts twice.").notice == "confirm"
