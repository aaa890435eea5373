"""The Web API's answers, ordered failures, files and response_urls."""

import asyncio
import json
import time
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.slack.fake import FakeSlack
from tests.bot.slack.fake.shown import section

MARK = {"event_type": "citydesk", "event_payload": {"key": "case:7"}}


async def _answer(url: str, token: str, **how: Any) -> Any:
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.request(how.pop("method", "POST"), url, **how) as answer,
    ):
        return await answer.json()


@pytest.mark.parametrize("form", ["json", "form", "query", "get"])
async def test_arguments_come_in_four_forms(fake: FakeSlack, form: str) -> None:
    said = {"channel": fake.channel("organizers").id, "text": "x", "blocks": [section("y")]}
    flat = {k: v if isinstance(v, str) else json.dumps(v) for k, v in said.items()}
    how: dict[str, dict[str, Any]] = {
        "json": {"json": said},
        "form": {"data": flat},
        "query": {"params": flat},
        "get": {"params": flat, "method": "GET"},
    }
    url = f"{fake.base_url}chat.postMessage"
    assert (await _answer(url, fake.bot_token, **how[form]))["ok"]
    assert fake.channel("organizers").messages[0].blocks[0]["text"]["text"] == "y"


async def test_metadata_is_found_again_where_it_is_asked_for(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    channel = fake.channel("organizers").id
    posted = await client.chat_postMessage(channel=channel, text="x", metadata=MARK)
    await client.chat_postMessage(channel=channel, text="y", metadata=MARK, thread_ts=posted["ts"])
    history = await client.conversations_history(channel=channel, include_all_metadata=True)
    assert [one["metadata"] for one in history["messages"]] == [MARK]
    assert history["messages"][0]["reply_count"] == 1
    thread = await client.conversations_replies(
        channel=channel, ts=posted["ts"], include_all_metadata=True
    )
    assert [one["metadata"] for one in thread["messages"]] == [MARK, MARK]
    bare = await client.conversations_history(channel=channel)
    assert "metadata" not in bare["messages"][0]


async def test_history_comes_in_pages_newest_first(fake: FakeSlack, client: AsyncWebClient) -> None:
    channel = fake.channel("organizers").id
    for number in range(5):
        await client.chat_postMessage(channel=channel, text=str(number))
    pages = [
        [one["text"] for one in page["messages"]]
        async for page in await client.conversations_history(channel=channel, limit=2)
    ]
    assert pages == [["4", "3"], ["2", "1"], ["0"]]
    third = fake.channel("organizers").messages[2].ts
    newer = await client.conversations_history(channel=channel, oldest=third)
    both = await client.conversations_history(channel=channel, oldest=third, inclusive=True)
    assert (len(newer["messages"]), len(both["messages"])) == (2, 3)


async def test_who_is_who(fake: FakeSlack, client: AsyncWebClient) -> None:
    bruno = fake.person("bruno").id
    user = (await client.users_info(user=bruno, include_locale=True))["user"]
    assert (user["locale"], user["profile"]["email"]) == ("de-DE", "bruno@desk.example")
    assert "locale" not in (await client.users_info(user=bruno))["user"]
    fake.scopes.discard("users:read.email")
    assert "email" not in (await client.users_info(user=bruno))["user"]["profile"]
    members = (await client.users_list())["members"]
    assert {one["name"]: one["deleted"] for one in members}["dora"]
    groups = (await client.usergroups_list(include_users=True))["usergroups"]
    found = await client.usergroups_users_list(usergroup=groups[0]["id"])
    assert bruno in found["users"]


async def test_channels_are_listed_joined_and_opened(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    kinds = "public_channel,private_channel"
    listed = await client.conversations_list(types=kinds, exclude_archived=True)
    names = [one["name"] for one in listed["channels"]]
    assert names == ["organizers", "private-room", "elsewhere"]
    await client.conversations_join(channel=fake.channel("elsewhere").id)
    told = await client.conversations_info(channel=fake.channel("elsewhere").id)
    assert told["channel"]["is_member"]
    anna = fake.person("anna")
    assert (await client.conversations_open(users=anna.id))["channel"]["id"] == anna.dm
    await client.chat_postMessage(channel=anna.id, text="by user id")
    assert fake.channel(anna.dm).messages[0].text == "by user id"
    members = await client.conversations_members(channel=fake.channel("organizers").id)
    assert anna.id in members["members"]


async def test_the_apps_own_conversations_are_listed_by_their_kind(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna, bruno = fake.person("anna"), fake.person("bruno")
    await anna.writes("dm", "Hello")
    await bruno.writes("dm", "Hello")
    fake.workspace.user("bruno").deleted = True
    first = await client.users_conversations(types="im", limit=1)
    (one,) = first["channels"]
    assert (one["user"], one["is_user_deleted"], "is_member" in one) == (anna.id, False, False)
    cursor = first["response_metadata"]["next_cursor"]
    (other,) = (await client.users_conversations(types="im", cursor=cursor))["channels"]
    assert (other["user"], other["is_user_deleted"]) == (bruno.id, True)
    names = [one["name"] for one in (await client.users_conversations())["channels"]]
    assert names
    assert "elsewhere" not in names
    with pytest.raises(SlackApiError, match="invalid_limit"):
        await client.users_conversations(types="im", limit=1000)
    fake.scopes.discard("im:read")
    with pytest.raises(SlackApiError, match="missing_scope") as refused:
        await client.users_conversations(types="im")
    assert refused.value.response["needed"] == "im:read"


async def test_an_update_without_blocks_takes_them_away(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    channel = fake.channel("organizers").id
    ts = (await client.chat_postMessage(channel=channel, text="x", blocks=[section("x")]))["ts"]
    await client.chat_update(channel=channel, ts=ts, text="y")
    message = fake.workspace.find_message(channel, ts)
    assert message is not None
    assert (message.text, message.blocks) == ("y", [])
    await client.chat_delete(channel=channel, ts=ts)
    assert fake.channel("organizers").messages == []


async def test_a_permalink_leads_into_the_thread(fake: FakeSlack, client: AsyncWebClient) -> None:
    anna = fake.person("anna")
    first = await anna.writes("organizers", "a")
    reply = await anna.writes("organizers", "b", thread=first)
    link = await client.chat_getPermalink(channel=reply.channel, message_ts=reply.ts)
    assert link["permalink"].endswith(f"?thread_ts={first.ts}&cid={reply.channel}")


async def test_a_throttled_method_says_when_to_come_back(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    fake.throttle("auth.test", times=2, retry_after=7)
    for _ in range(2):
        with pytest.raises(SlackApiError) as refused:
            await client.auth_test()
        assert refused.value.response.status_code == 429
        assert refused.value.response.headers["Retry-After"] == "7"
    assert (await client.auth_test())["ok"]
    assert [one.status for one in fake.calls_of("auth.test")] == [429, 429, 200]


async def test_any_method_can_be_made_to_fail(fake: FakeSlack, client: AsyncWebClient) -> None:
    fake.fail("chat.postMessage", "internal_error", status=500)
    channel = fake.channel("organizers").id
    with pytest.raises(SlackApiError, match="internal_error"):
        await client.chat_postMessage(channel=channel, text="x")
    assert fake.channel("organizers").messages == []


async def test_a_lost_answer_leaves_the_message_there(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    fake.lose("chat.postMessage")
    client.retry_handlers.clear()
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel=fake.channel("organizers").id, text="x")
    assert len(fake.channel("organizers").messages) == 1


async def test_an_order_may_be_for_one_channel_or_one_person(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    fake.fail("chat.postMessage", "is_archived", where="organizers")
    fake.fail("chat.postMessage", "user_disabled", where="guido")
    anna, guido = fake.person("anna"), fake.person("guido")
    assert (await client.chat_postMessage(channel=anna.dm, text="x"))["ok"]
    with pytest.raises(SlackApiError, match="user_disabled"):
        await client.chat_postMessage(channel=guido.id, text="x")
    with pytest.raises(SlackApiError, match="is_archived"):
        await client.chat_postMessage(channel=fake.channel("organizers").id, text="x")


async def test_every_call_may_take_its_time(fake: FakeSlack, client: AsyncWebClient) -> None:
    fake.delay = 1.0
    fake.slow("users.info", 0.0)
    begun = time.monotonic()
    await client.users_info(user=fake.person("anna").id)
    assert time.monotonic() - begun < 0.9
    await client.auth_test()
    assert time.monotonic() - begun >= 1.0


async def test_a_channel_takes_one_message_at_a_time(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    fake.apart = 0.2
    here, there = fake.channel("organizers").id, fake.person("anna").dm
    await client.chat_postMessage(channel=here, text="x")
    await client.chat_postMessage(channel=there, text="x")
    with pytest.raises(SlackApiError, match="ratelimited"):
        await client.chat_postMessage(channel=here, text="y")
    await asyncio.sleep(0.2)
    await client.chat_postMessage(channel=here, text="y")


async def test_a_file_goes_up_in_three_steps_and_comes_down_with_the_token(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    channel = fake.channel("organizers").id
    await client.files_upload_v2(
        channel=channel, filename="letter.txt", content="Dear city", initial_comment="The letter"
    )
    message = fake.channel("organizers").messages[0]
    assert (message.text, message.files[0].content) == ("The letter", b"Dear city")
    told = (await client.files_info(file=message.files[0].id))["file"]
    assert await _download(told["url_private"], fake.bot_token) == ("text/plain", b"Dear city")
    kind, page = await _download(told["url_private"], "xoxb-bad")
    assert kind == "text/html"
    assert b"Sign in" in page


async def _download(url: str, token: str) -> tuple[str, bytes]:
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(url) as answer,
    ):
        assert answer.status == 200
        return answer.content_type, await answer.read()


async def test_an_upload_of_another_length_is_refused(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    url = (await client.files_getUploadURLExternal(filename="x", length=5))["upload_url"]
    async with aiohttp.ClientSession() as session, session.post(url, data=b"123456") as answer:
        assert answer.status == 400


async def test_a_response_url_is_worn_out_after_five_posts(fake: FakeSlack) -> None:
    url = (await fake.person("anna").commands("/citydesk")).body["response_url"]
    hook = AsyncWebhookClient(url)
    answers = [(await hook.send(text=str(number))).status_code for number in range(6)]
    assert answers == [200] * 5 + [404]
    assert fake.calls[-1].answer["error"] == "used_url"


async def test_a_response_url_takes_no_bad_blocks(fake: FakeSlack) -> None:
    url = (await fake.person("anna").commands("/citydesk")).body["response_url"]
    answer = await AsyncWebhookClient(url).send(text="x", blocks=[{"type": "section"}])
    assert answer.status_code == 404
    assert "invalid_blocks" in answer.body


async def test_a_response_url_replaces_and_deletes_its_message(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna = fake.person("anna")
    await client.chat_postMessage(channel=fake.channel("organizers").id, text="first")
    message = fake.channel("organizers").messages[0]
    url = (await anna.message_shortcut(message, "x")).body["response_url"]
    hook = AsyncWebhookClient(url)
    await hook.send(text="second", replace_original=True)
    assert [one.text for one in anna.sees("organizers")] == ["second"]
    await hook.send(text="", delete_original=True)
    assert anna.sees("organizers") == []
