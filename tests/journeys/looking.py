"""Looks through everything that a play said in Slack and by mail, as a strict reader would.

Slack's own refusals are the fake's; here is what it would take and a person would not.
"""

import re
from collections.abc import Iterator, Mapping

from emoji import emojize

from bot.slack.fake.workspace import Message
from tests.journeys.chat import Programme
from tests.journeys.desk import Letter

MOST_TEXT = 4_000
"""What Slack shows of a message's own text."""
OURS = re.compile(r"<!date\^\d+\^[^|>]*\|[^>]*>|<https?://[^|>]+\|[^>]*>|<[@#][A-Z0-9]+>")
"""What the desk itself may write in angle brackets: dates, links to messages, people, channels."""
HOSTILE = "<!channel> <http://evil.example|click> *bold* @here :tada:"
"""Words of a city that would act in Slack; an @here would where Slack is asked to link names."""
MARKUP = re.compile(r"<!|<@|<#|&lt;|&gt;|<https?:[^>]*\||\{date")
"""What is Slack's alone."""


def look_through(programme: Programme, *, but: str = "") -> None:
    """Every message, modal, Home and mail; AssertionError with what is wrong with the first.

    `but` is what a mail may have though it looks like Slack's: the city's own words, given back.
    """
    messages = [
        one
        for channel in programme.fake.workspace.channels.values()
        for one in channel.everything
        if one.bot_id and not one.deleted
    ]
    assert messages
    for message in messages:
        _message(message)
    for view in programme.views:
        for text in texts(view):
            _clean(text)
    for letter in programme.mailbox.all:
        _mail(letter, but)


def _message(message: Message) -> None:
    assert message.text.strip(), message
    assert len(message.text) <= MOST_TEXT, message.text
    _clean(message.text)
    shown = [text for block in message.blocks for text in texts(block)]
    for text in shown:
        _clean(text)
    for word in _names(shown):
        assert word in message.text, f"{word!r} is in the blocks alone: {message.text}"


def _names(shown: list[str]) -> Iterator[str]:
    """What a screen reader must not miss: who it is about."""
    for text in shown:
        yield from re.findall(r"\b(?:Gdynia|Turku|Case \d+|Decision \d+)\b", text)


def _clean(text: str) -> None:
    """No angle bracket but our own, and nothing of a city's that acts."""
    rest = OURS.sub("", text)
    assert "<" not in rest, text
    assert ">" not in re.sub(r"^> ", "", rest, flags=re.MULTILINE), text
    for act in HOSTILE.split():
        assert act == "@here" or act not in text, text


def texts(block: object) -> Iterator[str]:
    """All texts of a block or view that Slack reads as markup."""
    if isinstance(block, Mapping):
        is_marked = block.get("type") == "mrkdwn"
        if is_marked or (block.get("type") == "plain_text" and block.get("emoji")):
            yield str(block["text"])
        for one in block.values():
            yield from texts(one)
    if isinstance(block, list):
        for one in block:
            yield from texts(one)


def _mail(letter: Letter, but: str) -> None:
    """None of Slack's markup in a mail: not in its text, its subject nor its HTML's words."""
    for text in (letter.subject, letter.text):
        rest = " ".join(text.split())
        for own in (but, emojize(but, language="alias")) if but else ():  # organizers' are drawn
            rest = rest.replace(own, "")
        assert not MARKUP.search(rest), text
    if not but:
        assert not re.search(r"&lt;!|&lt;@|&amp;lt;", letter.html), letter.html
