"""What Slack refuses of blocks and views.

Invariant: what passes here is taken by Slack, as far as its documentation says. Structure is
judged by slack_sdk's own models (parse, validate, round trip), the rest by counts of our own.
"""

import logging
from collections.abc import Iterator
from itertools import chain
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from bot.slack.fake.block_types import misformed
from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import Json

MESSAGE_BLOCKS, VIEW_BLOCKS = 50, 100
TEXT_TOTAL = 13_000
FIELD, OPTION, OPTION_VALUE, BUTTON_VALUE = 2_000, 75, 150, 2_000
METADATA, TITLE = 3_000, 24

_IN_VIEWS = frozenset(
    {"section", "divider", "image", "actions", "context", "input", "header", "rich_text", "video"}
)
_BLOCKS = {
    "message": (_IN_VIEWS | {"file", "markdown", "table"}),
    "modal": _IN_VIEWS,
    "home": _IN_VIEWS,
}

_ANYWHERE = frozenset(
    {"checkboxes", "datepicker", "radio_buttons", "timepicker", "static_select", "external_select"}
    | {"users_select", "conversations_select", "channels_select"}
)
_MULTI = frozenset(f"multi_{one}" for one in _ANYWHERE if one.endswith("select"))
_INPUTS = frozenset({"plain_text_input", "number_input", "email_text_input", "url_text_input"})
_ELEMENTS = {
    "section": _ANYWHERE | _MULTI | {"button", "overflow", "workflow_button"},
    "actions": _ANYWHERE | {"button", "overflow", "workflow_button", "datetimepicker"},
    "input": _ANYWHERE | _MULTI | _INPUTS | {"datetimepicker", "rich_text_input", "file_input"},
}
"""Which elements stand in which block, by Slack's reference of each element."""

Faults = Iterator[str]


def check_message(blocks: Any) -> None:
    """Refused invalid_blocks with every fault in words."""
    faults = list(_of_blocks(blocks, "message", MESSAGE_BLOCKS))
    if faults:
        raise Refused("invalid_blocks", errors=faults, response_metadata={"messages": faults})


def check_view(view: Any, surfaces: tuple[str, ...]) -> None:
    """Refused invalid_arguments with every fault in words."""
    faults = list(_of_view(view, surfaces))
    if faults:
        messages = [f"[ERROR] {one}" for one in faults]
        raise Refused("invalid_arguments", response_metadata={"messages": messages})


def _of_view(view: Any, surfaces: tuple[str, ...]) -> Faults:
    if not isinstance(view, dict) or view.get("type") not in surfaces:
        yield f"view must be an object of type {' or '.join(surfaces)}"
        return
    wrong = list(misformed({key: view[key] for key in view if key != "blocks"}))
    if wrong or not isinstance(view.get("blocks"), list):
        yield from wrong or ["blocks must be an array"]
        return
    yield from _of_blocks(view.get("blocks"), view["type"], VIEW_BLOCKS)
    yield from _of_frame(view)
    if len(str(view.get("private_metadata") or "")) > METADATA:
        yield f"private_metadata must be at most {METADATA} characters"
    if len(str(view.get("callback_id") or "")) > 255:
        yield "callback_id must be at most 255 characters"


def _of_frame(view: Json) -> Faults:
    """Title, submit and close."""
    if view["type"] == "home":
        yield from (f"home has no {one}" for one in ("submit", "close") if view.get(one))
        return
    if not view.get("title"):
        yield "missing required field: title"
    for part in ("title", "submit", "close"):
        if view.get(part):
            yield from _plain(view[part], part, TITLE)
    asks = any(isinstance(one, dict) and one.get("type") == "input" for one in view["blocks"] or ())
    if asks and not view.get("submit"):
        yield "submit is required when an input block is in the view"


def _plain(text: Any, name: str, limit: int) -> Faults:
    if not isinstance(text, dict) or text.get("type") != "plain_text":
        yield f"{name} must be plain_text"
    elif not 1 <= len(str(text.get("text", ""))) <= limit:
        yield f"{name} must be 1 to {limit} characters"


def _of_blocks(blocks: Any, surface: str, limit: int) -> Faults:
    if not isinstance(blocks, list) or not all(isinstance(one, dict) for one in blocks):
        yield "blocks must be an array of objects"
        return
    wrong = [f"/blocks{one}" for block in blocks for one in misformed(block)]
    if wrong:
        yield from wrong
        return
    if len(blocks) > limit:
        yield f"no more than {limit} items allowed [json-pointer:/blocks]"
    for at, block in enumerate(blocks):
        found = chain(_of_structure(block), _of_block(block, surface))
        yield from (f"{one} [json-pointer:/blocks/{at}]" for one in found)
    yield from _twice(blocks)
    if sum(len(one) for one in texts(blocks)) > TEXT_TOTAL:
        yield f"all text together is more than {TEXT_TOTAL} characters"


def _of_structure(block: Json) -> Faults:
    """By slack_sdk: what it cannot build, or builds into something else, Slack would not take."""
    logging.getLogger("slack_sdk.models").setLevel(logging.ERROR)
    try:
        made = Block.parse(dict(block))
        again = made.to_dict() if made else None
    except (SlackObjectFormationError, TypeError, ValueError, AttributeError, KeyError) as fault:
        yield f"invalid block: {fault}"
        return
    if again is None:
        yield f"unsupported type: {block.get('type')}"
    else:
        yield from _lost(block, again, "")


