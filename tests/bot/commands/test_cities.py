"""Which application a verb is about: by number, by name, by the name with "city" at it."""

from datetime import UTC, datetime

import click
import pytest

from bot.commands import cities
from intake import store as rooms
from intake.applications import Application
from intake.store import Store

RECORDED = [
    ("Hue city", "VN"),  # 1
    ("City of Kragero", "NO"),
    ("Smalltown", "US"),
    ("City of Smalltown", "US"),
    ("Kingston", "JM"),  # 5
    ("Kingston municipality", "US"),
    ("City of Kingston", "CA"),
    ("Municipality of Twinville", "US"),
    ("Twinville", "CA"),  # 9
    ("Lone municipality", "US"),
    ("Lone city", "CA"),
    ("Saint Petersburg", "RU"),
    ("Suzhou, Jiangsu", "CN"),  # 13
]


@pytest.fixture
def filled(store: Store) -> Store:
    with store.transaction() as connection:
        several = [
            Application(
                number=number, call="v", opened_at=datetime(2025, 4, 1, tzinfo=UTC),
                city=city, country=country,
            )
            for number, (city, country) in enumerate(RECORDED, start=1)
        ]  # fmt: skip
        rooms.applications.save(connection, several)
    return store


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Hue", 1),
        ("hue", 1),
        ("Hue, VN", 1),
        ("Hue city", 1),
        ("City of Hue", 1),
        ("the municipality of Hue", 1),
        ("Kragero", 2),
        ("Kragerø", 2),
        ("Smalltown", 3),  # exactly so, before "City of Smalltown"
        ("City of Smalltown", 4),
        ("Kingston", 5),
        ("Kingston, US", 6),
        ("Kingston, CA", 7),
        ("Twinville", 9),
        ("Twinville, US", 8),
        ("Petrograd", 12),
        ("12", 12),
        ("Suzhou", 13),  # another city has that name, and does not apply
        ("Suzhou, CN", 13),
        ("苏州", 13),
        ("Hue city, Vietnam", 1),
        ("Smalltown, United States", 3),  # no table knows that city
        ("twinville, Kanada", 9),
    ],
)
def test_a_city_is_found_with_and_without_the_words_at_its_name(
    filled: Store, words: str, number: int
) -> None:
    with filled.reading() as connection:
        assert cities.find(connection, words).number == number


@pytest.mark.parametrize("words", ["Lone", "City of Lone", "Lone town"])
def test_several_that_fit_loosely_are_listed(filled: Store, words: str) -> None:
    with filled.reading() as connection, pytest.raises(click.ClickException) as refused:
        cities.find(connection, words)
    assert refused.value.exit_code == 1
    assert "10  Lone municipality, US" in refused.value.message
    assert "11  Lone city, CA" in refused.value.message


@pytest.mark.parametrize("words", ["Hu", "Hue, NO", "city", "", ",", "City of", "99", "Hue Hue"])
def test_what_fits_no_name_matches_nothing(filled: Store, words: str) -> None:
    with (
        filled.reading() as connection,
        pytest.raises(click.ClickException, match="No application"),
    ):
        cities.find(connection, words)
