"""A second person of a city who writes: they say who they are, and not who applies."""

from dataclasses import replace

import pytest

from intake.answers.values import Text
from intake.cases import CaseKind
from intake.messages import Address
from intake.notices import ContactWelcomed, HelpShown, Holdings, Notice, StatusShown
from tests.intake.conversation.town import Town

FIRST = Address(address="first@gdynia.example")
SECOND = Address(address="second@gdynia.example")

INTRODUCTIONS = {
    "en": "My name is Ben Kowalski, Head of Statistics. I answer for my colleague.",
    "es": "Buenas tardes, soy Luis Ramírez, Jefe de Estudios Económicos. Les paso los datos.",
    "tr": "Ben Elif Demir, Akıllı Şehir Şube Müdürüyüm. Kalan soruları yanıtlıyorum.",
    "de": "Mein Name ist Jens Lang, Referatsleiter Statistik. Ich beantworte die übrigen Fragen.",
}
"""From the other mailbox, while who applied is still there."""


def _town() -> Town:
    """An application of somebody with a name and an office, with a second mailbox on its file."""
    town = Town()
    town.write(
        FIRST, "I am Anna Nowak, Deputy Mayor of Gdynia, Poland. We would like to take part."
    )
    application = town.applications[1]
    second = replace(application.contacts[0], address=SECOND, token="b" * 26)
    town.applications[1] = replace(application, contacts=(*application.contacts, second))
    return town


def _person(town: Town) -> tuple[str, str]:
    told = [town.applications[1].current[id].value for id in ("V11_writer", "V11_office")]
    name, office = (one.text for one in told if isinstance(one, Text))
    return name, office


@pytest.mark.parametrize("language", INTRODUCTIONS)
def test_a_colleague_who_introduces_themself_does_not_become_who_applies(language: str) -> None:
    town = _town()
    before = _person(town)
    text = INTRODUCTIONS[language]
    town.write(SECOND, text, to=town.letters[-1], language=language)
    assert _person(town) == before


def test_who_signs_from_a_second_mailbox_fills_no_office() -> None:
    town = _town()
    before = _person(town)
    text = "B1b: yes\n\nBest regards\nBen Kowalski\nHead of Statistics"
    town.write(SECOND, text, to=town.letters[-1])
    assert _person(town) == before


@pytest.mark.parametrize(
    "text",
    [
        "From now on I am the contact person. My name is Ben Kowalski, Head of Statistics.",
        "V11_writer: Ben Kowalski\nV11_office: Head of Statistics",
    ],
)
def test_who_takes_over_or_answers_the_question_does(text: str) -> None:
    town = _town()
    town.write(SECOND, text, to=town.letters[-1])
    assert _person(town) == ("Ben Kowalski", "Head of Statistics")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My name is Ben Kowalski, not Anna Nowak.", "Ben Kowalski"),
        ("My name is Ben Kowalski, and Anna Nowak is not here today.", "Anna Nowak"),
        ("My name is Ben Kowalski, not Ben Kowal.", "Anna Nowak"),
    ],
)
def test_who_denies_the_name_on_file_puts_it_right(text: str, name: str) -> None:
    town = _town()
    town.write(SECOND, text, to=town.letters[-1])
    assert _person(town)[0] == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The name is not Ben Kowalski but Carla Lis."),
        ("de", "Der Name ist nicht Ben Kowalski, sondern Carla Lis."),
        ("es", "Hay un error: el nombre no es Ben Kowalski sino Carla Lis."),
        ("es", "Nombre: Carla Lis"),
        ("fr", "Nom : Carla Lis"),
    ],
)
def test_a_name_is_set_right_in_plain_words(language: str, text: str) -> None:
    town = _town()
    town.write(FIRST, text, to=town.letters[-1], language=language)
    assert _person(town)[0] == "Carla Lis"


INTRODUCED = "I am Piotr Kowalski, Head of IT of Gdynia, Poland. "
ASKED = ["What is missing?", "STATUS", "HELP", "Please send me everything you hold about us."]
SHOWN = [StatusShown, StatusShown, HelpShown, Holdings]


def _applying() -> Town:
    town = Town()
    town.write(FIRST, "I am Anna Nowak, Deputy Mayor of Gdynia, Poland. We want to take part.")
    return town


@pytest.mark.parametrize("asked", ASKED)
def test_what_a_second_person_asks_first_is_passed_on_and_not_lost(asked: str) -> None:
    town = _applying()
    town.write(SECOND, INTRODUCED + asked)
    assert "question_passed_on" in town.remarks(SECOND)
    (case,) = [one for one in town.cases if one.kind is CaseKind.QUESTION]
    assert (case.text, case.application, case.contact) == (asked, 2, SECOND.key)
    town.write(FIRST, "YES", to=town.to(FIRST))
    assert town.applications[1].contact(SECOND)
    assert "joined_into" in {one.act for one in town.turn.entries if one.application == 2}


@pytest.mark.parametrize("asked", ["What is missing?", "STATUS"])
def test_the_first_person_of_a_city_has_it_from_the_welcome(asked: str) -> None:
    town = Town()
    town.write(SECOND, INTRODUCED + asked)
    assert town.cases == []


@pytest.mark.parametrize(("asked", "notice"), list(zip(ASKED, SHOWN, strict=True)))
def test_who_is_let_in_is_shown_what_they_asked_to_see(asked: str, notice: type[Notice]) -> None:
    town = _applying()
    town.write(SECOND, INTRODUCED + asked, to=town.to(FIRST))
    assert not any(isinstance(one.notice, notice) for one in town.turn.letters)
    town.write(FIRST, "YES", to=town.to(FIRST))
    mine = [one.notice for one in town.turn.letters if one.to.key == SECOND.key]
    assert [type(one) for one in mine] == [ContactWelcomed, notice]


def test_who_is_refused_is_shown_nothing() -> None:
    town = _applying()
    town.write(SECOND, INTRODUCED + ASKED[0], to=town.to(FIRST))
    town.write(FIRST, "NO", to=town.to(FIRST))
    assert not any(isinstance(one.notice, StatusShown) for one in town.turn.letters)
