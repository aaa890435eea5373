"""What people wrote to the app while nobody listened is answered: once, and in its order."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from sqlalchemy import select

from bot import runtime
from bot.commands.init import make_folder
from bot.slack import catching_up, chat, manifest
from bot.slack.chat import Features
from bot.slack.fake import Delivery, FakeSlack
from bot.slack.fake.people import Person
from bot.slack.features import FEATURES, HANDLERS
from bot.slack.shown.kinds import SHOWN
from intake import store
from intake.answers.values import Amount
from intake.desk import Office
from intake.store.tables.schema import inbox
from tests.bot.slack.features.direct import Direct
from tests.bot.slack.house import (
    Clock,
    House,
    Transport,
    chat_of,
    eventually,
    fronted,
    running,
    slack_settings,
)

APPLIES = "We apply for Gdynia, Poland."
OLD, NEW = "S1: EUR 18 billion", "S1: EUR 19 billion"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
CAN = Features(listeners=FEATURES, handlers=HANDLERS, shown=SHOWN)


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    return "http" if request.param == "http" else "socket"


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catching_up, "APART", 0.0)
    monkeypatch.setattr(catching_up, "PAGE", 2)
    monkeypatch.setattr(chat, "LOOKS", 0.05)


@dataclass
class Days:
    """A desk that is started and ends, before one workspace."""

    fake: FakeSlack
    folder: Path
    transport: Transport
    office: Office
    clock: Clock = field(default_factory=Clock)

    @asynccontextmanager
    async def up(self, name: str = "guido") -> AsyncIterator[Direct]:
        given = slack_settings(self.folder, self.fake, self.transport)
        with ThreadPoolExecutor(max_workers=1) as writer:
            async with fronted() as (front, port):
                made = chat_of(self.office, given, self.clock, writer, CAN, front=front)
                house = House(
                    fake=self.fake, given=given, office=self.office, clock=self.clock, chat=made,
                    port=port,
                )  # fmt: skip
                async with running(made, self.fake, self.transport):
                    if self.transport == "http":
                        await eventually(lambda: front.is_joined)
                        self.fake.deliver_to(f"http://127.0.0.1:{port}/slack/events")
                    yield Direct(house, name)

    async def lost(self, person: Person, text: str) -> Delivery:
        """Written with nobody there, until Slack tells it no more."""
        await person.writes("dm", text)
        await self.fake.settled()
        (told,) = [one for one in self.fake.deliveries if is_of(one, text)]
        assert not told.acked
        return told

    async def late(self, delivery: Delivery) -> None:
        """The very same told once more, under another event ID as well."""
        await self.fake.send_again(delivery)
        await self.fake.send_event(delivery.body["event"])


def is_of(delivery: Delivery, text: str) -> bool:
    return (delivery.body.get("event") or {}).get("text") == text


@pytest.fixture
async def days(tmp_path: Path, transport: Transport) -> AsyncIterator[Days]:
    async with FakeSlack() as fake:
        fake._events.reconnect_seconds = 0.02
        given = slack_settings(tmp_path, fake, transport, hold=0)
        make_folder(given, sample=True, say=lambda line: None)
        office = runtime.build(given)
        yield Days(fake=fake, folder=tmp_path, transport=transport, office=office)
        office.store.close()


def to_them(me: Direct) -> list[str]:
    return [one.text for one in me.seen()]


def answered(me: Direct, words: str) -> int:
    """How many messages of a city's were kept with these words."""
    return me.raw().count(words.encode())


async def test_what_was_written_while_the_desk_was_down_is_answered_once(days: Days) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
        before = len(me.seen())
    told = await days.lost(me.person, "Our population is 253,000.")
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "253,000"))
        await me.settled()
        after = len(me.seen())
        assert after == before + 1
        assert "253,000" in me.last().text
        await days.late(told)
        await me.settled()
        assert len(me.seen()) == after
        assert answered(me, "253,000") == 1


