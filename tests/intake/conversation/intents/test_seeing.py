"""Whether a city asks what a panelist gave, in twelve languages."""

import tomllib
from pathlib import Path

import pytest

from intake import languages
from intake.conversation.intents import seeing

TABLE = tomllib.loads((Path(__file__).parent / "seeing.toml").read_text("utf-8"))


def _rows(kind: str) -> list[tuple[str, str]]:
    return [(language, said) for language, lists in TABLE.items() for said in lists[kind]]


def test_every_language_has_both() -> None:
    assert set(TABLE) == set(languages.all_read())


@pytest.mark.parametrize(("language", "said"), _rows("asked"))
def test_what_a_panelist_gave_is_asked_for(language: str, said: str) -> None:
    assert seeing.is_asked(said, language)


@pytest.mark.parametrize(("language", "said"), _rows("other"))
def test_how_the_panel_works_and_other_juries_are_not_meant(language: str, said: str) -> None:
    assert not seeing.is_asked(said, language)
