"""The no of a mailbox in a sentence of its own: who named it hears so, and nobody asks again."""

import tomllib
from datetime import timedelta
from pathlib import Path

import pytest

from intake.contacts import Standing
from intake.conversation.city.contacts import welcoming
from intake.languages import all_read
from intake.messages import Address
from intake.notices import MailboxAsked, Received
from tests.intake.conversation.town import APPLIES, Town

TOLD = tomllib.loads(Path(__file__).with_name("refusing.toml").read_text("utf-8"))
GUIDO = Address(address="u1@t1.slack.invalid", name="Guido")
BOX = Address(address="mayor@gdynia.example")


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


def says(town: Town, text: str) -> None:
    to = town.to(GUIDO) if town.applications else None
    town.write(GUIDO, text, to=to, channel="slack", is_vouched=True)


def asked() -> Town:
    """Guido applies in a chat, and named his mailbox."""
    town = Town()
    says(town, APPLIES)
    says(town, f"continue by mail {BOX.address}")
    return town


def answered(text: str, language: str = "en") -> Town:
    town = asked()
    town.write(BOX, text, to=town.to(BOX), language=language)
    return town


def standing(town: Town) -> Standing:
    return next(one.standing for one in town.file().contacts if one.address.key == BOX.key)


def test_every_language_has_both() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(("language", "text"), rows("no"))
def test_a_no_in_a_sentence_is_told_to_who_named_the_mailbox(language: str, text: str) -> None:
    town = answered(text, language)
    assert town.remarks(GUIDO) == {"mail_refused"}
    assert town.notice(BOX, MailboxAsked).is_refused


@pytest.mark.parametrize(("language", "text"), rows("open"))
def test_what_is_no_no_is_asked_again(language: str, text: str) -> None:
    town = answered(text, language)
    assert standing(town) is Standing.ASKED
    assert town.addressees() == [BOX.address]
    assert not town.notice(BOX, MailboxAsked).is_refused
    assert not welcoming.is_no(text, language)


def test_a_yes_with_a_denial_beside_it_is_no_refusal() -> None:
    town = answered("Yes, that is me, but this is not my only address.")
    assert town.addressees() == [BOX.address]
    assert not town.notice(BOX, MailboxAsked).is_refused


def test_a_yes_takes_such_a_no_back() -> None:
    town = answered("No, this is not the right address.")
    town.write(BOX, "YES", to=town.to(BOX))
    assert standing(town) is Standing.ACTIVE


def test_while_the_mailbox_is_asked_no_second_mail_is_claimed() -> None:
    town = asked()
    assert town.remarks(GUIDO) == {"mail_asked"}
    says(town, f"continue by mail {BOX.address}")
    assert town.addressees() == [GUIDO.address]
    assert {one.kind for one in town.notice(GUIDO, Received).receipt.remarks} == {"mail_waits"}
    town.now += timedelta(hours=2)
    says(town, f"continue by mail {BOX.address}")
    assert town.remarks(GUIDO) == {"mail_asked"}
    assert town.to(BOX).created_at == town.to(GUIDO).created_at
