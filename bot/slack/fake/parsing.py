"""What Slack makes of markup that is not `verbatim`: addresses, channels and names come alive.

Invariant: links and mentions that were written as such stay as they are; nothing else is changed.
"""

import re
from typing import Any

from bot.slack.fake.workspace import UnknownError, Workspace

_WRITTEN = re.compile(r"(<[^<>]*>)")
_URL = re.compile(r"\bhttps?://[^\s<>]+[^\s<>.,;:!?)\"'”]")
_TO_ALL = re.compile(r"(?<![\w@])@(channel|here|everyone)\b")
_NAME = re.compile(r"(?<!\w)([@#])([a-z0-9][\w.-]*\w)")


def parsed(workspace: Workspace, part: Any) -> Any:
    """The blocks as Slack keeps and shows them."""
    if isinstance(part, list):
        return [parsed(workspace, one) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "mrkdwn" and not part.get("verbatim"):
        return part | {"text": words(workspace, str(part.get("text") or ""))}
    return {name: parsed(workspace, one) for name, one in part.items()}


def words(workspace: Workspace, text: str) -> str:
    """The same for a text alone."""
    pieces = _WRITTEN.split(text)
    return "".join(piece if at % 2 else _alive(workspace, piece) for at, piece in enumerate(pieces))


def _alive(workspace: Workspace, text: str) -> str:
    text = _URL.sub(lambda found: f"<{found[0]}>", text)
    text = _TO_ALL.sub(lambda found: f"<!{found[1]}>", text)
    return _NAME.sub(lambda found: _named(workspace, found), text)


def _named(workspace: Workspace, found: re.Match[str]) -> str:
    """A channel or person of this name; what is called by no name here stays a word."""
    sign, name = found.groups()
    try:
        if sign == "@":
            return f"<@{workspace.user(name).id}>"
        return f"<#{workspace.channel(name).id}|{name}>"
    except UnknownError:
        return found[0]
