from dataclasses import replace
from datetime import timedelta

import pytest

from intake.errors import StoreError
from intake.messages import Address
from intake.store import Store, inbox
from intake.store.fingerprint import fingerprint
from tests.intake.store.samples import NOW, a_kept, a_message, after, raw, undone


def keep(store: Store, *numbers: int) -> tuple[bool, ...]:
    kept = [a_kept(number, received_at=after(seconds=number)) for number in numbers]
    with store.transaction() as connection:
        return inbox.keep(connection, kept)


def waiting(store: Store, limit: int = 100) -> list[str]:
    with store.transaction() as connection:
        return [kept.id for kept in inbox.waiting(connection, limit)]


def test_a_message_comes_back_as_it_came(store: Store) -> None:
    kept = a_kept(1, raw=b"\0\xff raw", recipients=("a@x.example", "b\udcff@x.example"))
    with store.transaction() as connection:
        assert inbox.keep(connection, [kept]) == (True,)
        assert inbox.kept(connection, "m1") == kept
        assert inbox.kept(connection, "m2") is None
        assert inbox.waiting(connection, 5) == [kept]


def test_the_same_mail_is_kept_once_under_whatever_id(store: Store) -> None:
    with store.transaction() as connection:
        batch = [a_kept(1), a_kept("again", raw=b"Received: later\r\n" + raw(1)), a_kept(2)]
        assert inbox.keep(connection, batch) == (True, False, True)
        assert inbox.keep(connection, [a_kept("third", raw=raw(1)), a_kept(3)]) == (False, True)
    assert waiting(store) == ["m1", "m2", "m3"]


def test_the_same_message_id_with_another_body_is_kept(store: Store) -> None:
    with store.transaction() as connection:
        assert inbox.keep(connection, [a_kept(1)]) == (True,)
        other = a_kept(2, raw=raw(1, "Another body."))
        assert inbox.keep(connection, [other]) == (True,)


