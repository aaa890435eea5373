"""What becomes of a call is a value, whatever Slack does."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.slack import calls
from bot.slack.calls import Away, Later, Refused, Sent
from bot.slack.fake import FakeSlack


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as made:
        yield made


async def post(fake: FakeSlack, channel: str = "organizers") -> calls.Outcome:
    client = calls.client(fake.bot_token, fake.base_url)
    where = fake.channel(channel).id
    return await calls.send(client.chat_postMessage(channel=where, text="hello"))


async def test_what_was_posted_has_its_name(fake: FakeSlack) -> None:
    outcome = await post(fake)
    assert isinstance(outcome, Sent)
    assert outcome.ts == fake.channel("organizers").messages[-1].ts
    assert outcome.channel == fake.channel("organizers").id


async def test_patience_is_told_and_not_waited_for(fake: FakeSlack) -> None:
    fake.throttle("chat.postMessage", retry_after=42)
    assert await post(fake) == Later(after=timedelta(seconds=42))
    assert len(fake.calls_of("chat.postMessage")) == 1


async def test_a_refusal_has_slacks_word(fake: FakeSlack) -> None:
    await fake.admin.archives("archive")
    assert await post(fake, "archive") == Refused(error="is_archived")


async def test_a_missing_right_is_named(fake: FakeSlack) -> None:
    fake.scopes.discard("chat:write")
    outcome = await post(fake)
    assert isinstance(outcome, Refused)
    assert "chat:write" in str(outcome)


async def test_a_token_that_is_dead_is_no_message_s_fault(fake: FakeSlack) -> None:
    client = calls.client("xoxb-of-somebody-else", fake.base_url)
    outcome = await calls.send(client.chat_postMessage(channel="C1", text="hello"))
    assert isinstance(outcome, Away)
    assert not outcome.is_ours


async def test_a_lost_answer_is_nobody_knows(fake: FakeSlack) -> None:
    fake.lose("chat.postMessage")
    assert isinstance(await post(fake), Away)
    assert len(fake.channel("organizers").messages) == 1
    assert len(fake.calls_of("chat.postMessage")) == 1


async def test_nobody_there_is_away() -> None:
    client = calls.client("xoxb-1", "http://127.0.0.1:9/api/")
    assert isinstance(await calls.send(client.chat_postMessage(channel="C1", text="x")), Away)


async def test_a_token_is_at_fault_from_its_refusal_until_it_holds_again(fake: FakeSlack) -> None:
    client = calls.client(fake.bot_token, fake.base_url)
    await fake.uninstall()
    await calls.ask(client.auth_test())
    assert client.fault() == "refuses the bot token (account_inactive)"
    fake.fail("auth.test", status=500)
    await calls.ask(client.auth_test())
    assert client.fault(), "silence is no answer"
    fake.install()
    client.token = fake.bot_token
    await calls.ask(client.auth_test())
    assert client.fault() is None


async def test_no_hiccup_and_no_other_refusal_is_a_fault_of_the_token(fake: FakeSlack) -> None:
    client = calls.client(fake.bot_token, fake.base_url)
    fake.fail("auth.test", status=500)
    fake.throttle("users.info", retry_after=42)
    await calls.ask(client.auth_test())
    await calls.ask(client.users_info(user=fake.person("anna").id))
    await calls.ask(client.conversations_info(channel="C0"))
    assert client.fault() is None


async def test_the_token_of_the_socket_is_named_as_such(fake: FakeSlack) -> None:
    client = calls.client(fake.bot_token, fake.base_url)
    await calls.ask(client.apps_connections_open(app_token="xapp-1-of-somebody-else"))  # noqa: S106  made up
    await calls.ask(client.auth_test())
    assert client.fault() == "refuses the app token (invalid_auth)"


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, "0 seconds"), (1, "1 second"), (2, "2 seconds"), (42, "42 seconds")]
)
def test_patience_is_told_in_seconds(seconds: int, told: str) -> None:
    failure = Later(after=timedelta(seconds=seconds))
    assert calls.words(failure) == f"Slack asks for {told} of patience"
