"""A city and a year with no name beside an event of another year: asked, never swallowed."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events


def _read(language: str, text: str) -> Events:
    found = read("events", text, Context(language=language, today=date(2025, 4, 1)))
    assert isinstance(found, Events), found
    return found


@pytest.mark.parametrize(
    ("language", "text", "unread"),
    [
        ("fr", "KIKK Festival 2024, Namur en Mai 2023", "Namur en Mai 2023"),
        ("fr", "KIKK Festival 2024 ; Namur en mai 2023", "Namur en mai 2023"),
        ("fr", "KIKK Festival 2024\nNamur en Mai 2023", "Namur en Mai 2023"),
        ("fr", "Namur en Mai 2023, KIKK Festival 2024", "Namur en Mai 2023"),
        ("fr", "Namur en Mai 2023 ; KIKK Festival 2024", "Namur en Mai 2023"),
        ("en", "Water Forum 2024, Geneva 2023", "Geneva 2023"),
        ("en", "Water Forum 2024; Namur in May 2023", "Namur in May 2023"),
        ("de", "Wasserforum 2024; Namur im Mai 2023", "Namur im Mai 2023"),
        ("de", "Wasserforum 2024, Namur im Mai 2023", "Namur im Mai 2023"),
        ("es", "Foro del Agua 2024; Namur en mayo de 2023", "Namur en mayo de 2023"),
        ("pt", "Fórum da Água 2024; Namur em maio de 2023", "Namur em maio de 2023"),
        ("ru", "Водный форум 2024; Намюр в мае 2023", "Намюр в мае 2023"),
        ("zh", "水论坛2024年；上海2023年5月", "上海"),
        ("ja", "水フォーラム2024年；東京2023年5月", "東京"),
        ("ko", "물 포럼 2024년; 서울 2023년 5월", "서울"),
        ("tr", "Su Forumu 2024; Ankara, Mayıs 2023", "Ankara, Mayıs 2023"),
        ("ar", "منتدى المياه 2024؛ القاهرة في مايو 2023", "القاهرة في مايو 2023"),
        ("hi", "जल मंच 2024; दिल्ली मई 2023", "दिल्ली मई 2023"),
    ],
)
def test_a_city_and_another_year_are_asked_about(language: str, text: str, unread: str) -> None:
    found = _read(language, text)
    assert [one.year for one in found.events] == [2024]
    assert found.unread == (unread,)


@pytest.mark.parametrize(
    ("language", "text", "events"),
    [
        ("en", "World Water Forum, Geneva, 2023", [("World Water Forum", 2023)]),
        ("en", "World Water Forum, Geneva 2023", [("World Water Forum", 2023)]),
        ("en", "World Water Forum 2023, Geneva", [("World Water Forum", 2023)]),
        ("en", "World Water Forum 2023\nGeneva, May 2023", [("World Water Forum", 2023)]),
        ("en", "World Water Forum 2023\nGeneva, 3 March 2025", [("World Water Forum", 2023)]),
        ("en", "Water Forum 2019, 2021", [("Water Forum", 2019), ("Water Forum", 2021)]),
        ("en", "Geneva 2023: Water Forum", [("Water Forum", 2023)]),
        ("en", "In Geneva in 2023 we hosted the Water Forum.", [("Water Forum", 2023)]),
        ("en", "Water Forum 2024, Leeds in Bloom 2023",
         [("Water Forum", 2024), ("Leeds in Bloom", 2023)]),
        ("fr", "Forum de l'eau 2024 ; Printemps de Bourges 2023",
         [("Forum de l'eau", 2024), ("Printemps de Bourges", 2023)]),
        ("fr", "Forum de l'eau à Namur en mai 2023", [("Forum de l'eau", 2023)]),
        ("de", "Wasserforum 2024 in Namur, Buchmesse 2023",
         [("Wasserforum", 2024), ("Buchmesse", 2023)]),
        ("es", "Foro del Agua (Namur, mayo de 2023)", [("Foro del Agua", 2023)]),
        ("pt", "Fórum da Água, Lisboa, 2023", [("Fórum da Água", 2023)]),
        ("ru", "Водный форум, Казань, 2023", [("Водный форум", 2023)]),
        ("zh", "水论坛（上海，2023年）", [("水论坛", 2023)]),
        ("ja", "水フォーラム（東京、2023年）", [("水フォーラム", 2023)]),
        ("ko", "물 포럼 (서울, 2023년)", [("물 포럼", 2023)]),
        ("tr", "Su Forumu, Ankara, 2023", [("Su Forumu", 2023)]),
        ("ar", "منتدى المياه، القاهرة، 2023", [("منتدى المياه", 2023)]),
        ("hi", "जल मंच, दिल्ली, 2023", [("जल मंच", 2023)]),
    ],
)  # fmt: skip
def test_a_city_of_the_event_beside_it_is_its_place(
    language: str, text: str, events: list[tuple[str, int]]
) -> None:
    found = _read(language, text)
    assert [(one.name, one.year) for one in found.events] == events
    assert not found.unread


@pytest.mark.parametrize(
    ("language", "text", "name", "years"),
    [
        ("de", "Documenta, Kassel 2017, Kassel 2022", "Documenta", [2017, 2022]),
        ("de", "Documenta, Kassel im Juni 2017, Kassel im Juni 2022", "Documenta", [2017, 2022]),
        ("en", "Eurovision Song Contest, Stockholm 2000, Stockholm 2016",
         "Eurovision Song Contest", [2000, 2016]),
        ("pt", "Web Summit, Lisboa 2016, Lisboa 2023", "Web Summit", [2016, 2023]),
        ("en", "Winter Olympics Turin 2006, Turin 2015", "Winter Olympics Turin", [2006, 2015]),
    ],
)  # fmt: skip
def test_the_same_city_in_another_year_held_it_once_more(
    language: str, text: str, name: str, years: list[int]
) -> None:
    found = _read(language, text)
    assert [(one.name, one.year) for one in found.events] == [(name, year) for year in years]
    assert not found.unread


@pytest.mark.parametrize(
    ("language", "text", "unread"),
    [
        ("en", "World Water Forum, Geneva 2024, York 2023", "York 2023"),
        ("en", "Venice Biennale 2024, Nice 2023", "Nice 2023"),
    ],
)
def test_another_city_is_asked_about_beside_a_place(language: str, text: str, unread: str) -> None:
    assert _read(language, text).unread == (unread,)
