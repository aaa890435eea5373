"""What Slack refuses of calls: ids, texts, scopes, tokens, triggers, hashes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import BOT_USER, FakeSlack
from tests.bot.slack.fake.shown import asks, home, modal, section

Ask = Callable[[AsyncWebClient, FakeSlack], Awaitable[Any]]


def _id(fake: FakeSlack, name: str = "organizers") -> str:
    return fake.channel(name).id


def _of(method: str, **args: Any) -> Ask:
    """A call; `channel`, `user` and `users` by name become ids."""

    async def ask(client: AsyncWebClient, fake: FakeSlack) -> Any:
        known = dict(args)
        if known.get("channel") in ("organizers", "archive", "elsewhere", "private-room"):
            known["channel"] = _id(fake, known["channel"])
        for key in ("user", "users"):
            if known.get(key) in ("anna", "dora", "guido"):
                known[key] = fake.person(known[key]).id
        return await client.api_call(method, json=known)

    return ask


REFUSED: dict[str, tuple[Ask, str]] = {
    "unknown channel": (_of("chat.postMessage", channel="C0", text="x"), "channel_not_found"),
    "not joined": (_of("chat.postMessage", channel="elsewhere", text="x"), "not_in_channel"),
    "archived": (_of("chat.postMessage", channel="archive", text="x"), "is_archived"),
    "no channel": (_of("chat.postMessage", text="x"), "invalid_arguments"),
    "no text": (_of("chat.postMessage", channel="organizers", text=" "), "no_text"),
    "blocks alone": (
        _of("chat.postMessage", channel="organizers", blocks=[section("x")]),
        "no_text",
    ),
    "long text": (
        _of("chat.postMessage", channel="organizers", text="x" * 40001),
        "msg_too_long",
    ),
    "unknown thread": (
        _of("chat.postMessage", channel="organizers", text="x", thread_ts="1.2"),
        "thread_not_found",
    ),
    "bad metadata": (
        _of("chat.postMessage", channel="organizers", text="x", metadata={"event_type": "x"}),
        "invalid_metadata_format",
    ),
    "large metadata": (
        _of(
            "chat.postMessage",
            channel="organizers",
            text="x",
            metadata={"event_type": "x", "event_payload": {"a": "x" * 9000}},
        ),
        "metadata_too_large",
    ),
    "update of nothing": (
        _of("chat.update", channel="organizers", ts="1.2", text="x"),
        "message_not_found",
    ),
    "delete of nothing": (_of("chat.delete", channel="organizers", ts="1.2"), "message_not_found"),
    "link to nothing": (
        _of("chat.getPermalink", channel="organizers", message_ts="1.2"),
        "message_not_found",
    ),
    "whisper to a stranger": (
        _of("chat.postEphemeral", channel="organizers", user="guido", text="x"),
        "user_not_in_channel",
    ),
    "history of others": (_of("conversations.history", channel="elsewhere"), "not_in_channel"),
    "thread of nothing": (
        _of("conversations.replies", channel="organizers", ts="1.2"),
        "thread_not_found",
    ),
    "join a private one": (
        _of("conversations.join", channel="private-room"),
        "method_not_supported_for_channel_type",
    ),
    "join an archived one": (_of("conversations.join", channel="archive"), "is_archived"),
    "open with nobody": (_of("conversations.open"), "users_list_not_supplied"),
    "open with a stranger": (_of("conversations.open", users="U0"), "user_not_found"),
    "open with one who left": (_of("conversations.open", users="dora"), "user_disabled"),
    "made-up cursor": (_of("users.list", cursor="?"), "invalid_cursor"),
    "no limit": (_of("users.list", limit=2000), "invalid_limit"),
    "unknown user": (_of("users.info", user="U0"), "user_not_found"),
    "unknown address": (_of("users.lookupByEmail", email="x@x.example"), "users_not_found"),
    "unknown group": (_of("usergroups.users.list", usergroup="S0"), "no_such_subteam"),
    "unknown file": (_of("files.info", file="F0"), "file_not_found"),
    "never uploaded": (_of("files.completeUploadExternal", files=[{"id": "F0"}]), "file_not_found"),
    "reaction to nothing": (
        _of("reactions.add", channel="organizers", timestamp="1.2", name="eyes"),
        "message_not_found",
    ),
    "unknown trigger": (_of("views.open", trigger_id="1", view=modal()), "invalid_trigger_id"),
    "view of nothing": (_of("views.update", view_id="V0", view=modal()), "not_found"),
    "no view named": (_of("views.update", view=modal()), "invalid_arguments"),
    "home of nobody": (_of("views.publish", user_id="U0", view=home()), "user_not_found"),
    "modal as a home": (_of("views.publish", user_id="U0", view=modal()), "invalid_arguments"),
    "unknown method": (_of("chat.shout"), "unknown_method"),
    "ordered by itself": (_of("api.test", error="my_error"), "my_error"),
    "team without its scope": (_of("team.info"), "missing_scope"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_slack_refuses(fake: FakeSlack, client: AsyncWebClient, name: str) -> None:
    ask, error = REFUSED[name]
    with pytest.raises(SlackApiError) as refused:
        await ask(client, fake)
    assert refused.value.response["error"] == error
    assert fake.calls[-1].answer["error"] == error


@pytest.mark.parametrize(
    ("scope", "ask"),
    [
        ("chat:write", _of("chat.postMessage", channel="organizers", text="x")),
        (
            "chat:write.customize",
            _of("chat.postMessage", channel="organizers", text="x", username="y"),
        ),
        ("channels:history", _of("conversations.history", channel="organizers")),
        ("groups:history", _of("conversations.history", channel="private-room")),
        ("channels:read", _of("conversations.info", channel="organizers")),
        ("groups:read", _of("conversations.info", channel="private-room")),
        ("channels:join", _of("conversations.join", channel="elsewhere")),
        ("im:write", _of("conversations.open", users="anna")),
        ("users:read", _of("users.info", user="anna")),
        ("users:read.email", _of("users.lookupByEmail", email="anna@desk.example")),
        ("usergroups:read", _of("usergroups.list")),
        ("reactions:write", _of("reactions.add", channel="organizers", timestamp="1", name="x")),
        ("files:write", _of("files.getUploadURLExternal", filename="x", length=1)),
        ("files:read", _of("files.info", file="F0")),
    ],
)
async def test_a_missing_scope_is_named(
    fake: FakeSlack, client: AsyncWebClient, scope: str, ask: Ask
) -> None:
    fake.scopes.discard(scope)
    with pytest.raises(SlackApiError) as refused:
        await ask(client, fake)
    answer = refused.value.response
    assert (answer["error"], answer["needed"]) == ("missing_scope", scope)
    assert scope not in answer["provided"].split(",")


async def test_only_its_own_messages_may_be_changed(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    said = await fake.person("anna").writes("organizers", "mine")
    for method, error in (("update", "cant_update_message"), ("delete", "cant_delete_message")):
        with pytest.raises(SlackApiError, match=error):
            await _of(f"chat.{method}", channel="organizers", ts=said.ts, text="x")(client, fake)


async def test_a_private_channel_without_the_bot_does_not_exist(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    fake.channel("private-room").members.remove(BOT_USER)
    with pytest.raises(SlackApiError, match="channel_not_found"):
        await _of("conversations.info", channel="private-room")(client, fake)


async def test_a_reaction_stands_once_and_goes_once(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    said = await fake.person("anna").writes("organizers", "mine")
    mark = {"channel": said.channel, "timestamp": said.ts, "name": "eyes"}
    await client.reactions_add(**mark)
    with pytest.raises(SlackApiError, match="already_reacted"):
        await client.reactions_add(**mark)
    await client.reactions_remove(**mark)
    with pytest.raises(SlackApiError, match="no_reaction"):
        await client.reactions_remove(**mark)


@pytest.mark.parametrize(("token", "error"), [("", "not_authed"), ("xoxb-no", "invalid_auth")])
async def test_a_token_must_hold(fake: FakeSlack, token: str, error: str) -> None:
    with pytest.raises(SlackApiError, match=error):
        await AsyncWebClient(token=token, base_url=fake.base_url).auth_test()


async def test_a_revoked_token_is_inactive(fake: FakeSlack, client: AsyncWebClient) -> None:
    await fake.uninstall()
    with pytest.raises(SlackApiError, match="account_inactive"):
        await client.auth_test()


async def _trigger(fake: FakeSlack) -> str:
    return str((await fake.person("anna").shortcut("x")).body["trigger_id"])


async def test_a_trigger_is_good_once(fake: FakeSlack, client: AsyncWebClient) -> None:
    trigger = await _trigger(fake)
    await client.views_open(trigger_id=trigger, view=modal())
    with pytest.raises(SlackApiError, match="exchanged_trigger_id"):
        await client.views_open(trigger_id=trigger, view=modal())


async def test_a_trigger_dies_of_age(fake: FakeSlack, client: AsyncWebClient) -> None:
    fake.trigger_seconds = 0.01
    trigger = await _trigger(fake)
    await asyncio.sleep(0.02)
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await client.views_open(trigger_id=trigger, view=modal())


async def test_a_fourth_modal_does_not_fit(fake: FakeSlack, client: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError, match="not_found"):
        await client.views_push(trigger_id=await _trigger(fake), view=modal())
    await client.views_open(trigger_id=await _trigger(fake), view=modal())
    for _ in range(2):
        await client.views_push(trigger_id=await _trigger(fake), view=modal())
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        await client.views_push(trigger_id=await _trigger(fake), view=modal())


async def test_a_view_with_an_old_hash_is_not_updated(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    trigger = await _trigger(fake)
    view = (await client.views_open(trigger_id=trigger, view=modal()))["view"]
    named = {"view_id": view["id"], "hash": view["hash"]}
    await client.views_update(view=modal(), **named)
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await client.views_update(view=modal(), **named)


async def test_a_home_with_an_old_hash_is_not_published(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna = fake.person("anna").id
    first = (await client.views_publish(user_id=anna, view=home()))["view"]["hash"]
    await client.views_publish(user_id=anna, view=home(), hash=first)
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await client.views_publish(user_id=anna, view=home(), hash=first)


async def test_two_views_of_one_external_id_cannot_be(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    view = modal(external_id="case-7")
    await client.views_open(trigger_id=await _trigger(fake), view=view)
    with pytest.raises(SlackApiError, match="duplicate_external_id"):
        await client.views_push(trigger_id=await _trigger(fake), view=view)
    await client.views_update(external_id="case-7", view=modal(asks("Why", "why")))


async def test_a_closed_modal_cannot_be_updated(fake: FakeSlack, client: AsyncWebClient) -> None:
    opened = await client.views_open(trigger_id=await _trigger(fake), view=modal())
    await fake.person("anna").closes()
    with pytest.raises(SlackApiError, match="not_found"):
        await client.views_update(view_id=opened["view"]["id"], view=modal())
