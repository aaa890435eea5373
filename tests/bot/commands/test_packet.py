from pathlib import Path

from tests.bot.commands import panels
from tests.bot.commands.house import House

SEEN = ("--as", "Ada", "--yes")


def test_a_packet_is_shown_as_the_panel_gets_it_and_names_no_contact(house: House) -> None:
    (city,) = panels.judged_cities(house, 1)
    shown = house.json("packet", "Gdynia")
    assert (shown["application"], shown["city"]) == (1, "Gdynia")
    for standard in ("S1", "S2", "S3", "S4"):
        assert standard in shown["text"]
    for contact in city.contacts:
        assert contact.address.address not in shown["text"]


def test_for_a_panelist_it_says_why_they_may_not_see_it(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    who = panels.judging(house, 1)[0]
    free = next(f"panelist{n}@un.example" for n in range(1, 8)
                if f"panelist{n}@un.example" not in panels.judging(house, 1))  # fmt: skip
    asked = ("packet", "1", "--for")
    assert "not among those assigned" in house.refused(*asked, free)
    assert "conflict of interest" in house.refused(*asked, who)
    panels.nothing_to_declare(house, who, 1)
    assert house.json(*asked, who)["to"] == who
    house.json("panel", "conflict", who, "1", "--reason", "Advises it.", *SEEN)
    assert "closed to you" in house.refused(*asked, who)
