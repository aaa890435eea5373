from intake.store import Store, evidence


def test_content_is_kept_once_and_comes_back_whole(store: Store) -> None:
    with store.transaction() as connection:
        evidence.keep(connection, "ab", b"%PDF\0\xff", "application/pdf")
        evidence.keep(connection, "ab", b"%PDF\0\xff", "application/pdf")
        assert evidence.content(connection, "ab") == b"%PDF\0\xff"
        assert evidence.content(connection, "cd") is None
