"""`citydesk erase`: what names a person on the files, however their name is written."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from intake import store as rooms
from intake.journal import Entry
from intake.messages import Address
from intake.store import Store
from tests.bot.commands import panels
from tests.bot.commands.house import House
from tests.bot.commands.test_erase import ANNA, WHY, Record, everywhere
from tests.intake.conversation.registered import mayor
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.store.samples import a_letter

OLA = "ola@gdynia.example"
ILL = "was in hospital, as zebras are"


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """A city's file with a colleague on it, who has a name of her own."""
    played = Record(database, store, tmp_path)
    played.desk.write(ANNA, APPLIES)
    played.desk.write(ANNA, ENOUGH, to=played.desk.to(ANNA))
    played.desk.write(ANNA, f"Please add our colleague {OLA} to the file.", to=played.desk.to(ANNA))
    played.desk.write(OLA, "Yes", to=played.desk.to(OLA))
    called(played, OLA, "Ola Zielinska")
    return played


def called(record: Record, who: str, name: str) -> None:
    """Their mails come under this name."""
    with record.store.transaction() as connection:
        named = text("UPDATE contacts SET name = :name WHERE key = :who")
        connection.execute(named, {"name": name, "who": who})


def extend(record: Record, name: str, by: str = "Ada") -> None:
    """An entry of an organizer, and letters to everybody on the file, that name somebody."""
    why = ("--reason", f"{name} {ILL}.", "--as", by, "--yes")
    done = record.run("extend", "Gdynia", "--until", "2099-03-01", *why)
    assert done.exit_code == 0, done.output
    assert ILL in everywhere(record.store)


NAMES = [
    ("Nowak, Anna", "Anna Nowak"),
    ("NOWAK Anna", "Nowak Anna"),
    ("NOWAK Anna, PhD", "Nowak Anna"),
    ("anna nowak", "Anna Nowak"),
    ("Anna Nowak, PhD", "Anna Nowak"),
    ("Nowak, Anna, PhD", "Anna Nowak"),
    ("Kowalska-Nowak, Anna", "Anna Kowalska-Nowak"),
    ("Anna Nowak (UM Gdynia)", "Anna Nowak"),
    ("Conor O’Brien", "Conor O'Brien"),
    ("Peter Head", "Peter Head"),
    ("García Márquez, Gabriel", "García Márquez, Gabriel"),
    ("Anna Nowak, M.Sc.", "Anna Nowak"),
    ("Anna Nowak, MBA", "Anna Nowak"),
    ("Anna Nowak, Dr.", "Anna Nowak"),
    ("ANNA NOWAK, PHD", "Anna Nowak"),
    ("Anna Nowak, Deputy Mayor", "Anna Nowak"),
    ("Anna Nowak, City of Gdynia", "Anna Nowak"),
    ("Anna Nowak, Urząd Miasta Gdyni", "Anna Nowak"),
    ("Hans Meier, Stadt Graz", "Hans Meier"),
    ("Abd al-Rahman ibn Khaldun", "Abd al-Rahman ibn Khaldun"),
    ("გიორგი მაისურაძე", "გიორგი მაისურაძე"),
]


@pytest.mark.parametrize(("name", "written"), NAMES)
def test_a_whole_name_is_looked_for_however_it_is_written(
    record: Record, name: str, written: str
) -> None:
    called(record, ANNA, name)
    extend(record, written)
    told = record.run("erase", ANNA, *WHY, "--yes")
    assert told.exit_code == 0, told.output
    assert ILL not in everywhere(record.store)
    assert "their name where others wrote it" not in told.stdout


FAMILIES = [
    ("Kowalska-Nowak, Anna", "", "Jan Kowalska-Nowak"),
    ("O'Neil, Pat", "", "Sean O'Neil"),
    ("Garcia Lopez, Maria", "María García López", "Carlos Garcia Lopez"),
    ("Garcia Lopez, Maria", "M. Garcia Lopez", "Carlos Garcia Lopez"),
    ("Garcia Lopez, Maria", "Maria Elena Garcia Lopez", "Carlos Garcia Lopez"),
    ("da Silva, J.", "José Carlos da Silva", "Rui da Silva"),
    ("MARIA Elena", "", "Elena Maria Kowalska"),
    ("DR. Anna", "", "Anna Dr. Novak"),
    ("LONDON Jack", "", "Jack London"),
]


