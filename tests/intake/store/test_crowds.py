"""Many desks, doors and couriers at once: nothing is lost and nothing done twice."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from intake.applications import Application, record
from intake.journal import Entry
from intake.store import Store, applications, inbox, journal, outbox
from tests.intake.store.samples import (
    NOW,
    a_kept,
    a_letter,
    a_message,
    after,
    an_answer,
    an_application,
    raw,
)

CROWD = 6


def crowd(database: str, work: Callable[[Store, int], None]) -> None:
    """Let several threads, each with a store of its own, work at once; their faults are ours."""
    faults: list[BaseException] = []
    line = threading.Barrier(CROWD)

    def one(place: int) -> None:
        store = Store(database, connections=1, wait=30)
        try:
            line.wait()
            work(store, place)
        except Exception as fault:  # noqa: BLE001  told by the thread that waits
            faults.append(fault)
        finally:
            store.close()

    threads = [threading.Thread(target=one, args=(place,)) for place in range(CROWD)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


def test_doors_that_get_the_same_mails_keep_each_once(store: Store, database: str) -> None:
    new: Counter[int] = Counter()

    def door(mine: Store, place: int) -> None:
        numbers = [(place * 7 + step) % 30 for step in range(30)]
        for batch in (numbers[:9], numbers[9:12], numbers[12:]):
            kept = [a_kept(f"{number}-{place}", raw=raw(number)) for number in batch]
            with mine.transaction() as connection:
                fresh = inbox.keep(connection, kept)
            new.update(number for number, is_new in zip(batch, fresh, strict=True) if is_new)

    crowd(database, door)
    assert new == Counter(range(30))
    with store.reading() as connection:
        assert len(inbox.waiting(connection, 100)) == 30


def test_desks_decide_each_message_once(store: Store, database: str) -> None:
    with store.transaction() as connection:
        inbox.keep(connection, [a_kept(number) for number in range(60)])
    decided: Counter[str] = Counter()

    def desk(mine: Store, place: int) -> None:
        is_left = True
        while is_left:  # one sender's mails: while an earlier one is in hand, the later ones wait
            with mine.transaction() as connection:
                messages = inbox.waiting(connection, 4)
                for kept in messages:
                    message = a_message(kept.id)
                    inbox.done(connection, kept.id, message=message, application=None, at=NOW)
            decided.update(kept.id for kept in messages)
            with mine.reading() as connection:
                is_left = inbox.has_waiting_by(connection, NOW)

    crowd(database, desk)
    assert decided == Counter(f"m{number}" for number in range(60))


def test_couriers_claim_each_letter_once(store: Store, database: str) -> None:
    with store.transaction() as connection:
        outbox.post(connection, [a_letter(number) for number in range(60)])
    carried: Counter[str] = Counter()

    def courier(mine: Store, place: int) -> None:
        idle = 0
        while idle < 3:
            with mine.transaction() as connection:
                claims = outbox.claim(connection, NOW, 5, timedelta(minutes=5))
            with mine.transaction() as connection:
                for claim in claims:
                    assert outbox.sent(connection, claim.letter.id, claim.fence, NOW)
            carried.update(claim.letter.id for claim in claims)
            idle = 0 if claims else idle + 1

    crowd(database, courier)
    assert carried == Counter(f"l{number}" for number in range(60))


def test_one_journal_does_not_fork(store: Store, database: str) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application(1), an_application(2)])

    def writer(mine: Store, place: int) -> None:
        for step in range(5):
            numbers = (1, 2) if place % 2 else (2, 1)
            entries = [Entry(application=n, act="noted", words={"step": step}) for n in numbers]
            with mine.transaction() as connection:
                journal.append(connection, entries, at=after(seconds=step), salt=lambda: b"salt")

    crowd(database, writer)
    with store.reading() as connection:
        for number in (1, 2):
            assert journal.verify(connection, number) is None
            assert len(journal.chain(connection, number)) == CROWD * 5


def test_answers_to_one_application_are_all_kept(store: Store, database: str) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application(1)])

    def colleague(mine: Store, place: int) -> None:
        for _ in range(5):
            with mine.transaction() as connection:
                application = applications.load(connection, 1)
                assert application
                applications.save(connection, [record(application, an_answer(f"Q{place}"))])

    crowd(database, colleague)
    with store.reading() as connection:
        [application] = applications.find(connection, "gdynia")
        given = Counter(answer.question for answer in application.answers)
    assert given == {f"Q{place}": 5 for place in range(CROWD)}


def test_two_first_mails_for_one_city_make_one_holder(store: Store, database: str) -> None:
    def desk(mine: Store, place: int) -> None:
        with mine.transaction() as connection:
            number = applications.next_number(connection)
            is_taken = applications.holder(connection, "gdynia,pl")
            key = None if is_taken else "gdynia,pl"
            applications.save(connection, [an_application(number, city_key=key)])

    crowd(database, desk)
    with store.reading() as connection:
        several: list[Application] = applications.living(connection)
    assert [one.number for one in several] == list(range(1, CROWD + 1))
    assert [one.city_key for one in several].count("gdynia,pl") == 1