def _lost(given: Any, kept: Any, at: str) -> Faults:
    """Keys that did not survive the round trip: misspelt, or out of place."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            if value in (None, "", [], {}):
                continue
            if key not in kept:
                yield f"unexpected or empty field {at}/{key}"
            else:
                yield from _lost(value, kept[key], f"{at}/{key}")
    elif isinstance(given, list) and isinstance(kept, list):
        for number, (one, other) in enumerate(zip(given, kept, strict=False)):
            yield from _lost(one, other, f"{at}/{number}")
    elif given != kept:
        yield f"must be {kept!r} [{at}]"


def _of_block(block: Json, surface: str) -> Faults:
    kind = block.get("type")
    if kind not in _BLOCKS[surface]:
        yield f"a {kind} block cannot stand in a {surface}"
    if len(str(block.get("block_id") or "")) > 255:
        yield "block_id must be at most 255 characters"
    if kind == "section":
        yield from _of_section(block)
    if kind == "header":
        yield from _plain(block.get("text"), "header", 150)
    if kind == "input":
        yield from _plain(block.get("label"), "label", 2_000)
        if not isinstance(block.get("element"), dict):
            yield "missing required field: element"
    if kind in ("actions", "context") and not block.get("elements"):
        yield f"{kind} must have elements"
    for one in elements_of(block):
        if one.get("type") not in _ELEMENTS.get(str(kind), frozenset()):
            yield f"a {one.get('type')} cannot stand in a {kind} block"
        yield from _of_element(one)


def _of_section(block: Json) -> Faults:
    fields = block.get("fields") or []
    for one in fields:
        if not 1 <= len(_text(one)) <= FIELD:
            yield f"a field must be 1 to {FIELD} characters"
    if block.get("text") is not None and not 1 <= len(_text(block["text"])) <= 3_000:
        yield "text must be 1 to 3000 characters"


def _text(part: Any) -> str:
    return str(part.get("text", "")) if isinstance(part, dict) else ""


def elements_of(block: Json) -> list[Json]:
    """What a person can press, choose or fill in a block."""
    found = [block.get("element"), block.get("accessory")]
    if block.get("type") == "actions":
        found += block.get("elements") or []
    return [one for one in found if isinstance(one, dict) and one.get("type") != "image"]


def _of_element(element: Json) -> Faults:
    if len(str(element.get("action_id") or "")) > 255:
        yield "action_id must be at most 255 characters"
    if element.get("type") == "button":
        yield from _plain(element.get("text"), "button text", OPTION)
        if len(str(element.get("value") or "")) > BUTTON_VALUE:
            yield f"value must be at most {BUTTON_VALUE} characters"
    if element.get("placeholder"):
        yield from _plain(element["placeholder"], "placeholder", 150)
    if "options" in element:
        yield from _of_options(element, element.get("options") or [])
    for one in element.get("option_groups") or ():
        yield from _plain(one.get("label"), "group label", OPTION)
        yield from _of_options(element, one.get("options") or [])
    if element.get("type") == "plain_text_input" and len(element.get("initial_value") or "") > 3000:
        yield "initial_value must be at most 3000 characters"
    yield from _of_initial(element)


def _of_options(element: Json, options: list[Json]) -> Faults:
    kind = str(element.get("type"))
    most = {"overflow": 5, "checkboxes": 10, "radio_buttons": 10}.get(kind, 100)
    if not 1 <= len(options) <= most:
        yield f"options of {kind} must be 1 to {most}"
    for one in options:
        if not 1 <= len(_text(one.get("text"))) <= OPTION:
            yield f"option text must be 1 to {OPTION} characters"
        elif kind not in ("checkboxes", "radio_buttons"):
            yield from _plain(one["text"], "option text", OPTION)
        if not 1 <= len(str(one.get("value", ""))) <= OPTION_VALUE:
            yield f"option value must be 1 to {OPTION_VALUE} characters"
    values = [one.get("value") for one in options]
    if len(set(values)) != len(values):
        yield "option values must be unique"


def _of_initial(element: Json) -> Faults:
    """What is chosen at first must be offered, word for word."""
    if "external" in str(element.get("type")):
        return
    chosen = [element.get("initial_option"), *(element.get("initial_options") or ())]
    groups = element.get("option_groups") or ()
    offered = (element.get("options") or []) + [o for g in groups for o in g.get("options", ())]
    for one in chosen:
        if one is not None and one not in offered:
            yield "initial_option must be one of the options"


def _twice(blocks: list[Json]) -> Faults:
    names = [one["block_id"] for one in blocks if one.get("block_id")]
    yield from (f"block_id {one} is used twice" for one in sorted(_repeated(names)))
    for block in blocks:
        ids = [one["action_id"] for one in elements_of(block) if one.get("action_id")]
        yield from (f"action_id {one} is used twice in a block" for one in sorted(_repeated(ids)))


def _repeated(names: list[str]) -> set[str]:
    return {one for one in names if names.count(one) > 1}


def texts(part: Any) -> Iterator[str]:
    """Every text that a reader sees, wherever it hangs."""
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for value in part.values():
            yield from texts(value)
    elif isinstance(part, list):
        for one in part:
            yield from texts(one)