@pytest.mark.parametrize(("name", "signed", "other"), FAMILIES)
def test_a_familys_name_alone_is_nobodys(
    record: Record, name: str, signed: str, other: str
) -> None:
    called(record, ANNA, name)
    if signed:
        record.desk.write(ANNA, f"V11_writer: {signed}", to=record.desk.to(ANNA))
    extend(record, other)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert ILL in everywhere(record.store)


OTHERS = ["Deputy Mayor", "Head of Roads", "Press Team", "Gmina Gdynia", "City Hall"]


@pytest.mark.parametrize("name", OTHERS)
def test_an_office_a_body_and_the_city_are_no_whole_name(record: Record, name: str) -> None:
    called(record, ANNA, name)
    extend(record, name)
    told = record.run("erase", ANNA, *WHY, "--yes")
    assert "their name where others wrote it: it is one word, an office, a body" in told.stdout
    assert ILL in everywhere(record.store)


@pytest.mark.parametrize("name", ["Christian Street", "Rui Gdynia"])
def test_a_name_that_somebody_gave_for_theirs_is_one(record: Record, name: str) -> None:
    record.desk.write(ANNA, "V11_writer: Anna Nowak", to=record.desk.to(ANNA))
    with record.store.transaction() as connection:
        given = text("UPDATE answers SET value = :value WHERE question = 'V11_writer'")
        connection.execute(given, {"value": json.dumps({"kind": "Text", "text": name})})
    extend(record, name)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert ILL not in everywhere(record.store)


def test_an_organizer_who_acts_under_an_address_is_nobody_else_on_the_file(record: Record) -> None:
    called(record, ANNA, "Anna Nowak")
    extend(record, "Anna Nowak", by="ada@committee.example")
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert ILL not in everywhere(record.store)


def test_a_colleague_who_gave_the_writers_name_is_not_called_so(record: Record) -> None:
    called(record, ANNA, "Anna Nowak")
    record.desk.write(OLA, "V11_writer: Anna Nowak", to=record.desk.to(OLA))
    extend(record, "Anna Nowak")
    told = record.run("erase", ANNA, *WHY, "--yes")
    assert "is called so, too" not in told.stdout
    with record.store.reading() as connection:
        held = "SELECT markdown, to_name FROM letters"
        letters = str([tuple(row) for row in connection.execute(text(held))])
    assert "Anna Nowak" not in letters
    assert ILL not in letters


def test_who_else_is_called_so_is_said_and_keeps_all(record: Record) -> None:
    called(record, ANNA, "Anna Nowak")
    called(record, OLA, "Nowak, Anna")
    extend(record, "Anna Nowak")
    told = record.run("erase", ANNA, *WHY, "--yes")
    assert f"on the file of 1: {OLA} there is called so, too; if it is they" in told.stdout
    assert ILL in everywhere(record.store)


