"""A number of countries names none; the label of a row does, whatever number stands before it."""

import pytest

from intake.answers.values import Place
from tests.intake.conversation.town import ANNA, Town

APPLIES = "Hello, we would like to take part."


def country(language: str, text: str) -> str | None:
    town = Town()
    town.write(ANNA, APPLIES, language=language)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    answer = town.file().current.get("V11_country")
    misread = [one.label for one in town.receipt(ANNA).misread]
    assert "Country" not in misread
    assert answer is None or isinstance(answer.value, Place)
    return answer.value.country if answer and isinstance(answer.value, Place) else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "32 دولة سنة"),
        ("ar", "32 دولة سنة 2023"),
        ("ar", "٣٢ دولة سنة ٢٠٢٣"),
        ("ar", "15 دولة من المغرب"),
        ("en", "32 country Japan"),
        ("tr", "32 ülke Almanya"),
        ("tr", "32 ülke Japonya dahil"),
    ],
)
def test_a_number_of_countries_names_none(language: str, text: str) -> None:
    assert country(language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("ar", "الدولة: تونس", "TN"),
        ("ar", "نحن في دولة تونس", "TN"),
        ("ar", "2. الدولة: تونس", "TN"),
        ("ar", "2 الدولة تونس", "TN"),
        ("de", "Land: Österreich", "AT"),
        ("en", "2 Country Finland", "FI"),
        ("en", "2) Country: Finland", "FI"),
        ("en", "Main street 5, country Finland", "FI"),
        ("es", "Calle 5 situada en Portugal", "PT"),
        ("fr", "8. Pays : France", "FR"),
        ("tr", "2 Ülke Türkiye", "TR"),
        ("tr", "2. Ülke: Türkiye", "TR"),
        ("tr", "2024 ülke Türkiye", "TR"),
        ("tr", "ülke Türkiye", "TR"),
    ],
)
def test_a_label_of_the_country_names_it(language: str, text: str, code: str) -> None:
    assert country(language, text) == code
