"""People do only what their screen offers, and what they do has Slack's shape."""

import copy
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import APP, TEAM, FakeSlack, NotThereError
from tests.bot.slack.fake.shown import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    section,
    select,
)


@pytest.fixture
async def card(fake: FakeSlack, client: AsyncWebClient) -> Any:
    blocks = [
        section("A question", block_id="top"),
        actions(button("reply", value="7"), button("reply2", "Other"), select("stage", "a", "b")),
    ]
    channel = fake.channel("organizers")
    await client.chat_postMessage(channel=channel.id, text="A question", blocks=blocks)
    return channel.messages[-1]


async def _open(fake: FakeSlack, client: AsyncWebClient, view: Json) -> None:
    trigger = (await fake.person("anna").shortcut("x")).body["trigger_id"]
    await client.views_open(trigger_id=trigger, view=view)


async def test_a_click_has_all_that_slack_sends(fake: FakeSlack, card: Any) -> None:
    anna = fake.person("anna")
    body = (await anna.clicks(card, "reply")).body
    assert body["type"] == "block_actions"
    assert body["user"] == {"id": anna.id, "username": "anna", "name": "anna", "team_id": TEAM}
    assert (body["api_app_id"], body["team"]["id"]) == (APP, TEAM)
    assert body["container"] == {
        "type": "message",
        "message_ts": card.ts,
        "channel_id": card.channel,
        "is_ephemeral": False,
    }
    assert body["channel"] == {"id": card.channel, "name": "organizers"}
    assert body["message"]["ts"] == card.ts
    assert body["response_url"].startswith("http://")
    action = body["actions"][0]
    assert (action["action_id"], action["value"], action["type"]) == ("reply", "7", "button")
    assert action["block_id"] == card.blocks[1]["block_id"]


async def test_a_button_is_found_by_its_text_too(fake: FakeSlack, card: Any) -> None:
    body = (await fake.person("anna").clicks(card, "Other")).body
    assert body["actions"][0]["action_id"] == "reply2"


async def test_a_choice_in_a_message_stands_in_its_state(fake: FakeSlack, card: Any) -> None:
    body = (await fake.person("anna").chooses(card, "stage", "b")).body
    held = body["state"]["values"][card.blocks[1]["block_id"]]["stage"]
    assert held["selected_option"]["value"] == "b"
    assert body["actions"][0]["selected_option"]["value"] == "b"


async def test_nobody_presses_what_is_not_there(
    fake: FakeSlack, client: AsyncWebClient, card: Any
) -> None:
    anna, guido = fake.person("anna"), fake.person("guido")
    old = copy.deepcopy(card)
    with pytest.raises(NotThereError, match="no button 'send'"):
        await anna.clicks(card, "send")
    with pytest.raises(NotThereError, match="not among"):
        await anna.chooses(card, "stage", "c")
    await client.chat_delete(channel=card.channel, ts=card.ts)
    with pytest.raises(NotThereError, match="does not see"):
        await anna.clicks(card, "reply")
    assert (await anna.clicks_stale(old, "reply")).body["actions"][0]["value"] == "7"
    with pytest.raises(NotThereError, match="cannot write"):
        await guido.writes("organizers", "let me in")


async def test_one_who_left_can_do_nothing(fake: FakeSlack) -> None:
    with pytest.raises(NotThereError, match="deactivated"):
        await fake.person("dora").shortcut("x")
    with pytest.raises(NotThereError, match="deactivated"):
        await fake.person("dora").writes("dm", "hello")


async def test_only_ones_own_message_is_edited(fake: FakeSlack) -> None:
    said = await fake.person("anna").writes("organizers", "mine")
    with pytest.raises(NotThereError):
        await fake.person("bruno").edits(said, "yours")


async def test_a_direct_message_names_itself(fake: FakeSlack, client: AsyncWebClient) -> None:
    anna = fake.person("anna")
    await client.chat_postMessage(channel=anna.dm, text="x", blocks=[actions(button("yes"))])
    body = (await anna.clicks(fake.channel(anna.dm).messages[0], "yes")).body
    assert body["channel"]["name"] == "directmessage"
    command = (await anna.commands("/citydesk", "help")).body
    assert (command["channel_name"], command["text"]) == ("directmessage", "help")


async def test_a_stranger_comes_with_another_team(fake: FakeSlack) -> None:
    xenia = fake.person("xenia")
    await xenia.writes("dm", "We want to apply")
    fake.deliver_to("http://127.0.0.1:9/")
    await xenia.writes("dm", "Hello?")
    assert fake.deliveries[-1].body["event"]["user_team"] == xenia.user.team_id
    assert (await xenia.shortcut("x")).body["user"]["team_id"] != TEAM


