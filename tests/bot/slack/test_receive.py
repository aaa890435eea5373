"""Nothing that Slack told is acknowledged before it is kept, and nothing is kept twice."""

from pathlib import Path
from typing import Any

import pytest

from bot.slack import receive
from intake import store
from intake.errors import StoreUnavailableError
from tests.bot.slack.house import PATIENCE, Heard, House, Transport, serving


@pytest.fixture(params=["socket", "http"])
def transport(request: pytest.FixtureRequest) -> Transport:
    return "http" if request.param == "http" else "socket"


def failing(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    times: int,
    fault: Exception = StoreUnavailableError("the database is locked"),  # noqa: B008  a value
) -> list[Any]:
    """Have the store refuse the next so many commits of signals; the refusals are counted.

    Slack waits a second for the acknowledgement of what is refused, and patiently for that of what
    it tells again.
    """
    house.fake.ack_seconds = 1.0
    keep = store.signals.keep
    refused: list[Any] = []

    def refuse(*given: Any) -> None:
        if len(refused) < times:
            refused.append(given)
            house.fake.ack_seconds = PATIENCE
            raise fault
        keep(*given)

    monkeypatch.setattr(store.signals, "keep", refuse)
    return refused


async def test_an_event_is_kept_before_it_is_acknowledged(
    tmp_path: Path, transport: Transport
) -> None:
    async with serving(tmp_path, transport=transport) as house:
        await house.fake.person("anna").writes("organizers", "good morning")
        assert house.fake.deliveries[-1].acked
        assert len(house.kept()) == 1


async def test_three_deliveries_of_one_event_are_one_and_all_acknowledged(
    tmp_path: Path, transport: Transport
) -> None:
    heard = Heard()
    async with serving(tmp_path, transport=transport, handlers={"message": heard}) as house:
        await house.fake.person("anna").writes("organizers", "once")
        first = house.fake.deliveries[-1]
        for _ in range(2):
            again = await house.fake.send_again(first)
            assert (again or first).acked
        await house.eventually(lambda: heard.events)
        assert len(house.kept()) == len(heard.events) == 1
        assert heard.events[0]["text"] == "once"


