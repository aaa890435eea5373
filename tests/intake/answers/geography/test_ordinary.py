"""Words of every day that are cities too: cities where their country is named or on the file."""

import pytest

from intake.answers import read
from intake.answers.geography import places
from intake.answers.values import Context, Place


@pytest.mark.parametrize(
    ("language", "text", "city", "country"),
    [
        ("ru", "Мы представляем город Ровно (Украина).", "Rivne", "UA"),
        ("ru", "Заявка города Сумы, Украина.", "Sumy", "UA"),
        ("ru", "Мы из Ровно, Украина.", "Rivne", "UA"),
        ("fr", "Nous sommes la ville de Trente (Italie).", "Trento", "IT"),
        ("es", "La ciudad de Tiro en el Líbano quiere participar.", "Tyre", "LB"),
        ("pt", "A cidade de Tiro, no Líbano, quer participar.", "Tyre", "LB"),
    ],
)
def test_a_country_beside_it_makes_it_a_city(
    language: str, text: str, city: str, country: str
) -> None:
    found = places.find_city(text, language)
    assert found == Place(city=city, country=country, known=True)


@pytest.mark.parametrize(
    ("language", "text", "country", "city"),
    [
        ("ru", "Сумы", "UA", "Sumy"),
        ("ru", "г. Ровно", "UA", "Rivne"),
        ("ru", "Порту", "PT", "Porto"),
        ("fr", "Trente", "IT", "Trento"),
        ("en", "Reading is our city.", "GB", "Reading"),
        ("es", "Sucre es nuestra ciudad.", "BO", "Sucre"),
        ("de", "Essen ist unsere Stadt", "DE", "Essen"),
    ],
)
def test_a_country_told_before_makes_it_a_city(
    language: str, text: str, country: str, city: str
) -> None:
    value = read("place", text, Context(language=language, country=country))
    assert value == Place(city=city, country=country, known=True)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [("pt", "Pará, Brasil", "Belém"), ("es", "Para, Brasil", "Belém")],
)
def test_a_region_of_its_name_hides_no_city(language: str, text: str, city: str) -> None:
    value = read("place", text, Context(language=language))
    assert isinstance(value, Place)
    assert value.city == city
