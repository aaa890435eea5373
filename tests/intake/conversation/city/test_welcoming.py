"""The yes of a mailbox in words of its own; a condition, a question or a no is asked again."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from intake.contacts import Standing
from intake.conversation.city import welcoming
from intake.languages import all_read
from intake.notices import MailboxAsked
from tests.intake.conversation.town import ANNA, BEN, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("welcoming.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


def answered(text: str, language: str) -> Town:
    """Ben's mailbox was asked whether letters may come to it, and answers."""
    town = a_town()
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.to(ANNA))
    asked = tuple(replace(one, kind="mailbox") for one in town.file().pending)
    town.applications[1] = replace(town.file(), pending=asked)
    town.write(BEN, text, to=town.to(BEN), language=language)
    return town


def standing(town: Town) -> Standing:
    return next(one.standing for one in town.file().contacts if one.address.key == BEN.key)


@pytest.mark.parametrize(("language", "text"), rows("yes"))
def test_a_yes_in_its_own_words_is_heard(language: str, text: str) -> None:
    assert welcoming.is_yes(text, language)


@pytest.mark.parametrize(("language", "text"), rows("asked"))
def test_what_denies_asks_or_hangs_on_something_is_none(language: str, text: str) -> None:
    assert not welcoming.is_yes(text, language)


def test_every_language_has_both() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ja, das bin ich, bitte künftig hierher."),
        ("fr", "Oui c'est bien mon adresse, vous pouvez y écrire."),
        ("ja", "はい、私です。今後はこちらへお願いします。"),
    ],
)
def test_letters_come_there_from_then_on(language: str, text: str) -> None:
    town = answered(text, language)
    assert "mail_confirmed" in town.remarks(BEN)
    assert town.receipt(BEN).unplaced == ()
    assert town.file().pending == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ja, das bin ich, aber bitte nicht hierher."),
        ("en", "Yes, if it is free of charge."),
        ("fr", "Oui, c'est moi, pourquoi ?"),
    ],
)
def test_of_the_rest_the_mailbox_is_asked_again(language: str, text: str) -> None:
    town = answered(text, language)
    assert standing(town) is Standing.ASKED
    assert isinstance(town.said(BEN), MailboxAsked)


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "PS: I am not in the office any more."),
        ("en", "No, wait, this is not my mailbox."),
        ("en", "PS: But please do not write to me, write to the mayor."),
        ("en", "Please never use this address for letters."),
        ("de", "PS: Ab Mai bin ich nicht mehr bei der Stadt."),
    ],
)
def test_what_takes_a_yes_back_below_its_closing_goes_to_a_person(
    language: str, below: str
) -> None:
    said = {"en": "Yes.\n\nBest regards", "de": "Ja.\n\nMit freundlichen Grüßen"}[language]
    town = answered(f"{said}\nBen\n\n{below}", language)
    assert standing(town) is Standing.ASKED
    assert any(below in one.text for one in town.cases)


def test_a_question_below_the_closing_of_a_yes_is_passed_on() -> None:
    town = answered("Yes.\n\nBest regards\nBen\n\nPS: What does it cost?", "en")
    assert standing(town) is Standing.ACTIVE
    assert [one.text for one in town.cases] == ["PS: What does it cost?"]


def test_what_else_is_told_below_a_yes_is_shown() -> None:
    town = answered("Yes, that is me.\n\nBest regards\nBen\nI leave the city in May", "en")
    assert town.receipt(BEN).unplaced == ("I leave the city in May",)


@pytest.mark.parametrize(
    "below",
    ["Head of IT\nCity of Gdynia", "Phone: +48 58 111 222", "Please do not print this e-mail."],
)
def test_who_signs_and_a_notice_take_nothing_back(below: str) -> None:
    town = answered(f"Yes.\n\nBest regards\nBen\n{below}", "en")
    assert standing(town) is Standing.ACTIVE
    assert town.cases == []
