"""Who did something in Slack and in which words, as organizers read it where it was parked.

Invariant: whatever the event holds, this says something.
"""

from typing import Any

from bot.slack import wording
from bot.slack.blocks import cut
from bot.slack.room import Event

MOST_WORDS = 160


def who(event: Event) -> str:
    """The ID of the person; "" where nobody did it."""
    for one in (event, _inner(event)):
        user = one.get("user")
        id = user.get("id") if isinstance(user, dict) else user
        if id:
            return str(id)
    return ""


def is_direct(event: Event) -> bool:
    """Whether it was written or pressed in a direct message, where somebody waits for a word."""
    channel = event.get("channel")
    id = channel.get("id") if isinstance(channel, dict) else channel
    is_said = event.get("type") in ("message", "block_actions")
    return is_said and str(id or "").startswith("D")


def has_files(event: Event) -> bool:
    """Whether files come with it that the desk fetches: only from a direct message."""
    return is_direct(event) and bool(event.get("files"))


def words(event: Event) -> str:
    """What was written, or what was pressed."""
    text = str(_inner(event).get("text") or "")
    if event.get("type") == "block_actions":
        pressed = event.get("actions") or ()
        text = "; ".join(str((one.get("text") or {}).get("text") or "a menu") for one in pressed)
    files = [str(one.get("name") or "a file") for one in _inner(event).get("files") or ()]
    return cut("; ".join(filter(None, [wording.plain(text), *files])), MOST_WORDS)


def parked(event: Event, name: str, error: str) -> str:
    """The matter that waits for organizers."""
    did = words(event)
    said = f": “{did}”" if did else ""
    kind = str(event.get("type") or "something").replace("_", " ")
    return (
        f"{name} ({kind} in Slack){said} could not be handled ({error}). It is kept whole; "
        "`citydesk retry` takes it up again."
    )


def _inner(event: Event) -> dict[str, Any]:
    found = event.get("message") or event.get("previous_message")
    if event.get("type") == "message" and isinstance(found, dict):
        return dict(found)
    return dict(event)
