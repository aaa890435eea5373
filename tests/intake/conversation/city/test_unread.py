"""What a city wrote to a question that may be left out reaches a person where nothing read it."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.notices import Registered, SubmissionShown
from tests.intake.conversation.town import ANNA, Town, a_complete_town

PLACES = [
    "ونرغب في تسلم الشهادة في مدينتنا بدلاً من المؤتمر إن أمكن.",
    "V6_place: if possible rather not at the Convention",
    "V6_place: möglichst nicht auf dem Kongress",
]
LABEL = "Place of the certificate"


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
    assert said_of(town, "unread_waits") == [f"{LABEL}: “{words}”"]
    assert list(town.turn.cases) == []
    confirm(town)
    assert said_of(town, "unread_passed_on") == [f"{LABEL}: “{words}”"]
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


def registered(town: Town, *mails: str) -> list[str]:
    """What a person has to read of it, and nobody says otherwise."""
    for one in mails:
        town.write(ANNA, one, to=town.to(ANNA))
    submit(town)
    waits = said_of(town, "unread_waits")
    confirm(town)
    assert said_of(town, "unread_passed_on") == waits
    assert len(town.turn.cases) == len(waits)
    return waits


def test_the_last_words_are_passed_on() -> None:
    waits = registered(a_complete_town(), PLACES[1], PLACES[2])
    assert waits == [f"{LABEL}: “möglichst nicht auf dem Kongress”"]


@pytest.mark.parametrize(
    "text",
    [
        "We have no preference.", "no preference", "none", "n/a", "we do not know yet",
        "wherever you like, thank you", "to be decided by the mayor", "pas de préférence",
        "nous n'avons pas de préférence", "wir haben keine Präferenz dazu", "nos da igual el lugar",
        "нам всё равно, спасибо большое", "ليس لدينا أي تفضيل", "我们没有任何偏好，都可以",
        "not decided yet by the council", "not Geneva",
    ],
)  # fmt: skip
def test_what_names_no_place_or_is_short_is_nothing_to_read(text: str) -> None:
    assert registered(a_complete_town(), f"V6_place: {text}") == []


@pytest.mark.parametrize(
    "text",
    ["B3a_gdp: a great deal of money", "B3a_gdp: to be confirmed", "B5a: under discussion",
     "B4: we do not want to answer this", "S4_companies: see our website",
     "V5_gdp: we will send it later"],
)  # fmt: skip
def test_words_to_another_question_are_left_as_they_are(text: str) -> None:
    assert registered(a_complete_town(), text) == []


@pytest.mark.parametrize(
    "text",
    ["V6_place: skip", "V6_place: please skip this one", "V6_place: none",
     "Please forget what we wrote about V6_place.", "V6_place: we do not know yet"],
)  # fmt: skip
def test_what_was_skipped_or_taken_back_since_waits_no_longer(text: str) -> None:
    assert registered(a_complete_town(), PLACES[1], text) == []


def test_what_a_matter_holds_is_no_second_one() -> None:
    town = a_complete_town()
    text = "V6_place: confidential, but not at the Convention"
    town.write(ANNA, text, to=town.to(ANNA))
    assert [one.text for one in town.turn.cases] == [text]
    assert registered(town) == []
