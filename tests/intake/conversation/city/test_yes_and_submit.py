"""A plain yes and the command SUBMIT in one reply: both are taken, whichever line is first."""

from dataclasses import replace

import pytest

from intake.applications import State
from intake.conversation import sentences
from intake.messages import Address
from intake.notices import ContactWelcomed, SubmissionShown
from tests.intake.conversation.city.contacts.test_welcoming import standing
from tests.intake.conversation.city.test_assenting import speaking
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    BEN,
    ENOUGH,
    EVE,
    Town,
    a_complete_town,
    a_shown_town,
    a_town,
)

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
YES = {
    "en": "Yes",
    "zh": "是",
    "fr": "Oui",
    "es": "Sí",
    "ru": "Да",
    "ar": "نعم",
    "de": "Ja",
    "ja": "はい",
    "pt": "Sim",
    "tr": "Evet",
    "ko": "네",
    "hi": "हाँ",
}
BOTH = [
    (language, text)
    for language, yes in YES.items()
    for text in (
        f"{yes}. SUBMIT",
        f"{yes}, SUBMIT",
        f"{yes}\nSUBMIT",
        f"SUBMIT\n{yes}",
        f"SUBMIT, {yes}.",
    )
] + [("ja", "はい。SUBMIT"), ("zh", "是的，SUBMIT"), ("hi", "हाँ। SUBMIT"), ("ar", "نعم، SUBMIT")]


def asked_of_eve(town: Town, language: str, text: str) -> Town:
    """A contact is asked whether Eve may write too, and answers."""
    town = speaking(town, language)
    town.write(EVE, "B2b: yes", to=town.to(ANNA))
    town.write(ANNA, text, to=next(one for one in town.letters if one.notice == "confirm_person"))
    return town


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_the_yes_counts_and_the_form_is_shown(language: str, text: str) -> None:
    town = asked_of_eve(a_complete_town(), language, text)
    assert "colleague_welcomed" in town.remarks(ANNA)
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_the_yes_stands_where_items_are_missing(language: str, text: str) -> None:
    town = asked_of_eve(a_town(), language, text)
    assert {"colleague_welcomed", "submit_missing"} <= town.remarks(ANNA)
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_the_yes_answers_the_one_question_of_a_chat(language: str, text: str) -> None:
    town = Town()
    town.write(GUIDO, APPLIES, channel="slack")
    told = [one for one in ENOUGH.splitlines() if not one.startswith(("V11_authority", "S4"))]
    town.write(GUIDO, "\n".join(told), to=town.to(GUIDO), channel="slack")
    town = speaking(town, language)
    assert town.to(GUIDO).questions == ("V11_authority",)
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack")
    assert "V11_authority" in town.file().current
    assert "submit_missing" in town.remarks(GUIDO)


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_beside_the_form_it_registers_the_city_once(language: str, text: str) -> None:
    town = speaking(a_shown_town(), language)
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(
    "text",
    [
        "Yes, submit",
        "Yes, we may SUBMIT next week.",
        "Yes, STATUS, HELP, SUBMIT",
        "No, SUBMIT",
        "No SUBMIT",
        "Do not SUBMIT",
        "Yes, but do not SUBMIT",
        "Yes, SUBMIT when the mayor agrees.",
        "SUBMITTED, yes",
        "SUBMIT",
        "Yes.",
        "SUBMIT, please",
        "ja, wir SUBMIT",
        "SUBMIT SUBMIT",
    ],
)
def test_nothing_else_is_cut_before_a_command(text: str) -> None:
    assert sentences.split(text) == (text,)


def handed_over(town: Town, text: str, name: str = "") -> Town:
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.to(ANNA))
    town.write(replace(BEN, name=name), text, to=town.to(BEN))
    assert standing(town).value == "active"
    return town


def test_who_takes_over_hears_what_was_read_beside_their_yes() -> None:
    town = handed_over(a_town(), "Yes.\n\nS1: USD 5 billion\n\nOur parrot sings at noon.")
    welcome = town.notice(BEN, ContactWelcomed)
    assert len(welcome.receipt.understood) == 1
    assert welcome.receipt.unplaced == ("Our parrot sings at noon.",)


def test_who_takes_over_hears_why_nothing_is_submitted_yet() -> None:
    town = handed_over(a_town(), "Yes.\nSUBMIT")
    assert isinstance(town.said(BEN), ContactWelcomed)
    assert "submit_missing" in town.remarks(BEN)


def test_who_takes_over_a_complete_application_is_shown_the_form() -> None:
    town = handed_over(a_complete_town(), "Yes.\nSUBMIT", name="Name Surname")
    assert isinstance(town.said(BEN), SubmissionShown)
    assert town.to(BEN).pending == town.file().pending[0].id
