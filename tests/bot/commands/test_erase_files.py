"""`citydesk erase`: files that came with their mails and are on no city's file."""

from hashlib import sha256
from pathlib import Path

import pytest

from intake import store as rooms
from intake.store import Store
from tests.bot.commands.test_erase import ANNA, WHY, Record
from tests.intake.conversation.town import APPLIES, ENOUGH

ZOE, YAN = "zoe@elsewhere.example", "yan@elsewhere.example"


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """A city with one contact, and somebody unknown who sends a file."""
    played = Record(database, store, tmp_path)
    played.desk.write(ANNA, APPLIES)
    played.desk.write(ANNA, ENOUGH, to=played.desk.to(ANNA))
    sends(played, ZOE)
    assert is_kept(played, "zoe.pdf")
    return played


def sends(record: Record, who: str) -> None:
    """A machine's mail, which opens no application."""
    record.desk.write(who, "Our brochure.", files=["zoe.pdf"], Auto_Submitted="auto-replied")


def is_kept(record: Record, name: str) -> bool:
    digest = sha256(f"%PDF-1.4 {name}".encode()).hexdigest()
    with record.store.reading() as connection:
        return rooms.evidence.has(connection, digest)


def erased(record: Record, who: str) -> None:
    done = record.run("erase", who, *WHY, "--yes")
    assert done.exit_code == 0, done.output


def test_a_file_that_is_on_no_citys_file_goes_with_its_mail(record: Record) -> None:
    erased(record, ZOE)
    assert not is_kept(record, "zoe.pdf")


def test_what_somebody_else_sent_too_stays_until_they_are_erased(record: Record) -> None:
    sends(record, YAN)
    erased(record, ZOE)
    assert is_kept(record, "zoe.pdf")
    erased(record, YAN)
    assert not is_kept(record, "zoe.pdf")


def test_a_file_of_two_who_are_both_erased_goes_with_the_second(record: Record) -> None:
    for who in (ZOE, YAN):
        record.desk.write(who, "Here is our file.", files=["both.pdf"])
    erased(record, ZOE)
    assert is_kept(record, "both.pdf")
    erased(record, YAN)
    assert not is_kept(record, "both.pdf")


def test_what_is_a_citys_evidence_stays(record: Record) -> None:
    record.desk.write(ANNA, "Our evidence.", to=record.desk.to(ANNA), files=["zoe.pdf"])
    assert record.desk.file(1).evidence
    erased(record, ZOE)
    assert is_kept(record, "zoe.pdf")
