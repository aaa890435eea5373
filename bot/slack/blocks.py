"""Slack's Block Kit as plain functions, within Slack's limits.

Invariant: what people wrote reaches Slack escaped, so that no mention, link or markup of theirs
acts there; nothing made here is refused for its length.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

Block = dict[str, Any]

MOST_TEXT = 3_000
MOST_HEADER = 150
MOST_LABEL = 75
MOST_TITLE = 24
MOST_OPTIONS = 100
MOST_BUTTONS = 25
MOST_FIELDS = 10
MOST_FIELD = 2_000
MOST_TOP_TEXT = 4_000
"""Characters, or elements, that Slack takes at the most."""

CUT = "…"
_MARKS = re.compile(r"([*~`]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))")
"""An underscore within a word marks nothing, and the name it stands in can be copied."""
_TURNS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_ZERO_WIDTH = "\N{WORD JOINER}"


def straight(text: str) -> str:
    """Without the signs that turn what stands behind them round, and without control characters."""
    return text if text.isprintable() else _TURNS.sub("", text)


def escape(text: str) -> str:
    """People's words for Slack: `&`, `<` and `>` as entities, so that nothing is a mention or link.

    Marks of emphasis keep their place but do nothing, and no `:name:` becomes a picture.
    """
    safe = straight(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    safe = _MARKS.sub(rf"{_ZERO_WIDTH}\1", safe)
    return re.sub(r":(?=[\w+'-]+:)", f":{_ZERO_WIDTH}", safe)


def copied(text: str) -> str:
    """What people copied from our messages, without what `escape` put between the signs."""
    return text.replace(_ZERO_WIDTH, "")


def cut(text: str, most: int) -> str:
    """At most so many characters; one that was cut ends in "…"."""
    return text if len(text) <= most else text[: most - len(CUT)].rstrip() + CUT


def cut_marked(text: str, most: int) -> str:
    """The same for text that is escaped or marked already: no entity or link is cut in two."""
    if len(text) <= most:
        return text
    kept = text[: most - len(CUT)]
    for begins, ends in (("&", ";"), ("<", ">")):
        at = kept.rfind(begins)
        if at >= 0 and ends not in kept[at:] and ends in text[at:]:
            kept = kept[:at]
    return kept.rstrip() + CUT


def quoted(text: str, most: int = 2_500) -> str:
    """People's words, escaped, each line behind a bar."""
    return cut(_behind_bars(cut(text.strip(), most)), MOST_TEXT)


def begun(text: str, most: int = 2_500) -> tuple[str, int]:
    """The same as far as there is room beside a title, and how many characters follow."""
    words = text.strip()
    while len(shown := _behind_bars(cut(words, most))) > MOST_TEXT - MOST_LABEL:
        most -= 100  # signs that are escaped, and short lines, take more room
    kept = cut(words, most)
    return shown, 0 if kept == words else len(words) - len(kept) + len(CUT)


def _behind_bars(text: str) -> str:
    return "\n".join(f"> {escape(line)}" for line in text.splitlines() or [""])


def date(moment: datetime) -> str:
    """A moment in each reader's own zone and locale; a reader without Slack sees UTC (ISO 8601)."""
    return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}} {{time}}|{_utc(moment)}>"


def day(moment: datetime) -> str:
    """The same without the hour."""
    return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}}|{_utc(moment)[:10]}>"


def link(url: str, words: str) -> str:
    """A link of ours; the words are escaped."""
    return f"<{url}|{escape(words)}>"


def mention(id: str) -> str:
    """A person or user group of ours, who then hears of it."""
    return f"<!subteam^{id}>" if id.startswith("S") else f"<@{id}>"


def mrkdwn(text: str, most: int = MOST_TEXT) -> Block:
    """Words in our markup; no bare address, #channel or @name in it becomes a link or mention."""
    return {"type": "mrkdwn", "text": cut_marked(text, most) or " ", "verbatim": True}


def plain(text: str, most: int = MOST_LABEL) -> Block:
    """Text in which Slack reads no markup at all."""
    return {"type": "plain_text", "text": cut(text, most) or " ", "emoji": False}


# --- blocks ---------------------------------------------------------------------------------------


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, MOST_HEADER)}


def section(text: str, *, accessory: Block | None = None) -> Block:
    """Words of ours in mrkdwn; people's words in it must be escaped already."""
    block: Block = {"type": "section", "text": mrkdwn(text)}
    return block | _given(accessory=accessory)


def verbatim(text: str) -> list[Block]:
    """Words of any length just as they are: Slack reads no markup in them."""
    return [{"type": "section", "text": plain(part, MOST_TEXT)} for part in parted(text)]


def fields(pairs: Iterable[tuple[str, str]]) -> Block:
    """Two columns of a bold name and its value; the first ten."""
    shown = [mrkdwn(f"*{name}*\n{value}", MOST_FIELD) for name, value in pairs]
    return {"type": "section", "fields": shown[:MOST_FIELDS]}


def context(*texts: str) -> Block:
    return {"type": "context", "elements": [mrkdwn(one) for one in texts[:10]]}


def divider() -> Block:
    return {"type": "divider"}


