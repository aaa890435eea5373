"""The courier between real stores and whole mail servers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import now
from bot.courier import BACK_OFF, LEASE, MOST_ATTEMPTS, Away, Courier, Later, Refused
from bot.mail import carry
from bot.mail.send import Relay
from bot.taken import Mark, Taken
from intake import moments
from intake import store as rooms
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.consultation import links
from intake.contacts import Contact, Keys, Standing
from intake.errors import StoreError, StoreUnavailableError
from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.store import Connection, Store
from intake.store.tables import schema
from tests.bot.mail.relays import FakeRelay, relay

NOON = datetime(2025, 5, 1, 12, tzinfo=UTC)
KEYS = Keys(secret=b"0123456789abcdef")
CITY = Address(address="office@gdynia.example", name="Office of the Mayor")


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Desk:
    store: Store
    clock: Clock
    writer: ThreadPoolExecutor
    relays: list[Relay] = field(default_factory=list)

    def courier(self, port: int, **more: Any) -> Courier:
        self.relays.append(Relay(f"smtp://127.0.0.1:{port}"))
        return Courier(
            store=self.store,
            carry=partial(carry.carry, self.relays[-1], "desk@cities.example", KEYS),
            reach=self.relays[-1].reach, clock=self.clock, writer=self.writer, **more,
        )  # fmt: skip

    def post(self, *letters: Letter) -> None:
        with self.store.transaction() as connection:
            rooms.outbox.post(connection, letters)

    def letters(self) -> list[Letter]:
        with self.store.reading() as connection:
            return rooms.outbox.letters(connection)

    def states(self) -> list[str]:
        return [letter.state for letter in self.letters()]

    def cases(self) -> list[Case]:
        with self.store.reading() as connection:
            return rooms.cases.waiting(connection)


@pytest.fixture
async def desk(store: Store) -> AsyncIterator[Desk]:
    with ThreadPoolExecutor(max_workers=1) as writer:
        made = Desk(store, Clock(), writer)
        yield made
        for each in made.relays:
            await each.close()


def letter(id: str = "l1", **changes: Any) -> Letter:
    given: dict[str, Any] = {
        "id": id,
        "notice": "received",
        "to": CITY,
        "language": "en",
        "subject": "Your application",
        "markdown": "Thank you.\n",
        "message_id": f"{id}@cities.example",
        "return_tag": f"tag-{id}",
        "reply_to": "desk+token@cities.example",
        "created_at": NOON,
        "due_at": NOON,
    }
    return Letter(**given | changes)


async def running(courier: Courier, until: Callable[[], bool]) -> None:
    """Run the courier until something is so, at most five seconds."""
    task = asyncio.create_task(courier.run())
    for _ in range(500):
        await asyncio.sleep(0.01)
        if until():
            break
    courier.stop()
    await task


async def test_due_letters_go_out_once(desk: Desk) -> None:
    desk.post(*(letter(f"l{n}") for n in range(10)))
    async with relay() as there:
        courier = desk.courier(there.port)
        assert await courier.deliver_due() == 10
        assert await courier.deliver_due() == 0
        assert len(there.taken) == 10
        assert there.connections <= 4
        assert desk.states() == ["sent"] * 10
        taken = there.taken[0]
        assert taken.recipients == (CITY.address,)
        assert taken.sender == "desk+bounce-tag-l0@cities.example"
        assert b"Message-ID: <l0@cities.example>" in taken.raw


async def test_a_letter_of_the_public_is_whole_only_as_it_leaves_and_each_time_the_same(
    desk: Desk,
) -> None:
    mark, name = "m" * 26, f"{KEYS.letter_id('l1')}@cities.example"
    link = "https://desk.cities.example/confirm/"
    text = f"Open this page: {link}{links.UNFILLED}\n"
    public = "desk+public@cities.example"
    desk.post(letter(reply_to=public, message_id=name, pending=f"voice:{mark}", markdown=text))
    async with relay(FakeRelay(data=lambda _: "drop")) as there:
        courier = desk.courier(there.port)
        await courier.deliver_due()
        desk.clock.move(minutes=2)
        there.data = lambda _: None
        assert await courier.deliver_due() == 1
        first, second = (one.raw for one in there.taken)
    word = links.marked(KEYS, "confirm", mark)
    assert first == second
    assert f"{link}{word}".encode() in first.replace(b"=\r\n", b"")
    assert f"Message-ID: <{name}>".encode() in first
    kept = str(desk.letters()[0])
    assert word not in kept
    assert name not in kept
    with desk.store.reading() as connection:
        assert [one.id for one in rooms.answerable.by_message_id(connection, [name])] == ["l1"]
        assert rooms.answerable.by_message_id(connection, [desk.letters()[0].message_id]) == []


async def test_a_letter_waits_for_its_time(desk: Desk) -> None:
    desk.post(letter(state=LetterState.HELD, due_at=NOON + timedelta(minutes=2)))
    async with relay() as there:
        courier = desk.courier(there.port)
        assert await courier.deliver_due() == 0
        desk.clock.move(minutes=2)
        assert await courier.deliver_due() == 1
        assert len(there.taken) == 1


async def test_two_couriers_send_each_letter_once(desk: Desk) -> None:
    desk.post(*(letter(f"l{n}") for n in range(20)))
    async with relay(FakeRelay(wait=0.01)) as there:
        couriers = [desk.courier(there.port), desk.courier(there.port)]
        assert sum(await asyncio.gather(*(each.deliver_due() for each in couriers))) == 20
        assert len({taken.raw for taken in there.taken}) == len(there.taken) == 20


async def test_a_letter_put_off_waits_longer_each_time(desk: Desk) -> None:
    desk.post(letter())
    async with relay(FakeRelay(rcpt=lambda _: "450 4.2.1 greylisted")) as there:
        courier = desk.courier(there.port)
        waits = []
        for _ in range(6):
            await courier.deliver_due()
            waits.append(desk.letters()[0].due_at - desk.clock.now)
            desk.clock.now = desk.letters()[0].due_at
        assert waits == [*BACK_OFF, timedelta(hours=1), timedelta(hours=1)]
        assert desk.letters()[0].error == "450 4.2.1 greylisted"
        there.rcpt = lambda _: None
        assert await courier.deliver_due() == 1


async def test_after_five_days_a_letter_is_given_up_aloud(desk: Desk) -> None:
    desk.post(letter(attempts=MOST_ATTEMPTS - 1))
    async with relay(FakeRelay(rcpt=lambda _: "450 4.2.1 greylisted")) as there:
        await desk.courier(there.port).deliver_due()
    (lost,) = desk.letters()
    assert lost.state is LetterState.FAILED
    assert lost.error == f"given up after {MOST_ATTEMPTS} attempts: 450 4.2.1 greylisted"
    assert [case.kind for case in desk.cases()] == [CaseKind.BOUNCED]


@pytest.mark.parametrize(
    ("reply", "standing"),
    [
        ("550 5.1.1 no such mailbox", Standing.BOUNCED),
        ("554 5.7.1 spam", Standing.ACTIVE),
        ("552 5.2.2 mailbox full", Standing.ACTIVE),
    ],
)
async def test_a_refused_letter_becomes_a_matter_for_a_person(
    desk: Desk, reply: str, standing: Standing
) -> None:
    other = Address(address="deputy@gdynia.example")
    with desk.store.transaction() as connection:
        number = rooms.applications.next_number(connection)
        contacts = (Contact(address=CITY, token="t1"), Contact(address=other, token="t2"))  # noqa: S106
        application = Application(number=number, call="v", opened_at=NOON, contacts=contacts)
        rooms.applications.save(connection, [application])
    desk.post(letter(application=number, message="m7"))
    async with relay(FakeRelay(rcpt=lambda _: reply)) as there:
        assert await desk.courier(there.port).deliver_due() == 1
    (lost,) = desk.letters()
    assert (lost.state, lost.error) == (LetterState.FAILED, reply)
    (case,) = desk.cases()
    assert (case.kind, case.application, case.message) == (CaseKind.BOUNCED, number, "m7")
    named = f"“Your application” ({lost.called}, {moments.told(lost.created_at)})"
    told = f"Letter: {named}\nTo: {CITY.in_words}\nWhy it did not arrive: {reply}"
    assert case.text == told
    with desk.store.reading() as connection:
        found = rooms.applications.load(connection, number)
    assert found is not None
    assert [one.standing for one in found.contacts] == [standing, Standing.ACTIVE]


async def test_a_letter_that_cannot_be_written_fails_aloud_and_the_rest_go_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.mail import write

    whole = write.write

    def write_or_raise(one: Letter, **given: Any) -> bytes:
        if one.id == "bad":
            raise RuntimeError("a fault in a template")
        return whole(one, **given)

    monkeypatch.setattr(write, "write", write_or_raise)
    desk.post(letter("l1"), letter("bad"), letter("l2"))
    async with relay() as there:
        assert await desk.courier(there.port).deliver_due() == 3
        assert len(there.taken) == 2
    assert desk.states() == ["sent", "failed", "sent"]
    assert desk.letters()[1].error == "it cannot be written: RuntimeError: a fault in a template"
    assert len(desk.cases()) == 1


@pytest.mark.parametrize("fault", [ValueError("a broken template"), StoreError("a broken rule")])
async def test_a_case_that_cannot_be_told_sends_no_letter_twice(
    desk: Desk, fault: Exception
) -> None:
    def raising(connection: Connection, case: Case) -> None:
        rooms.cases.open(connection, case)  # undone with the rest
        raise fault

    bad = Address(address="bad@sopot.example")
    desk.post(letter("l1"), letter("bad", to=bad), letter("l2"))
    refuses = FakeRelay(rcpt=lambda one: "550 5.1.1 no" if one == bad.address else None)
    async with relay(refuses) as there:
        courier = desk.courier(there.port, open_case=raising)
        assert await courier.deliver_due() == 3
        desk.clock.move(minutes=5)
        assert await courier.deliver_due() == 0
        assert len(there.taken) == 2
    assert desk.states() == ["sent", "failed", "sent"]
    assert [case.kind for case in desk.cases()] == [CaseKind.BOUNCED]


async def test_while_the_relay_is_away_letters_wait_and_then_go_once(desk: Desk) -> None:
    async with relay() as there:
        pass
    desk.post(*(letter(f"l{n}") for n in range(9)))
    courier = desk.courier(there.port)
    for _ in range(60):
        assert await courier.deliver_due() == 0
        desk.clock.move(minutes=1)
    assert desk.states() == ["queued"] * 9
    assert {one.attempts for one in desk.letters()} == {0}  # no letter's fault
    async with relay(port=there.port) as back:
        assert await courier.deliver_due() == 9
        assert len(back.taken) == 9


async def test_a_mail_without_a_reply_is_sent_again_under_the_same_name(desk: Desk) -> None:
    desk.post(letter())
    async with relay(FakeRelay(data=lambda _: "drop")) as there:
        courier = desk.courier(there.port)
        assert await courier.deliver_due() == 0
        there.data = lambda _: None
        desk.clock.move(minutes=1)
        assert await courier.deliver_due() == 1
        assert there.taken[0].raw == there.taken[1].raw


# --- running ------------------------------------------------------------------------------------


async def test_a_waked_courier_goes_at_once_and_looks_for_foreign_work(desk: Desk) -> None:
    async with relay() as there:
        courier = desk.courier(there.port)
        task = asyncio.create_task(courier.run())
        await asyncio.sleep(0.1)
        desk.post(letter("l1"))
        courier.wake()
        await asyncio.sleep(0.15)
        assert len(there.taken) == 1
        desk.post(letter("l2"))
        await asyncio.sleep(0.8)
        assert len(there.taken) == 2
        courier.stop()
        await asyncio.wait_for(task, 1)


async def test_one_slow_letter_holds_up_no_other(desk: Desk) -> None:
    slow = asyncio.Event()

    class Slow(FakeRelay):
        async def handle_DATA(self, line: Any, session: Any, envelope: Any) -> str:  # noqa: N802
            if "slow@x.example" in envelope.rcpt_tos:
                await slow.wait()
            return await super().handle_DATA(line, session, envelope)

    desk.post(letter("s", to=Address(address="slow@x.example")))
    desk.post(*(letter(f"l{n}") for n in range(20)))
    async with relay(Slow()) as there:

        def are_the_others_taken() -> bool:
            if len(there.taken) != 20:
                return False
            slow.set()
            return True

        await running(desk.courier(there.port), are_the_others_taken)
        assert len(there.taken) == 21
    assert desk.states() == ["sent"] * 21


async def test_a_letter_keeps_its_lease_as_long_as_the_relay_is_slow(desk: Desk) -> None:
    desk.post(letter())
    desk.clock = now  # type: ignore[assignment]
    async with relay(FakeRelay(wait=0.8)) as there:
        first = desk.courier(there.port, lease=timedelta(seconds=0.3))
        task = asyncio.create_task(first.run())
        await asyncio.sleep(0.6)
        assert await desk.courier(there.port).deliver_due() == 0
        await asyncio.sleep(0.5)
        first.stop()
        await task
        assert len(there.taken) == 1
    assert desk.states() == ["sent"]


async def test_a_courier_that_stood_still_past_its_lease_takes_no_letter_of_its_own_anew(
    desk: Desk,
) -> None:
    desk.post(letter())
    async with relay(FakeRelay(wait=0.4)) as there:
        courier = desk.courier(there.port)
        task = asyncio.create_task(courier.run())
        await asyncio.sleep(0.2)
        desk.clock.move(seconds=2 * LEASE.total_seconds())
        courier.wake()
        await asyncio.sleep(0.6)
        courier.stop()
        await task
        assert len(there.taken) == 1
    assert desk.states() == ["sent"]


async def test_a_courier_that_waits_for_the_store_past_its_lease_takes_no_letter_of_its_own_anew(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin, waits = desk.store.transaction, False

    @contextmanager
    def late() -> Iterator[Connection]:
        with begin() as connection:
            if waits:
                desk.clock.move(seconds=2 * LEASE.total_seconds())
            yield connection

    monkeypatch.setattr(desk.store, "transaction", late)
    desk.post(letter())
    async with relay(FakeRelay(wait=0.6)) as there:
        courier = desk.courier(there.port)
        task = asyncio.create_task(courier.run())
        await asyncio.sleep(0.2)
        waits = True
        courier.wake()
        await asyncio.sleep(0.2)
        waits = False
        await asyncio.sleep(0.6)
        courier.stop()
        await task
        assert len(there.taken) == 1
    assert desk.states() == ["sent"]


class LateToTell(ThreadPoolExecutor):
    """What its first claim took is known only after a while, in which renewals go on."""

    def __init__(self, late: float) -> None:
        super().__init__(max_workers=1)
        self._late, self._aside = late, ThreadPoolExecutor(max_workers=1)
        self.has_claimed = False

    def submit(self, work: Any, /, *given: Any, **named: Any) -> Future[Any]:
        def late() -> Any:
            claims = work(*given, **named)
            time.sleep(self._late)
            return claims

        is_claim = getattr(getattr(work, "func", None), "__name__", "") == "_claim"
        if self.has_claimed or not is_claim:
            return super().submit(work, *given, **named)
        self.has_claimed = True
        return self._aside.submit(late)


async def test_a_courier_that_learns_late_what_it_claimed_takes_it_once(desk: Desk) -> None:
    desk.clock = now  # type: ignore[assignment]
    lease = timedelta(seconds=1.8)
    async with relay(FakeRelay(wait=0.8)) as there:
        with LateToTell(late=1.55) as writer:
            desk.writer = writer
            courier = desk.courier(there.port, lease=lease)
            writer.has_claimed = True
            task = asyncio.create_task(courier.run())
            await asyncio.sleep(0.3)
            desk.post(letter())
            writer.has_claimed = False
            courier.wake()
            await asyncio.sleep(1.9)
            courier.wake()
            await asyncio.sleep(1.0)
            courier.stop()
            await task
        assert len(there.taken) == 1
    assert desk.states() == ["sent"]


async def test_one_renewal_that_the_store_refuses_does_not_end_them(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    renew, refusals = rooms.outbox.renew, [StoreError("the database says: no")]

    def refusing_once(*given: Any) -> None:
        if refusals:
            raise refusals.pop()
        renew(*given)

    monkeypatch.setattr(rooms.outbox, "renew", refusing_once)
    desk.post(letter())
    desk.clock = now  # type: ignore[assignment]
    async with relay(FakeRelay(wait=1.2)) as there:
        first = desk.courier(there.port, lease=timedelta(seconds=0.6))
        task = asyncio.create_task(first.run())
        await asyncio.sleep(1.0)
        assert await desk.courier(there.port).deliver_due() == 0
        first.stop()
        await task
        assert len(there.taken) == 1
    assert not refusals


async def test_a_killed_couriers_letters_are_taken_over_when_its_lease_ends(desk: Desk) -> None:
    desk.post(letter())
    with desk.store.transaction() as connection:
        (claim,) = rooms.outbox.claim(connection, NOON, 1, LEASE)
    async with relay() as there:
        courier = desk.courier(there.port)
        assert await courier.deliver_due() == 0
        desk.clock.move(seconds=LEASE.total_seconds())
        assert await courier.deliver_due() == 1
    with desk.store.transaction() as connection:
        assert not rooms.outbox.failed(connection, "l1", claim.fence, "too late")
    assert desk.states() == ["sent"]


async def test_a_store_that_is_locked_is_waited_for_and_nothing_goes_twice(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.post(letter("l1"), letter("l2"))
    whole, locked = desk.store.transaction, [0]

    @contextmanager
    def transaction() -> Iterator[Connection]:
        if locked[0]:
            locked[0] -= 1
            raise StoreUnavailableError("the database says: database is locked")
        with whole() as connection:
            yield connection

    def lock(_: bytes) -> None:
        locked[0] = 3

    monkeypatch.setattr(desk.store, "transaction", transaction)
    locked[0] = 1
    async with relay(FakeRelay(data=lock)) as there:
        await running(desk.courier(there.port), lambda: desk.states() == ["sent", "sent"])
        assert len(there.taken) == 2


async def test_stopping_settles_what_is_under_way_and_begins_nothing_new(desk: Desk) -> None:
    desk.post(*(letter(f"l{n}") for n in range(10)))
    async with relay(FakeRelay(wait=0.3)) as there:
        courier = desk.courier(there.port)
        task = asyncio.create_task(courier.run())
        await asyncio.sleep(0.15)
        courier.stop()
        await asyncio.wait_for(task, 1)
        assert len(there.taken) == desk.states().count("sent") == 4


async def test_a_letter_tried_anew_is_known_to_have_been_tried(desk: Desk) -> None:
    """So that a channel without Message-IDs looks whether it is there before it sends it again."""
    tried: list[int] = []

    async def refuse(letter: Letter) -> None:
        tried.append(letter.attempts)
        raise Refused("no such user")

    async def reach() -> None: ...

    made = Courier(
        store=desk.store, carry=refuse, reach=reach, clock=desk.clock, writer=desk.writer
    )
    desk.post(letter())
    await made.deliver_due()
    with desk.store.transaction() as connection:
        rooms.outbox.revive(connection)
    await made.deliver_due()
    assert tried == [1, 2]


async def test_waiting_for_a_right_for_days_leaves_a_letter_all_its_attempts(desk: Desk) -> None:
    troubles: list[Later] = [Away("no right")] * (MOST_ATTEMPTS + 1) + [Later("busy")]

    async def carry(_: Letter) -> None:
        if troubles:
            raise troubles.pop(0)

    async def reach() -> None:
        return

    desk.post(letter())
    courier = Courier(
        store=desk.store, carry=carry, reach=reach, clock=desk.clock, writer=desk.writer
    )
    while troubles:
        assert await courier.deliver_due() == 0
        desk.clock.move(hours=1)
    assert desk.letters()[0].attempts == 1
    assert await courier.deliver_due() == 1
    assert desk.states() == ["sent"]


async def test_a_letter_counts_as_sent_when_its_channel_says_so(desk: Desk) -> None:
    shown = desk.clock()

    async def carry(_: Letter) -> datetime:
        desk.clock.move(minutes=1)
        return shown

    async def reach() -> None:
        return

    desk.post(letter())
    made = Courier(store=desk.store, carry=carry, reach=reach, clock=desk.clock, writer=desk.writer)
    assert await made.deliver_due() == 1
    with desk.store.reading() as connection:
        sent = connection.execute(select(schema.letters.c.sent_at)).scalar_one()
    assert sent == shown


def killed_behind_the_relay(desk: Desk, path: Path, *letters: Letter) -> None:
    """The relay took the letters, the program marked it and was killed before the store knew."""
    desk.post(*letters)
    with desk.store.transaction() as connection:
        claims = rooms.outbox.claim(connection, NOON, len(letters), timedelta(seconds=30))
    for claim in claims:
        Taken(path).note(Mark(id=claim.letter.id, fence=claim.fence, at=NOON))


async def test_what_a_killed_program_saw_taken_does_not_go_out_again(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "taken.log"
    killed_behind_the_relay(desk, path, letter("l1"), letter("l2"))
    desk.post(letter("l3"))
    desk.clock.move(minutes=5)  # both leases are over
    async with relay(FakeRelay()) as there:
        courier = desk.courier(there.port, taken=Taken(path))
        await running(courier, lambda: desk.states().count("sent") == 3)
        assert len(there.taken) == 1
    assert desk.states() == ["sent"] * 3
    assert path.read_bytes() == b""


async def test_a_file_that_a_kill_tore_is_read_up_to_the_tear(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "taken.log"
    killed_behind_the_relay(desk, path, letter("l1"))
    with path.open("a", encoding="utf-8") as file:
        file.write('["l2", 1, "2025-')
    desk.post(letter("l2"))
    async with relay(FakeRelay()) as there:
        courier = desk.courier(there.port, taken=Taken(path))
        await running(courier, lambda: desk.states() == ["sent", "sent"])
        assert len(there.taken) == 1


async def test_a_mark_is_gone_once_the_store_holds_it(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "taken.log"
    desk.post(*(letter(f"l{n}") for n in range(6)))
    async with relay(FakeRelay()) as there:
        assert await desk.courier(there.port, taken=Taken(path)).deliver_due() == 6
        assert len(there.taken) == 6
    assert path.read_bytes() == b""


async def test_a_disk_that_refuses_marks_keeps_no_letter_back(desk: Desk, tmp_path: Path) -> None:
    desk.post(letter())
    async with relay(FakeRelay()) as there:
        taken = Taken(tmp_path / "missing" / "taken.log")
        assert await desk.courier(there.port, taken=taken).deliver_due() == 1
    assert desk.states() == ["sent"]
