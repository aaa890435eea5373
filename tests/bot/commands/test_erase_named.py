"""`citydesk erase NAME --of CITY`: a delegate without a mail address, in one city's file."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import clock
from intake import store as rooms
from intake.calls.consultation import Consultation
from intake.ceremony import Attendance, Attending, Ceremony, Delegate
from intake.conversation.titled.lines import publishing
from intake.journal import Entry
from intake.store import Store
from tests.bot.commands.test_erase import (
    ANNA,
    WHY,
    Record,
    everywhere,
    on_the_page,
    publish,
)
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL, START

BEN = "ben@sopot.example"
NAMES = ["Grégory Doucet", "李娜", "Анна Петрова", "김민수"]


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path, name: str) -> Record:
    """Two cities that have a delegate of one name; the first wrote of theirs."""
    played = Record(database, store, tmp_path)
    for person, city in ((ANNA, "Gdynia"), (BEN, "Sopot")):
        played.desk.write(person, APPLIES.replace("Gdynia", city))
    for number in (1, 2):
        attend(played, number, name)
    words = f"A question: our train is late.\n\nMay {name} come in by the side door?"
    played.desk.write(ANNA, words, to=played.desk.to(ANNA))
    assert name.casefold() in everywhere(store)
    return played


def attend(record: Record, number: int, name: str) -> None:
    """What a title and a mail leave behind: the list, and the entries that tell of it."""
    people = (Delegate(name=name, office="Mayor"), Delegate(name="Jan Kowal", office="Deputy"))
    ceremony = Ceremony(
        application=number, attendance=Attendance(opened_at=START, delegates=people)
    )
    told = {
        "message": f"of {number}", "by": "x", "standing": "awaited", "is_confirmed": False,
        "is_absent": False, "unread": [],
        "delegates": [{"name": one.name, "office": one.office} for one in people],
    }  # fmt: skip
    opened = {"standing": "awaited"}
    entries = [Entry(application=number, act="attendance_opened", words=opened),
               Entry(application=number, act="attendance_told", words=told)]  # fmt: skip
    with record.store.transaction() as connection:
        rooms.ceremony.save(connection, ceremony, None)
        rooms.journal.append(connection, entries, at=START, salt=lambda: b"s" * 16)


def of_city(store: Store, number: int) -> tuple[str, ...]:
    with store.reading() as connection:
        attendance = rooms.ceremony.of(connection, number).attendance
    assert attendance
    return tuple(one.name for one in attendance.delegates)


def test_a_delegate_is_nowhere_in_that_city_any_more(record: Record, name: str) -> None:
    before = record.run("journal", "verify")
    done = record.run("erase", name, "--of", "Gdynia", *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert of_city(record.store, 1) == ("(erased)", "Jan Kowal")
    assert of_city(record.store, 2) == (name, "Jan Kowal")
    assert mentions(record.store, 1, name) == []
    after = record.run("journal", "verify")
    assert after.stderr == before.stderr
    assert "train is late" in everywhere(record.store)


def test_a_title_behind_a_name_without_blanks_hides_nobody(record: Record) -> None:
    with record.store.transaction() as connection:
        known = rooms.ceremony.of(connection, 1)
        assert known.attendance
        listed = tuple(Delegate(name=one, office="") for one in ("王芳 女士", "王芳芳", "李娜"))
        set_so = replace(known.attendance, delegates=listed)
        rooms.ceremony.save(connection, replace(known, attendance=set_so), None)
    done = record.run("erase", "王芳", "--of", "Gdynia", *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert of_city(record.store, 1) == ("(erased)", "王芳芳", "李娜")


def mentions(store: Store, number: int, name: str) -> list[str]:
    """The tables of one city's file in which the name still stands."""
    queries = {
        "mails": "SELECT subject, text, folded FROM mails WHERE application = :number",
        "inbox": "SELECT raw FROM inbox JOIN mails USING (id) WHERE application = :number",
        "cases": "SELECT text, answer FROM cases WHERE application = :number",
        "letters": "SELECT subject, markdown, folded FROM letters WHERE application = :number",
        "journal_words": "SELECT words FROM journal_words WHERE application = :number",
        "ceremonies": "SELECT delegates, unread FROM ceremonies WHERE application = :number",
    }
    escaped = name.encode("unicode_escape").decode()
    with store.reading() as connection:
        found = {
            table: str([tuple(row) for row in connection.execute(text(one), {"number": number})])
            for table, one in queries.items()
        }
    spelled = {name.casefold(), escaped.casefold()}
    return [
        table for table, said in found.items() if any(one in said.casefold() for one in spelled)
    ]


