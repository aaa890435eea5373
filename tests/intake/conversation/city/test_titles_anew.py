"""Titles told again: what answers a question anew replaces, what only tells more is added."""

import pytest

from intake.answers.values import Choice
from tests.intake.conversation.town import ANNA, Town, a_town

STOOD = "B1a: digital city, smart city"
DENIED = "We are not recognised as a digital city."
DIGITAL, SMART, GREEN = 1, 2, 4


def told(*mails: str, language: str = "en") -> Town:
    town = a_town()
    for one in (STOOD, *mails):
        town.write(ANNA, one, to=town.to(ANNA), language=language)
    return town


def titles(town: Town) -> tuple[int, ...]:
    value = town.file().current["B1a"].value
    assert isinstance(value, Choice)
    return value.numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Smart city."), ("en", "Smart city"),
        ("fr", "Ville intelligente."), ("fr", "« Ville intelligente »"),
        ("de", "Smart City."), ("es", "Ciudad inteligente."), ("pt", "Cidade inteligente."),
        ("ru", "Умный город."), ("tr", "Akıllı şehir."), ("ar", "مدينة ذكية."),
        ("hi", "स्मार्ट सिटी।"), ("ja", "スマートシティ。"), ("ko", "스마트시티."),
        ("zh", "智慧城市。"),
    ],
)  # fmt: skip
def test_one_title_that_answers_the_question_put_again_is_all(language: str, text: str) -> None:
    town = told(DENIED, text, language=language)
    assert titles(town) == (SMART,)
    (shown,) = town.receipt(ANNA).understood
    assert shown.replaces == Choice(numbers=(DIGITAL, SMART))


def test_another_bare_title_comes_to_the_others() -> None:
    assert titles(told(DENIED, "Green city.")) == (DIGITAL, SMART, GREEN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Correction: we are not recognised as a digital city, only as a smart city."),
        ("fr", "Correction : nous ne sommes pas reconnus « ville numérique », uniquement « ville "
               "intelligente »."),
    ],
)  # fmt: skip
def test_a_correction_between_quotation_marks_replaces(language: str, text: str) -> None:
    assert titles(told(text, language=language)) == (SMART,)


@pytest.mark.parametrize(
    ("mails", "kept"),
    [
        (("We are recognised as a smart city.",), (DIGITAL, SMART)),  # not asked: told once more
        (("We are recognised as a green city.",), (DIGITAL, SMART, GREEN)),
        ((DENIED, "We are recognised as a smart city."), (DIGITAL, SMART)),
        (
            (
                DENIED,
                "Our population is 1.2 million. As a recognised smart city we have many sensors.",
            ),
            (DIGITAL, SMART),
        ),
        ((DENIED, "We are recognised as a green city."), (DIGITAL, SMART, GREEN)),
        ((DENIED, "Also green city."), (DIGITAL, SMART, GREEN)),
        ((DENIED, "Smart city?"), (DIGITAL, SMART)),
        ((DENIED, "Perhaps smart city."), (DIGITAL, SMART)),
        ((DENIED, "Smart city.\nGreen city."), (DIGITAL, SMART, GREEN)),
    ],
)
def test_what_only_tells_more_or_is_unsure_replaces_nothing(
    mails: tuple[str, ...], kept: tuple[int, ...]
) -> None:
    assert titles(told(*mails)) == kept
