"""What was written last counts, in whatever order a channel tells of it."""

from datetime import datetime, timedelta

import pytest

from intake.answers.values import Amount, Choice
from tests.intake.conversation.town import ANNA, NOW, Town, a_town

EARLIER, LATER = NOW - timedelta(minutes=2), NOW - timedelta(minutes=1)


def _written(*said: tuple[str, datetime | None]) -> Town:
    town = a_town()
    for text, at in said:
        town.write(ANNA, text, to=town.to(ANNA), language="en", channel="slack", written_at=at)
    return town


def _gdp(town: Town) -> str:
    value = town.file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    return f"{value.span.low:.0f}"[:2]


def _told(town: Town) -> list[str]:
    return [one.kind for one in town.receipt(ANNA).remarks]


GDP_12, GDP_14 = (f"GDP: USD {one} billion (2024)" for one in (12, 14))


@pytest.mark.parametrize(
    ("first", "second", "stands", "is_told"),
    [
        ((GDP_14, LATER), (GDP_12, EARLIER), "14", True),
        ((GDP_14, LATER), (f"Correction: {GDP_12}", EARLIER), "14", True),
        ((GDP_14, LATER), ("Our GDP is 12 billion.", EARLIER), "14", True),
        ((GDP_14, LATER), (GDP_14, EARLIER), "14", False),
        ((GDP_14, EARLIER), (GDP_12, LATER), "12", False),
        ((GDP_14, LATER), (GDP_12, LATER), "12", False),
        ((GDP_14, None), (GDP_12, EARLIER), "12", False),
        ((GDP_14, LATER), (GDP_12, None), "12", False),
        ((GDP_14, None), (GDP_12, None), "12", False),
    ],
)
def test_the_answer_that_was_written_last_stands(
    first: tuple[str, datetime], second: tuple[str, datetime], stands: str, is_told: bool
) -> None:
    town = _written(first, second)
    assert _gdp(town) == stands
    assert ("newer_stands" in _told(town)) is is_told
    assert not town.file().doubted


def test_an_older_list_comes_not_on_top_of_a_newer_one() -> None:
    town = _written(("B2a: 5G", LATER), ("B2a: 5G, 6G", EARLIER))
    value = town.file().current["B2a"].value
    assert isinstance(value, Choice)
    assert value.numbers == (1,)
    assert "newer_stands" in _told(town)


def test_what_the_older_message_says_beside_it_is_taken() -> None:
    town = _written((GDP_14, LATER), (f"{GDP_12}\nB2a: 5G", EARLIER))
    assert _gdp(town) == "14"
    assert "B2a" in town.file().current
    town = _written((GDP_14, LATER), (f"B2a: 5G\n{GDP_12}\n{GDP_12}", EARLIER))
    assert _gdp(town) == "14"


def test_the_words_of_the_older_message_are_placed() -> None:
    town = _written((GDP_14, LATER), (GDP_12, EARLIER))
    assert not town.receipt(ANNA).unplaced
    assert not town.receipt(ANNA).misread
    assert [one.words["question"] for one in town.entries if one.act == "overtaken"] == ["B3a_gdp"]


def test_a_country_that_was_told_since_is_no_city_s() -> None:
    town = _written(("Country: Germany", LATER), ("City: Gdynia, Poland", EARLIER))
    assert "DE" in str(town.file().current["V11_country"].value)
