"""The record is sealed in time, and what is written anew behind a seal is named."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from intake import desk as desks
from intake import journal as links
from intake import store as rooms
from intake.calls.model import Stage
from intake.desk import sealed
from intake.journal import DESK, Entry
from intake.sealing import Seal
from intake.store import Store
from tests.intake.desk.desks import Desk

ANNA, BEN = "anna@gdynia.example", "ben@zaragoza.example"


@pytest.fixture
def desk(store: Store) -> Desk:
    """Two cities have written."""
    played = Desk(store)
    played.write(ANNA, "We apply for Gdynia, Poland.")
    played.write(BEN, "We apply for Zaragoza, Spain.")
    return played


def seals(desk: Desk) -> list[Seal]:
    with desk.store.reading() as connection:
        return rooms.seals.each(connection)


def seal(desk: Desk) -> Seal:
    with desk.store.transaction() as connection:
        return sealed.seal(desk.office, connection, desk.now)


def audit(desk: Desk, hash: str = "") -> sealed.Audit:
    with desk.store.reading() as connection:
        numbers = rooms.seals.numbers(connection)
        found = sealed.audit_by(connection, hash) if hash else sealed.audit(connection, numbers)
    assert found
    return found


def sql(desk: Desk, statement: str) -> None:
    with desk.store.transaction() as connection:
        assert connection.execute(text(statement)).rowcount


def write_anew(desk: Desk, number: int, keep: int) -> None:
    """The journal after some entry, written anew by somebody who knows how: its chain holds."""
    with desk.store.transaction() as connection:
        chain = rooms.journal.chain(connection, number)
        words = rooms.journal.words(connection, number)
        for table in ("journal_words", "journal"):
            gone = f"DELETE FROM {table} WHERE application = {number} AND sequence > {keep}"  # noqa: S608
            connection.execute(text(gone))
        anew = [
            Entry(application=number, act=one.act, words=words[one.sequence] | {"city": "Sopot"})
            for one in chain[keep:]
        ]
        rooms.journal.append(connection, anew, at=desk.now, salt=lambda: b"s" * 16)
        assert links.first_fault(rooms.journal.chain(connection, number)) is None


def test_time_brings_one_seal_a_day_where_something_happened(desk: Desk) -> None:
    desks.remind(desk.office, desk.now)
    desks.remind(desk.office, desk.now + timedelta(minutes=2))
    assert len(seals(desk)) == 1
    desks.remind(desk.office, desk.now + timedelta(days=1))
    assert len(seals(desk)) == 1
    desk.now += timedelta(days=2)
    desk.write(ANNA, "Our GDP is USD 85 billion.")
    desks.remind(desk.office, desk.now)
    assert len(seals(desk)) == 2


def test_the_announcement_opens_with_a_seal_of_its_own(desk: Desk) -> None:
    opens_at = desk.office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].opens_at
    desk.now = opens_at - timedelta(minutes=1)
    desks.remind(desk.office, desk.now)
    desk.write(ANNA, "Our GDP is USD 85 billion.")
    before = len(seals(desk))
    desks.remind(desk.office, opens_at)
    assert len(seals(desk)) == before + 1


def test_what_was_sealed_holds_and_what_comes_later_bears_on_nothing(desk: Desk) -> None:
    first = seal(desk)
    desk.write(ANNA, "Our GDP is USD 85 billion.")
    seal(desk)
    then = audit(desk, first.hash)
    assert (then.holds, then.seals, then.applications) == (True, 1, 2)
    assert (audit(desk).holds, audit(desk).seals) == (True, 2)


def test_a_journal_written_anew_is_named_though_its_chain_holds(desk: Desk) -> None:
    made = seal(desk)
    write_anew(desk, 2, 1)
    told = audit(desk, made.hash)
    assert list(told.faults) == [2]
    assert "rewritten" in told.faults[2]
    assert audit(desk).faults == told.faults


def test_the_desks_own_journal_written_anew_is_named(desk: Desk) -> None:
    act = Entry(application=DESK, act="message_retried", words={"message": "m1"})
    with desk.store.transaction() as connection:
        rooms.journal.append(connection, [act], at=desk.now, salt=lambda: b"s" * 16)
    made = seal(desk)
    write_anew(desk, DESK, 0)
    told = audit(desk, made.hash)
    assert (list(told.faults), told.applications) == ([DESK], 2)
    assert "rewritten" in told.faults[DESK]


def test_what_is_written_anew_after_a_seal_is_not_held_against_it(desk: Desk) -> None:
    first = seal(desk)
    with desk.store.reading() as connection:
        sealed_up_to = len(rooms.journal.chain(connection, 1))
    desk.write(ANNA, "Our GDP is USD 85 billion.", to=desk.to(ANNA))
    second = seal(desk)
    write_anew(desk, 1, sealed_up_to)
    assert audit(desk, first.hash).holds
    assert list(audit(desk, second.hash).faults) == [1]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM sealed_heads WHERE application = 2", "seal 1 covers other journals"),
        ("UPDATE sealed_heads SET hash = 'x' WHERE application = 1", "seal 1 covers other"),
        ("UPDATE seals SET root = 'x'", "seal 1 was changed after it was made"),
        ("UPDATE seals SET at = '2024-01-01 00:00:00'", "seal 1 was changed after it was made"),
    ],
)
def test_a_changed_seal_is_told(desk: Desk, statement: str, fault: str) -> None:
    made = seal(desk)
    sql(desk, statement)
    assert fault in "; ".join(audit(desk, made.hash).broken)


def test_a_record_cut_off_or_taken_away_is_told(desk: Desk) -> None:
    seal(desk)
    for table in ("journal_words", "journal"):
        sql(desk, f"DELETE FROM {table} WHERE application = 2")  # noqa: S608
    told = audit(desk).faults
    assert list(told) == [2]
    assert told[2].endswith("was sealed and is missing")


def test_words_that_were_erased_leave_the_seal_whole(desk: Desk) -> None:
    made = seal(desk)
    with desk.store.transaction() as connection:
        assert rooms.journal.erase_words(connection, 1, [1, 2])
    assert audit(desk, made.hash).holds
    assert audit(desk).holds


def test_no_seal_has_a_hash_that_was_never_made(desk: Desk) -> None:
    seal(desk)
    with desk.store.reading() as connection:
        assert sealed.audit_by(connection, "0" * 64) is None
