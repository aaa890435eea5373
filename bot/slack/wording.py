"""What people write in Slack, as plain words for a mail.

Invariant: none of Slack's markup is left in it, and every name stands as it is read in Slack.
"""

import html
import re
from contextlib import suppress

from bot.slack.blocks import copied
from bot.slack.calls import AwayError
from bot.slack.people import People

_USER = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
_CHANNEL = re.compile(r"<#[A-Z0-9]+(?:\|([^>]*))?>")
_SPECIAL = re.compile(r"<!(?:subteam\^[A-Z0-9]+\|@?|date\^[^|>]*\||)([^>|]*)(?:\|[^>]*)?>")
_LINK = re.compile(r"<([a-z][a-z0-9+.-]*:[^>|]+)(?:\|([^>]*))?>")
_MARKED = re.compile(r"(?<![\w*_~`])([*_~`]+)(?=\S)([^\n]*?\S)\1(?![\w*_~`])")
_FENCE = re.compile(r"```\n?")


_COMMANDS = re.compile(r"[;:]?\s*[^.;:!?]*(?:`citydesk [^`]*`|--[a-z]+ \"…\")[^.;!?]*[.;!?]?")


def without_commands(text: str) -> str:
    """What the desk says, without what a terminal would want typed: here that is a button."""
    left = _COMMANDS.sub("", text).strip()
    if not left or left == text:
        return left or text
    return left if left.endswith((".", "!", "?", "…")) else f"{left}."


async def as_typed(people: People, text: str) -> str:
    """A message's text as its writer sees it, without bold and the like.

    Who cannot be asked of Slack now is "somebody".
    """
    for id in dict.fromkeys(_USER.findall(text)):
        with suppress(AwayError):
            text = await _named(people, id, text)
    return plain(text)


async def _named(people: People, id: str, text: str) -> str:
    name = html.escape((await people.person(id)).name)
    return name.join(re.split(rf"<@{id}(?:\|[^>]*)?>", text))


def plain(text: str) -> str:
    """The same where nobody can be asked for names."""
    text = _USER.sub("somebody", copied(text))
    text = _CHANNEL.sub(lambda found: f"#{found[1] or 'channel'}", text)
    text = _LINK.sub(lambda found: _linked(found[1], found[2] or ""), text)
    text = _SPECIAL.sub(lambda found: found[1], text)
    text = _FENCE.sub("", text)
    while (bare := _MARKED.sub(r"\2", text)) != text:
        text = bare
    return html.unescape(text).strip()


def _linked(url: str, words: str) -> str:
    bare = url.removeprefix("mailto:").removeprefix("tel:")
    return bare if not words or words in (bare, url) else f"{words} ({bare})"
