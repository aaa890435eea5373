"""`citydesk contact`: somebody who writes for a city, where its own people cannot say so."""

from dataclasses import replace
from pathlib import Path

import pytest

from intake import store as rooms
from intake.applications import State
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.messages import Address
from intake.notices import Letter
from intake.store import Store
from tests.bot.commands import panels
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


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("mailto:jan@city1.example", "leave out “mailto:” before the address"),
        ("jan\u202e@city1.example", "holds U+202E RIGHT-TO-LEFT OVERRIDE, a sign that nobody sees"),
        ("jan@city1.example\u200b", "type it anew by hand"),
        (f"{'j' * 5_000}@city1.example", "no mailbox more than 254; look it up anew"),
        ("Jan <jan@city1.example>", "write it such as anna@city.example"),
        ("jan@city1", "write it such as anna@city.example"),
    ],
)
def test_an_address_that_no_letter_reaches_is_refused(alone: House, address: str, why: str) -> None:
    alone.city(1)
    said = alone.refused("contact", "add", "1", address, *WHY, "--yes")
    assert why in said
    assert "\u202e" not in said
    assert writing(alone) == [mayor(1)]


def test_that_a_new_contact_is_on_the_panel_is_told(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    given = ("contact", "add", "1", "panelist3@un.example", *WHY, "--dry-run")
    told = house.json(*given)["warnings"]
    assert [one for one in told if "is on the panel (accepted), and cannot judge" in one]
    told = house.json("contact", "add", "1", JAN, *WHY, "--dry-run")["warnings"]
    assert not [one for one in told if "on the panel" in one]


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


class Taken(Record):
    """A city with two contacts, of whom the second is taken off the file."""

    def __init__(self, database: str, store: Store, folder: Path) -> None:
        super().__init__(database, store, folder)
        register(self.desk, ANNA, "Gdynia")
        self.act("add")
        self.act("remove")

    def act(self, verb: str) -> None:
        words = ("contact", verb, "Gdynia", JAN, *WHY, "--yes", "--as", "First organizer")
        done = self.run(*words)
        assert done.exit_code == 0, done.output

    def last(self, address: str, notice: str) -> Letter:
        found = [one for one in self.desk.letters() if one.to.address == address]
        return [one for one in found if one.notice == notice][-1]


def test_who_is_taken_off_reads_it_and_the_journal_tells_it(
    database: str, store: Store, tmp_path: Path
) -> None:
    taken = Taken(database, store, tmp_path)
    goodbye = taken.last(JAN, "taken_off")
    assert "So you will get no more letters from us about it." in goodbye.markdown
    assert WHY[1] not in goodbye.markdown
    assert WHY[1] in taken.last(ANNA, "contact_removed").markdown
    assert taken.replay().exit_code == 0


def test_a_later_mail_of_theirs_changes_nothing_until_somebody_on_the_file_says_yes(
    database: str, store: Store, tmp_path: Path
) -> None:
    taken = Taken(database, store, tmp_path)
    goodbye, before = taken.last(JAN, "taken_off"), taken.desk.file(1).answers
    (told, asked) = taken.desk.write(JAN, "That is wrong. S3b: no", to=goodbye)
    assert (told.to.address, told.notice) == (JAN, "told")
    assert "You do not write for this application any more" in told.markdown
    assert (asked.to.address, asked.notice) == (ANNA, "confirm_person")
    assert taken.desk.file(1).answers == before
    with store.reading() as connection:
        waiting = [one.text for one in rooms.cases.page(connection, [CaseKind.STRANGER], 9, 0)]
    assert [one for one in waiting if "who writes for this application no more, wrote again" in one]
    taken.desk.write(ANNA, "YES", to=asked)
    known = taken.desk.file(1).contact(Address(address=JAN))
    assert known
    assert known.standing is Standing.ACTIVE
    assert taken.replay().exit_code == 0


def test_nobody_is_taken_off_without_whom_nobody_is_reached(alone: House) -> None:
    alone.city(1)
    said = alone.refused("contact", "remove", "1", mayor(1), *WHY, "--yes")
    assert "no letter would reach anybody" in said
    assert "citydesk contact add 1" in said
    assert "Nobody on" in alone.refused("contact", "remove", "1", JAN, *WHY, "--yes")
    alone.json("contact", "add", "1", JAN, *WHY, "--yes")
    assert "Say why" in alone.refused("contact", "remove", "1", JAN, "--yes")
    said = alone.run("contact", "remove", "1", JAN, *WHY, "--dry-run").stdout
    assert f"Taken off: {JAN}." in said
    assert f"Left on the file: {mayor(1)}." in said
    assert writing(alone) == [mayor(1), JAN]
    letters = alone.json("contact", "remove", "1", JAN, *WHY, "--yes")["letters"]
    assert [one["notice"] for one in letters] == ["taken_off", "contact_removed"]
    assert writing(alone) == [mayor(1)]


@pytest.mark.parametrize(
    "address",
    ["desk@cities.example", "Desk@Cities.Example", "desk+4f2a@cities.example",
     "desk+public@cities.example", "postmaster@cities.example", "abuse@cities.example"],
)  # fmt: skip
def test_an_address_of_the_desk_writes_for_no_city(alone: House, address: str) -> None:
    alone.city(1)
    said = alone.refused("contact", "add", "1", address, *WHY, "--yes")
    assert "is an address of this desk" in said
    assert writing(alone) == [mayor(1)]


@pytest.mark.parametrize(
    "address",
    ["desk@city1.example", "helpdesk@cities.example", "postmaster@city1.example",
     "desk@cities.example.com", "mayor@cities.example", "city+desk@city1.example"],
)  # fmt: skip
def test_other_addresses_do(alone: House, address: str) -> None:
    alone.city(1)
    done = alone.json("contact", "add", "1", address, *WHY, "--yes")
    assert not done["warnings"]
    assert writing(alone) == [mayor(1), address]


def test_who_writes_for_another_city_is_named_before(alone: House) -> None:
    for number in (1, 2):
        alone.city(number)
    said = alone.json("contact", "add", "1", mayor(2), *WHY, "--dry-run")
    (warning,) = said["warnings"]
    assert f"{mayor(2)} writes for City 2 (application 2) as well" in warning
    assert not alone.json("contact", "add", "1", JAN, *WHY, "--dry-run")["warnings"]


def test_an_organizer_writes_for_no_city(alone: House) -> None:
    alone.city(1)
    office = {"CITYDESK_ORGANIZERS": "office@cities.example"}
    said = alone.refused("contact", "add", "1", "Office@cities.example", *WHY, "--yes", **office)
    assert "is an organizer's" in said