def test_a_list_that_was_whole_stays_so_and_nobody_is_asked_about_a_ghost(
    record: Record, name: str
) -> None:
    with record.store.transaction() as connection:
        known = rooms.ceremony.of(connection, 1)
        assert known.attendance
        words = (f"{name} may bring somebody.",)
        whole = replace(known.attendance, is_confirmed=True, unread=words)
        rooms.ceremony.save(connection, replace(known, attendance=whole), None)
    shown = json.loads(record.run("erase", name, "--of", "Gdynia", *WHY, "--yes", "--json").stdout)
    assert shown["delegates"] == 1  # what may be brought is none
    with record.store.reading() as connection:
        after = rooms.ceremony.of(connection, 1)
    assert after.attending is Attending.NAMED
    assert after.attendance
    assert (after.attendance.without_office, after.attendance.unread) == ((), ())
    assert after.attendance.delegates[1] == Delegate(name="Jan Kowal", office="Deputy")


def test_a_line_that_names_them_leaves_the_public_page(record: Record, name: str) -> None:
    kept = {"S1": "USD 12.4 billion in 2024", "S3b": "yes, run by Jan Kowal since 2019"}
    publish(record, kept | {"B1a": f"smart city, so named by {name} in 2022"})
    before = record.run("journal", "verify").stderr
    done = record.run("erase", name, "--of", "Gdynia", *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert "1 lines" in done.stdout
    assert on_the_page(record) == kept
    assert record.run("journal", "verify").stderr == before


def test_no_line_is_made_again_of_an_answer_that_names_them(record: Record, name: str) -> None:
    said = f"B1a: smart city, so named by {name} in 2022\nB5a: yes"
    record.desk.write(ANNA, said, to=record.desk.to(ANNA))
    replayed = record.run("journal", "replay").stdout.count("other words")
    assert proposed(record) == {"B1a": f"smart city, so named by {name} in 2022", "B5a": "yes"}
    shown = record.run("erase", name, "--of", "Gdynia", *WHY, "--dry-run").stdout
    assert "1 answers of the city that name them" in shown
    assert "entries of its journal that name them: the file is replayed from these" in shown
    assert record.run("erase", name, "--of", "Gdynia", *WHY, "--yes").exit_code == 0
    assert record.run("journal", "replay").stdout.count("other words") == replayed
    assert proposed(record) == {"B5a": "yes"}
    record.desk.now = clock.now() + timedelta(seconds=1)
    again = "B1a: smart city, so named by the government in 2022"
    record.desk.write(ANNA, again, to=record.desk.to(ANNA))
    assert proposed(record)["B1a"] == "smart city, so named by the government in 2022"


def proposed(record: Record) -> dict[str, str]:
    """The lines that the city would be asked about now, by question."""
    rules = Consultation(published=("B1a", "B5a"))
    call = CALL.model_copy(update={"consultation": rules})
    with record.store.reading() as connection:
        kept = rooms.lines.of(connection, 1)
    found = publishing.lines(call, record.desk.file(1), kept)
    return {one.question: one.words for one in found}


def test_it_is_shown_first_and_changes_nothing(record: Record, name: str) -> None:
    shown = record.run("erase", name, "--of", "Gdynia", *WHY, "--dry-run")
    assert shown.exit_code == 0, shown.output
    assert f"To be erased of {name}:" in shown.stdout
    for line in (
        "on the files of 1",
        "1 mails",
        "1 delegates",
        "entries in journals",
        f'a line: "May {name} come',
    ):
        assert line in shown.stdout
    assert "letters to organizers" in shown.stdout
    assert of_city(record.store, 1) == (name, "Jan Kowal")


@pytest.mark.parametrize("name", NAMES[:1], indirect=True)
def test_who_is_unknown_or_on_the_file_is_told_so(record: Record) -> None:
    nobody = record.run("erase", "Nobody Here", "--of", "Gdynia", *WHY, "--yes")
    assert nobody.exit_code == 1
    assert "The desk holds nothing of Nobody Here." in nobody.stderr
    hint = record.run("erase", "Grégory Doucet", *WHY, "--yes")
    assert hint.exit_code == 1
    assert "--of CITY" in hint.stderr
    with record.store.transaction() as connection:
        connection.execute(text("UPDATE contacts SET name = 'Anna Nowak' WHERE application = 1"))
    contact = record.run("erase", "anna nowak", "--of", "Gdynia", *WHY, "--yes")
    assert contact.exit_code == 1
    assert f"on the file as {ANNA}: erase that address" in contact.stderr
