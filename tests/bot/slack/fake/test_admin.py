"""What administrators do is done and told."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import BOT_USER, FakeSlack


def _told(fake: FakeSlack) -> dict[str, Any]:
    event: dict[str, Any] = fake.deliveries[-1].body["event"]
    return event


async def test_an_archived_channel_takes_nothing_until_it_is_back(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    channel = fake.channel("organizers").id
    await fake.admin.archives("organizers")
    assert (_told(fake)["type"], _told(fake)["channel"]) == ("channel_archive", channel)
    with pytest.raises(SlackApiError, match="is_archived"):
        await client.chat_postMessage(channel=channel, text="x")
    await fake.admin.unarchives("organizers")
    await client.chat_postMessage(channel=channel, text="x")
    await fake.admin.archives("private-room")
    assert _told(fake)["type"] == "group_archive"


async def test_a_renamed_channel_keeps_its_id(fake: FakeSlack) -> None:
    channel = fake.channel("organizers").id
    await fake.admin.renames("organizers", "desk")
    assert fake.channel("desk").id == _told(fake)["channel"]["id"] == channel


async def test_the_bot_is_taken_out_and_invited_again(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    channel = fake.channel("organizers").id
    await fake.admin.removes("organizers", BOT_USER)
    with pytest.raises(SlackApiError, match="not_in_channel"):
        await client.chat_postMessage(channel=channel, text="x")
    await fake.admin.invites("organizers", BOT_USER)
    assert _told(fake)["user"] == BOT_USER
    await client.chat_postMessage(channel=channel, text="x")


async def test_one_who_leaves_is_told_of(fake: FakeSlack) -> None:
    await fake.admin.changes("bruno", deleted=True)
    assert _told(fake)["user"]["deleted"]


async def test_a_group_says_who_came_and_went(fake: FakeSlack) -> None:
    bruno, clara = fake.person("bruno").id, fake.person("clara").id
    await fake.admin.regroups("approvers", "bruno")
    assert (_told(fake)["added_users"], _told(fake)["removed_users"]) == ([bruno], [clara])
