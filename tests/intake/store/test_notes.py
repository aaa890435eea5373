from intake.store import Store, notes


def test_a_note_is_remembered_and_replaced(store: Store) -> None:
    with store.transaction() as connection:
        assert notes.recall(connection, "digest") is None
        notes.remember(connection, "digest", "2025-02-15")
        notes.remember(connection, "digest", "2025-02-16")
    with store.reading() as connection:
        assert notes.recall(connection, "digest") == "2025-02-16"
