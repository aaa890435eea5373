"""Unmodified Bolt against the fake, over both transports."""

from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import FakeSlack, NotThereError
from tests.bot.slack.fake.conftest import Join
from tests.bot.slack.fake.shown import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    option,
    section,
    select,
)


async def test_a_message_reaches_the_app_and_its_answer_the_thread(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    @app.event("message")
    async def answer(event: Json, say: Any) -> None:
        await say(text=f"read: {event['text']}", thread_ts=event["ts"])

    await join(app)
    asked = await fake.person("anna").writes("organizers", "hello")
    await fake.settled()
    thread = list(fake.workspace.thread(asked))
    assert [one.text for one in thread] == ["hello", "read: hello"]
    assert fake.deliveries[0].acked


async def test_a_mention_an_edit_a_delete_and_a_reaction_are_told(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    heard: list[str] = []

    @app.event("message")
    async def message(event: Json) -> None:
        heard.append(event.get("subtype", "message"))

    @app.event("app_mention")
    async def mention(event: Json) -> None:
        heard.append("mention")

    @app.event("reaction_added")
    async def reaction(event: Json) -> None:
        heard.append(event["reaction"])

    await join(app)
    anna = fake.person("anna")
    said = await anna.writes("organizers", "<@U0CITYDESK> hello")
    await anna.edits(said, "hello again")
    await anna.reacts(said, "eyes")
    await anna.deletes(said)
    await fake.settled()
    assert sorted(heard) == ["eyes", "mention", "message", "message_changed", "message_deleted"]


async def test_nothing_is_told_where_the_bot_is_no_member(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    await join(app)
    await fake.person("bruno").writes("elsewhere", "between us")
    assert fake.deliveries == []


async def test_a_button_opens_a_modal_whose_text_comes_back(
    fake: FakeSlack, app: AsyncApp, client: AsyncWebClient, join: Join
) -> None:
    sent: list[tuple[str, str]] = []

    @app.action("reply")
    async def reply(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        view = modal(asks("Your answer", "answer"), private_metadata=body["actions"][0]["value"])
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    @app.view("reply")
    async def submit(ack: Any, view: Json) -> None:
        text = view["state"]["values"]["answer"]["typed"]["value"]
        if "?" in text:
            await ack(response_action="errors", errors={"answer": "An answer, please"})
            return
        await ack()
        sent.append((view["private_metadata"], text))

    await join(app)
    await client.chat_postMessage(
        channel=fake.channel("organizers").id,
        text="A question",
        blocks=[section("A question"), actions(button("reply", value="case 7"))],
    )
    anna = fake.person("anna")
    await anna.clicks(fake.channel("organizers").messages[-1], "reply")
    refused = await anna.submits({"Your answer": "what?"})
    assert refused.errors == {"answer": "An answer, please"}
    assert anna.view is not None
    await anna.submits({"answer": "Yes."})
    assert anna.view is None
    assert sent == [("case 7", "Yes.")]


async def test_a_modal_answers_with_another_view_a_push_or_a_clear(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    @app.shortcut("open")
    async def open_(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(callback_id="one"))

    @app.view("one")
    async def one(ack: Any) -> None:
        await ack(response_action="update", view=modal(callback_id="two"))

    @app.view("two")
    async def two(ack: Any) -> None:
        await ack(response_action="push", view=modal(callback_id="three"))

    @app.view("three")
    async def three(ack: Any) -> None:
        await ack(response_action="clear")

    await join(app)
    anna = fake.person("anna")
    await anna.shortcut("open")
    seen = []
    while anna.view:
        seen.append(anna.view.callback_id)
        await anna.submits()
    assert seen == ["one", "two", "three"]


async def test_what_the_app_answers_and_slack_would_not_take_is_trouble(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    @app.shortcut("open")
    async def open_(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal())

    @app.view("reply")
    async def submit(ack: Any) -> None:
        await ack(response_action="errors", errors={"no such block": "?"})

    await join(app)
    await fake.person("anna").shortcut("open")
    delivery = await fake.person("anna").submits()
    assert delivery.trouble
    assert "invalid_arguments" in delivery.trouble


async def test_menus_checkboxes_days_and_people_come_as_slack_names_them(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    values: list[Json] = []

    @app.shortcut("open")
    async def open_(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        fields = (
            asks("Why", "why", select("one", "late", "early")),
            asks("Which", "which", select("many", "a", "b", "c", kind="checkboxes")),
            asks("Until", "until", {"type": "datepicker", "action_id": "day"}),
            asks("Who", "who", {"type": "users_select", "action_id": "user"}),
            asks("How many", "number", _number(), optional=True),
        )
        await client.views_open(trigger_id=body["trigger_id"], view=modal(*fields))

    @app.view("reply")
    async def submit(ack: Any, view: Json) -> None:
        await ack()
        values.append(view["state"]["values"])

    await join(app)
    anna = fake.person("anna")
    await anna.shortcut("open")
    await anna.submits({"Why": "late", "which": ["a", "c"], "Until": "2031-01-31", "user": "bruno"})
    found = values[0]
    assert found["why"]["one"]["selected_option"] == option("late")
    assert found["which"]["many"]["selected_options"] == [option("a"), option("c")]
    assert found["until"]["day"]["selected_date"] == "2031-01-31"
    assert found["who"]["user"]["selected_user"] == fake.person("bruno").id
    assert found["number"]["n"]["value"] is None


def _number() -> Json:
    return {"type": "number_input", "action_id": "n", "is_decimal_allowed": True}


async def test_a_menu_of_the_app_is_asked_for_its_options(
    fake: FakeSlack, app: AsyncApp, client: AsyncWebClient, join: Join
) -> None:
    chosen: list[str] = []

    @app.options("city")
    async def cities(ack: Any, payload: Json) -> None:
        await ack(options=[option(one) for one in ("Gdynia", "Graz") if payload["value"] in one])

    @app.action("city")
    async def city(ack: Any, action: Json) -> None:
        await ack()
        chosen.append(action["selected_option"]["value"])

    await join(app)
    anna = fake.person("anna")
    menu = {"type": "external_select", "action_id": "city"}
    await client.views_publish(user_id=anna.id, view=home(section("Find", accessory=menu)))
    assert anna.home is not None
    assert await anna.looks_up(anna.home, "city", "Gr") == [option("Graz")]
    await anna.chooses(anna.home, "city", "Gdynia")
    assert chosen == ["Gdynia"]
    with pytest.raises(NotThereError, match="not among"):
        await anna.chooses(anna.home, "city", "Atlantis")


async def test_a_command_is_answered_to_one_person_and_later_by_its_response_url(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    @app.command("/citydesk")
    async def command(ack: Any, command: Json, respond: Any) -> None:
        await ack(text=f"Looking for {command['text']}")
        await respond(text="Found", response_type="in_channel")

    await join(app)
    anna, bruno = fake.person("anna"), fake.person("bruno")
    await anna.commands("/citydesk", "show Gdynia", "organizers")
    await fake.settled()
    assert {one.text for one in anna.sees("organizers")} == {"Looking for show Gdynia", "Found"}
    assert [one.text for one in bruno.sees("organizers")] == ["Found"]


async def test_a_message_shortcut_brings_the_message(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    @app.event("message")
    async def message() -> None: ...

    @app.shortcut("to_city")
    async def to_city(ack: Any, shortcut: Json, respond: Any) -> None:
        await ack()
        await respond(text=shortcut["message"]["text"], replace_original=False)

    await join(app)
    anna = fake.person("anna")
    said = await anna.writes("organizers", "tell them yes")
    await anna.message_shortcut(said, "to_city")
    assert anna.sees("organizers")[-1].text == "tell them yes"
    assert anna.sees("organizers")[-1].only_for == anna.id


async def test_home_is_published_when_it_is_opened(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    @app.event("app_home_opened")
    async def opened(event: Json, client: AsyncWebClient) -> None:
        await client.views_publish(user_id=event["user"], view=home(section("Two wait")))

    await join(app)
    anna = fake.person("anna")
    await anna.opens_home()
    await fake.settled()
    assert anna.home is not None
    assert anna.home.blocks[0]["text"]["text"] == "Two wait"


async def test_a_failing_listener_is_asked_three_times_more_with_retry_headers(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    fake.ack_seconds = 0.2
    tries: list[str] = []

    @app.event("message")
    async def fails(request: Any) -> None:
        tries.append("".join(request.headers.get("x-slack-retry-num", [])))
        raise RuntimeError

    await join(app)
    await fake.person("anna").writes("organizers", "hello")
    await fake.settled()
    assert [one or "0" for one in tries] == ["0", "1", "2", "3"]
    assert not fake.deliveries[0].acked


async def test_the_same_event_can_be_delivered_again(
    fake: FakeSlack, app: AsyncApp, join: Join
) -> None:
    seen: list[str] = []

    @app.event("channel_rename")
    async def renamed(body: Json) -> None:
        seen.append(body["event_id"])

    await join(app)
    told = await fake.send_event({"type": "channel_rename", "channel": {}}, "Ev7")
    await fake.send_again(told)
    assert seen == ["Ev7", "Ev7"]


async def test_an_uninstalled_app_is_told_and_its_token_is_dead(
    fake: FakeSlack, app: AsyncApp, client: AsyncWebClient, join: Join
) -> None:
    told: list[str] = []

    @app.event("tokens_revoked")
    async def revoked() -> None:
        told.append("revoked")

    @app.event("app_uninstalled")
    async def gone() -> None:
        told.append("gone")

    await client.auth_test()
    await join(app)
    await fake.uninstall()
    assert fake.deliveries[-1].kind == "events_api"
    answer = await AsyncWebClient(token=fake.install(), base_url=fake.base_url).auth_test()
    assert answer["ok"]
    assert told == ["revoked", "gone"]
