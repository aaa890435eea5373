import hashlib
from itertools import count

import pytest
from sqlalchemy import delete, update

from intake.journal import DESK, Entry
from intake.store import Connection, Store, journal
from intake.store.tables.schema import journal as links
from intake.store.tables.schema import journal_words
from tests.intake.store.samples import NOW, after


def entry(act: str, application: int = 1, **words: object) -> Entry:
    return Entry(application=application, act=act, words=words)


def append(connection: Connection, *entries: Entry, minutes: float = 0) -> None:
    grains = count()
    journal.append(
        connection,
        entries,
        at=after(minutes=minutes),
        salt=lambda: bytes([next(grains) % 256] * 16),
    )


@pytest.fixture
def written(store: Store) -> Store:
    with store.transaction() as connection:
        append(connection, entry("opened", city="Gdynia"), entry("opened", 2, city="Łódź"))
        append(connection, entry("answered", value={"10": 1, "9": [None, 1.5]}), minutes=1)
        append(connection, entry("submitted"), entry("registered"), minutes=2)
    return store


def test_entries_of_one_application_make_one_chain(written: Store) -> None:
    with written.reading() as connection:
        chain = journal.chain(connection, 1)
        assert [link.sequence for link in chain] == [1, 2, 3, 4]
        assert [link.act for link in chain] == ["opened", "answered", "submitted", "registered"]
        assert chain[1].at == after(minutes=1)
        assert chain[1].previous == chain[0].hash
        assert journal.words(connection, 1)[2] == {"value": {"10": 1, "9": [None, 1.5]}}
        assert journal.numbers(connection) == [1, 2]
        assert journal.verify(connection, 1) is None
        assert journal.verify(connection, 2) is None
        assert journal.verify(connection, 3) is None


def test_the_last_of_an_act_is_found_by_its_words_among_the_last_entries(store: Store) -> None:
    told: dict[str, object] = {"letter": "a"}
    with store.transaction() as connection:
        append(connection, entry("recalled", letter="a", by="Anna"), minutes=1)
        append(connection, entry("recalled", letter="a", by="Bruno"), minutes=2)
        append(connection, entry("recalled", letter="b", by="Clara"), minutes=3)
        append(connection, entry("recalled", 2, letter="a", by="Dora"), minutes=4)
        found = journal.latest(connection, 1, "recalled", told)
        assert found == (after(minutes=2), {"letter": "a", "by": "Bruno"})
        assert journal.latest(connection, 1, "other", told) is None
        journal.erase_words(connection, 1, [2])
        assert journal.latest(connection, 1, "recalled", told) == (
            after(minutes=1),
            {"letter": "a", "by": "Anna"},
        )
        append(connection, *[entry("answered")] * journal.MOST_LOOKED_AT, minutes=5)
        assert journal.latest(connection, 1, "recalled", told) is None


def test_erased_words_are_gone_and_the_chain_still_verifies(written: Store) -> None:
    with written.transaction() as connection:
        assert journal.erase_words(connection, 1, [1, 2, 99]) == 2
    with written.reading() as connection:
        assert sorted(journal.words(connection, 1)) == [3, 4]
        assert sorted(journal.words(connection, 2)) == [1]
        assert journal.verify(connection, 1) is None


def test_changed_words_are_noticed(written: Store) -> None:
    with written.transaction() as connection:
        connection.execute(
            update(journal_words).where(journal_words.c.sequence == 2).values(words={"value": 2})
        )
        assert journal.verify(connection, 1) == (
            "the words of entry 2 are not those that were written"
        )


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"act": "withdrawn"}, "entry 2 was changed"),
        ({"at": after(days=1)}, "entry 2 was changed"),
        ({"digest": hashlib.sha256().hexdigest()}, "entry 2 was changed"),
        ({"previous": "0" * 64}, "entry 2 does not follow"),
    ],
)
def test_a_changed_link_is_noticed(written: Store, change: dict[str, object], fault: str) -> None:
    with written.transaction() as connection:
        second = (links.c.application == 1, links.c.sequence == 2)
        connection.execute(update(links).where(*second).values(**change))
        assert (journal.verify(connection, 1) or "").startswith(fault)


def test_a_missing_link_is_noticed(written: Store) -> None:
    with written.transaction() as connection:
        connection.execute(delete(journal_words).where(journal_words.c.sequence == 2))
        connection.execute(delete(links).where(links.c.sequence == 2))
        assert journal.verify(connection, 1) == "entry 2 is missing before entry 3"


@pytest.mark.parametrize(
    "words", [{"at": NOW}, {"text": "a\0b\ud800"}, {"9": 1, "10": 2}, {"x": {9: 1, 10: 2}}]
)
def test_words_verify_whatever_they_hold(store: Store, words: dict[str, object]) -> None:
    with store.transaction() as connection:
        append(connection, Entry(application=1, act="noted", words=words))
        assert journal.verify(connection, 1) is None


def test_an_empty_append_changes_nothing(store: Store) -> None:
    with store.transaction() as connection:
        append(connection)
        assert journal.numbers(connection) == []


def test_what_concerns_no_application_stands_in_the_desks_own_chain(store: Store) -> None:
    with store.transaction() as connection:
        append(connection, entry("case_closed", DESK, by="Anna"), entry("opened"))
        append(connection, entry("message_retried", DESK, by="Anna"))
    with store.reading() as connection:
        assert journal.numbers(connection) == [DESK, 1]
        assert [link.sequence for link in journal.chain(connection, DESK)] == [1, 2]
        assert journal.verify(connection, DESK) is None


def test_several_applications_and_the_desk_are_continued_at_once(written: Store) -> None:
    several = [DESK, *range(1, 20)]
    with written.transaction() as connection:
        before = {one: len(journal.chain(connection, one)) for one in several}
        append(connection, *(entry("noted", one) for one in several), minutes=3)
        append(connection, *(entry("noted", one) for one in reversed(several)), minutes=4)
    with written.reading() as connection:
        for one in several:
            assert len(journal.chain(connection, one)) == before[one] + 2
            assert journal.verify(connection, one) is None
