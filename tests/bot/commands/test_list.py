"""`citydesk list`: the cities by name, of a stage and a country, page by page."""

import pytest

from intake.applications import State
from intake.calls.model import Stage
from tests.bot.commands.house import House


@pytest.fixture
def several(house: House) -> House:
    house.city(1, city="Turku", country="FI", stage=Stage.SELECTION)
    house.city(2, city="Ålesund", country="NO", state=State.WITHDRAWN)
    house.city(3, city="Gdynia", country="PL")
    house.city(4, {}, state=State.OPEN)
    return house


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ((), [2, 4, 3, 1]),
        (("--stage", "selection"), [1]),
        (("--country", "pl"), [4, 3]),
        (("--country", "Norway"), [2]),
        (("--country", "PL", "--stage", "selection"), []),
        (("--limit", "2"), [2, 4]),
        (("--limit", "2", "--page", "2"), [3, 1]),
        (("--limit", "2", "--page", "3"), []),
    ],
)
def test_cities_stand_by_name(several: House, words: tuple[str, ...], numbers: list[int]) -> None:
    assert [one["number"] for one in several.json("list", *words)] == numbers


def test_where_a_page_is_is_said(several: House) -> None:
    assert "1-2 of 4; --page goes on." in several.run("list", "--limit", "2").stdout
    assert "3-4 of 4" in several.run("list", "--limit", "2", "--page", "2").stdout
    assert "No such page: there are 4." in several.run("list", "--page", "9").stdout
    assert "No cities." in several.run("list", "--country", "DE").stdout
    assert "3  Gdynia, PL" in several.run("list").stdout


def test_what_is_no_country_is_said(several: House) -> None:
    assert "'Gdynia' is no country" in several.run("list", "--country", "Gdynia").output
