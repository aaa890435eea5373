"""Messages, threads, modals and Home as whole texts."""

import re

from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import FakeSlack, Workspace, render
from tests.bot.slack.fake.shown import (
    actions,
    asks,
    button,
    home,
    modal,
    plain,
    section,
    select,
)


def _timeless(text: str) -> str:
    return re.sub(r"\d\d:\d\d", "hh:mm", text)


async def test_a_channel_with_a_thread(fake: FakeSlack, client: AsyncWebClient) -> None:
    anna = fake.person("anna")
    blocks = [
        {"type": "header", "text": plain("Gdynia asks")},
        section("May we &lt;add&gt; a *second* site?\n<https://x.example|Its file>"),
        {"type": "context", "elements": [{"type": "mrkdwn", "text": f"With <@{anna.id}>"}]},
        {"type": "divider"},
        actions(button("reply", "Reply to the city"), select("stage", "a", "b")),
    ]
    channel = fake.channel("organizers")
    await client.chat_postMessage(channel=channel.id, text="Gdynia asks", blocks=blocks)
    await anna.writes("organizers", "I am at it", thread=channel.messages[0])
    await anna.reacts(channel.messages[0], "eyes")
    assert _timeless(render.channel(fake.workspace, "organizers")) == (
        "--- #organizers --------------------------------------------------------\n"
        "\n"
        "Citydesk  hh:mm\n"
        "  \n"
        "  GDYNIA ASKS\n"
        "  May we <add> a *second* site?\n"
        "  Its file (https://x.example)\n"
        "  With @Anna\n"
        "  ------------------------\n"
        "  [ Reply to the city ]  [ Choose v ]\n"
        "  :eyes: 1\n"
        "  | Anna  hh:mm\n"
        "  |   I am at it"
    )


async def test_a_modal_with_what_stands_in_it(fake: FakeSlack, client: AsyncWebClient) -> None:
    anna = fake.person("anna")
    trigger = (await anna.shortcut("x")).body["trigger_id"]
    fields = (
        section("To *Gdynia*"),
        asks("Your answer", "answer", hint=plain("The city reads this")),
        asks("Which", "which", select("many", "map", "budget", kind="checkboxes")),
        asks("When", "when", {"type": "datepicker", "action_id": "day"}, optional=True),
    )
    await client.views_open(trigger_id=trigger, view=modal(*fields, close=plain("Cancel")))
    await anna.fills({"answer": "Yes.", "which": ["budget"]})
    assert anna.view is not None
    assert render.view(fake.workspace, anna.view) == (
        "--- Reply --------------------------------------------------------------\n"
        "To *Gdynia*\n"
        "Your answer:\n"
        "    Yes.\n"
        "    (The city reads this)\n"
        "Which:\n"
        "    ( ) map  (x) budget\n"
        "When (optional):\n"
        "    [ Choose v ]\n"
        "[ Cancel ]  [ Send ]\n"
        "------------------------------------------------------------------------"
    )


async def test_a_home_with_fields_and_a_menu(fake: FakeSlack, client: AsyncWebClient) -> None:
    anna = fake.person("anna")
    day = "<!date^1924988400^{date_long}|2031-01-01>"
    facts = {"type": "section", "fields": [{"type": "mrkdwn", "text": f"*Due*\n{day}"}]}
    more = section("Two wait", accessory=select("more", "Open", "Later", kind="overflow"))
    await client.views_publish(user_id=anna.id, view=home(more, facts))
    assert anna.home is not None
    assert render.home(fake.workspace, anna.home).splitlines()[1:] == [
        "Two wait",
        "[ … Open / Later ]",
        "  *Due* 2031-01-01",
    ]


def test_a_user_group_is_called_by_its_handle() -> None:
    workspace = Workspace.small()
    group = next(one for one in workspace.groups.values() if one.handle == "approvers")
    assert render.said(workspace, f"<!subteam^{group.id}> can approve it") == (
        "@approvers can approve it"
    )
    assert render.said(workspace, f"<!subteam^{group.id}|@deciders>") == "@deciders"
    assert render.said(workspace, "<!subteam^S0GONE> <!here>") == "@unknown-group @here"
