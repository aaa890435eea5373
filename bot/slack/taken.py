"""What a city does in a direct message, as bytes a desk can keep.

Invariant: everything that is read later is in the bytes, and the same act gives the same ID.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from bot.slack.people import Person
from intake.messages import IN_SLACK, Kept

Event = Mapping[str, Any]

BARE_YES = "I apply for a city."
"""What who pressed yes has said, where they wrote nothing."""
PRESSED = "block_actions"
_BEHIND = b', "event": '
"""What stands behind the letter that an act answers: in a text every quote has a backslash."""


@dataclass(frozen=True, kw_only=True)
class File:
    """A file as it was fetched, or the reason why it was not (codes of `messages.Attachment`)."""

    name: str
    type: str
    size: int = 0
    content: bytes = b""
    refused: str | None = None


def sender(person: Person) -> str:
    """The address by which the desk knows somebody of Slack's; no mail can go there."""
    return f"{person.id}@{person.team}{IN_SLACK}".lower()


def id_of(event: Event) -> str:
    """One message, one edit of it, or one press of a button: told again it is the same one."""
    channel, ts = place_of(event)
    if event.get("type") == PRESSED:
        times = "-".join(str(one.get("action_ts")) for one in _pressed(event))
        return f"{press(event)}{times}"
    edited = (event.get("message") or {}).get("edited") or {}
    return f"slack-{channel}-{ts}" + (f"-{edited.get('ts')}" if is_edit(event) else "")


def written_at(id: str) -> datetime | None:
    """When Slack had the act with this ID: a message, an edit or a press."""
    try:
        _, _, ts, *more = id.split("-")
        return datetime.fromtimestamp(float(more[-1] if more else ts), UTC)
    except (ValueError, OverflowError):
        return None


def press(event: Event) -> str:
    """How the IDs of all presses begin that say the same: this button of this row."""
    said = [(one.get("action_id"), chosen(one, event)) for one in _pressed(event)]
    return f"{row(event)}{_digest(said)}-"


def row(event: Event) -> str:
    """How the IDs of all presses begin in this row of this message."""
    channel, ts = place_of(event)
    return f"slack-{channel}-{ts}-{_digest([one.get('block_id') for one in _pressed(event)])}-"


def original(event: Event) -> str:
    """The ID that the message had before it was edited."""
    channel, ts = place_of(event)
    return f"slack-{channel}-{ts}"


def versions(event: Event) -> tuple[str, ...]:
    """The IDs of what an edit was made from: the version before it, then the message itself."""
    if not is_edit(event):
        return ()
    edited = (event.get("previous_message") or {}).get("edited") or {}
    first = original(event)
    return (f"{first}-{edited['ts']}", first) if edited.get("ts") else (first,)


def place_of(event: Event) -> tuple[str, str]:
    """The channel, and the ts of the message that was written, edited, deleted or pressed."""
    if event.get("type") == PRESSED:
        return str(event["channel"]["id"]), str(event["container"]["message_ts"])
    message = event.get("message") or event.get("previous_message") or event
    return str(event.get("channel")), str(event.get("deleted_ts") or message.get("ts"))


def is_edit(event: Event) -> bool:
    return event.get("subtype") == "message_changed"


def inner(event: Event) -> Event:
    """The message itself, with an edit as it stands after that."""
    written: Event = event["message"] if is_edit(event) else event
    return written


def is_reworded(event: Event) -> bool:
    """Whether a change is one of words: Slack tells of it for a picture of a link as well."""
    after, before = event.get("message") or {}, event.get("previous_message") or {}
    return bool(after.get("text") != before.get("text"))


def whole(event: Event) -> Event:
    """The message as an edit left it, for who never had it; what it was before stays with it."""
    of_edits = ("message", "subtype", "hidden", "ts")
    around = {name: value for name, value in event.items() if name not in of_edits}
    return {**event["message"], **around}


def chosen(action: Event, event: Event) -> tuple[str, ...]:
    """The values that an action chooses: of a button behind a menu, what the menu stands at."""
    if "selected_option" in action:
        return _values([action["selected_option"]])
    _, verb, number, *_ = f"{action.get('action_id')}:::".split(":")
    if verb == "done":
        standing = (event.get("state") or {}).get("values", {}).values()
        ticked = [block.get(f"apply:several:{number}") or {} for block in standing]
        return tuple(v for one in ticked for v in _values(one.get("selected_options")))
    return (str(action.get("value") or ""),)


def keep(
    event: Event,
    person: Person,
    files: bytes,
    answers: str | None,
    at: datetime,
    *,
    is_apart: bool = False,
) -> Kept:
    """The act with who did it and the Message-ID of the letter it answers; `files` are `packed`.

    `is_apart` where one that ends in an open question came since. The empty line says that there
    are no headers: the store tells messages apart by their bodies.
    """
    said = _json({"event": event, "who": asdict(person), "answers": answers, "apart": is_apart})
    return Kept(
        id=id_of(event),
        channel="slack",
        raw=b"".join([b"\n", said[:-1], b', "files": ', files, b"}"]),
        sender=sender(person),
        recipients=(),
        host="",
        received_at=at,
    )


def answered(kept: Kept) -> tuple[str | None, bool]:
    """The Message-ID of the letter that it answers, and whether an open question came since.

    They stand first: the event behind them, and files of many megabytes, are not read.
    """
    said = json.loads(kept.raw[: kept.raw.index(_BEHIND)] + b"}")
    return said["answers"], bool(said.get("apart"))


def words(kept: Kept) -> str:
    """What was written, without a look at the files."""
    behind = kept.raw[kept.raw.index(_BEHIND) + len(_BEHIND) :].decode("utf-8", "surrogatepass")
    event, _ = json.JSONDecoder().raw_decode(behind)
    return str(inner(event).get("text") or "")


def packed(files: Sequence[File]) -> bytes:
    """The files as they are kept: of many megabytes, so it is done before a transaction."""
    return b"[" + b", ".join(_packed(one) for one in files) + b"]"


NO_FILES = packed(())


def _pressed(event: Event) -> Sequence[Event]:
    return event.get("actions") or ()


def _values(options: Sequence[Event] | None) -> tuple[str, ...]:
    return tuple(str(one.get("value") or "") for one in options or () if one)


def _packed(one: File) -> bytes:
    """Its content stands in no JSON of Python's, which nothing else could go on beside."""
    about = {"name": one.name, "type": one.type, "size": one.size, "refused": one.refused}
    content = base64.b64encode(one.content)
    return b"".join([_json(about)[:-1], b', "content": "', content, b'"}'])


def _json(said: object) -> bytes:
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, default=str)
    return text.encode("utf-8", "surrogatepass")


def _digest(said: object) -> str:
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:12]
