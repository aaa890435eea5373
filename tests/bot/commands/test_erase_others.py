"""`citydesk erase`: nobody else loses anything for a like name, a like address or like words."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.web import read as web_read
from intake import desk
from intake import store as rooms
from intake.ceremony import Attendance, Ceremony, Delegate
from intake.desk.erasing import LISTED
from intake.desk.office import OurWords
from intake.journal import Entry
from intake.messages import Form, Kept, Message
from intake.notices import Letter
from intake.replaying import ceremonial
from intake.store import Store, named
from tests.bot.commands.test_erase import ANNA, WHY, Record, everywhere
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import START

NAMESAKE = "anna@turku.example"
SECOND = "anna2@gdynia.example"
TAGGED = "Anna+gdc@Gdynia.example"
SUBJECT = "Global Demonstration City for the Intelligently Interconnected Digital Economy"


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """Two cities whose contacts have one name, each with a list of who attends."""
    played = Record(database, store, tmp_path)
    for person, city in ((ANNA, "Gdynia"), (NAMESAKE, "Turku")):
        write(played, person, "Anna Nowak", APPLIES.replace("Gdynia", city), None)
        signed = f"{ENOUGH}\n\nAnna Nowak\nDeputy Mayor"
        write(played, person, "Anna Nowak", signed, played.desk.to(person))
    with store.transaction() as connection:
        for number in (1, 2):
            people = ("Anna Nowak", "Johanna Nowak", "Anna Nowak-Reuss")
            delegates = tuple(Delegate(name=one, office="Mayor") for one in people)
            attending = Attendance(opened_at=START, delegates=delegates)
            ceremony = Ceremony(application=number, attendance=attending)
            rooms.ceremony.save(connection, ceremony, None)
    return played


def write(record: Record, person: str, name: str, words: str, to: Letter | None) -> None:
    """A mail of somebody whose program tells their name."""
    mail = record.desk.mail(f'"{name}" <{person}>', words, to=to, subject=SUBJECT)
    record.desk.deliver(mail, person)
    record.desk.serve()


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


def from_page(kept: Kept, *, ours: OurWords) -> Message:
    return web_read.read(kept)


def test_the_press_of_a_link_has_no_sender_and_is_nobody_of_that_name(record: Record) -> None:
    form = Form(kind="confirm", word="a" * 26)
    raw = web_read.write_down(form, text="", language="en", nonce="1")
    pressed = Kept(
        id="w1", channel="web", raw=raw, sender="", recipients=(), host="",
        received_at=record.desk.now,
    )  # fmt: skip
    desk.take(record.desk.office, [pressed])
    record.desk.office = replace(record.desk.office, read=from_page)
    record.desk.serve()
    told = record.run("erase", ANNA, *WHY, "--yes")
    assert told.exit_code == 0, told.exception
    assert ANNA not in everywhere(record.store)


def test_a_delegate_whose_name_only_holds_theirs_stays_on_the_list(record: Record) -> None:
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    with record.store.reading() as connection:
        known = rooms.ceremony.of(connection, 1).attendance
    assert known
    names = tuple(one.name for one in known.delegates)
    assert names == ("(erased)", "Johanna Nowak", "Anna Nowak-Reuss")


def test_what_is_said_of_the_list_is_what_becomes_of_it(record: Record) -> None:
    told = record.run("erase", ANNA, *WHY, "--yes").stdout
    assert "\n  1 delegates\n" in told
    assert LISTED in told
    assert "list of who attends" not in told
    by_name = ("erase", "Johanna Nowak", "--of", "Gdynia", *WHY, "--yes")
    assert LISTED in record.run(*by_name).stdout


def test_the_journal_tells_no_list_that_names_them_whoever_wrote_it(record: Record) -> None:
    with record.store.transaction() as connection:
        people = rooms.ceremony.of(connection, 1).attendance
        assert people
        listed = [{"name": one.name, "office": one.office} for one in people.delegates]
        words = {"message": "of a colleague", "by": "x", "standing": "awaited", "unread": [],
                 "is_confirmed": False, "is_absent": False, "delegates": listed}  # fmt: skip
        entry = Entry(application=1, act="attendance_told", words=words)
        rooms.journal.append(connection, [entry], at=START, salt=lambda: b"s" * 16)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    with record.store.reading() as connection:
        known = rooms.ceremony.of(connection, 1)
        chain = rooms.journal.chain(connection, 1)
        changed = ceremonial.changed(known, chain, rooms.journal.words(connection, 1))
    assert changed == ()


@pytest.mark.parametrize(
    "words",
    [
        {"delegates": [], "unread": ["Anna Nowak will bring somebody."]},
        {"delegates": [], "former": {"delegates": [["Anna Nowak", "Mayor"]], "unread": []}},
        {"delegates": [], "former": {"delegates": [], "unread": ["Anna Nowak will come late."]}},
    ],
)
def test_no_entry_on_who_attends_keeps_their_name_beside_the_list(
    record: Record, words: dict[str, Any]
) -> None:
    with record.store.transaction() as connection:
        told = {"message": "of a colleague", "by": "x", "is_confirmed": False, **words}
        entry = Entry(application=1, act="attendance_set", words=told)
        rooms.journal.append(connection, [entry], at=START, salt=lambda: b"s" * 16)
        last = rooms.journal.chain(connection, 1)[-1]
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    with record.store.reading() as connection:
        assert last.sequence not in rooms.journal.words(connection, 1)


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


ASKED = "Does the kolleague question count?"


@pytest.fixture
def doubled(record: Record) -> Record:
    """A colleague of the same name, whom a mail added, and who asked and answered."""
    added = f"Please add our colleague {SECOND} to the file."
    record.desk.write(ANNA, added, to=record.desk.to(ANNA), subject=SUBJECT)
    said = f"A question: may Anna Nowak sign? {ASKED}\n\nAnna Nowak"
    write(record, SECOND, "Nowak, Anna", said, record.desk.to(SECOND))
    (case,) = [one for one in json.loads(record.run("queue", "--json").stdout)
               if ASKED in one["text"]]  # fmt: skip
    answered = "Dear Anna Nowak, both of you may sign."
    done = record.run("reply", str(case["case"]), "--text", answered, "--as", "Ada", "--yes")
    assert done.exit_code == 0, done.output
    return record


def of_second(record: Record) -> list[str]:
    """All that the colleague wrote and was written, and what of it the journal tells."""
    queries = (
        "SELECT subject, text FROM mails WHERE sender_key = :who ORDER BY id",
        "SELECT words FROM journal_words WHERE application = 1 AND sequence IN"
        " (SELECT sequence FROM journal WHERE act = 'question_asked') ORDER BY sequence",
        "SELECT markdown FROM letters WHERE to_key = :who ORDER BY number",
    )
    with record.store.reading() as connection:
        return [
            line
            for one in queries
            for row in connection.execute(text(one), {"who": SECOND})
            for line in str(tuple(row)).split("\\n")
            if ANNA not in line
        ]


def test_a_colleague_of_the_same_name_keeps_what_they_said_and_were_told(doubled: Record) -> None:
    before = of_second(doubled)
    assert any(ASKED in one for one in before)
    assert any("both of you may sign" in one for one in before)
    told = doubled.run("erase", ANNA, *WHY, "--yes")
    assert told.exit_code == 0, told.output
    assert f"their name on the file of 1: {SECOND} there is called so, too" in told.stdout
    after = of_second(doubled)
    for words in ("may Anna Nowak sign", "both of you may sign"):
        assert [words in one for one in after].count(True) == [
            words in one for one in before
        ].count(True)


def test_nor_does_the_name_alone_take_them_out(doubled: Record) -> None:
    assert doubled.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    before = of_city(doubled.store, 1)
    for name in ("Anna Nowak", "Nowak Anna", "Anna"):
        refused = doubled.run("erase", name, "--of", "Gdynia", *WHY, "--yes")
        assert refused.exit_code == 1, refused.output
        assert f"on the file as {SECOND}" in refused.stderr
    assert of_city(doubled.store, 1) == before


@pytest.mark.parametrize(
    "name", ["Gdynia", "Grant", "Deputy Mayor", "Gdynia Smart City", "reason", "王芳"]
)
def test_a_name_that_may_be_something_else_takes_no_words_of_a_colleague(
    record: Record, name: str
) -> None:
    write(record, ANNA, name, f"Please add our colleague {SECOND} to the file.",
          record.desk.to(ANNA))  # fmt: skip
    said = f"A question: may Grant of Gdynia, our Deputy Mayor, sign? 市长王芳芳会来。 {ASKED}"
    write(record, SECOND, "Ola Lis", said, record.desk.to(SECOND))
    write(record, ANNA, name, "S3c: yes", record.desk.to(ANNA))
    with record.store.transaction() as connection:
        named = text("UPDATE contacts SET name = :name WHERE application = 1 AND key = :who")
        connection.execute(named, {"name": name, "who": ANNA})
    assert ASKED.casefold() in everywhere(record.store)
    told = record.run("erase", ANNA, *WHY, "--yes")
    assert "their name where others wrote it: it is one word" in told.stdout
    assert any(f"may Grant of Gdynia, our Deputy Mayor, sign? 市长王芳芳会来。 {ASKED}" in one
               for one in of_second(record))  # fmt: skip


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
    ("neil@gdynia.example", "Write to o'neil@gdynia.example", False),
    ("neil@gdynia.example", "Write to 'neil@gdynia.example'", True),
    ("王芳", "市长王芳会来", True),
    ("reason", {"reason": 1}, False),
    (ANNA, {ANNA: 1}, True),
    ("Will", "We will come", False),
    ("Will", "Write to Will@munich.example", False),
    ("Will", "We and Will come", True),
]


@pytest.mark.parametrize(("name", "words", "is_it"), NAMED)
def test_a_name_stands_by_itself(name: str, words: object, is_it: bool) -> None:
    assert named.is_named((name,), words) is is_it


ADDRESSES = [
    ("jörg@gdynia.example", "Of Jörg@gdynia.example, he says", "Of -, he says"),
    ("jörg@gdynia.example", "Of jo\u0308rg@gdynia.example", "Of -"),
    ("jorg@gdynia.example", "Straße: jorg@gdynia.example.", "Straße: -."),
    (ANNA, f"Of jo.{ANNA}", f"Of jo.{ANNA}"),
]


@pytest.mark.parametrize(("address", "said", "left"), ADDRESSES)
def test_an_address_is_taken_out_however_it_is_spelled(address: str, said: str, left: str) -> None:
    assert named.without({address}, said, "-") == left


CALLED = [
    ("王芳", "王芳", True),
    ("王芳", "王芳芳", False),
    ("王芳", "王芳，市长", True),
    ("김민수", "김민수, 팀장", True),
    ("田中", "田中 花子", False),
    ("Anna Nowak", "Dr. Anna Nowak", True),
    ("Anna Nowak", "Johanna Nowak", False),
]


@pytest.mark.parametrize(("known", "name", "is_theirs"), CALLED)
def test_a_name_without_blanks_is_the_whole_name_of_who_attends(
    known: str, name: str, is_theirs: bool
) -> None:
    assert named.is_called((known,), name) is is_theirs
