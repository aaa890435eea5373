import pytest

from intake.errors import StoreError
from intake.store import Store, calls
from tests.intake.store.samples import NOW, after


def test_a_version_once_frozen_stays_as_it_is(store: Store) -> None:
    with store.transaction() as connection:
        calls.freeze(connection, "2025-1", "edition = 'é'", NOW)
        calls.freeze(connection, "2025-1", "edition = 'changed'", after(days=1))
        calls.freeze(connection, "2025-2", "edition = 'new'", NOW)
    with store.reading() as connection:
        assert calls.text(connection, "2025-1") == "edition = 'é'"
        assert calls.text(connection, "2025-2") == "edition = 'new'"


def test_a_version_never_frozen_is_a_fault(store: Store) -> None:
    with pytest.raises(StoreError, match="2031"), store.reading() as connection:
        calls.text(connection, "2031")


def test_the_version_started_last_is_in_force_also_where_it_was_known_before(store: Store) -> None:
    with store.transaction() as connection:
        assert calls.in_force(connection) is None
        calls.freeze(connection, "2025-1", "one", NOW)
        calls.freeze(connection, "2025-2", "two", after(days=1))
        assert calls.in_force(connection) == "two"
        calls.put_in_force(connection, "2025-1")
    with store.reading() as connection:
        assert calls.in_force(connection) == "one"
