"""A bare yes or no of another language, and a wish where one is asked for."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

TODAY = date(2026, 5, 4)


def said(text: str, language: str, *, future: bool = False) -> object:
    return read("yesno", text, Context(language=language, today=TODAY, future=future))


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("en", "ja", True), ("en", "Nein.", False), ("en", "sim", True), ("de", "oui", True),
        ("fr", "não", False), ("zh", "evet", True), ("ru", "hayır", False), ("tr", "non", False),
    ],
)  # fmt: skip
def test_a_bare_word_of_another_language_counts(language: str, text: str, yes: bool) -> None:
    assert said(text, language) == YesNo(yes=yes)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "ja?"), ("en", "ja nein"), ("en", "Ja Morant"), ("es", "ja"), ("fr", "nein danke ja")],
)
def test_what_is_more_than_such_a_word_or_another_is_none(language: str, text: str) -> None:
    assert isinstance(said(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes, we would love to be one"), ("en", "Yes, we would like to."),
        ("zh", "愿意"), ("zh", "是的，我们愿意。"), ("pt", "Sim, gostaríamos muito."),
        ("ru", "Да, мы хотели бы."), ("tr", "Evet, çok isteriz."),
    ],
)  # fmt: skip
def test_a_wish_is_a_yes_only_where_a_wish_is_asked_for(language: str, text: str) -> None:
    assert said(text, language, future=True) == YesNo(yes=True)
    assert isinstance(said(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We would like to, but we are not ready."), ("en", "We would love to, in 2030."),
        ("en", "We would like to have more information."), ("zh", "愿意，但需要市政府批准"),
        ("zh", "愿意吗？"),
    ],
)  # fmt: skip
def test_a_wish_with_more_beside_it_is_asked(language: str, text: str) -> None:
    assert said(text, language, future=True) != YesNo(yes=True)
