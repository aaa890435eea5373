"""Whole ballot mails as panelists write them, in every language: read as meant, else asked."""

import tomllib
from pathlib import Path

import pytest

from intake import languages
from tests.intake.conversation.ballots.papers import signs

MAILS = tomllib.loads(Path(__file__).with_name("ballot_mails.toml").read_text("utf-8"))["mail"]


@pytest.mark.parametrize("mail", MAILS, ids=lambda one: f"{one['language']} {one['text'][:30]!r}")
def test_a_ballot_mail_is_read_as_it_is_meant(mail: dict[str, str]) -> None:
    assert signs(mail["text"], mail["language"]) == mail["read"]


def test_there_is_a_mail_in_every_language() -> None:
    assert {mail["language"] for mail in MAILS} == {*languages.all_read()}
