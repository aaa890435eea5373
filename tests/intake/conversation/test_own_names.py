"""The city's name in its people's words: a piece that means this city, or the known name."""

from dataclasses import replace

import pytest

from intake.answers.values import Place
from intake.applications import Answer
from intake.conversation import own_names
from tests.intake.conversation.registered import OPENED, PAST, a_city, loaded, mayor


@pytest.mark.parametrize(
    ("words", "city", "own"),
    [
        ("I write for the city of Plzeň in Czechia, as head of the digital office.", "Pilsen",
         "Plzeň"),
        ("the city of Gdynia would like to take part", "Gdynia", "Gdynia"),
        ("深圳市，中国", "Shenzhen", "深圳市"),
        ("Город: Казань (Россия)", "Kazan", "Казань"),
        ("أبوظبي، الإمارات", "Abu Dhabi", "أبوظبي"),
        ("We write for New York City.", "New York City", "New York"),
        ("जयपुर", "Jaipur", "जयपुर"),
        ("Valencia, España", "Valencia", "Valencia"),
        ("Valencia España", "Valencia", "Valencia"),
        ("대한민국 부산광역시", "Busan", "부산광역시"),
        ("부산광역시, 대한민국", "Busan", "부산광역시"),
        ("the town of Zzyzx", "Zzyzx", "Zzyzx"),
        ("it is as I said before", "Gdynia", "Gdynia"),
    ],
)  # fmt: skip
def test_the_own_name_is_the_shortest_piece_that_means_the_city(
    words: str, city: str, own: str
) -> None:
    application = a_city(1, call=loaded(PAST), city=city)
    told = Answer(
        question="V11_city", value=Place(city=city, country="PL"), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language="pl")
    named = replace(application, answers=(told,), contacts=(contact,))
    assert own_names.of(named, city)[0] == own


@pytest.mark.parametrize(
    ("words", "city", "country", "writer", "language"),
    [
        ("成都", "Chengdu", "CN", "en", "zh"),
        ("We apply for 大阪, Japan.", "Osaka", "JP", "en", "ja"),
        ("부산광역시", "Busan", "KR", "en", "ko"),
        ("الدمام", "Dammam", "SA", "en", "und-Arab"),
        ("Город: Казань (Россия)", "Kazan", "RU", "en", "und-Cyrl"),
        ("जयपुर", "Jaipur", "IN", "en", "und-Deva"),
        ("Город: Казань (Россия)", "Kazan", "RU", "ru", "ru"),
        ("成都", "Chengdu", "CN", "zh", "zh"),
        ("Gdynia", "Gdynia", "PL", "pl", "pl"),
        ("Kazan, Russia", "Kazan", "RU", "ru", "und-Latn"),
    ],
)
def test_the_language_of_a_name_is_one_of_its_script(
    words: str, city: str, country: str, writer: str, language: str
) -> None:
    application = a_city(1, call=loaded(PAST), city=city)
    told = Answer(
        question="V11_city", value=Place(city=city, country=country), words=words, message="m1",
        by=mayor(1), at=OPENED,
    )  # fmt: skip
    contact = replace(application.contacts[0], language=writer)
    named = replace(application, answers=(told,), contacts=(contact,))
    assert own_names.of(named, city)[1] == language


def test_a_name_that_several_countries_have_is_the_citys_without_its_country() -> None:
    application = a_city(1, call=loaded(PAST), city="Valencia")
    told = Answer(
        question="V11_city", value=Place(city="Valencia", country="ES"), message="m1",
        words="Valencia, España", by=mayor(1), at=OPENED,
    )  # fmt: skip
    assert own_names.of(replace(application, answers=(told,)), "Valencia")[0] == "Valencia"


def test_who_named_the_city_says_the_language_else_the_file() -> None:
    application = replace(a_city(1, call=loaded(PAST)), language="fr")
    assert own_names.of(application, "City 1") == ("City 1", "fr")
    assert own_names.of(replace(application, answers=()), "City 1") == ("City 1", "fr")
