"""`citydesk lines`: what a city agreed to."""

from pathlib import Path

import pytest

from intake.consultation import Consent, Line
from intake.store import Store
from tests.bot.commands import hall as halls
from tests.bot.commands.hall import Room


@pytest.fixture
def room(tmp_path: Path, database: str, store: Store) -> Room:
    return halls.built(tmp_path / "folder", database, store)


def test_each_line_is_shown_with_what_the_city_said_of_it(room: Room) -> None:
    assert "City 1, PL was not asked about any line yet." in room.house.run("lines", "1").stdout
    room.hall.agree(
        Line(city=1, question="V11_city", words="City 1", consent=Consent.AGREED,
             by="mayor@city1.example", settled_at=room.hall.now),
        Line(city=1, question="V11_country", words="Poland"),
    )  # fmt: skip
    told = room.house.run("lines", "City 1").stdout
    assert told == (
        "V11_city: agreed: shown, by mayor@city1.example\n  City 1\n"
        "V11_country: asked, not settled: not shown\n  Poland\n"
    )
    first, _ = room.house.json("lines", "1")
    assert list(first) == ["city", "question", "words", "consent", "by", "settled_at"]
    assert "No application matches" in room.house.refused("lines", "Atlantis")
