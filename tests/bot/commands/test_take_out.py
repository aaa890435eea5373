"""`citydesk take-out`: a file of a city counts no more; it is kept, and marked so."""

from dataclasses import replace

from intake import store as rooms
from intake.applications import Evidence
from tests.bot.commands.house import House

WHY = ("--reason", "You wrote that it was the wrong file.")


def send(house: House, *names: str) -> None:
    files = tuple(
        Evidence(digest=f"{place:064x}", name=name, type="application/pdf", size=9, message="m1")
        for place, name in enumerate(names)
    )
    with house.store.transaction() as connection:
        found = rooms.applications.load(connection, 1)
        assert found
        rooms.applications.save(connection, [replace(found, evidence=files)])


def test_it_is_shown_first_and_then_counts_no_more(alone: House) -> None:
    alone.city(1)
    send(alone, "figures.pdf", "plan.pdf")
    said = alone.run("take-out", "1", "figures.pdf", *WHY, "--dry-run").stdout
    assert "The organizers took the file figures.pdf out of the application of City 1." in said
    assert WHY[1] in said
    assert "taken out" not in alone.run("evidence", "1").stdout
    (letter,) = alone.json("take-out", "1", "figures.pdf", *WHY, "--yes")["letters"]
    assert letter["notice"] == "file_taken_out"
    assert "figures.pdf  (taken out)" in alone.run("evidence", "1").stdout
    told = {one["name"]: one["taken_out"] for one in alone.json("show", "1")["evidence"]}
    assert told == {"figures.pdf": True, "plan.pdf": False}


def test_an_unknown_file_is_refused_with_those_that_there_are(alone: House) -> None:
    alone.city(1)
    send(alone, "figures.pdf")
    refused = alone.refused("take-out", "1", "budget.pdf", *WHY, "--yes")
    assert "has no file called “budget.pdf”" in refused
    assert "figures.pdf (000000000000)" in refused


def test_the_case_that_asked_for_it_is_closed_with_it(alone: House) -> None:
    alone.city(1)
    send(alone, "figures.pdf")
    number = str(alone.open_case(1, "Could you please remove figures.pdf?"))
    verb = ("take-out", "1", "figures.pdf", *WHY, "--case", number)
    assert f"Case {number} is closed with it." in alone.run(*verb, "--dry-run").stdout
    alone.run(*verb, "--yes")
    assert "remove figures.pdf" not in alone.run("queue").stdout


def test_no_case_of_another_city_is_closed_with_it_nor_one_that_waits_no_more(alone: House) -> None:
    alone.city(1)
    alone.city(2)
    send(alone, "figures.pdf")
    verb = ("take-out", "1", "figures.pdf", *WHY, "--yes", "--case")
    theirs = str(alone.open_case(2, "Who pays?"))
    assert f"Case {theirs} is no question of City 1" in alone.refused(*verb, theirs)
    closed = str(alone.open_case(1, "Who pays?"))
    alone.run("close", closed, "--reason", "Told by telephone.")
    assert f"Case {closed} was closed before" in alone.refused(*verb, closed)
    assert "taken out" not in alone.run("evidence", "1").stdout
