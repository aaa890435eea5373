"""The manifest against what the code really calls, hears and offers, and against Slack's limits."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

import bot.slack
from bot.slack import manifest, receive
from bot.slack.fake import rules
from bot.slack.fake.inside import SUBSCRIBED
from bot.slack.features import FEATURES, HANDLERS

HOUSE = Path(bot.slack.__file__).parent
BY_CHANNEL = {
    "conversations.history": "history",
    "conversations.replies": "history",
    "conversations.members": "read",
    "conversations.info": "read",
    "conversations.list": "read",
}
"""Methods whose scopes go by the kind of channel."""
OF_DIRECT = {"users.conversations": {"im:read"}}
"""Methods that are asked for one kind alone."""
IN_PARTS = {"files_upload_v2": ("files.getUploadURLExternal", "files.completeUploadExternal")}
FREE = {
    "apps.connections.open", "auth.test", "chat.getPermalink", "views.open", "views.push",
    "views.publish", "views.update",
}  # fmt: skip
"""Methods that want no scope of the bot token's."""
CHANNELS = {"channels", "groups"}
OF_EVENTS = {
    "app_mention": "app_mentions:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "user_change": "users:read",
}
OTHERWISE = {"commands", "files:read", "users:read.email"}
"""The command and shortcuts; files by their address; the address within users.info."""


class Registered:
    """An app that only notes what a feature registers."""

    def __init__(self) -> None:
        self.named: dict[str, list[Any]] = {}

    def __getattr__(self, kind: str) -> Callable[..., Any]:
        def register(name: Any = None, *_: Any, **__: Any) -> Callable[..., Any]:
            self.named.setdefault(kind, []).append(name)
            return lambda listener=None: listener

        return register


@pytest.fixture(scope="module")
def offered() -> dict[str, list[Any]]:
    app = Registered()
    for feature in FEATURES:
        feature.register(app, None)  # type: ignore[arg-type]
    return app.named


def sources() -> Iterator[ast.AST]:
    for path in HOUSE.rglob("*.py"):
        if "fake" not in path.relative_to(HOUSE).parts:
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def called() -> set[str]:
    """Every Web API method that the code names on a client."""
    found = {
        node.attr
        for node in sources()
        if isinstance(node, ast.Attribute)
        and "_" in node.attr.strip("_")
        and ast.unparse(node.value).rpartition(".")[2].endswith("client")
        and hasattr(AsyncWebClient, node.attr)
    }
    return {each for one in found for each in IN_PARTS.get(one, (one.replace("_", "."),))}


def needed(method: str) -> set[str]:
    """The scopes a method wants, by the fake's rules."""
    if method in BY_CHANNEL:
        return {f"{kind}:{BY_CHANNEL[method]}" for kind in CHANNELS}
    if method in OF_DIRECT:
        return OF_DIRECT[method]
    return set(rules.SCOPES.get(method, ()))


def test_every_method_that_is_called_has_its_scopes() -> None:
    methods = called()
    assert {"chat.postMessage", "views.open", "users.info"} <= methods
    assert {one for one in methods if not needed(one)} <= FREE
    missing = {one: needed(one) - set(manifest.SCOPES) for one in methods}
    assert {one: lacks for one, lacks in missing.items() if lacks} == {}


def hears() -> set[str]:
    """The kinds of events that the code does something with."""
    kinds = set(HANDLERS) - {receive.BLOCK_ACTIONS}
    return kinds | receive.GROUPS_CHANGED | (receive.SOMEBODY_CHANGED & {"user_change"})


def scope_of(event: str) -> str | None:
    """The scope that Slack wants for an event."""
    starts = {"channel_": "channels:read", "group_": "groups:read", "subteam_": "usergroups:read"}
    return OF_EVENTS.get(event) or next(
        (scope for start, scope in starts.items() if event.startswith(start)), None
    )


def test_what_is_handled_is_subscribed_to_and_nothing_else() -> None:
    assert hears() == {one.partition(".")[0] for one in manifest.EVENTS}
    assert {"message.channels", "message.groups", "message.im"} <= set(manifest.EVENTS)


def test_the_fake_tells_all_that_is_subscribed_to() -> None:
    assert set(manifest.SCOPES) <= rules.ALL_SCOPES
    assert set(manifest.EVENTS) <= SUBSCRIBED


def test_every_event_has_its_scope() -> None:
    wanted = {scope for one in manifest.EVENTS if (scope := scope_of(one))}
    assert wanted <= set(manifest.SCOPES)


def test_no_scope_is_asked_for_that_nothing_uses() -> None:
    of_methods = {scope for one in called() for scope in needed(one)}
    of_events = {scope for one in manifest.EVENTS if (scope := scope_of(one))}
    assert set(manifest.SCOPES) == of_methods | of_events | OTHERWISE


def test_the_command_and_the_shortcuts_are_those_that_listeners_wait_for(
    offered: dict[str, list[Any]],
) -> None:
    features = manifest.manifest()["features"]
    commands = [one["command"] for one in features["slash_commands"]]
    shortcuts = [one["callback_id"] for one in features["shortcuts"]]
    listened = [one for kind in ("shortcut", "message_shortcut", "global_shortcut")
                for one in offered.get(kind, [])]  # fmt: skip
    assert set(offered.get("command", [])) == set(commands)
    assert set(listened) == set(shortcuts)


def test_texts_are_within_slacks_limits() -> None:
    made = manifest.manifest()
    told = made["display_information"]
    assert len(told["name"]) <= 35
    assert len(told["description"]) <= 140
    assert 174 <= len(told["long_description"]) <= 4000
    for one in made["features"]["shortcuts"]:
        assert len(one["name"]) <= 24
        assert len(one["description"]) <= 150


def test_people_can_write_to_the_app_and_have_a_home() -> None:
    home = manifest.manifest()["features"]["app_home"]
    assert home["home_tab_enabled"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]


def test_over_http_every_request_goes_to_the_one_address() -> None:
    url = "https://desk.cities.example/slack/events"
    made = manifest.manifest(url)
    settings = made["settings"]
    assert settings["socket_mode_enabled"] is False
    assert settings["event_subscriptions"]["request_url"] == url
    assert settings["interactivity"]["request_url"] == url
    assert settings["interactivity"]["message_menu_options_url"] == url
    assert {one["url"] for one in made["features"]["slash_commands"]} == {url}
    assert manifest.manifest()["settings"]["socket_mode_enabled"] is True
    assert "url" not in str(manifest.manifest())
