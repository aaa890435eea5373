"""A city's own name is that city's, whatever larger one of its country once bore it."""

import pytest

from intake.answers import read
from intake.answers.folding import key
from intake.answers.geography import cities, countries, parting
from intake.answers.geography.cities import City
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("the city of Jeypore, India would like to take part.", "Jeypore"),
        ("Jaipur, India", "Jaipur"),
        ("Waterloo, United States", "Waterloo"),
        ("Franklin, USA", "Franklin"),
        ("Austin, USA", "Austin"),
        ("St. Petersburg", "Saint Petersburg"),
    ],
)
def test_a_city_is_read_by_its_own_name(text: str, city: str) -> None:
    value = read("place", text, Context(language="en"))
    assert isinstance(value, Place)
    assert value.city == city


@pytest.mark.parametrize("text", ["Goiana, Brasil", "Quezon, Philippines", "Odessa"])
def test_a_name_that_is_nearly_a_larger_citys_is_asked(text: str) -> None:
    value = read("place", text, Context(language="en"))
    assert isinstance(value, Unclear)
    assert len(value.candidates) > 1


def test_every_name_that_is_asked_has_an_answer_among_those_that_are_offered() -> None:
    shared = [one for one in cities.every() if len(cities.named(key(one.bare), one.country)) > 1]
    assert len(shared) > 200
    assert [f"{one.bare}, {one.country}" for one in shared if not _may_be_entered(one)] == []


def _may_be_entered(city: City) -> bool:
    """Whether the city is read by its name and country, or by what the question offers for it.

    The name of a famous city means that one; there the region tells of the other.
    """
    country = countries.name(city.country)
    value = _read(f"{city.bare}, {country}")
    other = [f"{city.bare}, {city.within}, {country}"] if city.within else []
    offered = value.candidates if isinstance(value, Unclear) else other
    return any(isinstance(one, Place) and _is(one, city) for one in [value, *map(_read, offered)])


def _is(place: Place, city: City) -> bool:
    return (place.city, place.country, place.known) == (city.name, city.country, True)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Ramagundam, India", "Ramagundam"),
        ("Rāmgundam, India", "Ramagundam"),
        ("Krishnagiri (IN)", "Krishnagiri"),
        ("Benito Juárez, Mexico", "Benito Juárez"),
        ("Lexington-Fayette, Kentucky", "Lexington"),
        ("Iligan City, Philippines", "Iligan"),
        ("Khairpur, Ghotki, Pakistan", "Khairpur, Ghotki"),
        ("Benito Juárez, Mexico City, Mexico", "Benito Juárez"),
        ("Kashihara, Japan", "Kashihara"),
        ("Kashihara-shi, Japan", "Kashihara"),
        ("Калинівка, Ukraine", "Kalynivka"),
        ("Kalinivka, Ukraine", "Kalynivka"),
        ("San Antonio, Texas, United States", "San Antonio"),
    ],
)
def test_a_town_stands_once_in_the_table(text: str, city: str) -> None:
    assert _read(text) == Place(city=city, country=_read_country(text), known=True)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Portland, USA", "Portland, Oregon, United States"),
        ("Khairpur, Pakistan", "Khairpur, Ghotki, Pakistan"),
        ("San Carlos, Venezuela", "San Carlos, Cojedes, Venezuela"),
        ("Miramar", "Miramar, Argentina"),
    ],
)
def test_namesakes_are_offered_with_what_tells_them_apart(text: str, offered: str) -> None:
    value = _read(text)
    assert isinstance(value, Unclear)
    assert offered in value.candidates


@pytest.mark.parametrize(
    "text",
    [
        "Benito Juárez, Quintana Roo, México",
        "Benito Juárez, Quintana Roo, Mexico",
        "San Antonio, Florida, United States",
        "Playa del Carmen, Guanajuato, Mexico",
    ],
)
def test_a_name_in_another_region_is_not_taken_for_the_city_of_the_table(text: str) -> None:
    value = _read(text)
    assert isinstance(value, Place)
    assert (value.city, value.known) == (text.partition(",")[0], False)


def test_what_stands_behind_many_commas_is_looked_at_no_further() -> None:
    parts = list(parting.parts_of("Gdynia, " * 20_000, "en"))
    assert len(parts) <= 9


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kinshasa, Congo - Kinshasa", "en"),
        ("Kinshasa, Democratic Republic of the Congo", "en"),
        ("Kinshasa, República Democrática del Congo", "es"),
        ("Kinshasa, República Democrática do Congo", "pt"),
        ("Kinshasa, République démocratique du Congo", "fr"),
    ],
)
def test_a_country_whose_name_holds_another_ones_is_itself(text: str, language: str) -> None:
    value = read("place", text, Context(language=language))
    assert value == Place(city="Kinshasa", country="CD", known=True)


def _read(text: str) -> object:
    return read("place", text, Context(language="en"))


def _read_country(text: str) -> str | None:
    return countries.find(text.replace("(", ",").rpartition(",")[2]) or "US"
