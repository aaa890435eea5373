"""A city's mail in the thread of its matter: who wrote, in which language, the words and the files.

Invariant: only what was said now is shown, not what was quoted or set aside.
"""

import re

from bot.slack.blocks import Block, begun, context, cut, date, escape, section
from bot.slack.shown import Looking, Shown, confirmed, files, spoken, whole
from bot.slack.shown.files import File
from bot.slack.wording import mailbox
from intake import store
from intake.calls.model import text_in
from intake.desk import readings
from intake.messages import Message
from intake.store.chats.board import Spot

MOST_FILES = 10
MOST_UNDERSTOOD = 6
_NUMBERED = re.compile(r"([1-9]\d?)\. (.{1,200})")
LATER, WRONG = "Later", "Not right"
GONE = "What stood here was erased."
NO_WORDS, ONLY_FILES = "(no words)", "(only files)"


def _wordless(message: Message) -> str:
    return ONLY_FILES if message.attachments else NO_WORDS


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The kept mail with the ID in the spot's key."""
    message = readings.again(looking.office, looking.connection, spot.subject)
    if message is None:
        is_gone = store.inbox.kept(looking.connection, spot.subject) is not None
        return Shown(text=GONE, blocks=[section(GONE)]) if is_gone else None
    file = files.load(looking.office, looking.connection, spot.application)
    doubt = confirmed.doubt(looking.connection, spot.subject, file)
    head, understood, brought = (
        _head(message, file, doubt),
        _understood(message, file),
        came(message),
    )
    more = [one for one in (understood, brought) if one]
    words = _pressed(looking, message, file) or message.reply or _wordless(message)
    begins, rest = begun(words)
    blocks: list[Block] = [section(head), section(begins), *whole.below(message, rest)]
    said = escape(cut(words, 500))
    text = " ".join(filter(None, [head.replace("*", ""), f"“{said}”", whole.told(rest), *more]))
    return Shown(text=text, blocks=[*blocks, *(context(one) for one in more)])


def _head(message: Message, file: File | None, doubt: str) -> str:
    sender = message.sender
    press = _button(message)
    usual = file.application.language if file else None
    language = spoken.named(message.reply, message, usual)
    known = file is None or file.application.contact(sender) is not None
    stranger = "" if known else " This person is not on the city's file."
    spoke = f", in {language}" if language else ""
    at, who = (
        date(message.received_at),
        f"*{escape(mailbox(files.writer(file.application if file else None, sender)))}*",
    )
    if doubt:
        return f"A mail that says it is from {who}{spoke}, {at}. {doubt}"
    if press:
        return f"{who} pressed *{press}*, {at}.{stranger}"
    did = "edited a message" if message.edits else "wrote"
    return f"{who} {did}{spoke}, {at}.{stranger}"


def _button(message: Message) -> str:
    """Which button it was that answers nothing; "" for words, and for an answer."""
    return LATER if message.passed else WRONG if message.doubted else ""


def _pressed(looking: Looking, message: Message, file: File | None) -> str:
    """What a button said, with the question it answers instead of its number; "" for words.

    Of one that answers nothing the question it is about.
    """
    about, ours = {*message.passed, *message.doubted}, file.call.questions if file else ()
    if told := [text_in(one.label, "en") for one in ours if one.id in about]:
        return "; ".join(told)
    found = _NUMBERED.fullmatch(message.reply.strip()) if message.channel == "slack" else None
    asked = store.answerable.by_message_id(looking.connection, message.references) if found else []
    if not (found and file and asked and int(found[1]) <= len(asked[0].questions)):
        return ""
    id, known = asked[0].questions[int(found[1]) - 1], {one.id for one in file.call.questions}
    return f"{text_in(file.call.question(id).label, 'en')}: {found[2]}" if id in known else ""


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


def came(message: Message) -> str:
    """The files that came with it, one line."""
    names = [
        escape(one.name) + ("" if one.accepted else " (not accepted)")
        for one in message.attachments[:MOST_FILES]
    ]
    more = len(message.attachments) - len(names)
    named = ", ".join(names) + (f" and {more} more" if more > 0 else "")
    return f"Files: {named}." if names else ""
