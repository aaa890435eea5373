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
        "- V11_city: agreed: shown, by mayor@city1.example\n  City 1\n"
        "- V11_country: asked, not settled: not shown\n  Poland\n"
    )
    first, _ = room.house.json("lines", "1")
    assert list(first) == [
        "city",
        "question",
        "words",
        "consent",
        "by",
        "settled_at",
        "number",
        "noticed",
    ]
    assert "No application matches" in room.house.refused("lines", "Atlantis")


SAID = ("--reason", "In the mail of 3 May: one and not two.")


def asked(room: Room) -> None:
    room.hall.agree(
        Line(city=1, question="B1a", words="yes, by law"),
        Line(city=1, question="B1b", words="yes"),
    )


def consents(room: Room) -> list[str]:
    return [one["consent"] for one in room.house.json("lines", "1")]


def test_what_a_city_said_in_its_own_words_is_noted_once_shown_and_told(room: Room) -> None:
    asked(room)
    note = ("lines", "1", "--publish", "1", "--keep-back", "2", *SAID)
    assert "one and not two" in room.house.run(*note, "--dry-run").stdout
    assert consents(room) == ["asked", "asked"]
    (letter,) = room.house.json(*note, "--yes")["letters"]
    assert letter["notice"] == "lines_settled"
    assert "(may be published)" in letter["text"]
    assert "The organizers noted what your city said" in letter["text"]
    assert consents(room) == ["agreed", "refused"]
    assert "by First organizer" in room.house.run("lines", "1").stdout
    assert "fault" not in room.house.run("journal", "replay", "1").output.lower()


def test_a_line_that_is_not_named_stays_open_and_the_city_reads_so(room: Room) -> None:
    asked(room)
    (letter,) = room.house.json("lines", "1", "--publish", "2", *SAID, "--yes")["letters"]
    assert consents(room) == ["asked", "agreed"]
    assert "still open" in letter["text"]
    room.house.json("lines", "1", "--keep-back", "all", *SAID, "--yes")
    assert consents(room) == ["refused", "refused"]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (("--publish", "1"), "Say why"), (("--publish", "3", *SAID), "There is no line 3"),
        (("--publish", "1-2", "--keep-back", "2", *SAID), "named as both"),
        (("--publish", "none", *SAID), "at least one line"),
        (("--publish", "one", *SAID), "no number of a line"),
        (("--publish", "1", "--reason", " - "), "in words"),
    ],
)  # fmt: skip
def test_lines_are_not_noted_in_doubt(room: Room, given: tuple[str, ...], why: str) -> None:
    asked(room)
    assert why in room.house.refused("lines", "1", *given, "--yes")
    assert consents(room) == ["asked", "asked"]


def test_of_a_city_that_was_asked_nothing_nothing_is_noted(room: Room) -> None:
    refused = room.house.refused("lines", "1", "--publish", "all", *SAID, "--yes")
    assert "was not asked about any line" in refused


def test_a_line_that_may_name_a_person_is_pointed_out_and_never_changed(room: Room) -> None:
    words = "yes, run by Jan Kowal; call +48 58 123 45 67"
    room.hall.agree(
        Line(city=1, question="B1a", words="Smart City award, 2023"),
        Line(city=1, question="B1b", words=words),
    )
    told = room.house.run("lines", "1").stdout
    assert "  Smart City award, 2023\n- B1b" in told or "  Smart City award, 2023\n2. B1b" in told
    assert f"  {words}\n  LOOK: it may name or reach a person: call +48 58 123 45 67, Jan" in told
    assert [one["noticed"] for one in room.house.json("lines", "1")] == [
        [], ["call +48 58 123 45 67", "Jan Kowal"]
    ]  # fmt: skip
    note = ("lines", "1", "--publish", "2", *SAID, "--dry-run")
    assert "B1b may name or reach a person" in room.house.run(*note).output
    kept_back = ("lines", "1", "--publish", "1", "--keep-back", "2", *SAID, "--dry-run")
    assert "may name or reach" not in room.house.run(*kept_back).output