def test_large_mails_are_taken_in_hand_a_few_at_a_time(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_BYTES", 2 * len(raw(1)) + 10)
    keep(store, 1, 2, 3)
    assert waiting(store) == ["m1", "m2"]
    monkeypatch.setattr(inbox, "MOST_BYTES", 1)
    assert waiting(store) == ["m1"]


def test_what_waits_in_hand_is_bounded_by_octets() -> None:
    assert inbox.MOST_BYTES <= 2_000_000


def test_a_later_mail_waits_while_another_desk_has_an_earlier_one(
    store: Store, database: str
) -> None:
    if database.startswith("sqlite"):
        return  # no other desk has anything in hand while one is in a transaction
    people = ["anna@x.example", "", "Anna@X.example", "ben@x.example", "", "anna@x.example"]
    kept = [
        a_kept(number, sender=sender, received_at=after(seconds=number))
        for number, sender in enumerate(people)
    ]
    with store.transaction() as connection:
        inbox.keep(connection, kept)
    other = Store(database)
    with store.transaction() as first:
        assert [one.id for one in inbox.waiting(first, 2)] == ["m0", "m1"]
        with other.transaction() as second:
            assert [one.id for one in inbox.waiting(second, 9)] == ["m3", "m4"]
        for id in ("m0", "m1"):
            inbox.done(first, id, message=None, application=None, at=NOW)
    with other.transaction() as second:
        assert [one.id for one in inbox.waiting(second, 9)] == ["m2", "m3", "m4", "m5"]
    other.close()


def test_the_same_mail_to_two_reply_addresses_is_kept_twice(store: Store) -> None:
    to = [(f"desk+{token}@cities.example",) for token in ("a", "b", "a")]
    kept = [a_kept(n, raw=raw("same"), recipients=one) for n, one in enumerate(to)]
    with store.transaction() as connection:
        assert inbox.keep(connection, kept) == (True, True, False)


def test_tries_are_counted_until_a_message_is_settled_and_anew_when_taken_up(
    store: Store,
) -> None:
    keep(store, 1)
    with store.transaction() as connection:
        assert [inbox.attempt(connection, "m1") for _ in range(3)] == [1, 2, 3]
        assert inbox.attempt(connection, "m9") is None
        inbox.park(connection, "m1", "x", NOW)
        assert inbox.attempt(connection, "m1") is None
        inbox.unpark(connection)
        assert inbox.attempt(connection, "m1") == 1


def test_known_fingerprints_are_taken_as_given(store: Store) -> None:
    kept = [a_kept(1), a_kept(2)]
    with store.transaction() as connection:
        assert inbox.keep(connection, kept, ["a", "a"]).count(True) == 1
        assert inbox.keep(connection, [a_kept(3, raw=raw(1))], [fingerprint(raw(1))]) == (True,)
        assert inbox.keep(connection, []) == ()


def test_an_id_used_twice_is_refused_and_nothing_of_the_batch_is_kept(store: Store) -> None:
    keep(store, 1)
    with pytest.raises(StoreError), store.transaction() as connection:
        inbox.keep(connection, [a_kept(2), a_kept(1, raw=raw("other"))])
    assert waiting(store) == ["m1"]


def test_messages_wait_oldest_first(store: Store) -> None:
    keep(store, 3, 1, 2)
    assert waiting(store) == ["m1", "m2", "m3"]
    assert waiting(store, limit=2) == ["m1", "m2"]


def test_a_message_is_done_once(store: Store) -> None:
    keep(store, 1)
    with store.transaction() as connection:
        assert inbox.is_waiting(connection, "m1")
        inbox.done(connection, "m1", message=a_message("m1"), application=1, at=NOW)
        assert not inbox.is_waiting(connection, "m1")
    assert waiting(store) == []
    with pytest.raises(StoreError), store.transaction() as connection:
        inbox.done(connection, "m1", message=None, application=None, at=NOW)


def test_a_transaction_that_breaks_leaves_the_message_waiting(store: Store) -> None:
    keep(store, 1)
    with undone(store) as connection:
        inbox.done(connection, "m1", message=a_message("m1"), application=1, at=NOW)
    assert waiting(store) == ["m1"]


def test_a_message_nobody_could_read_is_done_without_words(store: Store) -> None:
    keep(store, 1)
    with store.transaction() as connection:
        inbox.done(connection, "m1", message=None, application=None, at=NOW)
        assert inbox.kept(connection, "m1") is not None


def test_a_parked_message_is_out_of_the_way_until_taken_up_again(store: Store) -> None:
    keep(store, 1, 2, 3)
    with store.transaction() as connection:
        inbox.park(connection, "m1", "KeyError: 'x\0'", NOW)
        inbox.park(connection, "m2", "ValueError", after(minutes=1))
        [first, second] = inbox.parked(connection)
        assert (first.id, first.error, first.parked_at) == ("m1", "KeyError: 'x\ufffd'", NOW)
        assert second.sender == "mayor@gdynia.example"
    assert waiting(store) == ["m3"]
    with store.transaction() as connection:
        assert inbox.unpark(connection, ["m1", "m3", "m9"]) == 1
    assert waiting(store) == ["m1", "m3"]
    with store.transaction() as connection:
        assert inbox.unpark(connection) == 1
        assert inbox.parked(connection) == []
    assert waiting(store) == ["m1", "m2", "m3"]


def test_a_message_is_undecided_until_it_is_done_parked_or_not(store: Store) -> None:
    keep(store, 1, 2)
    with store.transaction() as connection:
        inbox.park(connection, "m1", "ValueError", NOW)
        assert inbox.is_undecided(connection, "m1")
        assert inbox.is_undecided(connection, "m2")
        inbox.done(connection, "m2", message=None, application=None, at=NOW)
        assert not inbox.is_undecided(connection, "m2")
        assert not inbox.is_undecided(connection, "m9")


def test_a_message_that_is_done_is_not_parked_and_not_taken_up_again(store: Store) -> None:
    keep(store, 1)
    with store.transaction() as connection:
        inbox.done(connection, "m1", message=None, application=None, at=NOW)
        inbox.park(connection, "m1", "late", NOW)
        assert inbox.parked(connection) == []
        assert inbox.unpark(connection, ["m1"]) == 0


def test_fruitless_messages_are_counted_by_sender_domain_and_application(store: Store) -> None:
    robot = Address(address="robot@loop.example")
    other = Address(address="ROBOT2@loop.example")
    rows = [(1, robot, True, 0), (2, robot, True, 5), (3, other, True, 6), (4, robot, False, 7)]
    keep(store, 1, 2, 3, 4)
    with store.transaction() as connection:
        for number, sender, fruitless, hour in rows:
            message = a_message(f"m{number}", sender=sender)
            at = after(hours=hour)
            inbox.done(
                connection, message.id, message=message, application=7, at=at,
                fruitless=fruitless,
            )  # fmt: skip

    def count(sender_key: str, hours: int) -> tuple[int, int, int]:
        since = NOW + timedelta(hours=hours)
        with store.reading() as connection:
            return inbox.fruitless(
                connection,
                sender_key=sender_key,
                domain="loop.example",
                application=7,
                since=since,
            )

    assert count("robot@loop.example", 0) == (2, 3, 3)
    assert count("robot@loop.example", 5) == (1, 2, 2)
    assert count("robot2@loop.example", 0) == (1, 3, 3)
    assert count("robot@loop.example", 7) == (0, 0, 0)


def test_words_no_database_can_hold_do_not_stop_a_message(store: Store) -> None:
    keep(store, 1)
    sender = Address(address="x\0\udc80@" + "y" * 20_000)
    message = a_message("m1", "a\0b \ud800 c", sender=sender, subject="\0", message_id="z" * 9000)
    with store.transaction() as connection:
        inbox.done(connection, "m1", message=message, application=None, at=NOW, fruitless=True)
        domain = sender.key.rpartition("@")[2]
        counts = inbox.fruitless(
            connection, sender_key=sender.key, domain=domain, application=None, since=NOW
        )
    assert counts == (1, 1, 0)


def test_fruitless_messages_are_counted_by_what_tied_them_to_the_application(store: Store) -> None:
    keep(store, 1)
    message = a_message("m1", sender=Address(address="mayor@gdynia.example"))
    with store.transaction() as connection:
        inbox.done(
            connection, "m1", message=message, application=1, at=NOW, bond="address",
            fruitless=True,
        )  # fmt: skip
        for bonds, counts in ((["address", "stranger"], (1, 1, 1)), (["token"], (0, 0, 0))):
            found = inbox.fruitless(
                connection, sender_key=message.sender.key, domain="gdynia.example",
                application=1, since=NOW, bonds=bonds,
            )  # fmt: skip
            assert found == counts


def test_of_messages_whose_ids_begin_alike_the_newest_is_known(store: Store) -> None:
    ids = ("slack-D1-10.1-ab-9.1", "slack-D1-10.1-ab-2.2", "slack-D1-10.1-abc-9.9", "slack-D1-1")
    kept = [replace(a_kept(at), id=id, received_at=after(minutes=at)) for at, id in enumerate(ids)]
    with store.transaction() as connection:
        inbox.keep(connection, kept)
        newest = inbox.newest(connection, "slack-D1-10.1-ab-")
        assert newest
        assert (newest.id, newest.at) == (ids[1], after(minutes=1))
        assert inbox.newest(connection, "slack-D2-") is None