async def test_nothing_overtakes_what_was_missed(
    days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody whom the desk does not know, and who goes on writing."""
    async with days.up() as me:
        pass
    await days.lost(me.person, "Good morning, we are from Gdynia in Poland.")
    monkeypatch.setattr(catching_up, "APART", 60.0)
    async with days.up() as me:
        await me.says("We apply for the title, please.")
        raw = me.raw().decode()
        assert raw.index("Good morning") < raw.index("We apply for the title")


async def test_several_pages_are_kept_in_their_order(days: Days) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
    figures = ("Our population is 251,000.", "No, 252,000.", "Sorry, it is 253,000.")
    for words in figures:
        await days.lost(me.person, words)
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "253,000"))
        await me.settled()
        with me.house.office.store.reading() as connection:
            rows = connection.execute(select(inbox.c.raw).order_by(inbox.c.received_at))
            raw = b"".join(rows.scalars()).decode()
        at = [raw.index(words) for words in figures]
        assert at == sorted(at)


async def test_what_was_kept_before_is_not_read_again(days: Days) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
        await me.says("Our population is 253,000.")
        before = to_them(me)
    days.clock.ahead += timedelta(days=20)
    async with days.up() as me:
        await me.house.eventually(lambda: not me.house.chat.catching._is_behind)
        await me.settled()
        assert to_them(me) == before


async def test_an_answer_in_a_thread_and_an_edit_are_missed_no_more(days: Days) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
        wrote = await me.person.writes("dm", "Our population is 253,000.")
        await me.answer()
        asked = me.last()
    await me.person.edits(wrote, "Our population is 254,000.")
    await me.person.writes("dm", "It is a matter of the harbour.", thread=asked)
    await days.fake.settled()
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "matter of the harbour"))
        await me.house.eventually(lambda: answered(me, "254,000"))
        await me.settled()
        assert answered(me, "254,000") == 1


def output(me: Direct) -> Decimal | None:
    """What counts by now."""
    value = me.application().current["S1"].value
    assert isinstance(value, Amount)
    return value.span.low


async def lost_with_its_edit(days: Days, person: Person) -> tuple[Delivery, Delivery]:
    """A message and its edit, both written with nobody there."""
    first = await days.lost(person, OLD)
    await person.edits(person.sees("dm")[-1], NEW)
    await days.fake.settled()
    edit = days.fake.deliveries[-1]
    assert not edit.acked
    return first, edit


@pytest.mark.parametrize("order", [(), (0,), (1,), (1, 0)])
async def test_what_was_edited_in_a_gap_is_answered_once_whoever_tells_of_it(
    days: Days, order: tuple[int, ...]
) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
        before = len(me.seen())
    told = await lost_with_its_edit(days, me.person)
    async with days.up() as me:
        for place in order:
            await days.fake.send_again(told[place])
        await me.house.eventually(lambda: answered(me, NEW))
        await me.settled()
        for one in told:
            await days.fake.send_again(one)
        await me.settled()
        assert len(me.seen()) == before + 1
        assert output(me) == 19_000_000_000


async def _not_in_time(*_: object) -> bool:
    return False


async def test_an_edit_that_only_the_history_tells_comes_after_its_message(
    days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
    first, _ = await lost_with_its_edit(days, me.person)
    monkeypatch.setattr(catching_up.Catching, "first", _not_in_time)
    days.fake.throttle("conversations.history", retry_after=1)
    async with days.up() as me:
        await days.fake.send_again(first)
        await me.house.eventually(lambda: answered(me, OLD))
        await me.house.eventually(lambda: answered(me, NEW))
        await me.settled()
        assert output(me) == 19_000_000_000


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
async def test_what_lay_there_when_the_desk_ended_is_read_by_its_newest_words(
    days: Days, order: tuple[int, ...]
) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
    told = await lost_with_its_edit(days, me.person)
    with days.office.store.transaction() as connection:
        for place in order:
            signal = me.house.chat.receiver.signal(told[place].body)
            assert signal
            store.signals.keep(connection, [signal])
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, NEW))
        await me.settled()
        assert output(me) == 19_000_000_000
        assert answered(me, NEW) == 1


async def test_a_gap_of_the_socket_is_made_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking_sooner = partial(AsyncSocketModeHandler, ping_interval=1.0)
    monkeypatch.setattr(chat, "AsyncSocketModeHandler", looking_sooner)
    async with FakeSlack() as fake:
        fake._events.reconnect_seconds = 0.02
        given = slack_settings(tmp_path, fake, "socket", hold=0)
        make_folder(given, sample=True, say=lambda line: None)
        office = runtime.build(given)
        days = Days(fake=fake, folder=tmp_path, transport="socket", office=office)
        async with days.up() as me:
            await me.says(APPLIES)
            assert me.house.chat.socket
            me.house.chat.socket.client.ping_interval = 0.05
            fake.fail("apps.connections.open", times=10)
            await fake.sockets.kill()
            await days.lost(me.person, "Our population is 253,000.")
            await asyncio.sleep(0.2)
            fake._events.reconnect_seconds = 10
            fake.fail("apps.connections.open", times=0)
            await fake.sockets.connected(timeout=20)
            await me.house.eventually(lambda: answered(me, "253,000"))
            assert "253,000" in await me.answer()
        office.store.close()


async def test_slack_that_asks_for_patience_is_asked_again(days: Days) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
    await days.lost(me.person, "Our population is 253,000.")
    days.fake.throttle("conversations.open", retry_after=1)
    days.fake.throttle("conversations.history", retry_after=1)
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "253,000"))


async def test_without_the_right_to_read_the_desk_goes_on_and_says_so(
    days: Days, caplog: pytest.LogCaptureFixture
) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
    await days.lost(me.person, "Our population is 253,000.")
    days.fake.scopes.discard("im:history")
    async with days.up() as me:
        await me.house.eventually(lambda: "im:history" in caplog.text)
        assert "Poland" in await me.says("What did you keep of us? Our country is Poland.")
    assert "where the desk was down" in manifest.SCOPES["im:history"]


async def test_many_conversations_are_asked_one_after_the_other(
    days: Days, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"person{number}" for number in range(6)]
    for name in names:
        days.fake.workspace.add_user(name, is_restricted=True)
    async with days.up() as me:
        for name in names:
            await days.fake.person(name).writes("dm", f"We apply for {name.capitalize()}, Poland.")
        await me.settled()
    monkeypatch.setattr(catching_up, "APART", 0.5)
    before = len(days.fake.calls_of("conversations.history"))
    async with days.up():
        await asyncio.sleep(0.7)
        assert len(days.fake.calls_of("conversations.history")) - before <= 2


async def test_who_wrote_for_the_first_time_need_not_write_again(days: Days) -> None:
    days.fake.workspace.add_user("mira", email="mira@example.com", is_restricted=True)
    async with days.up() as me:
        pass
    await days.lost(me.person, "We apply for Gdynia in Poland.")
    mira = days.fake.person("mira")
    told = await days.lost(mira, "Good morning!")
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "We apply for Gdynia"))
        await me.house.eventually(lambda: mira.sees("dm")[-1].bot_id)
        await me.settled()
        assert "Gdynia" in me.last().text
        assert "Yes, I apply for a city" in me.buttons(mira.sees("dm")[-1])
        seen = len(mira.sees("dm"))
        await days.late(told)
        await me.settled()
        assert len(mira.sees("dm")) == seen
        assert answered(me, "We apply for Gdynia") == 1


async def test_conversations_are_listed_page_by_page_with_those_of_who_has_gone(days: Days) -> None:
    names = [f"person{number}" for number in range(5)]
    for name in names:
        days.fake.workspace.add_user(name, is_restricted=True)
    async with days.up() as me:
        pass
    for name in names:
        await days.lost(days.fake.person(name), f"We apply for {name.capitalize()}, Poland.")
    days.fake.workspace.user("person1").deleted = True
    days.fake.throttle("users.conversations", retry_after=1)
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "apply for Person4"))
        await me.settled()
        assert [answered(me, f"apply for {name.capitalize()}") for name in names] == [1] * 5


async def test_without_the_right_to_list_those_who_are_known_are_caught_up_with(
    days: Days, caplog: pytest.LogCaptureFixture
) -> None:
    mira = days.fake.workspace.add_user("mira", is_restricted=True)
    async with days.up() as me:
        await me.says(APPLIES)
    await days.lost(me.person, "Our population is 253,000.")
    await days.lost(days.fake.person(mira.id), "We apply for Patras in Greece.")
    days.fake.scopes.discard("im:read")
    async with days.up() as me:
        await me.house.eventually(lambda: answered(me, "253,000"))
        assert "im:read" in caplog.text
        assert answered(me, "Patras") == 0
        await days.fake.person(mira.id).writes("dm", "Hello?")
        await me.house.eventually(lambda: answered(me, "Patras"))


async def test_an_old_file_and_its_edit_are_both_there_after_a_long_gap(days: Days) -> None:
    async with days.up() as me:
        await me.says(APPLIES)
    written = await me.person.uploads("dm", "figures.pdf", PDF, OLD)
    await me.person.edits(written, NEW)
    await days.fake.settled()
    days.clock.ahead += timedelta(days=8)
    async with days.up() as me:
        await me.house.eventually(lambda: not me.house.chat.catching._is_behind)
        await me.settled()
        assert me.raw().count(b64encode(PDF)) == 1
        assert all("18" not in one.words for one in me.application().answers)
