"""Somebody else with a reply address: nothing changes or is told before a contact agrees."""

import pytest

from intake import applications
from intake.applications import State
from intake.calls.model import text_in
from intake.cases import CaseKind
from intake.conversation import Bond
from intake.conversation.senders import strangers
from intake.notices import ConfirmPerson, ContactWelcomed, StrangerTold
from tests.intake.conversation.town import (
    ANNA,
    BEN,
    CARLA,
    EVE,
    Town,
    a_complete_town,
    a_file,
    a_shown_town,
    a_town,
)


def test_a_stranger_changes_nothing_and_learns_nothing() -> None:
    town = a_complete_town()
    before = town.file()
    town.write(EVE, "status\n\nS1: USD 1 billion\n\nwithdraw", to=town.to(ANNA))
    told = next(one for one in town.turn.letters if one.to.key == EVE.key)
    assert told.notice == StrangerTold()
    assert (told.application, told.token, told.pending) == (None, None, None)
    assert town.file().answers == before.answers
    assert town.file().contacts == before.contacts
    asked = town.notice(ANNA, ConfirmPerson)
    assert (asked.person, asked.about_city) == (EVE, False)
    assert [one.kind for one in town.cases] == [CaseKind.STRANGER]
    assert town.turn.fruitless
    assert town.turn.about == 1


def test_a_stranger_who_writes_again_is_told_each_time_and_asked_about_once() -> None:
    town = a_town()
    letter = town.to(ANNA)
    for text in ("B1b: yes", "B2b: yes"):
        town.write(EVE, text, to=letter)
    assert town.addressees() == [EVE.address]
    assert [one.kind for one in town.file().pending] == ["stranger"] * 2


def test_on_a_yes_everything_the_colleague_wrote_counts_as_theirs() -> None:
    town = a_town()
    letter = town.to(ANNA)
    authority = letter.questions.index("V11_authority") + 1
    town.write(EVE, f"{authority}. yes\n\nIs there a form to sign?", to=letter)
    town.write(EVE, "B2b: yes", to=letter, files=(a_file("B2b.pdf"),))
    town.write(ANNA, "Yes", to=next(one for one in town.letters if one.notice == "confirm_person"))
    assert town.remarks(ANNA) == {"colleague_welcomed", "question_passed_on"}
    assert isinstance(town.said(EVE), ContactWelcomed)
    current = town.file().current
    assert {current["V11_authority"].by, current["B2b"].by} == {EVE.key}
    assert [(one.question, one.message) for one in town.file().evidence] == [("B2b", "m3")]
    assert town.file().pending == ()
    question = next(one for one in town.cases if one.kind is CaseKind.QUESTION)
    assert question.contact == EVE.key


@pytest.mark.parametrize(
    "text", ["SUBMIT", "withdraw", "Please add carla@gdynia.example", "status"]
)
def test_on_a_yes_nothing_a_colleague_wrote_before_binds(text: str) -> None:
    town = a_complete_town()
    town.write(EVE, text, to=town.to(ANNA))
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert [one.address for one in town.file().contacts] == [ANNA, EVE]
    assert town.file().pending == ()
    assert town.to(ANNA).notice == "received"
    assert sorted(set(town.addressees())) == [ANNA.address, EVE.address]


def test_on_a_no_nothing_counts_and_nobody_is_asked_about_them_again() -> None:
    town = a_town()
    letter = town.to(ANNA)
    town.write(EVE, "B1b: yes", to=letter)
    ask = town.to(ANNA)
    town.write(EVE, "B1b: yes", to=letter)
    town.write(ANNA, "No", to=ask)
    assert town.remarks(ANNA) == {"colleague_refused"}
    town.write(EVE, "B1b: yes", to=letter)
    assert town.addressees() == [EVE.address]
    for to in (ask, letter, town.to(ANNA)):
        town.write(ANNA, "Yes", to=to)
    assert [one.address for one in town.file().contacts] == [ANNA]
    assert "B1b" not in town.file().current


