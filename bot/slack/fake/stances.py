"""What stands in inputs: initial values, choices and what is typed, as Slack's `state.values`.

Invariant: only what an element offers can stand in it; NotThereError tells what a person misses.
"""

import copy
import secrets
from collections.abc import Iterator, Sequence

from bot.slack.fake.block_rules import elements_of
from bot.slack.fake.workspace import Json, UnknownError, Workspace

Values = dict[str, dict[str, Json]]

TYPED = frozenset({"plain_text_input", "number_input", "email_text_input", "url_text_input"})
OPTIONS = frozenset({"static_select", "radio_buttons", "overflow", "external_select"})
MANY_OPTIONS = frozenset({"multi_static_select", "checkboxes", "multi_external_select"})
_ONE: dict[str, str] = {
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
}
_MANY: dict[str, str] = {
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
}


class NotThereError(LookupError):
    """A person cannot do this: it is not on the screen, not offered, or not finished."""


def completed(blocks: Sequence[Json]) -> list[Json]:
    """A copy in which every block has a block_id and every element an action_id."""
    made = copy.deepcopy(list(blocks))
    for block in made:
        block.setdefault("block_id", secrets.token_hex(3))
        for element in elements_of(block):
            element.setdefault("action_id", secrets.token_hex(3))
    return made


def elements(blocks: Sequence[Json]) -> Iterator[tuple[Json, Json]]:
    """Every block and element that a person can act on."""
    for block in blocks:
        for element in elements_of(block):
            yield block, element


def is_stateful(element: Json) -> bool:
    return element.get("type") not in ("button", "overflow", "workflow_button", "file_input")


def initial(blocks: Sequence[Json]) -> Values:
    """What stands in the inputs before anybody has touched them."""
    values: Values = {}
    for block, element in elements(blocks):
        if is_stateful(element):
            values.setdefault(block["block_id"], {})[element["action_id"]] = _untouched(element)
    return values


def kept(blocks: Sequence[Json], before: Values) -> Values:
    """After an update: inputs whose ids and type stayed keep what stood in them."""
    values = initial(blocks)
    for block_id, actions in values.items():
        for action_id, entry in actions.items():
            old = before.get(block_id, {}).get(action_id)
            if old is not None and old["type"] == entry["type"]:
                actions[action_id] = old
    return values


def _untouched(element: Json) -> Json:
    kind = str(element["type"])
    if kind in OPTIONS:
        return {"type": kind, "selected_option": element.get("initial_option")}
    if kind in MANY_OPTIONS:
        return {"type": kind, "selected_options": list(element.get("initial_options") or ())}
    if kind in _ONE:
        key = _ONE[kind]
        return {"type": kind, key: element.get(key.replace("selected", "initial"))}
    if kind in _MANY:
        key = _MANY[kind]
        return {"type": kind, key: list(element.get(key.replace("selected", "initial")) or ())}
    key = "rich_text_value" if kind == "rich_text_input" else "value"
    return {"type": kind, key: element.get("initial_value")}


def chosen(
    workspace: Workspace, element: Json, choices: Sequence[str], offered: Sequence[Json] = ()
) -> Json:
    """What stands in an element after these choices; `offered` where the app itself lists them."""
    kind = str(element["type"])
    options = list(offered) or offers(element)
    if kind in OPTIONS:
        return {"type": kind, "selected_option": _option(options, one_of(choices))}
    if kind in MANY_OPTIONS:
        return {"type": kind, "selected_options": [_option(options, one) for one in choices]}
    if kind in _ONE:
        return {"type": kind, _ONE[kind]: _named(workspace, kind, one_of(choices))}
    if kind in _MANY:
        return {"type": kind, _MANY[kind]: [_named(workspace, kind, one) for one in choices]}
    if kind == "rich_text_input":
        return {"type": kind, "rich_text_value": _rich(one_of(choices))}
    if kind in TYPED:
        return {"type": kind, "value": _typed(element, one_of(choices))}
    raise NotThereError(f"nothing can be chosen in a {kind}")


def one_of(choices: Sequence[str]) -> str:
    if len(choices) != 1:
        raise NotThereError(f"one choice wanted, not {len(choices)}")
    return str(choices[0])


def offers(element: Json) -> list[Json]:
    """The options on the screen, those in groups too."""
    groups = element.get("option_groups") or ()
    return list(element.get("options") or ()) + [
        one for group in groups for one in group["options"]
    ]


def _option(options: Sequence[Json], choice: str) -> Json:
    for one in options:
        if choice in (one.get("value"), one["text"]["text"]):
            return one
    raise NotThereError(f"{choice!r} is not among {[one['text']['text'] for one in options]}")


def _named(workspace: Workspace, kind: str, choice: str) -> str | int:
    """A person or a channel by name or id; days and times as they are."""
    try:
        if "users" in kind:
            return workspace.user(choice).id
        if "conversations" in kind or "channels" in kind:
            return workspace.channel(choice).id
    except UnknownError:
        raise NotThereError(f"nobody and nothing here is called {choice!r}") from None
    return int(choice) if kind == "datetimepicker" else choice


def _typed(element: Json, text: str) -> str | None:
    """Slack holds back what is too short or too long before the app hears of it."""
    least, most = int(element.get("min_length") or 0), int(element.get("max_length") or 3_000)
    if text and not least <= len(text) <= most:
        raise NotThereError(f"the text must be {least} to {most} characters")
    if element["type"] == "number_input" and text:
        _check_number(element, text)
    return text or None


def _check_number(element: Json, text: str) -> None:
    try:
        value = float(text)
    except ValueError:
        raise NotThereError(f"{text!r} is not a number") from None
    if not element.get("is_decimal_allowed") and "." in text:
        raise NotThereError("only whole numbers")
    least, most = element.get("min_value"), element.get("max_value")
    if (least and value < float(least)) or (most and value > float(most)):
        raise NotThereError("the number is out of bounds")


def _rich(text: str) -> Json:
    words = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "elements": [words]}


def is_empty(entry: Json) -> bool:
    """Whether nothing stands there: Slack does not submit a required input so."""
    return all(not value for key, value in entry.items() if key != "type")