async def test_what_the_store_refuses_is_not_acknowledged_and_kept_when_slack_tells_it_again(
    tmp_path: Path, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(tmp_path, transport=transport) as house:
        refused = failing(house, monkeypatch, times=1)
        await house.fake.person("anna").writes("organizers", "please keep this")
        await house.fake.settled()
        delivery = house.fake.deliveries[-1]
        assert len(refused) == 1
        assert delivery.acked
        assert len(delivery.attempts) == 2
        assert len(house.kept()) == 1


@pytest.mark.parametrize("fault", [OSError(5, "Input/output error"), LookupError("a bug")])
async def test_whatever_fails_before_it_is_kept_it_is_not_acknowledged(
    tmp_path: Path, transport: Transport, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    async with serving(tmp_path, transport=transport) as house:
        refused = failing(house, monkeypatch, times=1, fault=fault)
        await house.fake.person("anna").writes("organizers", "please keep this")
        await house.fake.settled()
        delivery = house.fake.deliveries[-1]
        assert len(refused) == 1
        assert delivery.acked
        assert len(delivery.attempts) == 2
        assert len(house.kept()) == 1


async def test_our_own_messages_are_not_heard(tmp_path: Path, transport: Transport) -> None:
    async with serving(tmp_path, transport=transport) as house:
        house.put("case:1")
        await house.eventually(lambda: house.is_shown("case:1"))
        house.put("case:1")
        await house.eventually(lambda: house.is_shown("case:1"))
        await house.fake.settled()
        assert house.fake.deliveries
        assert all(one.acked for one in house.fake.deliveries)
        assert house.kept() == []


@pytest.mark.parametrize(
    ("event", "is_heard"),
    [
        ({"type": "message"}, True),
        ({"type": "message", "subtype": "file_share"}, True),
        ({"type": "message", "subtype": "message_changed"}, True),
        ({"type": "message", "subtype": "message_deleted"}, True),
        ({"type": "message", "subtype": "thread_broadcast"}, True),
        ({"type": "message", "subtype": "bot_message"}, False),
        ({"type": "message", "subtype": "channel_join"}, False),
        ({"type": "message", "subtype": "channel_topic"}, False),
        ({"type": "app_mention"}, True),
    ],
)
def test_only_messages_that_say_something_are_heard(event: dict[str, Any], is_heard: bool) -> None:
    assert receive.is_heard(event) is is_heard


async def test_an_envelope_whose_socket_died_comes_again_and_is_kept_once(tmp_path: Path) -> None:
    heard = Heard()
    async with serving(tmp_path, handlers={"message": heard}) as house:
        assert house.chat.socket
        house.chat.socket.client.ping_interval = 0.05
        house.fake.sockets.kill_at_next()
        await house.fake.person("anna").writes("organizers", "are you there?")
        await house.fake.settled()
        await house.eventually(lambda: heard.events)
        assert len(house.kept()) == len(heard.events) == 1


def of_chat(**changes: Any) -> dict[str, Any]:
    told = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1"}
    return told | {"ts": "1.1", "text": "old"} | changes


def changed(after: dict[str, Any], before: dict[str, Any], **changes: Any) -> dict[str, Any]:
    told = of_chat(subtype="message_changed", ts="1.9", **changes)
    return told | {"message": {"ts": "1.1"} | after, "previous_message": {"ts": "1.1"} | before}


EDITED, AGAIN = {"edited": {"ts": "1.2"}}, {"edited": {"ts": "1.3"}}


@pytest.mark.parametrize(
    ("event", "id"),
    [
        (of_chat(), "message-D1-1.1"),
        (of_chat(subtype="file_share"), "message-D1-1.1"),
        (of_chat(**EDITED), "message-D1-1.1"),
        (changed(EDITED | {"text": "new"}, {"text": "old"}), "message-D1-1.1-1.2"),
        (changed(AGAIN | {"text": "newer"}, EDITED | {"text": "new"}), "message-D1-1.1-1.3"),
        (of_chat(subtype="message_deleted", ts="1.9", deleted_ts="1.1"), "deleted-D1-1.1"),
        (changed(EDITED | {"text": "new"}, EDITED | {"text": "new"}), ""),
        (changed(EDITED | {"text": "old"}, {"text": "old"}), ""),
        (changed({"text": "new"}, {"text": "old"}), ""),
        (changed(EDITED | {"text": "new"}, {"text": "old"}, channel_type="channel"), ""),
        (of_chat(channel_type="group"), ""),
        (of_chat(type="app_mention"), ""),
    ],
)
def test_a_version_of_a_direct_message_has_one_name(event: dict[str, Any], id: str) -> None:
    assert receive.told_of(event) == id


Body = dict[str, Any]


def pressed(**changes: Any) -> Body:
    return {
        "type": "block_actions",
        "trigger_id": "1.2.abc",
        "user": {"id": "U1"},
        "channel": {"id": "D1"},
        "container": {"type": "message", "channel_id": "D1", "message_ts": "1.1"},
        "actions": [{"action_id": "yes", "block_id": "b", "action_ts": "1.3", "value": "1"}],
    } | changes


@pytest.mark.parametrize(
    ("body", "is_kept"),
    [
        (pressed(), True),
        (pressed(channel={"id": "C1"}), False),
        (pressed(container={"type": "message", "is_ephemeral": True}), False),
        (pressed(container={"type": "view", "view_id": "V1"}), False),
        (pressed(type="view_submission"), False),
    ],
)
def test_only_buttons_of_a_direct_message_are_kept(body: Body, is_kept: bool) -> None:
    assert receive.is_of_a_conversation(body) is is_kept
