"""`citydesk journal verify`: whatever is changed in a table behind the journal is told."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from intake.calls.model import Stage
from intake.store import Store
from tests.bot.commands.house import House
from tests.bot.commands.test_journal_replay import ANNA, BEN, Record, register

TITLED = ("titled", "--reason", "A good city.", "--yes")
DELEGATES = """'[["Mr X", "Mayor"]]'"""


@pytest.fixture
def titled(alone: House) -> House:
    """City 1 holds the title, its list was set and its place agreed; documents were issued anew."""
    alone.city(1, stage=Stage.FINAL_REVIEW)
    alone.json("decide", "1", *TITLED)
    why = ("--reason", "As the mayor said.", "--yes")
    alone.json("attendance", "set", "1", "--person", "Anna Nowak, Mayor", "--confirmed", *why)
    alone.json("documents", "reissue", "1", "licence", "--own-name", "Łódź", *why)
    alone.json("place", "1", "agree", "--place", "UN Headquarters", *why)
    return alone


def told(house: House) -> str:
    """What is said of the tables beside those acts that placing a city left out."""
    return house.run("journal", "verify").stderr


def change(store: Store, statement: str) -> None:
    with store.transaction() as connection:
        assert connection.execute(text(statement)).rowcount


def all_told(house: House, table: str, changes: dict[str, str]) -> None:
    """Each changed column is told, by these words, and none of them before."""
    before = told(house)
    columns = ", ".join(one for one in changes)
    change(house.store, f"UPDATE {table} SET {columns}")  # noqa: S608
    after = told(house)
    assert [one for one in changes.values() if one in before or one not in after] == []
    assert house.run("journal", "verify").exit_code == 1


def test_documents_that_say_something_else_are_told(titled: House) -> None:
    changes = {
        "city = 'Forged City'": "city of document GDC-",
        "own_name = 'Forged'": "own_name of document GDC-",
        "language = 'xx'": "language of document GDC-",
        "reason = 'Forged.'": "reason of document GDC-",
        "issued_at = '2020-01-01 00:00:00'": "issued_at of document GDC-",
        "ended_at = '2020-01-01 00:00:00'": "ended_at of document GDC-",
        "validity = 'revoked'": ": the journal gives valid, the store revoked",
        "replaces = 'GDC-2025-2222-2222-2222'": "replaces of document GDC-",
        "seal = 'x'": "seal of document GDC-",
    }
    all_told(titled, "documents", changes)


def test_one_document_with_another_city_is_told(titled: House) -> None:
    change(titled.store, "UPDATE documents SET city = 'Forged City' WHERE kind = 'certificate'")
    assert "the journal gives City 1, the store Forged City" in told(titled)


def test_an_award_that_says_something_else_is_told(titled: House) -> None:
    columns = ("city", "own_name", "language", "country", "title", "programme", "edition")
    changes = {f"{one} = 'Forged'": f"{one} of the award" for one in (*columns, "convention")}
    days = {f"{one} = '2020-01-01'": f"{one} of the award" for one in ("rules_on", "awarded_on")}
    all_told(titled, "awards", changes | days | {"issuers = '[\"x\"]'": "issuers of the award"})


def test_a_ceremony_that_says_something_else_is_told(titled: House) -> None:
    changes = {
        f"delegates = {DELEGATES}": "attendance, delegates: the journal gives [['Anna Nowak', 'M",
        "is_confirmed = (1 = 0)": "attendance, is_confirmed",
        "is_absent = (1 = 1)": "attendance, is_absent",
        "settled_by = 'X', settled_reason = 'X', settled_at = opened_at": "attendance, settled",
        "ended_at = opened_at": "attendance, ended_at",
        "place = 'My house'": "place of the certificate, place: the journal gives UN Headquarters",
        "place_state = 'declined'": "place of the certificate, state",
        "place_reason = 'X'": "place of the certificate, reason",
        "interest = 'X', interest_by = 'X', interest_at = opened_at": "interest in hosting",
        "own_name = 'X', own_name_by = 'X', own_name_at = opened_at": "name that the city told",
    }
    all_told(titled, "ceremonies", changes)


def test_a_ceremony_that_is_gone_is_told(titled: House) -> None:
    change(titled.store, "DELETE FROM ceremonies")
    assert "attendance: the journal gives one, the store none" in told(titled)
    assert "place of the certificate: the journal gives one, the store none" in told(titled)


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """A city that sent a file, and another."""
    played = Record(database, store, tmp_path)
    register(played.desk, ANNA, "Gdynia")
    register(played.desk, BEN, "Zaragoza")
    played.desk.write(ANNA, "S4: see the file.", to=played.desk.to(ANNA), files=["s4.pdf"])
    done = played.run("journal", "verify")
    assert done.exit_code == 0, done.output
    assert "cannot be proved" not in done.stdout
    return played


WRITTEN = {
    "letters": {
        "letters SET markdown = 'Forged.' WHERE number = 1": "has other words than were posted",
        "letters SET to_address = 'x@x.example' WHERE number = 2": "in the store to x@x.example",
        "letters SET notice = 'x' WHERE number = 3": ", the store x",
        "letters SET application = 2 WHERE number = 4": "letters: the journal has",
    },
    "subjects": {
        "letters SET subject = 'Forged.' WHERE number = 1": "has other words than were posted",
        "mails SET subject = 'Forged.' WHERE application = 1": "has other words than came",
        "answers SET \"by\" = 'x@x.example' WHERE place = 1": "has other words than the journal",
        "evidence SET name = 'x.pdf'": "file s4.pdf: the journal has it",
    },
    "texts": {
        "mails SET text = 'Forged.' WHERE application = 1": "has other words than came",
        "answers SET words = 'Forged.' WHERE place = 1": "has other words than the journal",
        "contents SET content = (SELECT raw FROM inbox LIMIT 1)": "is not the one that came",
    },
    "what lies below": {
        "inbox SET raw = (SELECT content FROM contents)": "has other words than came",
        "evidence SET digest = 'x'": "file s4.pdf: the journal has it",
        "contacts SET key = 'x@x.example', address = 'x@x.example'": "the journal has nobody of",
    },
}


@pytest.mark.parametrize("changes", WRITTEN.values(), ids=WRITTEN)
def test_what_was_written_or_sent_and_changed_since_is_told(
    record: Record, changes: dict[str, str]
) -> None:
    for one in changes:
        change(record.store, f"UPDATE {one}")
    done = record.run("journal", "verify")
    assert done.exit_code == 1
    assert [one for one in changes.values() if one not in done.stderr] == []


def test_a_call_that_was_changed_since_it_was_frozen_is_told(record: Record) -> None:
    change(record.store, "UPDATE calls SET text = text || ' '")
    done = record.run("journal", "verify")
    assert done.exit_code == 1
    assert "its text was changed since it was frozen" in done.stderr


def test_a_mail_that_never_came_is_told(record: Record) -> None:
    change(record.store, "UPDATE mails SET application = 1 WHERE application = 2")
    assert "the store has it, the journal has not" in record.run("journal", "verify", "1").stderr


def test_a_letter_and_a_mail_that_are_gone_are_told(record: Record) -> None:
    change(record.store, "DELETE FROM letters WHERE number = 1")
    change(record.store, "DELETE FROM mails WHERE id = (SELECT min(id) FROM mails)")
    said = record.run("journal", "verify").stderr
    assert "letter" in said
    assert said.count("the journal has it, the store has not") == 2


def test_how_many_texts_have_no_digest_is_said(record: Record) -> None:
    """Of a record older than digests, and of one that had words erased."""
    change(record.store, "DELETE FROM journal_words WHERE application = 2")
    done = record.run("journal", "verify")
    assert "application 2: the words of 22 entries are gone, and no erasure is" in done.stderr
    assert "cannot be proved" in done.stdout
    shown = json.loads(record.run("journal", "verify", "--json").stdout)
    assert shown["unproved"]["letters"] > 0
    assert shown["unproved"]["mails"] > 0
