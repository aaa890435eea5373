"""What the fake makes of markup that is not verbatim, as Slack does."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import FakeSlack
from tests.bot.slack.fake.shown import section

HOSTILE = "See https://evil.example/login, @here #organizers, mail@here.example"


async def test_addresses_channels_and_names_come_alive_in_plain_markup(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    channel = fake.channel("organizers")
    await client.chat_postMessage(channel=channel.id, text="x", blocks=[section(HOSTILE)])
    await client.chat_postMessage(channel=channel.id, text=HOSTILE)
    alive = (
        f"See <https://evil.example/login>, <!here> <#{channel.id}|organizers>, mail@here.example"
    )
    assert channel.messages[0].blocks[0]["text"]["text"] == alive
    assert channel.messages[1].text == alive


async def test_verbatim_markup_keeps_only_the_links_that_were_written(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    words = f"<https://ours.example|Open it> {HOSTILE}"
    block = section(words)
    block["text"]["verbatim"] = True
    channel = fake.channel("organizers")
    await client.chat_postMessage(channel=channel.id, text="x", blocks=[block])
    assert channel.messages[0].blocks[0]["text"]["text"] == words
