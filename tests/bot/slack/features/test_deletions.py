"""A city deletes what it wrote to the app: the organizers hear of it, once, where they read it."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.slack.fake.workspace import Message
from bot.slack.shown import deletions, told
from intake import store
from intake.desk import erasing
from intake.desk.erasing import Erased
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.panel import sitting
from tests.bot.slack.features.test_apply import APPLIES
from tests.bot.slack.house import ALL_DAY, Transport

COSTS = "What does it cost to take part?"
LONG = timedelta(days=4)


def heard(me: Direct) -> list[Message]:
    """What the organizers' channel was told of deleted messages."""
    said = [one for one in me.fake.channel("organizers").messages if one.bot_id]
    return [one for one in said if deletions.COUNTS in one.text or deletions.ERASED in one.text]


def thread_of_question(me: Direct) -> Message:
    """The message that begins the thread of the only question."""
    said = me.fake.channel("organizers").messages
    return next(one for one in said if COSTS in one.text and one.thread_ts in (None, one.ts))


async def deletes(me: Direct, message: Message) -> None:
    await me.person.deletes(message)
    await me.settled()


async def later(me: Direct, **span: float) -> None:
    me.house.clock.ahead += timedelta(**span)
    await me.settled()


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    given: Transport = request.param
    return given


async def test_a_city_without_a_thread_is_named_with_what_it_deleted(
    tmp_path: Path, transport: Transport
) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name <Surname>")
        await me.settled()
        await deletes(me, name)
        (one,) = heard(me)
        assert one.thread_ts in (None, one.ts)
        assert one.text.startswith("Gdynia, Poland: ")
        assert "deleted a message in Slack, written <!date" in one.text
        assert "“Name &lt;Surname&gt;”" in one.text
        assert one.text.endswith(deletions.COUNTS)
        assert "> Name &lt;Surname&gt;" in str(one.blocks)
        assert me.last().text == told.UNSAID


async def test_a_deletion_told_again_is_told_once(tmp_path: Path, transport: Transport) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surname")
        await me.settled()
        await deletes(me, name)
        said = len(me.seen())
        (event,) = [one.body for one in me.fake.deliveries if "message_deleted" in str(one.body)]
        for delivery in list(me.fake.deliveries):
            await me.fake.send_again(delivery)
        kept = me.house.chat.receiver.signal(event | {"event_id": "Ev0ANOTHER"})
        assert kept
        me.house.write(lambda connection: store.signals.keep(connection, [kept]))
        me.house.chat.wake()
        await later(me, minutes=1)
        assert len(heard(me)) == 1
        assert len(me.seen()) == said


async def test_the_thread_of_a_question_says_that_the_city_deleted_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        question = await me.person.writes("dm", COSTS)
        await me.settled()
        await later(me, minutes=20)
        await me.says("When is the final review?")
        await deletes(me, question)
        (one,) = heard(me)
        assert one.thread_ts == thread_of_question(me).ts
        assert f"“{COSTS}”" in one.text
        assert "Gdynia, Poland:" not in one.text
        assert [case.closed_at for case in me.cases()] == [None, None]


async def test_what_asked_nothing_is_told_in_the_thread_of_the_city(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(COSTS)
        name = await me.person.writes("dm", "Name Surname")
        await me.settled()
        await deletes(me, name)
        (one,) = heard(me)
        assert one.thread_ts == thread_of_question(me).ts


async def test_several_of_a_city_without_a_thread_come_below_the_first(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        written = [await me.person.writes("dm", one) for one in ("Name Surname", "Mayor")]
        await me.settled()
        for one in written:
            await deletes(me, one)
        first, second = heard(me)
        assert first.thread_ts in (None, first.ts)
        assert second.thread_ts == first.ts
        assert "“Mayor”" in second.text


async def test_what_was_edited_before_is_told_as_it_stood(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surnam")
        await me.settled()
        await me.person.edits(name, "Name Surname")
        await me.settled()
        await deletes(me, name)
        (one,) = heard(me)
        assert "“Name Surname”" in one.text


async def test_what_is_deleted_before_the_desk_comes_to_it_is_told_once_it_did(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        question = await me.person.writes("dm", COSTS)
        await me.fake.settled()
        await me.house.eventually(lambda: _is_kept(me, question))
        await me.person.deletes(question)
        await me.fake.settled()
        await me.house.eventually(lambda: told.UNSAID in [one.text for one in me.seen()])
        assert not heard(me)
        await me.settled()
        await me.house.eventually(lambda: len(heard(me)) == 1)
        (one,) = heard(me)
        assert one.thread_ts == thread_of_question(me).ts


def _is_kept(me: Direct, message: Message) -> bool:
    with me.house.office.store.reading() as connection:
        return store.inbox.kept(connection, f"slack-{me.person.dm}-{message.ts}") is not None


async def test_what_came_along_when_they_came_in_is_told_with_all_of_it(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first = await me.person.writes("dm", COSTS)
        await me.settled()
        await me.says(APPLIES)
        await deletes(me, first)
        (one,) = heard(me)
        assert one.thread_ts == thread_of_question(me).ts
        assert "deleted a message in Slack with which they came to apply." in one.text
        assert COSTS in one.text


async def test_of_who_has_no_application_the_channel_hears_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        first = await me.person.writes("dm", COSTS)
        await me.settled()
        await deletes(me, first)
        await me.says("Hello!")
        await me.presses("No")
        assert not heard(me)


async def test_who_does_not_apply_and_deletes_their_question_is_told_in_its_thread(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        hello = await me.person.writes("dm", "Hello!")
        await me.settled()
        asking = await me.person.writes("dm", f"No. {COSTS}")
        await me.settled()
        assert me.last().text == told.PARTED_ASKING
        await deletes(me, hello)
        assert not heard(me)
        await deletes(me, asking)
        (one,) = heard(me)
        assert one.text == deletions.ABOVE
        assert one.thread_ts == thread_of_question(me).ts
        assert me.last().text == told.UNSAID


async def test_what_a_panelist_deletes_is_told_no_organizer(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        ballot = await me.person.writes("dm", "Gdynia: S2 not met - They count output twice.")
        await me.settled()
        await deletes(me, ballot)
        assert me.last().text == told.UNSAID
        assert not heard(me)


@pytest.mark.parametrize("asks", [False, True])
async def test_in_quiet_hours_only_a_thread_hears_at_once(tmp_path: Path, asks: bool) -> None:
    async with applying(tmp_path, slack_quiet=ALL_DAY) as me:
        await me.says(APPLIES)
        message = await me.person.writes("dm", COSTS if asks else "Name Surname")
        await me.settled()
        await deletes(me, message)
        assert len(heard(me)) == int(asks)
        me.house.clock.ahead += LONG
        await me.settled()
        assert len(heard(me)) == 1


async def test_what_was_deleted_goes_when_its_writer_is_erased(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        name = await me.person.writes("dm", "Name Surname")
        await me.settled()
        await deletes(me, name)
        office, now = me.house.office, me.house.clock()
        address = me.application().contacts[0].address.address
        with office.store.transaction() as connection:
            done = erasing.erase(office, connection, address, reason="Asked.", by="Clara", now=now)
        assert isinstance(done, Erased)
        await later(me, minutes=1)
        (one,) = heard(me)
        assert one.text.endswith(deletions.ERASED)
        assert "Surname" not in f"{one.text}{one.blocks}"
