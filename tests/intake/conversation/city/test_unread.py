"""What a city wrote to a question that may be left out reaches a person where nothing read it."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.notices import Registered, SubmissionShown
from tests.intake.conversation.town import ANNA, Town, a_complete_town

PLACES = [
    "ونرغب في تسلم الشهادة في مدينتنا بدلاً من المؤتمر إن أمكن.",
    "V6_place: мы хотели бы получить его где-нибудь ещё",
    "V6_place: möglichst nicht auf dem Kongress",
]


def submit(town: Town) -> None:
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), SubmissionShown)


def confirm(town: Town) -> None:
    town.write(ANNA, "CONFIRM", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED
    assert town.notice(ANNA, Registered)


def said_of(town: Town, kind: str) -> list[str]:
    return [one.words for one in town.receipt(ANNA).remarks if one.kind == kind]


@pytest.mark.parametrize("text", PLACES)
def test_words_that_were_not_read_wait_beside_the_form_and_go_to_a_person(text: str) -> None:
    town, words = a_complete_town(), text.removeprefix("V6_place: ")
    town.write(ANNA, text, to=town.to(ANNA))
    assert "V6_place" not in town.file().current
    submit(town)
    assert said_of(town, "unread_waits") == [f"Place of the certificate: “{words}”"]
    assert list(town.turn.cases) == []
    confirm(town)
    assert said_of(town, "unread_passed_on") == [f"Place of the certificate: “{words}”"]
    (case,) = town.turn.cases
    assert (case.kind, words in case.text) == (CaseKind.QUESTION, True)


@pytest.mark.parametrize("answer", ["V6_place: Switzerland", "V6_place: At the Convention"])
def test_what_was_answered_since_waits_no_longer(answer: str) -> None:
    town = a_complete_town()
    town.write(ANNA, PLACES[1], to=town.to(ANNA))
    town.write(ANNA, answer, to=town.to(ANNA))
    submit(town)
    assert said_of(town, "unread_waits") == []
    confirm(town)
    assert said_of(town, "unread_passed_on") == []
    assert CaseKind.QUESTION not in {one.kind for one in town.turn.cases}


def test_words_to_several_questions_are_one_matter_of_the_last_words_to_each() -> None:
    town = a_complete_town()
    town.write(ANNA, PLACES[2], to=town.to(ANNA))
    town.write(ANNA, f"{PLACES[1]}\nB3a_gdp: a great deal of money", to=town.to(ANNA))
    submit(town)
    confirm(town)
    (case,) = town.turn.cases
    assert len(case.text.splitlines()) == 3
    assert "где-нибудь" in case.text
    assert "a great deal of money" in case.text
    assert "Kongress" not in case.text


@pytest.mark.parametrize("text", ["B3a_gdp: to be confirmed", "V5_gdp: we will send it later"])
def test_what_only_says_that_an_answer_is_to_come_is_nothing_unread(text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA))
    submit(town)
    assert said_of(town, "unread_waits") == []
    confirm(town)
    assert list(town.turn.cases) == []
