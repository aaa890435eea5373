"""What a city says of itself: "We're Leeds, UK", and by an ending in Turkish: "Biz Bursa'yız"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Biz İzmit'iz.", "İzmit"),
        ("Biz İzmit'iz, İzmir değil.", "İzmit"),
        ("Biz Bursa'yız.", "Bursa"),
        ("Biz Konya'yız, Karaman değil.", "Konya"),
        ("Biz Eskişehir'iz", "Eskişehir"),
        ("Biz Ordu'yuz", "Ordu"),
    ],
)
def test_the_city_is_read_without_it(text: str, city: str) -> None:
    assert read("place", text, Context(language="tr")) == Place(city=city, country="TR", known=True)


@pytest.mark.parametrize("name", ["Akdeniz", "Aziz", "Cengiz", "Yıldız", "Temiz", "Kırgız"])
def test_a_name_that_ends_alike_stays_whole(name: str) -> None:
    assert read("place", name, Context(language="tr")) == Place(city=name, country=None)


@pytest.mark.parametrize(
    ("text", "city"), [("Denizli", "Denizli"), ("Biz Samsun'dayız", "Samsun"), ("Bursa", "Bursa")]
)
def test_other_names_and_endings_stay(text: str, city: str) -> None:
    assert read("place", text, Context(language="tr")) == Place(city=city, country="TR", known=True)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("We're Leeds, UK", "Leeds", "GB"),
        ("We’re Newcastle - the one in New South Wales, Australia.", "Newcastle", "AU"),
    ],
)
def test_we_are_written_short_is_no_part_of_the_name(text: str, city: str, country: str) -> None:
    found = read("place", text, Context(language="en"))
    assert isinstance(found, Place)
    assert (found.city, found.country) == (city, country)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("ru", "Мы — Тверь, не Псков.", "Tver"),
        ("ru", "Мы — Тверь, а не Псков.", "Tver"),
        ("fr", "Nous, c'est Lille, pas Roubaix.", "Lille"),
    ],
)
def test_we_are_set_apart_by_a_sign_is_read_beside_a_denied_city(
    language: str, text: str, city: str
) -> None:
    found = read("place", text, Context(language=language))
    assert isinstance(found, Place)
    assert found.city == city


def test_we_are_beside_a_denied_city_alone_is_asked() -> None:
    assert isinstance(read("place", "Мы — не Псков.", Context(language="ru")), Unclear)