def actions(*elements: Block, id: str | None = None) -> Block:
    """Buttons and menus in one row."""
    block: Block = {"type": "actions", "elements": list(elements[:MOST_BUTTONS])}
    return block | _given(block_id=id)


def long(text: str) -> list[Block]:
    """Words of any length as sections, cut between lines where that is possible."""
    return [section(part) for part in parted(text)]


def parted(text: str, most: int = MOST_TEXT) -> list[str]:
    """Words of any length in parts that one block has room for, or of so many letters at most."""
    parts: list[str] = []
    rest = text.strip()
    while len(rest) > most:
        at = rest.rfind("\n", most // 2, most)
        at = at if at > 0 else most
        parts.append(rest[:at].rstrip())
        rest = rest[at:].lstrip("\n")
    return [*parts, rest] if rest or not parts else parts


# --- elements -------------------------------------------------------------------------------------


def button(
    words: str,
    action: str,
    value: str = "",
    *,
    style: str | None = None,
    asks: Block | None = None,
    says: str | None = None,
) -> Block:
    """A button; `asks` is a `confirm` dialog, `says` what a screen reader says instead of `words`.

    `style` is "primary" or "danger".
    """
    element: Block = {"type": "button", "text": plain(words), "action_id": action}
    return element | _given(
        value=value or None,
        style=style,
        confirm=asks,
        accessibility_label=cut(says, MOST_LABEL) if says else None,
    )


def confirm(title: str, text: str, yes: str, no: str) -> Block:
    """A question before a button acts."""
    return {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }


def option(words: str, value: str, more: str = "") -> Block:
    return {"text": plain(words), "value": value} | _given(
        description=plain(more) if more else None
    )


def menu(
    action: str, options: Sequence[Block], hint: str = "Choose", *, chosen: Block | None = None
) -> Block:
    """A menu of one choice, of the first hundred options."""
    return {
        "type": "static_select",
        "action_id": action,
        "placeholder": plain(hint, 150),
        "options": list(options[:MOST_OPTIONS]),
    } | _given(initial_option=chosen)


def boxes(action: str, options: Sequence[Block], *, ticked: Sequence[Block] = ()) -> Block:
    """Boxes to tick, of which Slack takes ten."""
    return {"type": "checkboxes", "action_id": action, "options": list(options[:10])} | _given(
        initial_options=list(ticked) or None
    )


def several(action: str, options: Sequence[Block]) -> Block:
    """A menu of several choices, of the first hundred options."""
    return {
        "type": "multi_static_select",
        "action_id": action,
        "placeholder": plain("Choose"),
        "options": list(options[:MOST_OPTIONS]),
    }


def line(action: str, *, value: str = "", hint: str = "", most: int = 3_000) -> Block:
    """One line to write in."""
    return {"type": "plain_text_input", "action_id": action, "max_length": most} | _given(
        initial_value=cut(value, most) or None, placeholder=plain(hint, 150) if hint else None
    )


def lines(action: str, *, value: str = "", hint: str = "", most: int = 3_000) -> Block:
    """Several lines to write in."""
    return line(action, value=value, hint=hint, most=most) | {"multiline": True}


def day_picker(action: str) -> Block:
    return {"type": "datepicker", "action_id": action}


def time_picker(action: str, *, value: str) -> Block:
    """An hour; `value` as 23:59."""
    return {"type": "timepicker", "action_id": action} | {"initial_time": value}


def question(
    label: str, element: Block, id: str, *, hint: str = "", optional: bool = False
) -> Block:
    """An input of a modal with its label."""
    return {
        "type": "input",
        "block_id": id,
        "label": plain(label, 2_000),
        "element": element,
        "optional": optional,
    } | _given(hint=plain(hint, 2_000) if hint else None)


def beyond(text: str) -> list[Block]:
    """What a field has no room for, said above it: it would be missing without a word."""
    rest = text[len(cut(text, MOST_TEXT)) - len(CUT) :].strip() if len(text) > MOST_TEXT else ""
    if not rest:
        return []
    told = (
        f"*Too long for the field below:* the last {len(rest):,} characters are not in it, and "
        f"nobody would get them. They begin with “{escape(cut(rest, 200))}”. Please put it "
        "more briefly."
    )
    return [section(told)]


# --- views ----------------------------------------------------------------------------------------


def modal(
    title: str,
    blocks: Sequence[Block],
    *,
    callback: str = "",
    submit: str | None = None,
    close: str = "Close",
    keeps: str = "",
) -> Block:
    """A modal; `keeps` comes back with it (at most 3,000 characters). The first 100 blocks."""
    return {
        "type": "modal",
        "title": plain(title, MOST_TITLE),
        "close": plain(close, MOST_TITLE),
        "blocks": list(blocks[:100]),
        "private_metadata": keeps,
    } | _given(callback_id=callback or None, submit=plain(submit, MOST_TITLE) if submit else None)


def home(blocks: Sequence[Block]) -> Block:
    """A person's Home; the first 100 blocks."""
    return {"type": "home", "blocks": list(blocks[:100])}


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _given(**values: object) -> Block:
    return {name: value for name, value in values.items() if value is not None}
