"""Which city a plain announcement enters, and which other cities it names beside it."""

import tomllib
from pathlib import Path

import pytest

from intake.answers.values import Place
from tests.intake.conversation.test_openings import first_mail
from tests.intake.conversation.town import ANNA

TOLD = tomllib.loads(Path(__file__).with_name("announcing.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, text) for language in TOLD for text in TOLD[language][key]]


def city(text: str, language: str) -> str | None:
    answer = first_mail(text, language).file().current.get("V11_city")
    return answer.value.city if answer and isinstance(answer.value, Place) else None


@pytest.mark.parametrize(("language", "text"), rows("entered"))
def test_the_city_entered_is_read(language: str, text: str) -> None:
    assert city(text, language) == TOLD[language]["city"]


@pytest.mark.parametrize(("language", "text"), rows("others"))
def test_a_city_asked_about_denied_or_of_somebody_else_is_not(language: str, text: str) -> None:
    assert city(text, language) is None


@pytest.mark.parametrize(
    ("language", "name", "text"), [(one, *row) for one in TOLD for row in TOLD[one]["either"]]
)
def test_beside_another_city_only_the_one_that_applies_is_read(
    language: str, name: str, text: str
) -> None:
    assert city(text, language) in (name, None)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Hiermit melden wir Köln an.", "Köln"),
        ("de", "Sehr geehrte Damen und Herren,\nhiermit melden wir Dresden an.\nMit freundlichen "
         "Grüßen\nKatrin Berg", "Dresden"),
        ("de", "Sehr geehrte Damen und Herren, hiermit melden wir Dresden an.", "Dresden"),
        ("en", "Dear Sir or Madam, please register Nairobi, Kenya, for the title.", "Nairobi"),
        ("en", "Please sign up New York City.", "New York City"),
        ("en", "Please register Charlotte, United States.", "Charlotte"),
        ("en", "Please register Nairobi. Nairobi is proud to apply.", "Nairobi"),
        ("en", "Please register Nairobi. We are looking forward to it.", "Nairobi"),
        ("es", "Inscribo a Las Palmas en la convocatoria.", "Las Palmas de Gran Canaria"),
        ("fr", "Nous inscrivons Le Havre.", "Le Havre"),
        ("pt", "Inscrevemos o Rio de Janeiro no programa.", "Rio de Janeiro"),
        ("ru", "Заявляем Москву.", "Moscow"),
        ("ru", "Заявляем Нижний Новгород на участие.", "Nizhniy Novgorod"),
        ("tr", "Şanlıurfa için başvuru yapıyoruz.", "Şanlıurfa"),
    ],
)  # fmt: skip
def test_it_is_read_whole_and_in_the_case_in_which_it_stands(
    language: str, text: str, name: str
) -> None:
    assert city(text, language) == name


def test_the_sentence_is_not_listed_as_one_that_was_not_placed() -> None:
    receipt = first_mail("Hiermit melden wir Dresden an.", "de").receipt(ANNA)
    assert (receipt.unplaced, receipt.misread) == ((), ())


def test_a_name_that_several_cities_have_is_asked_for() -> None:
    receipt = first_mail("Deseamos registrar a Valladolid.", "es").receipt(ANNA)
    (asked,) = receipt.misread
    assert "Valladolid, Spain" in asked.unclear.candidates


def test_two_cities_entered_are_none() -> None:
    assert city("Please register Nairobi. Please register Dresden.", "en") is None
