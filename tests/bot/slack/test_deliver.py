"""A letter to a city in Slack is there once, whatever happened to it before."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import clock, courier
from bot.slack import calls, found, write
from bot.slack.deliver import Deliverer
from bot.slack.fake import FakeSlack
from bot.slack.offered import Offered
from bot.slack.pace import Pace
from bot.slack.people import Workspace
from intake.messages import Address
from intake.notices import Letter
from tests.replies.writing import SAMPLES
from tests.replies.writing import write as letter_of

LONG = "\n".join(f"- file {number}: {'0123456789abcdef' * 8}" for number in range(200))
"""A letter of thirty thousand characters, as a packet with many files is."""


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as made:
        yield made


@pytest.fixture
async def client(fake: FakeSlack) -> AsyncIterator[Any]:
    made = calls.client(fake.bot_token, fake.base_url)
    yield made
    if made.session:
        await made.session.close()


@pytest.fixture
def deliverer(fake: FakeSlack, client: Any) -> Deliverer:
    channel = fake.channel("organizers").id
    people = Workspace(client, channel=channel, organizers=(), approvers=(), clock=clock.now)

    async def nothing(letter: Letter) -> Offered:
        return Offered()

    return Deliverer(client, people, nothing, pace=Pace(0.0))


def letter(fake: FakeSlack, attempts: int) -> Letter:
    made = letter_of(replace(SAMPLES["city/received"], channel="slack"))
    to = Address(address=f"{fake.person('guido').id}@t1.slack.invalid".lower())
    return replace(made, to=to, attempts=attempts, created_at=clock.now())


async def posted(fake: FakeSlack, client: Any, sent: Letter) -> None:
    await client.chat_postMessage(
        channel=fake.person("guido").id, text="there", metadata=found.metadata(f"letter:{sent.id}")
    )


def texts(fake: FakeSlack) -> list[str]:
    return [one.text for one in fake.person("guido").sees("dm")]


async def test_a_letter_that_was_tried_before_is_looked_for(
    fake: FakeSlack, client: Any, deliverer: Deliverer
) -> None:
    again = letter(fake, attempts=2)
    await posted(fake, client, again)
    await deliverer.carry(again)
    assert texts(fake) == ["there"]


async def test_a_letter_counts_as_sent_when_slack_showed_it(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    at = await deliverer.carry(letter(fake, attempts=1))
    shown = fake.person("guido").sees("dm")[0]
    assert at == datetime.fromtimestamp(float(shown.ts), UTC)


async def test_one_that_an_earlier_try_left_counts_as_sent_then(
    fake: FakeSlack, client: Any, deliverer: Deliverer
) -> None:
    again = letter(fake, attempts=2)
    await posted(fake, client, again)
    left = fake.person("guido").sees("dm")[0]
    assert await deliverer.carry(again) == datetime.fromtimestamp(float(left.ts), UTC)


async def test_where_the_app_may_not_look_the_letter_goes_out(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    fake.scopes.discard("im:history")
    await deliverer.carry(letter(fake, attempts=2))
    assert len(texts(fake)) == 1


async def test_another_apps_message_is_not_taken_for_the_letter(
    fake: FakeSlack, client: Any, deliverer: Deliverer
) -> None:
    again = letter(fake, attempts=2)
    await posted(fake, client, again)
    fake.person("guido").sees("dm")[0].bot_id = "B0OTHER"
    await deliverer.carry(again)
    assert len(texts(fake)) == 2


async def test_slack_being_away_while_we_look_is_nobodys_fault(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    fake.fail("auth.test", "internal_error", times=5)
    with pytest.raises(courier.Away):
        await deliverer.carry(letter(fake, attempts=2))
    assert texts(fake) == []


async def test_what_one_message_cannot_hold_goes_on_in_its_thread(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    long = replace(letter(fake, attempts=1), markdown=LONG)
    await deliverer.carry(long)
    first, *rest = fake.person("guido").sees("dm")
    assert "It goes on in this message's thread." in str(first.blocks)
    assert {one.thread_ts for one in rest} == {first.ts}
    shown = str([one.blocks for one in (first, *rest)])
    assert [line for line in LONG.splitlines() if line and line[2:] not in shown] == []


async def test_a_long_letter_that_was_cut_short_is_finished_and_not_begun_again(
    fake: FakeSlack, client: Any, deliverer: Deliverer
) -> None:
    long = replace(letter(fake, attempts=2), markdown=LONG)
    await posted(fake, client, long)
    await deliverer.carry(long)
    await deliverer.carry(replace(long, attempts=3))
    said = fake.person("guido").sees("dm")
    assert said[0].text == "there"
    assert len(said) == len(write.parts(long)) > 1
    assert len({str(one.blocks) for one in said}) == len(said)


async def test_for_want_of_a_right_letters_wait_until_it_is_back(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    fake.scopes.discard("chat:write")
    with pytest.raises(courier.Away, match="lacks the right chat:write"):
        await deliverer.carry(letter(fake, attempts=1))
    with pytest.raises(courier.Away, match="lacks the right chat:write"):
        await deliverer.reach()
    fake.scopes.add("chat:write")
    await deliverer.reach()
    await deliverer.carry(letter(fake, attempts=2))
    assert len(texts(fake)) == 1


@pytest.mark.parametrize("error", ["not_in_channel", "restricted_action", "messages_tab_disabled"])
async def test_what_bars_the_app_in_one_place_or_in_all_ends_no_letter(
    fake: FakeSlack, deliverer: Deliverer, error: str
) -> None:
    fake.fail("chat.postMessage", error)
    with pytest.raises(courier.Later):
        await deliverer.carry(letter(fake, attempts=1))


@pytest.mark.parametrize(
    "error", ["no_permission", "access_denied", "ekm_access_denied", "restricted_action"]
)
async def test_what_may_be_of_one_conversation_bars_no_other(
    fake: FakeSlack, deliverer: Deliverer, error: str
) -> None:
    fake.fail("chat.postMessage", error)
    with pytest.raises(courier.Later) as raised:
        await deliverer.carry(letter(fake, attempts=1))
    assert not isinstance(raised.value, courier.Away)
    await deliverer.reach()


@pytest.mark.parametrize("error", ["messages_tab_disabled", "org_login_required", "token_revoked"])
async def test_what_is_said_of_the_app_bars_every_letter(
    fake: FakeSlack, deliverer: Deliverer, error: str
) -> None:
    fake.fail("chat.postMessage", error)
    fake.fail("auth.test", error, times=5)
    with pytest.raises(courier.Away):
        await deliverer.carry(letter(fake, attempts=1))


async def test_a_bar_is_told_once_until_what_it_stopped_goes_out(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    told: list[str] = []

    async def tell(why: str) -> None:
        told.append(why)

    deliverer._tell = tell
    barred, other = letter(fake, attempts=1), replace(letter(fake, attempts=1), id="other")
    for _ in range(3):
        fake.fail("chat.postMessage", "messages_tab_disabled")
        with pytest.raises(courier.Away):
            await deliverer.carry(barred)
        await deliverer.carry(other)
    assert told == ["messages_tab_disabled"]
    await deliverer.carry(barred)
    assert told == ["messages_tab_disabled", ""]


async def test_without_the_right_to_open_a_conversation_nothing_is_barred(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    fake.fail("conversations.open", "missing_scope")
    await deliverer.carry(letter(fake, attempts=2))
    assert len(texts(fake)) == 1


async def test_who_is_not_there_any_more_ends_it(fake: FakeSlack, deliverer: Deliverer) -> None:
    fake.fail("chat.postMessage", "channel_not_found")
    with pytest.raises(courier.Gone):
        await deliverer.carry(letter(fake, attempts=1))


async def test_a_letter_waits_until_slack_says_whether_its_reader_is_there(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    await deliverer.carry(letter(fake, attempts=1))
    fake.person("guido").user.deleted = True
    fake.throttle("users.info", retry_after=7)
    with pytest.raises(courier.Later) as raised:
        await deliverer.carry(letter(fake, attempts=1))
    assert raised.value.after == timedelta(seconds=7)
    fake.fail("users.info", "internal_error")
    with pytest.raises(courier.Later):
        await deliverer.carry(letter(fake, attempts=1))
    with pytest.raises(courier.Gone):
        await deliverer.carry(letter(fake, attempts=1))
    assert len(texts(fake)) == 1


async def test_where_the_app_may_not_ask_of_its_reader_the_letter_goes_out(
    fake: FakeSlack, deliverer: Deliverer
) -> None:
    fake.scopes.discard("users:read")
    await deliverer.carry(letter(fake, attempts=1))
    assert len(texts(fake)) == 1
