"""A city's bare name as a sentence of its own, beside a sentence about another city: asked."""

import pytest

from intake.answers.geography import places
from intake.answers.values import Context, Place, Unclear
from intake.conversation.sorting import naming

ASKED = [
    "London. The mayor of London, Ontario, is my cousin.",
    "London. The mayor of London, Ontario, visited us.",
    "London, Ontario. London.",
]
TOLD = [
    ("London, Ontario.", "CA"), ("London. Ontario.", "CA"), ("London\nOntario", "CA"),
    ("London", "GB"), ("London. The mayor of London is my cousin.", "GB"),
    ("Gdynia. Gdynia is in Poland.", "PL"), ("London, Ontario. It has 400,000 people.", "CA"),
]  # fmt: skip


@pytest.mark.parametrize("text", [*ASKED, "London\nThe mayor of London, Ontario, is my cousin."])
def test_an_answer_beside_the_bare_name_of_another_city_is_asked(text: str) -> None:
    assert isinstance(places.read(text, Context(language="en")), Unclear)


@pytest.mark.parametrize("text", [*ASKED, "Leeds. The mayor of Dresden is my cousin."])
def test_no_city_is_found_beside_the_bare_name_of_another_one(text: str) -> None:
    assert naming.find(text, "en") is None


@pytest.mark.parametrize(("text", "country"), TOLD)
def test_one_city_told_twice_is_read(text: str, country: str) -> None:
    place = places.read(text, Context(language="en"))
    assert isinstance(place, Place)
    assert place.country == country


@pytest.mark.parametrize(
    "text",
    [
        "London\nThe mayor of London, Ontario, writes to you.",
        "I am the mayor of London, Ontario.",
        "London. I write for the city of London.",
        "Dresden. Die Stadt Dresden möchte teilnehmen.",
    ],
)
def test_a_letterhead_or_the_same_city_changes_nothing(text: str) -> None:
    place = naming.find(text, "de" if "Stadt" in text else "en")
    assert place is not None
    assert place.known


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "The City of Rochester. New York. USA.", "Rochester, New York"),
        ("en", "City of Buffalo. New York. USA.", "Buffalo"),
        ("pt", "Município de Campinas. São Paulo. Brasil.", "Campinas"),
        ("es", "Municipalidad de Quetzaltenango. Guatemala.", "Quetzaltenango"),
        ("es", "Ayuntamiento de Monterrey\nMéxico", "Monterrey"),
        ("en", "City of Yonkers\nNew York\nUSA", "Yonkers"),
    ],
)
def test_the_region_or_the_country_behind_a_city_is_no_other_city(
    language: str, text: str, city: str
) -> None:
    place = places.read(text, Context(language=language))
    assert isinstance(place, Place)
    assert place.city == city


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "New York. The mayor of Buffalo, New York, is my cousin."),
        ("es", "Guatemala. El alcalde de Quetzaltenango, Guatemala, es mi primo."),
        ("en", "The City of Rochester, New York. Dresden."),
    ],
)
def test_a_city_of_the_same_country_is_found_beside_no_other(language: str, text: str) -> None:
    assert naming.find(text, language) is None
