"""Whatever the command line says of time to people is in the zone of the call, which is named."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.commands import times
from intake import moments
from intake.cases import CaseKind
from tests.bot.commands.house import House

HOUR, ZONED = r"\d\d:\d\d(?::\d\d)?", r" \((?:Asia/Shanghai|UTC\+08:00)\)"
AT = datetime(2025, 5, 31, 18, 59, 30, tzinfo=UTC)


@pytest.fixture
def asked(house: House) -> House:
    """A city that has written, whose case is answered, and one that is decided."""
    house.city(1)
    house.city(2)
    house.open_case(1, "May we send it later?")
    house.open_case(2, f"Tried again by A on {moments.told(AT)}.", kind=CaseKind.PARKED)
    house.run("reply", "1", "--text", "Yes, until May.", "--yes")
    house.run("move", "2", "--to", "pre_selection", "--yes")
    house.run("decide", "1", "declined", "--reason", "Agreed.", "--yes")
    return house


@pytest.mark.parametrize(
    "verb",
    [
        ("queue",),
        ("decisions", "list"),
        ("decisions", "show", "1"),
        ("journal", "show", "2"),
        ("journal", "seal"),
        ("search", "May"),
        ("show", "1"),
        ("extend", "1", "--until", "2025-05-01", "--dry-run"),
    ],
)
def test_people_read_every_hour_in_the_zone_of_the_call(
    asked: House, verb: tuple[str, ...]
) -> None:
    said = asked.run(*verb).output.partition("\nSubject: ")[0]
    assert re.search(HOUR + ZONED, said)
    assert not re.search(HOUR, re.sub(HOUR + ZONED, "", said))


def test_a_held_letter_says_until_when_by_day_hour_and_zone(house: House) -> None:
    house.city(1)
    house.open_case(1, "May we send it later?")
    said = house.run("reply", "1", "--text", "Yes.", "--yes", CITYDESK_HOLD="120").output
    until = datetime.now(UTC) + timedelta(hours=8)
    assert f"Held until {until:%Y-%m-%d} " in said
    assert "(Asia/Shanghai); `citydesk letters recall ID`" in said


def test_the_same_words_a_second_time_are_refused_with_a_moment_of_that_zone(house: House) -> None:
    house.city(1)
    case = str(house.open_case(1, "May we send it later?"))
    house.run("reply", case, "--text", "Yes.", "--yes")
    further = ("reply", case, "--further", "--text", "Yes.", "--yes")
    house.run(*further)
    assert "(UTC+08:00)" in house.refused(*further)


def test_a_moment_is_said_the_same_whichever_zone_it_comes_in(house: House) -> None:
    assert times.told(AT, house.call) == "2025-06-01 02:59 (Asia/Shanghai)"
    assert times.exact(AT, house.call) == "2025-06-01 02:59:30 (Asia/Shanghai)"
    text = f"Since {moments.told(AT)}."
    assert times.retold(text, house.call) == "Since 1 June 2025, 02:59 (UTC+08:00)."
