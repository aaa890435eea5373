"""Messages, threads, modals and Home as plain text, so that people can read them in a terminal.

Invariant: what a reader sees in Slack is there, in its order; nothing is added but frames.
"""

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from bot.slack.fake.workspace import File, Json, Message, UnknownError, View, Workspace

WIDTH = 72

_MARKUP = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")


def message(workspace: Workspace, one: Message) -> str:
    """Who, when, and the message with its buttons and reactions."""
    at = datetime.fromtimestamp(float(one.ts), UTC)
    who = one.extra.get("username") or workspace.users[one.user].real_name
    marks = [" (only you see this)"] if one.only_for else []
    marks += [" (edited)"] if one.edited else []
    head = f"{who}  {at:%H:%M}{''.join(marks)}"
    return "\n".join([head, *(f"  {line}" for line in _body(workspace, one))])


def _body(workspace: Workspace, one: Message) -> Iterator[str]:
    shown = blocks(workspace, one.blocks, one.values) if one.blocks else said(workspace, one.text)
    yield from shown.splitlines()
    yield from (_file(each) for each in one.files)
    held = [f":{name}: {len(users)}" for name, users in one.reactions.items() if users]
    if held:
        yield "  ".join(held)


def _file(one: File) -> str:
    return f"[file {one.name}, {len(one.content)} bytes]"


def thread(workspace: Workspace, one: Message) -> str:
    """The first message and its replies, indented."""
    return "\n".join(
        _indented(message(workspace, each), "  | " if each.is_reply else "")
        for each in workspace.thread(one)
    )


def _indented(text: str, by: str) -> str:
    return "\n".join(f"{by}{line}" for line in text.splitlines())


def channel(workspace: Workspace, name: str) -> str:
    """All that stands in a channel, each message with its thread."""
    found = workspace.channel(name)
    title = f"#{found.name}" if found.name else "direct message"
    roots = [one for one in found.messages if not one.is_reply]
    return "\n\n".join([_framed(title), *(thread(workspace, one) for one in roots)])


def _framed(title: str) -> str:
    return f"--- {title} {'-' * max(3, WIDTH - len(title) - 5)}"


def view(workspace: Workspace, one: View) -> str:
    """A modal: its title, its content and the buttons at its foot."""
    title = one.json.get("title", {}).get("text", "")
    feet = [one.json[part]["text"] for part in ("close", "submit") if one.json.get(part)]
    foot = "  ".join(f"[ {each} ]" for each in feet)
    content = blocks(workspace, one.blocks, one.values)
    return "\n".join([_framed(title), content, *([foot] if foot else []), "-" * WIDTH])


def home(workspace: Workspace, one: View) -> str:
    """A person's Home."""
    who = workspace.users[one.user].real_name
    return "\n".join([_framed(f"Home of {who}"), blocks(workspace, one.blocks, one.values)])


def blocks(
    workspace: Workspace, shown: list[Json], values: dict[str, dict[str, Json]] | None = None
) -> str:
    """One block after the other."""
    held = values or {}
    return "\n".join(
        line for one in shown for line in _block(workspace, one, held.get(one["block_id"], {}))
    )


def _block(workspace: Workspace, one: Json, values: dict[str, Json]) -> Iterator[str]:
    kind = one["type"]
    if kind == "divider":
        yield "-" * 24
    elif kind == "header":
        yield from ("", said(workspace, one["text"]["text"]).upper())
    elif kind == "input":
        yield f"{one['label']['text']}{' (optional)' if one.get('optional') else ''}:"
        yield f"    {_element(one['element'], values)}"
        if one.get("hint"):
            yield f"    ({one['hint']['text']})"
    elif kind == "actions":
        yield "  ".join(_element(each, values) for each in one["elements"])
    else:
        yield from _words(workspace, one, values)


def _words(workspace: Workspace, one: Json, values: dict[str, Json]) -> Iterator[str]:
    """Sections, contexts, pictures and rich text."""
    if one["type"] == "context":
        yield " · ".join(_piece(workspace, each) for each in one["elements"])
        return
    if one["type"] == "rich_text":
        yield "".join(_rich(one["elements"]))
        return
    if one.get("text"):
        yield from _piece(workspace, one["text"]).splitlines()
    for each in one.get("fields") or ():
        yield f"  {_piece(workspace, each)}".replace("\n", " ")
    if one.get("accessory"):
        yield _element(one["accessory"], values)
    if one["type"] in ("image", "video"):
        yield f"[{one['type']}: {one.get('alt_text', '')}]"


def _piece(workspace: Workspace, part: Json) -> str:
    if part["type"] == "image":
        return f"[image: {part['alt_text']}]"
    words = str(part.get("text", ""))
    return said(workspace, words) if part["type"] == "mrkdwn" else words


def _rich(parts: list[Json]) -> Iterator[str]:
    for part in parts:
        yield str(part.get("text", ""))
        yield from _rich(part.get("elements") or [])


def _element(one: Json, values: dict[str, Json]) -> str:
    """A button as [ Send ], a menu as [ Choose… v ], a field with what stands in it."""
    if one["type"] == "image":
        return f"[image: {one['alt_text']}]"
    if one["type"] == "button":
        return f"[ {one['text']['text']} ]"
    if one["type"] == "overflow":
        return f"[ … {' / '.join(each['text']['text'] for each in one['options'])} ]"
    stands = ", ".join(_standing(values.get(one.get("action_id", ""), {})))
    if one["type"] in ("checkboxes", "radio_buttons"):
        return "  ".join(_box(each, stands) for each in one["options"])
    hint = one.get("placeholder", {}).get("text", "")
    if one["type"].endswith("input"):
        return stands or f"____ {hint}".rstrip()
    return f"[ {stands or hint or 'Choose'} v ]"


def _box(option: Json, stands: str) -> str:
    text = option["text"]["text"]
    return f"({'x' if text in stands.split(', ') else ' '}) {text}"


def _standing(entry: Json) -> Iterator[str]:
    for key, value in entry.items():
        for one in value if isinstance(value, list) else [value]:
            if key == "type" or one is None:
                continue
            yield one["text"]["text"] if isinstance(one, dict) and "value" in one else str(one)


def said(workspace: Workspace, text: str) -> str:
    """Slack's markup as a reader sees it: names, dates and links in words."""
    return html.unescape(_MARKUP.sub(lambda found: _mark(workspace, found), text))


def _called(workspace: Workspace, target: str) -> str:
    """A user group by its handle, everybody as "here" or "channel"; one that is gone as unknown."""
    what, _, id = target.partition("^")
    if what != "subteam":
        return what
    return workspace.groups[id].handle if id in workspace.groups else "unknown-group"


def _mark(workspace: Workspace, found: re.Match[str]) -> str:
    kind, target, label = found.groups()
    try:
        if kind == "@":
            return f"@{workspace.user(target).real_name}"
        if kind == "#":
            return f"#{workspace.channel(target).name}"
    except UnknownError:
        return f"{kind}{label or target}"
    if kind == "!":
        return label or f"@{_called(workspace, target)}"
    return f"{label} ({target})" if label else target
