"""Who did something in Slack and in which words, as organizers read it where it was parked.

Invariant: whatever the event holds, this says something.
"""

from typing import Any

from bot.slack import wording
from bot.slack.blocks import cut
from bot.slack.people import People
from bot.slack.room import Event

MOST_WORDS = 160
DID: dict[str, str] = {
    "message": "wrote in Slack",
    "app_mention": "wrote in Slack",
    "block_actions": "pressed a button in Slack",
    "view_submission": "sent a form in Slack",
    "app_home_opened": "opened Home in Slack",
}
"""How somebody did what was kept, by the kind of event."""


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
    """Whether files come with it that the desk may fetch: only from a direct message."""
    return is_direct(event) and bool(_inner(event).get("files"))


async def words(people: People, event: Event) -> str:
    """What was written, with who is mentioned by name, or what was pressed."""
    text = await wording.as_typed(people, str(_inner(event).get("text") or ""))
    if event.get("type") == "block_actions":
        pressed = event.get("actions") or ()
        text = "; ".join(str((one.get("text") or {}).get("text") or "a menu") for one in pressed)
    files = [str(one.get("name") or "a file") for one in _inner(event).get("files") or ()]
    return cut("; ".join(filter(None, [wording.plain(text), *files])), MOST_WORDS)


def parked(event: Event, name: str, did: str, why: str) -> str:
    """The matter that waits for organizers: who did what, `did` in words, and what became of it."""
    said = f": “{did}”" if did else ""
    how = DID.get(str(event.get("type")), "did something in Slack")
    return f"{name} {how}{said}. {why} What came is kept whole; `citydesk retry` takes it up again."


def _inner(event: Event) -> dict[str, Any]:
    found = event.get("message") or event.get("previous_message")
    if event.get("type") == "message" and isinstance(found, dict):
        return dict(found)
    return dict(event)
