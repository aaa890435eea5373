"""`citydesk erase`: nobody else loses anything for a like name, a like address or like words."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from intake import store as rooms
from intake.ceremony import Attendance, Ceremony, Delegate
from intake.store import Store, named
from tests.bot.commands.test_erase import ANNA, WHY, Record, everywhere
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import START

NAMESAKE = "anna@turku.example"
TAGGED = "Anna+gdc@Gdynia.example"
SUBJECT = "Global Demonstration City for the Intelligently Interconnected Digital Economy"


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """Two cities whose contacts have one name, each with a list of who attends."""
    played = Record(database, store, tmp_path)
    for person, city in ((ANNA, "Gdynia"), (NAMESAKE, "Turku")):
        played.desk.write(person, APPLIES.replace("Gdynia", city), subject=SUBJECT)
        played.desk.write(
            person, f"{ENOUGH}\n\nAnna Nowak\nDeputy Mayor", to=played.desk.to(person)
        )
    with store.transaction() as connection:
        connection.execute(text("UPDATE contacts SET name = 'Anna Nowak'"))
        for number in (1, 2):
            people = ("Anna Nowak", "Johanna Nowak", "Anna Nowak-Reuss")
            delegates = tuple(Delegate(name=one, office="Mayor") for one in people)
            attending = Attendance(opened_at=START, delegates=delegates)
            ceremony = Ceremony(application=number, attendance=attending)
            rooms.ceremony.save(connection, ceremony, None)
    return played


def of_city(store: Store, number: int) -> list[str]:
    """What is held of one city, but for its letters."""
    tables = ("journal_words", "ceremonies", "answers", "contacts", "mails")
    with store.reading() as connection:
        return [
            str(tuple(row))
            for one in tables
            for row in connection.execute(
                text(f"SELECT * FROM {one} WHERE application = :number ORDER BY 1, 2"),  # noqa: S608
                {"number": number},
            )
        ]


def test_a_city_that_they_only_spoke_of_keeps_its_own_people_of_that_name(record: Record) -> None:
    written = "(SELECT max(number) FROM letters WHERE application = 2)"
    with record.store.transaction() as connection:
        told = text(f"UPDATE letters SET to_key = :who WHERE number = {written}")  # noqa: S608
        connection.execute(told, {"who": ANNA})
    before = of_city(record.store, 2)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert set(before) - set(of_city(record.store, 2)) <= {
        one for one in before if "letter_posted" in one or "proofs" in one
    }
    assert "2  Turku" in record.run("journal", "replay").stdout
    assert record.run("journal", "replay").stdout.count("cannot be replayed") == 1


def test_a_delegate_whose_name_only_holds_theirs_stays_on_the_list(record: Record) -> None:
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    with record.store.reading() as connection:
        known = rooms.ceremony.of(connection, 1).attendance
    assert known
    names = tuple(one.name for one in known.delegates)
    assert names == ("(erased)", "Johanna Nowak", "Anna Nowak-Reuss")


def test_letters_to_a_colleague_keep_the_words_that_anybody_writes(record: Record) -> None:
    ola = "ola@gdynia.example"
    record.desk.write(ANNA, f"Please add our colleague {ola} to the file.",
                      to=record.desk.to(ANNA), subject=SUBJECT)  # fmt: skip
    signed = "A question: who signs?\n\nOla Zielinska\nDeputy Mayor"
    record.desk.write(ola, signed, to=record.desk.to(ola), subject=SUBJECT)
    held = "SELECT markdown FROM letters WHERE to_key = :who ORDER BY number"
    with record.store.reading() as connection:
        before = list(connection.execute(text(held), {"who": ola}).scalars())
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    with record.store.reading() as connection:
        after = list(connection.execute(text(held), {"who": ola}).scalars())
    gone = [
        line
        for one, other in zip(before, after, strict=True)
        for line, kept in zip(one.splitlines(), other.splitlines(), strict=True)
        if line != kept
    ]
    assert gone
    assert all(ANNA in one or "Anna Nowak" in one for one in gone)


def test_what_they_wrote_under_a_tag_goes_with_them(record: Record) -> None:
    record.desk.write(TAGGED, "S3c: yes, the tram drivers say so", to=record.desk.to(ANNA))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    held = everywhere(record.store)
    assert "the tram drivers say so" not in held
    assert TAGGED.casefold() not in held


def test_a_matter_that_a_stranger_raised_keeps_its_words_and_not_the_address(
    record: Record,
) -> None:
    record.desk.write("bob@folk.example", "May I see the trams?", to=record.desk.to(ANNA))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    queue = json.loads(record.run("queue", "--json").stdout)
    told = [one["text"] for one in queue if "May I see the trams?" in one["text"]]
    assert told
    assert ANNA not in " ".join(told)


def test_a_matter_that_was_emptied_hides_no_later_one(record: Record) -> None:
    letter = record.desk.to(ANNA)
    record.desk.write(TAGGED, "S3c: yes, the tram drivers say so", to=letter)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    record.desk.write(TAGGED, "It is me again, about the ferries.", to=letter, token=False)
    assert "about the ferries" in record.run("queue").stdout


NAMED = [
    ("Anna Nowak", "Johanna Nowak", False),
    ("Anna Nowak", "Anna Nowakowska", False),
    ("Anna Nowak", "Anna Nowak-Reuss", False),
    ("Anna Nowak", {"text": "of\nAnna Nowak, mayor"}, True),
    ("Anna Nowak", "ANNA  NOWAK'S trams", True),
    ("José Pérez", "Jose\u0301 Pe\u0301rez", True),
    (ANNA, {"text": f"of\n{ANNA}."}, True),
    (ANNA, [f"jo.{ANNA}"], False),
    (ANNA, f"{ANNA}.org", False),
    ("王芳", "市长王芳会来", True),
]


@pytest.mark.parametrize(("name", "words", "is_it"), NAMED)
def test_a_name_stands_by_itself(name: str, words: object, is_it: bool) -> None:
    assert named.is_named((name,), words) is is_it


CALLED = [
    ("王芳", "王芳", True),
    ("王芳", "王芳芳", False),
    ("Anna Nowak", "Dr. Anna Nowak", True),
    ("Anna Nowak", "Johanna Nowak", False),
]


@pytest.mark.parametrize(("known", "name", "is_theirs"), CALLED)
def test_a_name_without_blanks_is_the_whole_name_of_who_attends(
    known: str, name: str, is_theirs: bool
) -> None:
    assert named.is_called((known,), name) is is_theirs
