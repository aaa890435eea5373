"""The city that a sentence names as the one that applies; titles are no cities."""

import pytest

from intake.answers.values import Place
from intake.conversation.sorting import naming
from tests.intake.conversation.town import ANNA, Town, a_town


def city_after(language: str, text: str) -> str | None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    value = town.file().current["V11_city"].value
    return value.city if isinstance(value, Place) else None


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "The city is Kingston upon Hull, United Kingdom - not Culture!",
         "Kingston upon Hull"),
        ("en", "The city is not Gdynia but Gdańsk, Poland.", "Gdańsk"),
        ("de", "Die Stadt ist Danzig, Polen, nicht Gdynia.", "Gdańsk"),
        ("fr", "La ville est Gdańsk, Pologne, et non Gdynia.", "Gdańsk"),
        ("es", "La ciudad es Gdansk, Polonia, no Gdynia.", "Gdańsk"),
        ("ru", "Город — Гданьск, Польша, а не Гдыня.", "Gdańsk"),
        ("zh", "申报城市应为中国宁波市。", "Ningbo"),
        ("ja", "都市名は仙台市です。", "Sendai"),
        ("ko", "도시 이름은 대전입니다.", "Daejeon"),
    ],
)  # fmt: skip
def test_a_plain_correction_of_the_city_is_taken(language: str, text: str, city: str) -> None:
    assert city_after(language, text) == city


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The city is not Gdańsk."),
        ("en", "Is the city Gdańsk, Poland?"),
        ("en", "Their city is Gdańsk, Poland."),
        ("en", "The city is growing."),
        ("de", "Die Stadt ist nicht Danzig."),
        ("fr", "La ville est-elle Gdańsk, Pologne ?"),
        ("ru", "Город растёт."),
    ],
)
def test_what_is_denied_asked_or_anothers_names_no_city(language: str, text: str) -> None:
    assert city_after(language, text) == "Gdynia"


@pytest.mark.parametrize(
    "text",
    [
        "We hosted UK City of Culture in 2017.",
        "We were European City of Science in 2012.",
        "Our town is a City of Music.",
    ],
)
def test_a_title_is_no_name_of_a_city(text: str) -> None:
    assert naming.find(text, "en") is None


def test_a_name_in_no_table_behind_city_of_still_counts() -> None:
    place = naming.find("The city of Zorbville would like to apply.", "en")
    assert place is not None
    assert (place.city, place.known) == ("Zorbville", False)


def test_an_ambiguous_city_beside_a_title_is_asked() -> None:
    town = Town()
    town.write(ANNA, "Hull would like to apply. We hosted UK City of Culture in 2017.")
    assert "V11_city" not in town.file().current
    assert [one.unclear.reason for one in town.receipt(ANNA).misread] == ["which_place"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bergen, Norway is our partner city."),
        ("en", "Bergen, Norway is a neighbour of ours."),
        ("fr", "Lyon, France est notre ville jumelle."),
        ("es", "Sevilla, España, es nuestra ciudad hermana."),
        ("pt", "Braga, Portugal, é nossa cidade-irmã."),
    ],
)
def test_a_partner_city_is_no_applicant(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert "V11_city" not in town.file().current
    assert town.receipt(ANNA).unplaced
