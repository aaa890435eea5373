"""Small blocks and views that Slack takes."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(action_id: str, text: str = "Press", **more: Any) -> Json:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def option(text: str, value: str | None = None) -> Json:
    return {"text": plain(text), "value": value or text}


def select(action_id: str, *options: str, kind: str = "static_select") -> Json:
    return {"type": kind, "action_id": action_id, "options": [option(one) for one in options]}


def asks(label: str, block_id: str, element: Json | None = None, **more: Any) -> Json:
    field = element or {"type": "plain_text_input", "action_id": "typed"}
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": field, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "reply",
        "title": plain("Reply"),
        "submit": plain("Send"),
        "blocks": list(blocks) or [section("Nothing yet")],
        **more,
    }


def home(*blocks: Json) -> Json:
    return {"type": "home", "blocks": list(blocks) or [section("Nothing waits")]}