def test_a_panelist_is_named_on_the_files_that_they_judge(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    judge = panels.judging(house, 1)[0]
    told = Entry(application=1, act="extended", words={"reason": f"Rosa Lund {ILL}.", "by": "Ada"})
    with house.store.transaction() as connection:
        named = text("UPDATE panelists SET name = 'Rosa Lund' WHERE key = :key")
        connection.execute(named, {"key": judge})
        at = rooms.journal.chain(connection, 1)[-1].at
        rooms.journal.append(connection, [told], at=at, salt=lambda: b"s" * 16)
    assert ILL in everywhere(house.store)
    stays = house.json("erase", judge, *WHY, "--yes")["stays"]
    assert ILL not in everywhere(house.store)
    assert any("journals of other cities" in one for one in stays)


def test_a_file_called_as_its_sender_is_not_named_so_to_the_panel(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 2)
    panels.assign(house)
    judge = panels.judging(house, 1)[0]
    lines = ("- decision Rosa Lund.pdf (0.1 kB)", "- decision Rosa Lundgren.pdf (0.1 kB)")
    letter = replace(
        a_letter("packet"), to=Address(address=judge), application=None, markdown="\n".join(lines)
    )
    with house.store.transaction() as connection:
        rooms.outbox.post(connection, [letter])
        named = text("UPDATE contacts SET name = 'Rosa Lund' WHERE application = 1")
        connection.execute(named)
    assert house.run("erase", mayor(1), *WHY, "--yes").exit_code == 0
    held = everywhere(house.store)
    assert lines[0].casefold() not in held
    assert lines[1].casefold() in held


CITIES = [
    ("Miguel Hidalgo", "Miguel Hidalgo", "2. Miguel Hidalgo, Mexico"),
    ("Nelson Mandela", "Nelson Mandela Bay", "- plan Nelson Mandela Bay.pdf (1.2 MB)"),
    ("São Bernardo", "São Bernardo do Campo", "- S1: met in Sao Bernardo do Campo"),
    ("Grace Hopper", "Sopot", "- The Grace Hopper conference was held"),
    ("Anna Nowak", "Sopot", "> Anna Nowak (UM Gdynia)"),
]


@pytest.mark.parametrize(("name", "city", "line"), CITIES)
def test_the_panel_is_told_of_cities_and_verdicts_whoever_is_called_so(
    house: House, tmp_path: Path, name: str, city: str, line: str
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 2)
    panels.assign(house)
    to = Address(address=panels.judging(house, 1)[0])
    subject = f"Panel: please judge {city}"
    with house.store.transaction() as connection:
        letter = replace(
            a_letter("packet"), to=to, application=None, subject=subject, markdown=line
        )
        rooms.outbox.post(connection, [letter])
        for of in (("contacts", "name", name, "application = 1"),
                   ("applications", "city", city, "number = 2")):  # fmt: skip
            changed = text(f"UPDATE {of[0]} SET {of[1]} = :said WHERE {of[3]}")  # noqa: S608
            connection.execute(changed, {"said": of[2]})
    assert house.run("erase", mayor(1), *WHY, "--yes").exit_code == 0
    with house.store.reading() as connection:
        kept = text("SELECT subject, markdown FROM letters WHERE id = :id")
        assert connection.execute(kept, {"id": letter.id}).one() == (subject, line)


SUBJECTS = [
    ("queued", "Your colleague Anna Nowak wrote", "Your colleague (erased) wrote"),
    ("held", "Anna Nowak, Gdynia: your answers", "(erased), Gdynia: your answers"),
    ("queued", "Anna Nowak", "Anna Nowak"),
    ("queued", "In the city of Gdynia we count events by hand", None),
    ("failed", "Your answers", None),
    ("sent", "Your colleague Anna Nowak wrote", "(erased)"),
]


@pytest.mark.parametrize(("state", "subject", "left"), SUBJECTS)
def test_a_letter_that_may_go_out_still_keeps_a_subject(
    record: Record, state: str, subject: str, left: str | None
) -> None:
    called(record, ANNA, "Anna Nowak")
    counted = "In the city of Gdynia we count events by hand, and Anna Nowak tells."
    record.desk.write(ANNA, counted, to=record.desk.to(ANNA))
    lines = "Hello,\n\nAnna Nowak answered.\n"
    letter = replace(
        a_letter("late"), to=Address(address=OLA), application=1, subject=subject,
        markdown=lines, as_mail=f"{subject}\n{lines}",
    )  # fmt: skip
    with record.store.transaction() as connection:
        rooms.outbox.post(connection, [letter])
        put = text("UPDATE letters SET state = :state WHERE id = :id")
        connection.execute(put, {"state": state, "id": letter.id})
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    said = left or subject
    gone = "Hello,\n\n(erased)\n"
    with record.store.reading() as connection:
        kept = text("SELECT subject, markdown, as_mail FROM letters WHERE id = :id")
        row = connection.execute(kept, {"id": letter.id}).one()
    assert row == (said, gone, f"{said}\n{gone}")
