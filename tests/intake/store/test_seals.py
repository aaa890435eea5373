from sqlalchemy import delete, select

from intake import sealing
from intake.journal import DESK, Entry
from intake.store import Connection, Store, applications, journal, seals
from intake.store.tables import later_steps
from intake.store.tables.seal_schema import unsealed
from tests.intake.store.samples import after, an_application

SALT = b"0123456789abcdef"


def write(connection: Connection, number: int, *acts: str) -> None:
    entries = [Entry(application=number, act=act, words={}) for act in acts]
    journal.append(connection, entries, at=after(), salt=lambda: SALT)


def open_up(connection: Connection, *numbers: int) -> None:
    applications.save(connection, [an_application(number) for number in numbers])
    for number in numbers:
        write(connection, number, "opened")


def seal(connection: Connection, minutes: float) -> sealing.Seal:
    return seals.add(connection, at=after(minutes=minutes), salt=SALT)


def test_a_seal_covers_what_grew_since_the_last_one(store: Store) -> None:
    with store.transaction() as connection:
        open_up(connection, 1, 2, 3)
        first = seal(connection, 1)
        write(connection, 2, "answered", "moved")
        second = seal(connection, 2)
        assert [one.application for one in seals.heads(connection, 1)] == [1, 2, 3]
        assert [(one.application, one.sequence) for one in seals.heads(connection, 2)] == [(2, 3)]
        assert seals.each(connection) == [first, second]
        assert seals.each(connection, up_to=1) == [first]
        assert (seals.latest(connection), seals.head(connection)) == (second, second.hash)
        assert seals.with_hash(connection, first.hash) == first
        assert list(seals.sealed(connection, 2)) == [1, 3]
        assert list(seals.sealed(connection, 2, up_to=1)) == [1]
        assert seals.numbers(connection) == [1, 2, 3]


def test_the_acts_of_the_desk_itself_are_sealed_with_the_others(store: Store) -> None:
    with store.transaction() as connection:
        open_up(connection, 1)
        write(connection, DESK, "case_closed", "message_retried")
        seal(connection, 1)
        sealed = [(one.application, one.sequence) for one in seals.heads(connection, 1)]
        assert sealed == [(DESK, 2), (1, 1)]


def test_nothing_new_is_not_sealed_again(store: Store) -> None:
    with store.transaction() as connection:
        open_up(connection, 1)
        assert seal(connection, 1) == seal(connection, 60)


def test_a_desk_without_applications_has_a_seal_that_does_not_tell_so(store: Store) -> None:
    with store.transaction() as connection:
        assert seals.head(connection) == ""
        first = seal(connection, 1)
        open_up(connection, 1)
        second = seal(connection, 2)
        assert sealing.fault_in(first, None, seals.heads(connection, 1)) is None
        assert sealing.fault_in(second, first, seals.heads(connection, 2)) is None


def test_whether_a_city_is_sealed_is_known(store: Store) -> None:
    with store.transaction() as connection:
        open_up(connection, 1, 2)
        assert not seals.covers(connection, 1)
        seal(connection, 1)
        write(connection, 2, "answered")
        assert seals.covers(connection, 1)
        assert not seals.covers(connection, 2)


def _waiting(connection: Connection) -> list[tuple[int, int]]:
    rows = select(unsealed).order_by(unsealed.c.application, unsealed.c.sequence)
    return [(row.application, row.sequence) for row in connection.execute(rows)]


def test_only_what_grew_waits_for_the_next_seal(store: Store) -> None:
    with store.transaction() as connection:
        open_up(connection, 1, 2)
        assert _waiting(connection) == [(1, 1), (2, 1)]
        seal(connection, 1)
        assert _waiting(connection) == []
        write(connection, 2, "answered", "moved")
        assert _waiting(connection) == [(2, 3)]


def test_what_was_written_while_a_seal_was_made_is_sealed_next(store: Store, database: str) -> None:
    if database.startswith("sqlite"):
        return  # there is one writer at a time
    with store.transaction() as connection:
        open_up(connection, 1, 2)
    with store.transaction() as slow:
        write(slow, 2, "answered")
        with store.transaction() as connection:
            seal(connection, 1)
            assert [one.sequence for one in seals.heads(connection, 1)] == [1, 1]
    with store.transaction() as connection:
        seal(connection, 2)
        heads = [(one.application, one.sequence) for one in seals.heads(connection, 2)]
        assert heads == [(2, 2)]


def test_an_older_store_seals_what_it_had_not_sealed(empty_database: str) -> None:
    opened = Store(empty_database)
    opened.migrate()
    with opened.transaction() as connection:
        open_up(connection, 1, 2, 3)
        seal(connection, 1)
        write(connection, 2, "answered")
        write(connection, DESK, "case_closed")
        connection.execute(delete(unsealed))
        _climb_again(connection)
        assert _waiting(connection) == [(DESK, 1), (2, 2)]
    opened.close()


def _climb_again(connection: Connection) -> None:
    """What the step that made the table put into it."""
    fill = next(part for part in later_steps.TWENTY_FOURTH if "INSERT" in str(part))
    connection.exec_driver_sql(str(fill))
