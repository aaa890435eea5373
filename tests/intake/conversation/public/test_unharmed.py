"""Mails that say there is no objection, in twelve languages; and those that object."""

import tomllib
from pathlib import Path

import pytest

from intake import languages
from tests.intake.conversation.public.test_reading import GDYNIA, read

TOLD = tomllib.loads(Path(__file__).with_name("unharmed.toml").read_text("utf-8"))


def rows(key: str) -> list[str]:
    return [one for language in TOLD for one in TOLD[language][key]]


def test_every_language_that_is_read_has_rows() -> None:
    assert set(TOLD) == set(languages.all_read())


@pytest.mark.parametrize("text", rows("none"))
def test_no_objection_is_none(text: str) -> None:
    assert read(text).kind != "objection"


@pytest.mark.parametrize("text", rows("objects"))
def test_an_objection_stays_one_whatever_else_is_denied(text: str) -> None:
    assert read(text).kind == "objection"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I do not object to Gdynia at all, I vote for it.", "vote"),
        ("No! This is not an objection. I voted for Gdynia.", "vote"),
        ("I vote for Gdynia; I object to nothing.", "vote"),
        ("Ich habe keinen Einspruch, meine Stimme geht an Gdynia.", "vote"),
        ("Je ne m'oppose pas, je vote pour Gdynia.", "vote"),
        ("Я не возражаю, я голосую за Гдыню.", "vote"),
        ("No objection to Gdynia. My opinion: the trams are good.", "opinion"),
        ("I have no objection to Gdynia, but the buses are late.", "opinion"),
    ],
)
def test_what_stands_beside_no_objection_is_read_as_what_it_is(text: str, kind: str) -> None:
    said = read(text)
    assert (said.kind, said.cities) == (kind, (GDYNIA,))
