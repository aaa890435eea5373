"""`citydesk contact`: somebody who writes for a city, where its own people cannot say so."""

from dataclasses import replace
from pathlib import Path

from intake import store as rooms
from intake.applications import State
from intake.contacts import Standing
from intake.store import Store
from tests.bot.commands.house import House
from tests.bot.commands.test_journal_replay import ANNA, Record, register
from tests.intake.conversation.registered import mayor

JAN = "jan@city1.example"
WHY = ("--reason", "The mayor's office told us by letter.")


def leave(house: House) -> None:
    """The only contact has left the city hall."""
    with house.store.transaction() as connection:
        found = rooms.applications.load(connection, 1)
        assert found
        gone = tuple(replace(one, standing=Standing.LEFT) for one in found.contacts)
        rooms.applications.save(connection, [replace(found, contacts=gone)])


def writing(house: House) -> list[str]:
    with house.store.reading() as connection:
        found = rooms.applications.load(connection, 1)
    assert found
    return [one.address.address for one in found.contacts if one.standing is Standing.ACTIVE]


def test_a_file_without_a_contact_is_given_one(alone: House) -> None:
    for number, state in enumerate((State.REGISTERED, State.TITLED, State.DECLINED), start=1):
        alone.city(number, state=state)
    leave(alone)
    said = alone.run("contact", "add", "1", JAN, *WHY, "--dry-run").stdout
    assert "The organizers added you to the application of City 1." in said
    assert "The mayor's office told us by letter." in said
    assert writing(alone) == []
    (letter,) = alone.json("contact", "add", "1", JAN, *WHY, "--yes")["letters"]
    assert letter["notice"] == "contact_welcomed"
    assert writing(alone) == [JAN]
    for city in ("2", "3"):
        alone.json("contact", "add", city, JAN, *WHY, "--yes")
    with alone.store.reading() as connection:
        words = rooms.journal.words(connection, 1).values()
    (noted,) = [one for one in words if one.get("address") == JAN]
    assert (noted["by"], noted["reason"]) == ("First organizer", WHY[1])


def test_who_writes_already_is_told_of_it(alone: House) -> None:
    alone.city(1)
    letters = alone.json("contact", "add", "1", JAN, *WHY, "--yes")["letters"]
    assert [one["notice"] for one in letters] == ["contact_welcomed", "contact_added"]
    assert writing(alone) == [mayor(1), JAN]


def test_why_nobody_is_added(alone: House) -> None:
    alone.city(1)
    alone.city(2, state=State.WITHDRAWN)
    assert "Say why" in alone.refused("contact", "add", "1", JAN, "--yes")
    assert "no plain mail address" in alone.refused("contact", "add", "1", "Jan", *WHY, "--yes")
    assert "already" in alone.refused("contact", "add", "1", mayor(1), *WHY, "--yes")
    assert "withdrawn" in alone.refused("contact", "add", "2", JAN, *WHY, "--yes")
    assert writing(alone) == [mayor(1)]


def test_the_journal_tells_it_and_the_new_contact_is_heard(
    database: str, store: Store, tmp_path: Path
) -> None:
    record = Record(database, store, tmp_path)
    register(record.desk, ANNA, "Gdynia")
    before = {one.id for one in record.desk.letters()}
    done = record.run("contact", "add", "Gdynia", JAN, *WHY, "--yes", "--as", "First organizer")
    assert done.exit_code == 0, done.output
    assert record.replay().exit_code == 0
    (welcome,) = [
        one for one in record.desk.letters() if one.id not in before and one.to.address == JAN
    ]
    (answer,) = record.desk.write(JAN, "STATUS", to=welcome)
    assert (answer.notice, answer.application) == ("status", 1)
