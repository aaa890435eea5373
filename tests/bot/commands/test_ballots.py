from dataclasses import replace
from pathlib import Path

from intake.messages import Address
from tests.bot.commands import panels
from tests.bot.commands.house import House

SEEN = ("--as", "Ada", "--yes")


def test_before_the_tally_nobody_is_shown_how_anybody_voted(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    first, second, third = panels.judging(house, 1)
    panels.cast(house, first, 1, "mmmm")
    panels.cast(house, second, 1, "nn")
    (city,) = house.json("ballots")
    states = [(one["panelist"], one["state"]) for one in city["panelists"]]
    assert states == [(first, "finished"), (second, "begun"), (third, "none")]
    verbs = (("ballots",), ("ballots", "1"), ("ballots", "--json"), ("journal", "show", "1"),
             ("journal", "show", "1", "--json"), ("panel", "show"), ("show", "1"))  # fmt: skip
    for words in verbs:
        printed = house.run(*words).output
        assert "Seen by" not in printed, words
        assert "not_met" not in printed.replace('"status": "not_met"', ""), words


def test_no_letter_and_no_search_tells_a_ballot_before_it_is_counted(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    who = panels.judging(house, 1)[0]
    panels.write(house, who, "We hear: S2 is not met, quite shamefully.")
    letter = panels.receive(house, who, "S2: not met – shamefully")
    assert house.json("search", "shamefully") == []
    assert "shamefully" not in house.run("letters", "show", letter).output
    assert "shamefully" not in house.run("letters", "list", "--json").output
    for one in panels.judging(house, 1):
        panels.cast(house, one, 1, "mmmm")
    house.json("tally", "1", *SEEN)
    assert {one["kind"] for one in house.json("search", "shamefully")} == {"mail", "letter"}
    assert "shamefully" in house.run("letters", "show", letter).output


def test_a_conflict_that_came_up_later_shows(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    (city,) = panels.judged_cities(house, 1)
    panels.assign(house)
    who = panels.judging(house, 1)[0]
    contact = replace(city.contacts[0], address=Address(address=who), token=f"c{who}")
    house.place(replace(city, contacts=(*city.contacts, contact)))
    (shown,) = house.json("ballots")
    assert [one["state"] for one in shown["panelists"]] == ["conflict", "none", "none"]
    assert who not in {one["panelist"] for one in panels.assign(house)["added"]}
    assert who not in panels.judging(house, 1)


def test_once_it_is_counted_everything_is_shown(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    for who in panels.judging(house, 1):
        panels.cast(house, who, 1, "mmnp")
    house.json("tally", "1", *SEEN)
    (city,) = house.json("ballots", "1")
    assert city["tallied"]
    assert [one["judgements"][2]["verdict"] for one in city["panelists"]] == ["not_met"] * 3
