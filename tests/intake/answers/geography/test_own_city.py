"""A city by its own name, by the region behind it, by an old name, and in a full introduction."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear


def told(language: str, text: str, country: str | None = None) -> object:
    return read("place", text, Context(language=language, country=country))


@pytest.mark.parametrize(
    ("language", "text", "city", "country"),
    [
        ("es", "Nos presentamos desde el Ayuntamiento de Cartagena, en la Región de Murcia.",
         "Cartagena", "ES"),
        ("es", "Ayuntamiento de Mérida, en Extremadura", "Mérida", "ES"),
        ("es", "La solicitud la presenta el Municipio de León, en el estado de Guanajuato.",
         "León de los Aldama", "MX"),
        ("es", "Cartagena, Murcia", "Cartagena", "ES"),
        ("es", "Ayuntamiento de Murcia", "Murcia", "ES"),
        ("de", "Absenderin ist die Stadt Winterthur im Kanton Zürich.", "Winterthur", "CH"),
        ("fr", "La candidature émane de la Ville de Valence, dans la Drôme.", "Valence", "FR"),
        ("fr", "Valence, Espagne", "Valencia", "ES"),
        ("fr", "Vienne, Autriche", "Vienna", "AT"),
        ("zh", "敝市為臺灣桃園市,敬請指教。", "Taoyuan", "TW"),
        ("ja", "愛知県豊田市からの応募となります。", "Toyota", "JP"),
        ("en", "Alessandria, Italy", "Alessandria", "IT"),
        ("en", "St. Petersburg", "Saint Petersburg", "RU"),
        ("de", "Hermannstadt in Siebenbürgen (Rumänien)", "Sibiu", "RO"),
    ],
)  # fmt: skip
def test_the_region_or_country_behind_a_name_tells_which_city(
    language: str, text: str, city: str, country: str
) -> None:
    assert told(language, text) == Place(city=city, country=country, known=True)


@pytest.mark.parametrize("name", ["Alessandria", "Petrópolis", "Puno", "Mila", "Valence", "Olbia"])
def test_a_citys_own_name_is_never_a_larger_namesake_by_itself(name: str) -> None:
    found = told("en", name)
    assert isinstance(found, Unclear)
    assert len(found.candidates) > 1


def test_at_home_the_own_name_is_the_city() -> None:
    assert told("fr", "Valence", "FR") == Place(city="Valence", country="FR", known=True)
    assert told("es", "Puno", "PE") == Place(city="Puno", country="PE", known=True)


def test_an_old_name_of_a_small_city_is_offered_beside_the_name_as_written() -> None:
    found = told("de", "Hermannstadt")
    assert found == Unclear(reason="which_place", candidates=("Sibiu, Romania", "Hermannstadt"))
