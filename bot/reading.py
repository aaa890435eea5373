"""Kept bytes as messages: each channel's own reader, by the channel they came by."""

from dataclasses import replace

from bot.mail import read as mail_read
from bot.mail.reading.mime import loose
from bot.mail.reading.text.language import language_of, likely_in
from bot.sureness import is_unsure
from bot.terminal import read as terminal_read
from bot.web import read as web_read
from intake.desk.office import OurWords
from intake.messages import Kept, Message


def read(address: str, kept: Kept, *, ours: OurWords) -> Message:
    """The kept bytes through the reader of the channel they came by.

    What a page says of its visitor's language is sure.
    """
    message = _read(address, kept, ours)
    text = "\n".join(one.text for one in message.passages)
    return replace(message, is_unsure=not message.form and is_unsure(text))


def _read(address: str, kept: Kept, ours: OurWords) -> Message:
    if kept.channel == "terminal":
        return terminal_read.read(kept, language_of=language_of)
    if kept.channel == "web":
        return web_read.read(kept)
    if kept.channel == "slack":
        from bot.slack import read as slack_read  # a desk of mail alone need not carry Slack's code

        return slack_read.read(
            kept, language_of=language_of, likely_in=likely_in, judged=loose.judged
        )
    return mail_read.read(kept, address=address, ours=ours)
