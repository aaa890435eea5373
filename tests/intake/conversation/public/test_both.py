"""One yes to two letters at once, in twelve languages; and what is none."""

import tomllib
from pathlib import Path

import pytest

from intake import languages
from intake.conversation.public import both
from tests.intake.conversation.public.test_reading import mail

TOLD = tomllib.loads(Path(__file__).with_name("both.toml").read_text("utf-8"))
SPOKEN = languages.all_read()


def rows(key: str) -> list[str]:
    return [one for language in TOLD for one in TOLD[language][key]]


def test_every_language_has_both() -> None:
    assert set(TOLD) == set(SPOKEN)


@pytest.mark.parametrize("text", rows("both"))
def test_a_yes_to_both_is_heard_in_any_language(text: str) -> None:
    assert both.is_said(mail(text), SPOKEN)


@pytest.mark.parametrize("text", rows("asked"))
def test_what_doubts_denies_or_says_more_is_none(text: str) -> None:
    assert not both.is_said(mail(text), SPOKEN)


@pytest.mark.parametrize(
    ("text", "is_both"),
    [
        ("Hello,\n\nYes, I confirm both.\n\nThank you.\n\nBest regards\nAnna Nowak", True),
        ("Yes, I confirm both.\n\nBest regards\nAnna Nowak\n\nPS: not the objection", False),
        ("Yes, I confirm both.\nThe figures of Sopot are wrong as well.", False),
        ("Yes, I confirm both.\nNo.", False),
    ],
)
def test_manners_and_a_name_say_nothing_more(text: str, *, is_both: bool) -> None:
    assert both.is_said(mail(text), SPOKEN) == is_both
