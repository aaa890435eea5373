"""What a message in a thread has no room for: said with its length, and shown page by page.

Invariant: nothing of what a city wrote is left out without a word and a way to read it.
"""

from bot.slack.blocks import Block, actions, button, context, parted, straight, verbatim
from bot.slack.shown import Looking
from bot.slack.shown.local import Local, neutral
from bot.slack.shown.pages import Page
from intake.desk import readings
from intake.errors import Refusal
from intake.messages import Message

READ = "whole"
"""The button that opens it; its value is the message's ID."""
GONE = Refusal(reason="erased", text="That message is not kept any more: it was erased.")
PARTS = 4
"""Sections of a page: a modal has room for about 13,000 characters."""


def told(rest: int) -> str:
    """How much is not shown, as one sentence; "" where all is."""
    if not rest:
        return ""
    more = "1 more character is" if rest == 1 else f"{neutral(rest)} more characters are"
    return f"{more} not shown here: “Read all” opens the whole message."


def below(message: Message, rest: int) -> list[Block]:
    """The same with the button; nothing where all is shown."""
    if not rest:
        return []
    return [context(told(rest)), actions(button("Read all", READ, message.id), id="whole")]


def page(looking: Looking, reader: Local, id: str, number: int) -> Page | Refusal:
    """One page of the words of the message with this ID, just as they are."""
    message = readings.again(looking.office, looking.connection, id)
    if message is None:
        return GONE
    parts = parted(straight(message.reply))
    first, last = number * PARTS, (len(parts) - 1) // PARTS
    where = f"Page {reader.number(number + 1)} of {reader.number(last + 1)}"
    shown = [block for one in parts[first : first + PARTS] for block in verbatim(one)]
    return Page(blocks=[*([context(where)] if last else []), *shown], is_last=number >= last)
