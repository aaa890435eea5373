"""Whether a block is made of the right kinds of JSON, before anybody looks into it.

Invariant: where `misformed` finds nothing, `block_rules` may take every part for what it should be.
"""

from collections.abc import Iterator
from typing import Any

from bot.slack.fake.workspace import Json

_STRINGS = frozenset(
    {
        "type",
        "block_id",
        "action_id",
        "value",
        "style",
        "url",
        "image_url",
        "alt_text",
        "initial_value",
        "initial_date",
        "callback_id",
        "private_metadata",
        "external_id",
    }
)
_OBJECTS = frozenset(
    {
        "element",
        "accessory",
        "label",
        "hint",
        "placeholder",
        "confirm",
        "initial_option",
        "description",
        "title",
        "submit",
        "close",
        "filter",
        "deny",
    }
)
_LISTS = frozenset({"blocks", "elements", "fields", "options", "option_groups", "initial_options"})
_RICH = frozenset({"text", "link", "user", "usergroup", "channel", "emoji", "date", "broadcast"})
_WORDS = frozenset({"plain_text", "mrkdwn", "markdown", "text", "link", "raw_text"})


def misformed(part: Json, at: str = "") -> Iterator[str]:
    """Every place where another kind of JSON stands than Slack reads there."""
    for key, value in part.items():
        here = f"{at}/{key}"
        wanted = _wanted(part, key)
        if value is not None and wanted is not None and not isinstance(value, wanted):
            yield f"{here} must be a {wanted.__name__}"
        elif isinstance(value, dict):
            yield from misformed(value, here)
        elif isinstance(value, list):
            yield from _of_list(key, value, here)


def _of_list(key: str, values: list[Any], at: str) -> Iterator[str]:
    for number, one in enumerate(values):
        if isinstance(one, dict):
            yield from misformed(one, f"{at}/{number}")
        elif key in _LISTS:
            yield f"{at}/{number} must be a dict"


def _wanted(part: Json, key: str) -> type | None:
    if key == "style" and str(part.get("type")) in _RICH:
        return dict
    if key == "text":
        return str if str(part.get("type")) in _WORDS else dict
    if key in _STRINGS:
        return str
    if key in _OBJECTS:
        return dict
    return list if key in _LISTS else None
