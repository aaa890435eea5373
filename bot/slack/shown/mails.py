"""A city's mail in the thread of its matter: who wrote, in which language, the words and the files.

Invariant: only what was said now is shown, not what was quoted or set aside.
"""

from bot.slack.blocks import Block, context, cut, date, escape, quoted, section
from bot.slack.shown import Looking, Shown, files
from bot.slack.shown.files import File
from bot.slack.wording import mailbox
from intake import languages
from intake.desk import dossiers
from intake.messages import Message
from intake.store.board import Spot

MOST_FILES = 10
MOST_UNDERSTOOD = 6
NO_WORDS = "(no words of its own)"


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The kept mail with the ID in the spot's key."""
    message = dossiers.again(looking.office, looking.connection, spot.subject)
    if message is None:
        return None
    file = files.load(looking.office, looking.connection, spot.application)
    head, understood, came = _head(message, file), _understood(message, file), _files(message)
    more = [one for one in (understood, came) if one]
    blocks: list[Block] = [section(head), section(quoted(message.reply or NO_WORDS))]
    said = escape(cut(message.reply or NO_WORDS, 500))
    text = " ".join([head.replace("*", ""), f"“{said}”", *more])
    return Shown(text=text, blocks=[*blocks, *(context(one) for one in more)])


def _head(message: Message, file: File | None) -> str:
    sender = message.sender
    usual = message.language or (file.application.language if file else "en")
    spoken = files.language(languages.spoken_in(message.reply, usual))
    known = file is None or file.application.contact(sender) is not None
    stranger = "" if known else " This person is not on the city's file."
    return f"*{escape(mailbox(sender))}* wrote, in {spoken}, {date(message.received_at)}.{stranger}"


def _understood(message: Message, file: File | None) -> str:
    """What the desk read in it, one line."""
    answers = file.application.answers if file else ()
    read = [one for one in answers if one.message == message.id]
    if not file or not read:
        return ""
    told = [
        f"{files.label(file.call, one.question)}: {files.value(file.call, one)}"
        for one in read[:MOST_UNDERSTOOD]
    ]
    more = len(read) - len(told)
    return "The desk read: " + "; ".join(told) + (f" and {more} more." if more else ".")


def _files(message: Message) -> str:
    names = [
        escape(one.name) + ("" if one.accepted else " (not accepted)")
        for one in message.attachments[:MOST_FILES]
    ]
    more = len(message.attachments) - len(names)
    named = ", ".join(names) + (f" and {more} more" if more > 0 else "")
    return f"Files: {named}." if names else ""
