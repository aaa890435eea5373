from intake.messages import Address
from intake.notices import LetterState
from intake.store import Connection, Store, answerable, outbox
from tests.intake.store.samples import a_letter, after
from tests.intake.store.test_outbox import LEASE, claimed, post


def test_our_message_ids_are_known_in_the_order_asked(store: Store) -> None:
    post(store, a_letter(1), a_letter(2), a_letter(3))
    ids = ["l3@cities.example", "\0", "x" * 9000, "l1@cities.example", "l3@cities.example"]
    with store.reading() as connection:
        assert [one.id for one in answerable.by_message_id(connection, ids)] == ["l3", "l1"]
        assert answerable.by_message_id(connection, []) == []
        many = [f"{number}@x" for number in range(100_000)]
        assert answerable.by_message_id(connection, many) == []


def test_the_last_letter_that_asked_something_is_found(store: Store) -> None:
    colleague = Address(address="it@gdynia.example")
    asking = {"questions": ("B1a",)}
    post(
        store,
        a_letter(1, **asking),
        a_letter(2, pending="p1"),
        a_letter(3),
        a_letter(4, to=colleague, **asking),
        a_letter(5, application=2, **asking),
        a_letter(6, state=LetterState.HELD, due_at=after(hours=1), **asking),
    )
    with store.transaction() as connection:
        found = answerable.last_to(connection, 1, "mayor@gdynia.example")
        assert found is not None
        assert found.id == "l2"
        assert answerable.last_to(connection, 3, "mayor@gdynia.example") is None
        claimed(connection, minutes=90)
        found = answerable.last_to(connection, 1, "mayor@gdynia.example")
        assert found is not None
        assert found.id == "l6"


def test_a_letter_is_seen_once_it_is_sent_or_while_it_is_carried(store: Store) -> None:
    mayor = "mayor@gdynia.example"
    letters = [a_letter(n, questions=("B1a",), due_at=after(minutes=n)) for n in (1, 2, 3)]
    post(store, *letters, a_letter(4, state=LetterState.HELD, pending="p1", due_at=after(hours=1)))

    def seen(connection: Connection, minutes: int) -> list[str]:
        return [one.id for one, _ in answerable.seen(connection, 1, mayor, after(minutes=minutes))]

    with store.transaction() as connection:
        assert seen(connection, 9) == []
        first, _ = outbox.claim(connection, after(minutes=2), 2, LEASE)
        assert seen(connection, 9) == ["l2", "l1"]
        outbox.sent(connection, "l1", first.fence, after(minutes=5))
        assert [seen(connection, n) for n in (4, 5, 9)] == [["l2"], ["l2", "l1"], ["l2", "l1"]]
        found = answerable.asked_before(connection, 1, mayor, after(minutes=9))
        assert [one.id for one in found] == ["l4", "l3"]
