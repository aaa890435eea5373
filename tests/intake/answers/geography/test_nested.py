"""A city with its region and its country behind it: the region is never read as the city."""

import pytest

from intake.answers.geography import places
from intake.answers.values import Context, Place


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("The city of Valencia, Carabobo, Venezuela would like to take part.", "Valencia", "VE"),
        ("The city of Valencia (Carabobo), Venezuela would like to take part.", "Valencia", "VE"),
        ("the city of Valencia,\nCarabobo, Venezuela would like to take part.", "Valencia", "VE"),
        ("Valencia, Carabobo, Venezuela would like to take part.", "Valencia", "VE"),
        ("Valencia (Carabobo, Venezuela) would like to take part.", "Valencia", "VE"),
        ("Our city, Valencia, Carabobo, Venezuela, wants to take part.", "Valencia", "VE"),
        ("We write for the city of Barcelona, Anzoátegui, Venezuela.", "Barcelona", "VE"),
        ("We write from Barcelona, Anzoátegui, Venezuela and apply.", "Barcelona", "VE"),
        ("The city of Concepción, Biobío, Chile applies.", "Concepción", "CL"),
        ("The city of Mérida, Mérida, Venezuela would like to take part.", "Mérida", "VE"),
        ("The city of La Rioja, La Rioja, Argentina would like to apply.", "La Rioja", "AR"),
        ("The city of Armenia, Quindío, Colombia applies.", "Armenia", "CO"),
        ("The city of Gweru, Midlands, Zimbabwe applies.", "Gweru", "ZW"),
        ("The city of Hyderabad, Sindh, Pakistan applies.", "Hyderabad", "PK"),
        ("The city of Portland, Oregon, USA would like to take part.", "Portland", "US"),
        ("The city of Córdoba, Veracruz, Mexico applies.", "Córdoba", "MX"),
    ],
)
def test_the_city_is_the_one_of_the_country_behind_its_region(
    text: str, city: str, country: str
) -> None:
    assert places.find_city(text, "en") == Place(city=city, country=country, known=True)


@pytest.mark.parametrize(
    ("text", "city", "country", "language"),
    [
        ("The city of Zarnovik, Carabobo, Venezuela applies.", "Zarnovik", "VE", "en"),
        ("The city of Zarnovik, Barinas, Venezuela would like to apply.", "Zarnovik", "VE", "en"),
        ("The city of Rome, Georgia, USA would like to take part.", "Rome", "US", "en"),
        ("La ville de Tata, région Souss-Massa, Maroc souhaite participer.", "Tata", "MA", "fr"),
        ("Dear Sirs, Zarnovik, Poland would like to take part.", "Zarnovik", "PL", "en"),
        ("In our view, Lami, Fiji wishes to apply.", "Lami", "FJ", "en"),
    ],
)
def test_a_city_of_no_list_is_told_by_its_country_too(
    text: str, city: str, country: str, language: str
) -> None:
    assert places.find_city(text, language) == Place(city=city, country=country)


@pytest.mark.parametrize(
    "text",
    [
        "The city of Toledo, Barinas, Venezuela would like to take part.",
        "The city of Gdynia, Sopot, Poland would like to take part.",
        "Zarnovik, Veracruz, Mexico would like to take part.",
        "Zarnovik, Vivarata, Mexico would like to take part.",
        "Our partner city of Valencia, Carabobo, Venezuela would like to take part.",
        "The city of Springfield, Sangamon County, Illinois, USA applies.",
    ],
)
def test_where_the_region_may_be_a_city_none_is_taken(text: str) -> None:
    assert places.find_city(text, "en") is None


def test_a_region_with_its_kind_before_it_is_none_the_less_no_city() -> None:
    text = "La ciudad de Barcelona, estado Anzoátegui, Venezuela, desea participar."
    assert places.find_city(text, "es") == Place(city="Barcelona", country="VE", known=True)


def test_an_answer_with_all_three_is_the_city() -> None:
    text = "Our city, Valencia, Carabobo, Venezuela, wants to take part."
    told = Place(city="Valencia", country="VE", known=True)
    assert places.read(text, Context(language="en")) == told
