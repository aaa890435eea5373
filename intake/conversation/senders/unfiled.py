"""Who answers a letter of ours that is on no file: a person reads it, and no application is opened.

Invariant: only a mail that names its city, or is a wish to apply and manners and nothing else,
opens one, and only manners reach nobody.
"""

from collections.abc import Sequence

from intake import languages
from intake.calls.model import Call
from intake.cases import Case, CaseKind
from intake.contacts import Keys
from intake.conversation import sentences
from intake.conversation.intents import assent, courtesy, undersigned
from intake.conversation.senders import opening, wishing
from intake.conversation.turns import EXCERPT, Turn, to_sender
from intake.messages import Message
from intake.notices import ErasureAsked, Letter, MailPassedOn, NumbersChecked

_ANSWERED = frozenset({NumbersChecked.name, ErasureAsked.name, MailPassedOn.name})


def is_answer(call: Call, keys: Keys, message: Message, quoted: Sequence[Letter]) -> bool:
    """Whether it answers such a letter; `quoted` are ours that it names, the nearest first."""
    nearest = next(iter(quoted), None)
    if message.automatic or nearest is None or nearest.application is not None:
        return False
    if nearest.notice not in _ANSWERED or opening.names_its_city(call, keys, message):
        return False
    return not _applies(message, is_invited=nearest.notice == MailPassedOn.name)


def passed_on(message: Message) -> Turn:
    """The matter, and a letter to the writer that a person reads it; nothing for mere thanks."""
    if _is_manners(message):
        return Turn(fruitless=True)
    case = Case(
        kind=CaseKind.QUESTION,
        text=f"{message.sender.in_full} is on no city's file, and wrote this in answer to a letter "
        f"of the desk. Answer from your own mailbox, where it needs one: {message.reply[:EXCERPT]}",
        at=message.received_at,
        message=message.id,
        contact=message.sender.key,
    )
    letter = to_sender(MailPassedOn(), message)
    return Turn(letters=(letter,), cases=(case,), fruitless=True)


def _applies(message: Message, *, is_invited: bool) -> bool:
    """Whether it says that its city would apply, and nothing else but manners, in one language."""
    told = _told(message)
    codes = (message.language,) if message.language else languages.all_read()
    return any(_is_wish(told, one, is_invited=is_invited) for one in codes)


def _is_wish(told: Sequence[str], language: str, *, is_invited: bool) -> bool:
    wishes = [wishing.accepts(one, language, is_invited=is_invited) for one in told]
    others = [one for one, is_wish in zip(told, wishes, strict=True) if not is_wish]
    return any(wishes) and all(_is_mere(one, language) for one in others)


def _is_manners(message: Message) -> bool:
    """Whether every sentence above a signature is thanks; so few words tell no language."""
    codes = (message.spoken, *languages.all_read())
    found = _told(message)
    is_said = bool(found) and not message.attachments
    return is_said and all(any(_is_mere(one, code) for code in codes) for one in found)


def _told(message: Message) -> Sequence[str]:
    """The sentences above a signature."""
    language = message.spoken
    names = (message.sender.name,) if message.sender.name else ()
    said, _ = undersigned.cut(message.reply, language, names, lambda _: False)
    return sentences.split(said, language)


def _is_mere(sentence: str, language: str) -> bool:
    """Whether no word of it is more than manners; a wish to apply and a no are more."""
    text = courtesy.plain(sentence)
    is_more = courtesy.says(text, "talk.openings", language) or assent.told(text, language)
    return courtesy.is_mere(sentence, language) and not is_more