async def test_an_ephemeral_message_is_seen_by_one_and_does_not_tell_its_content(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna, channel = fake.person("anna"), fake.channel("organizers")
    await client.chat_postEphemeral(
        channel=channel.id, user=anna.id, text="x", blocks=[actions(button("ok"))]
    )
    whisper = anna.sees("organizers")[-1]
    body = (await anna.clicks(whisper, "ok")).body
    assert body["container"]["is_ephemeral"]
    assert "message" not in body
    with pytest.raises(NotThereError):
        await fake.person("bruno").clicks(whisper, "ok")
    assert channel.messages == []


async def test_slack_holds_back_an_unfinished_modal(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    short = {"type": "plain_text_input", "action_id": "t", "max_length": 5}
    whole = {"type": "number_input", "action_id": "n", "is_decimal_allowed": False}
    await _open(fake, client, modal(asks("Why", "why", short), asks("Count", "n", whole)))
    anna = fake.person("anna")
    for fields, reason in (
        ({"Count": "3"}, "'Why' is required"),
        ({"Why": "too long"}, "characters"),
        ({"Why": "ok", "Count": "3.5"}, "whole numbers"),
        ({"Count": "many"}, "not a number"),
        ({"Colour": "red"}, "no field 'Colour'"),
    ):
        with pytest.raises(NotThereError, match=reason):
            await anna.submits(fields)
    body = (await anna.submits({"Why": "ok", "Count": "3"})).body
    assert body["view"]["state"]["values"]["why"]["t"]["value"] == "ok"


async def test_what_was_typed_outlives_an_update_that_keeps_the_ids(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    await _open(fake, client, modal(asks("Why", "why"), asks("Who", "who")))
    anna = fake.person("anna")
    await anna.fills({"Why": "late", "Who": "me"})
    assert anna.view is not None
    await client.views_update(
        view_id=anna.view.id, view=modal(asks("Why now", "why"), asks("Who", "whom"))
    )
    assert anna.view.values["why"]["typed"]["value"] == "late"
    assert anna.view.values["whom"]["typed"]["value"] is None


async def test_closing_is_told_only_where_asked_for(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna = fake.person("anna")
    await _open(fake, client, modal())
    assert await anna.closes() is None
    await _open(fake, client, modal(notify_on_close=True))
    told = await anna.closes()
    assert told is not None
    assert told.body["type"] == "view_closed"
    with pytest.raises(NotThereError):
        await anna.submits()


async def test_a_modal_that_clears_on_close_takes_those_below_with_it(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna = fake.person("anna")
    await _open(fake, client, modal(actions(button("next")), notify_on_close=True))
    assert anna.view is not None
    trigger = (await anna.clicks(anna.view, "next")).body["trigger_id"]
    await client.views_push(trigger_id=trigger, view=modal(clear_on_close=True))
    told = await anna.closes()
    assert anna.view is None
    assert told is not None
    assert told.body["is_cleared"] is True


async def test_a_covered_modal_and_anothers_home_cannot_be_used(
    fake: FakeSlack, client: AsyncWebClient
) -> None:
    anna, bruno = fake.person("anna"), fake.person("bruno")
    await _open(fake, client, modal(actions(button("next"))))
    below = anna.view
    assert below is not None
    trigger = (await anna.clicks(below, "next")).body["trigger_id"]
    await client.views_push(trigger_id=trigger, view=modal())
    with pytest.raises(NotThereError):
        await anna.clicks(below, "next")
    await anna.closes()
    body = (await anna.clicks(below, "next")).body
    assert body["container"] == {"type": "view", "view_id": below.id}
    await client.views_publish(user_id=anna.id, view=home(actions(button("more"))))
    assert anna.home is not None
    with pytest.raises(NotThereError):
        await bruno.clicks(anna.home, "more")


async def test_a_file_of_a_person_comes_with_its_message(fake: FakeSlack) -> None:
    anna = fake.person("anna")
    fake.deliver_to("http://127.0.0.1:9/")
    await anna.uploads("dm", "budget.pdf", b"%PDF", "our budget")
    event = fake.deliveries[0].body["event"]
    assert (event["subtype"], event["channel_type"]) == ("file_share", "im")
    assert event["files"][0]["mimetype"] == "application/pdf"
    assert fake.deliveries[0].attempts[0].outcome == "connection_failed"


async def test_a_reaction_is_given_once_and_taken_back_once(fake: FakeSlack) -> None:
    anna = fake.person("anna")
    said = await anna.writes("organizers", "a")
    await anna.reacts(said, "eyes")
    with pytest.raises(NotThereError):
        await anna.reacts(said, "eyes")
    await anna.unreacts(said, "eyes")
    with pytest.raises(NotThereError):
        await anna.unreacts(said, "eyes")
    told = [one.body["event"]["type"] for one in fake.deliveries]
    assert told == ["message", "reaction_added", "reaction_removed"]


async def test_a_reply_names_its_thread(fake: FakeSlack) -> None:
    anna, bruno = fake.person("anna"), fake.person("bruno")
    first = await anna.writes("organizers", "a")
    reply = await bruno.writes("organizers", "b", thread=first)
    again = await anna.writes("organizers", "c", thread=reply)
    event = fake.deliveries[-1].body["event"]
    assert again.thread_ts == first.ts
    assert (event["thread_ts"], event["parent_user_id"]) == (first.ts, anna.id)


@pytest.mark.parametrize("event", ["message.channels", "app_home_opened"])
async def test_what_was_not_subscribed_to_is_not_told(fake: FakeSlack, event: str) -> None:
    fake.subscribed.discard(event)
    await fake.person("anna").writes("organizers", "hello")
    await fake.person("anna").opens_home()
    kinds = [one.body["event"]["type"] for one in fake.deliveries]
    assert kinds == [one for one in ("message", "app_home_opened") if one not in event]