def test_who_was_refused_can_still_be_added_by_name() -> None:
    town = a_town()
    town.write(EVE, "B1b: yes", to=town.to(ANNA))
    town.write(ANNA, "No", to=town.to(ANNA))
    town.write(ANNA, "Please add eve@elsewhere.example", to=town.to(ANNA))
    assert town.file().contact(EVE)
    assert town.file().pending == ()
    assert "B1b" not in town.file().current


def test_many_strangers_push_out_no_submission_that_waits() -> None:
    town = a_shown_town()
    shown = town.to(ANNA)
    for number in range(strangers.MOST_PENDING + 5):
        town.write(type(EVE)(address=f"e{number}@elsewhere.example"), "Hello", to=shown)
    waiting = [one.kind for one in town.file().pending]
    assert waiting.count("stranger") == strangers.MOST_PENDING
    town.write(ANNA, "Yes", to=shown)
    assert town.file().state is State.REGISTERED


def test_who_has_left_the_file_is_a_stranger_to_be_confirmed_by_who_took_over() -> None:
    town = a_town()
    old = town.to(ANNA)
    town.hand_over(ANNA, BEN)
    town.write(ANNA, "B1b: yes", to=old)
    assert isinstance(town.said(ANNA), StrangerTold)
    assert town.notice(BEN, ConfirmPerson).person == ANNA
    assert "B1b" not in town.file().current
    town.write(ANNA, "Yes", to=old)
    assert town.addressees() == [ANNA.address]
    assert "B1b" not in town.file().current
    town.write(BEN, "Yes", to=town.to(BEN))
    assert [one.address for one in town.file().contacts] == [BEN, ANNA]
    assert town.file().current["B1b"].by == ANNA.key


def test_a_stranger_to_an_ended_application_is_told_and_nobody_is_asked() -> None:
    town = a_town()
    letter = town.to(ANNA)
    town.write(ANNA, "withdraw", to=letter)
    town.write(ANNA, "Yes", to=town.to(ANNA))
    town.write(EVE, "Hello", to=letter)
    assert town.addressees() == [EVE.address]
    assert town.file().pending == ()
    assert town.turn.about == 1


def test_where_nobody_on_the_file_can_be_reached_the_organizers_are_asked() -> None:
    town = a_town()
    letter = town.to(ANNA)
    town.applications[1] = applications.bounce(town.file(), ANNA)
    town.write(EVE, "Hello", to=letter)
    assert town.addressees() == [EVE.address]
    assert [one.kind for one in town.cases] == [CaseKind.STRANGER]


def test_whoever_was_asked_first_is_who_can_say_yes() -> None:
    town = a_town()
    letter = town.to(ANNA)
    town.write(ANNA, "Please add carla@gdynia.example", to=letter)
    town.write(EVE, "B1b: yes", to=letter)
    ask = town.to(ANNA)
    town.write(EVE, "B2b: yes", to=town.to(CARLA))
    assert {one.asked for one in town.file().pending} == {ANNA.key}
    town.write(ANNA, "Yes", to=ask)
    assert {"B1b", "B2b"} <= set(town.file().current)


def test_an_address_on_two_files_proposes_to_the_newest() -> None:
    town = Town()
    town.write(ANNA, "The city of Gdynia would like to take part.")
    town.write(ANNA, "The city of Zaragoza in Spain would like to take part.", bond=Bond.ADDRESS)
    assert list(town.applications) == [1]
    assert town.to(ANNA).notice == "confirm_message"


def test_a_newcomers_language_is_that_of_the_first_mail() -> None:
    town = Town()
    town.write(ANNA, "Bonjour, nous voulons participer.", language="fr")
    assert town.to(ANNA).language == "fr"
    assert town.file().language == "fr"
    assert town.receipt(ANNA).asked[0].text == text_in(town.call.question("V11_city").text, "fr")
