"""Events in numbered lists: a word that ends a line is not joined with the number of the next."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Event, Events, Unclear

LISTS: list[tuple[str, str, tuple[tuple[str, int, str | None], ...]]] = [
    (
        "en",
        "1. Clean Rivers Forum (2021), held in Hull\n2. World Tram Congress, Hull, 2023",
        (("Clean Rivers Forum", 2021, "Hull"), ("World Tram Congress", 2023, "Hull")),
    ),
    (
        "fr",
        "1. Forum Rivières propres (2021), qui s'est tenu à Brest\n"
        "2. Congrès mondial du tramway, Brest, 2023",
        (
            ("Forum Rivières propres", 2021, "Brest"),
            ("Congrès mondial du tramway", 2023, "Brest"),
        ),
    ),
    (
        "ru",
        "1. Форум «Чистая вода», Уфа, 2021 год\n"
        "2. Международный конгресс по транспорту, г. Уфа, 2023 г.",
        (
            ("Форум «Чистая вода»", 2021, "Уфа"),
            ("Международный конгресс по транспорту", 2023, "Уфа"),
        ),
    ),
    (
        "ru",
        "Форум «Чистая вода» (г. Уфа, 2021 г.)",
        (("Форум «Чистая вода»", 2021, "Уфа"),),
    ),
    (
        "ru",
        "Форум «Чистая вода» — г. Уфа, 2021",
        (("Форум «Чистая вода»", 2021, "Уфа"),),
    ),
    (
        "ru",
        "Премия Г. Бельского, Уфа, 2019",
        (("Премия Г. Бельского", 2019, "Уфа"),),
    ),
    (
        "ru",
        "Фестиваль «Г. Уфимский», Уфа, 2021",
        (("Фестиваль «Г. Уфимский»", 2021, "Уфа"),),
    ),
    (
        "ru",
        "Выставка гор. Театр, Уфа, 2020",
        (("Выставка гор. Театр", 2020, "Уфа"),),
    ),
    (
        "ru",
        "В 2021 г. Уфа приняла Форум «Чистая вода».",
        (("Форум «Чистая вода»", 2021, None),),
    ),
    (
        "es",
        "Perú 5.0 (Lima, 2022)\nTextilia, Trujillo, 2023",
        (("Perú 5.0", 2022, "Lima"), ("Textilia", 2023, "Trujillo")),
    ),
    (
        "en",
        "Textilia, Hull, 2023; Leeds Fair, Leeds, 2022",
        (("Textilia", 2023, "Hull"), ("Leeds Fair", 2022, "Leeds")),
    ),
    (
        "pt",
        "Rio Têxtil (Rio de Janeiro, 2023); Feira Têxtil, Recife, janeiro de 2024",
        (("Rio Têxtil", 2023, "Rio de Janeiro"), ("Feira Têxtil", 2024, "Recife")),
    ),
    (
        "ja",
        "アジア水サミット（2023年・福岡市）、G7環境会合（2016年・富山市）",
        (("アジア水サミット", 2023, "福岡市"), ("G7環境会合", 2016, "富山市")),
    ),
    (
        "en",
        "1. Clean Rivers Forum (2021), with guests from 12 countries",
        (("Clean Rivers Forum", 2021, None),),
    ),
]


@pytest.mark.parametrize(("language", "text", "listed"), LISTS)
def test_each_line_of_a_list_is_its_own_event(
    language: str, text: str, listed: tuple[tuple[str, int, str | None], ...]
) -> None:
    events = tuple(Event(name=name, year=year, place=place) for name, year, place in listed)
    assert read("events", text, Context(language=language)) == Events(events=events)


@pytest.mark.parametrize("text", ["Textilia, Nowhereton, 2023", "Hull, Leeds, 2023"])
def test_a_word_that_is_no_known_city_or_one_beside_a_city_is_asked(text: str) -> None:
    assert isinstance(read("events", text, Context(language="en")), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Salon mondial des villes connectées, juin 2022, Eurexpo Lyon.", "Eurexpo Lyon"),
        ("es", "Congreso Andino de IoT, 2022, Corferias, Bogotá", "Corferias"),
        ("ru", "Форум «Город», 2022, МВЦ «Казань Экспо».", "МВЦ «Казань Экспо»"),
        ("de", "Intergeo, 2022, Koelnmesse", "Koelnmesse"),
    ],
)
def test_a_hall_behind_the_year_is_where_it_was(language: str, text: str, place: str) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [(one.year, one.place) for one in found.events] == [(2022, place)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "International IoT Expo, 2022, Cloud Summit London"),
        ("en", "International IoT Expo, 2022, Digital London"),
        ("de", "Koelnmesse 2022"),
    ],
)
def test_what_may_be_another_event_is_asked(language: str, text: str) -> None:
    found = read("events", text, Context(language=language))
    assert not isinstance(found, Events) or found.unread
