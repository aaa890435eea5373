"""Cursors: a long answer in pages, as every list of Slack's comes."""

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from bot.slack.fake.rules import Refused
from bot.slack.fake.workspace import Json

T = TypeVar("T")
USUAL = 100


def page(items: Sequence[T], args: Json) -> tuple[list[T], str]:
    """This page and the cursor of the next, empty at the end; Refused for a made-up cursor."""
    start, limit = _start(str(args.get("cursor") or "")), int(args.get("limit") or USUAL)
    if not 1 <= limit <= 1000:
        raise Refused("invalid_limit")
    end = start + limit
    following = base64.b64encode(f"next:{end}".encode()).decode() if end < len(items) else ""
    return list(items[start:end]), following


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor).decode().removeprefix("next:"))
    except (binascii.Error, ValueError):
        raise Refused("invalid_cursor") from None


def tail(cursor: str) -> Json:
    """How an answer names its next page."""
    return {"response_metadata": {"next_cursor": cursor}}


def truth(args: Json, name: str) -> bool:
    """A flag, in whatever form it came."""
    return args.get(name) in (True, 1, "1", "true", "True")
