"""What a message in a thread has no room for: said with its length, and shown page by page.

Invariant: nothing of what a city wrote is left out without a word and a way to read it.
"""

from bot.slack.blocks import Block, actions, button, context, parted, straight, verbatim
from bot.slack.shown.local import Local, neutral
from intake.messages import Message

READ, PAGE = "whole", "whole_page"
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
    return [context(told(rest)), actions(button("Read all", READ, f"0:{message.id}"), id="whole")]


def page(message: Message, number: int, reader: Local) -> list[Block]:
    """One page of its words, just as they are."""
    parts = parted(straight(message.reply))
    first, last = number * PARTS, (len(parts) - 1) // PARTS
    turns = [
        *([button("Back", f"{PAGE}:back", f"{number - 1}:{message.id}")] if number else []),
        *([button("Further", f"{PAGE}:on", f"{number + 1}:{message.id}")] if number < last else []),
    ]
    where = f"Page {reader.number(number + 1)} of {reader.number(last + 1)}"
    shown = [block for one in parts[first : first + PARTS] for block in verbatim(one)]
    return [*([context(where)] if last else []), *shown, *([actions(*turns)] if turns else [])]
