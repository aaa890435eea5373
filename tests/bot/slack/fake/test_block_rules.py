"""Blocks and views that Slack refuses, one a rule, and their neighbours that it takes."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.fake import FakeSlack, block_rules
from bot.slack.fake.rules import Refused
from tests.bot.slack.fake.shown import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    option,
    plain,
    section,
    select,
)

SURE = {"title": plain("Sure?"), "text": plain("x"), "confirm": plain("Yes"), "deny": plain("No")}
RICH = {
    "type": "rich_text_list",
    "style": "bullet",
    "indent": 0,
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "x", "style": {"bold": True}},
                {"type": "link", "url": "https://x.example"},
                {"type": "user", "user_id": "U1"},
            ],
        }
    ],
}

BAD_BLOCKS: dict[str, tuple[list[Any], str]] = {
    "too many blocks": ([section("x")] * 51, "no more than 50"),
    "unknown type": ([{"type": "sektion", "text": plain("x")}], "unsupported type"),
    "no type": ([{"text": plain("x")}], "unsupported type"),
    "not an object": (["text"], "array of objects"),
    "misspelt key": ([{**section("x"), "blok_id": "a"}], "unexpected or empty field /blok_id"),
    "empty section": ([{"type": "section"}], "text or fields"),
    "empty text": ([section("")], "text must be 1"),
    "long text": ([section("x" * 3001)], "3000"),
    "long field": (
        [{"type": "section", "fields": [{"type": "mrkdwn", "text": "x" * 2001}]}],
        "field must be",
    ),
    "too many fields": (
        [{"type": "section", "fields": [{"type": "mrkdwn", "text": "x"}] * 11}],
        "10",
    ),
    "long header": ([{"type": "header", "text": plain("x" * 151)}], "150"),
    "header in markdown": ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], ""),
    "long button": ([actions(button("a", "x" * 76))], "75"),
    "button in markdown": ([actions(button("a") | {"text": {"type": "mrkdwn", "text": "x"}})], ""),
    "long button value": ([actions(button("a", value="x" * 2001))], "2000"),
    "unknown style": ([actions(button("a", style="loud"))], "style"),
    "text field outside an input": (
        [actions({"type": "plain_text_input", "action_id": "a"})],
        "cannot stand in a actions block",
    ),
    "multiple choice among actions": (
        [actions(select("a", "x", kind="multi_static_select"))],
        "cannot stand",
    ),
    "long group": (
        [
            actions(
                {
                    "type": "static_select",
                    "action_id": "a",
                    "option_groups": [{"label": plain("x" * 76), "options": [option("y")]}],
                }
            )
        ],
        "group label",
    ),
    "no actions": ([actions()], ""),
    "too many actions": ([actions(*(button(f"a{n}") for n in range(26)))], "25"),
    "action_id twice": ([actions(button("a"), button("a"))], "action_id a is used twice"),
    "long action_id": ([actions(button("a" * 256))], "255"),
    "block_id twice": (
        [section("x", block_id="b"), section("y", block_id="b")],
        "block_id b is used twice",
    ),
    "long block_id": ([section("x", block_id="b" * 256)], "255"),
    "long option": ([actions(select("a", "x" * 76))], "option text"),
    "too many options": ([actions(select("a", *map(str, range(101))))], "100"),
    "no options": ([actions(select("a"))], ""),
    "option twice": ([actions(select("a", "x", "x"))], "unique"),
    "long option value": (
        [actions({**select("a"), "options": [option("x", "v" * 151)]})],
        "option value",
    ),
    "wide overflow": ([actions(select("a", *"123456", kind="overflow"))], "1 to 5"),
    "many checkboxes": ([actions(select("a", *"1234567890x", kind="checkboxes"))], "1 to 10"),
    "chosen but not offered": (
        [actions({**select("a", "x"), "initial_option": option("y")})],
        "one of the options",
    ),
    "long context": ([{"type": "context", "elements": [plain("x")] * 11}], "10"),
    "image without words": ([{"type": "image", "image_url": "https://x.example/a.png"}], ""),
    "all too long": ([section("x" * 2900)] * 5, "13000"),
}

BAD_VIEWS: dict[str, tuple[Json, str]] = {
    "too many blocks": (modal(*[section("x")] * 101), "no more than 100"),
    "long title": (modal(title=plain("x" * 25)), "title must be 1 to 24"),
    "no title": (modal(title=None), "missing required field: title"),
    "title in markdown": (modal(title={"type": "mrkdwn", "text": "x"}), "title must be plain_text"),
    "long submit": (modal(submit=plain("x" * 25)), "submit must be"),
    "long close": (modal(close=plain("x" * 25)), "close must be"),
    "input without submit": (modal(asks("Why", "why"), submit=None), "submit is required"),
    "long metadata": (modal(private_metadata="x" * 3001), "private_metadata"),
    "long callback": (modal(callback_id="x" * 256), "callback_id"),
    "markdown block": (modal({"type": "markdown", "text": "x"}), "cannot stand in a modal"),
    "input without element": (modal({"type": "input", "label": plain("x")}), "element"),
    "long label": (modal(asks("x" * 2001, "why")), "label"),
    "long placeholder": (
        modal(asks("x", "b", {"type": "plain_text_input", "placeholder": plain("x" * 151)})),
        "placeholder",
    ),
    "another surface": (home(), "type modal"),
    "no blocks": (modal() | {"blocks": None}, "array"),
}


@pytest.mark.parametrize("name", BAD_BLOCKS)
async def test_slack_refuses_such_blocks(
    fake: FakeSlack, client: AsyncWebClient, name: str
) -> None:
    blocks, reason = BAD_BLOCKS[name]
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(
            channel=fake.channel("organizers").id, text="x", blocks=blocks
        )
    assert refused.value.response["error"] == "invalid_blocks"
    assert reason in " ".join(refused.value.response["errors"])
    assert fake.channel("organizers").messages == []


@pytest.mark.parametrize("name", BAD_VIEWS)
def test_slack_refuses_such_views(name: str) -> None:
    view, reason = BAD_VIEWS[name]
    with pytest.raises(Refused) as refused:
        block_rules.check_view(view, ("modal",))
    assert refused.value.error == "invalid_arguments"
    assert reason in str(refused.value.more)


def test_a_home_has_no_submit() -> None:
    with pytest.raises(Refused):
        block_rules.check_view(home() | {"submit": plain("Send")}, ("home",))


@pytest.mark.parametrize(
    "blocks",
    [
        [section("x")] * 50,
        [{"type": "section", "fields": [{"type": "mrkdwn", "text": "x" * 2000}]}],
        [{"type": "header", "text": plain("x" * 150)}, {"type": "divider"}],
        [actions(button("a", style="primary", value="1"), select("b", "x", "y"))],
        [actions(select("a", *"12345", kind="overflow"))],
        [section("x", accessory=button("a", confirm=None) | {"url": "https://x.example"})],
        [
            {
                "type": "rich_text",
                "elements": [
                    {"type": "rich_text_section", "elements": [{"type": "text", "text": "x"}]}
                ],
            }
        ],
        [{"type": "context", "elements": [{"type": "mrkdwn", "text": "*x*"}]}],
        [{"type": "image", "image_url": "https://x.example/a.png", "alt_text": "a chart"}],
        [actions({"type": "datepicker", "action_id": "d", "initial_date": "2031-01-31"})],
        [section("x", expand=True)],
        [section("x", accessory=select("a", "x", kind="overflow"))],
        [actions(button("a", value="", confirm=SURE, accessibility_label="Press it"))],
        [asks("x", "b", {"type": "plain_text_input", "initial_value": "", "multiline": True})],
        [asks("x", "b", {"type": "number_input", "is_decimal_allowed": False, "min_value": "0"})],
        [asks("x", "b", {"type": "external_select", "min_query_length": 0})],
        [asks("x", "b", {"type": "external_select", "initial_option": option("x")})],
        [asks("x", "b", {**select("a", "x"), "initial_option": option("x")}, optional=True)],
        [asks("x", "b", {"type": "datetimepicker", "initial_date_time": 1628633820})],
        [{"type": "rich_text", "elements": [RICH]}],
        [{"type": "markdown", "text": "**x**"}],
    ],
)
def test_slack_takes_these(blocks: list[Json]) -> None:
    block_rules.check_message(blocks)


def test_slack_takes_every_kind_of_field() -> None:
    typed = ("plain_text_input", "email_text_input", "url_text_input", "datepicker", "timepicker")
    kinds = (*typed, "users_select", "conversations_select", "multi_users_select", "datetimepicker")
    fields = [asks(kind, kind, {"type": kind, "action_id": "a"}) for kind in kinds]
    number = {"type": "number_input", "action_id": "a", "is_decimal_allowed": False}
    block_rules.check_view(modal(*fields, asks("n", "n", number)), ("modal",))


_KEYS = (
    "type", "text", "elements", "element", "accessory", "options", "fields", "block_id",
    "action_id", "value", "label", "option_groups", "initial_option", "placeholder", "title",
)  # fmt: skip
_WORDS = (
    "section", "actions", "input", "header", "context", "image", "rich_text", "plain_text",
    "mrkdwn", "button", "static_select", "overflow", "checkboxes", "plain_text_input", "",
)  # fmt: skip

_JSON = st.recursive(
    st.none() | st.integers() | st.booleans() | st.sampled_from(_WORDS),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=5)
    ),
    max_leaves=25,
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(_KEYS), _JSON), max_size=3) | _JSON)
def test_whatever_comes_is_taken_or_refused_in_words(blocks: Any) -> None:
    view = modal() | {"blocks": blocks}
    with suppress(Refused):
        block_rules.check_message(blocks)
    with suppress(Refused):
        block_rules.check_view(view, ("modal",))
    with suppress(Refused):
        block_rules.check_view(blocks, ("modal",))
