"""Who answers a letter of ours that is on no file: a person reads it, and no application is opened.

Invariant: only a wish to apply, or a city's name with but a yes and manners, opens one, and only
manners reach nobody; a bare yes is no wish, since who checked a number may say it to anything.
"""

import re
from collections.abc import Sequence

from intake import languages
from intake.answers.folding import clean
from intake.answers.values import Text
from intake.applications import Application
from intake.calls.identity import PERSONAL
from intake.calls.model import Call, text_in
from intake.cases import Case, CaseKind
from intake.contacts import Keys
from intake.conversation import sentences
from intake.conversation.intents import assent, courtesy, substance, undersigned
from intake.conversation.phrases import without
from intake.conversation.senders import opening, wishing
from intake.conversation.spelling import has_question_mark, words_of
from intake.conversation.turns import EXCERPT, Turn, to_sender
from intake.messages import Message
from intake.notices import ErasureAsked, Letter, MailPassedOn, NumbersChecked

_ANSWERED = frozenset({NumbersChecked.name, ErasureAsked.name, MailPassedOn.name})


def is_answer(call: Call, keys: Keys, message: Message, quoted: Sequence[Letter]) -> bool:
    """Whether it answers such a letter; `quoted` are ours that it names, the nearest first."""
    nearest = next(iter(quoted), None)
    if message.automatic or nearest is None or nearest.application is not None:
        return False
    if nearest.notice not in _ANSWERED:
        return False
    begun = opening.begun(call, keys, message)
    return not (_enters(call, begun, message) if begun else _applies(message))


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


def _enters(call: Call, begun: Application, message: Message) -> bool:
    """Whether a sentence is a wish to apply with no more than its city, or all is that city.

    The loan, the copy or the address of a bank may name a city as well.
    """
    told = _told(message)
    return any(_is_entry(call, begun, told, one) for one in _codes(message))


def _is_entry(call: Call, begun: Application, told: Sequence[str], language: str) -> bool:
    known = substance.known(begun, call, language)
    bare = [substance.unnamed(one, known, language) for one in told]
    is_named = [one != clean(said) for one, said in zip(bare, told, strict=True)]
    told_of = (one.value for id, one in begun.current.items() if id in PERSONAL)
    texts = (one.text for one in told_of if isinstance(one, Text))
    names = [substance.unnamed(one, known, language).strip() for one in texts]
    names.append(clean(text_in(call.title, language)))
    own = [_without_own(one, call, names) for one in bare]
    of_city = [_is_of_city(one, language) for one in own]
    wishes = [wishing.is_whole(one, language) for one in own]
    if any(map(all, zip(wishes, is_named, strict=True))):
        return True
    if any(wishes):
        return all(one for one, named in zip(of_city, is_named, strict=True) if named)
    others = (one for one, is_city in zip(own, of_city, strict=True) if not is_city)
    is_city = any(map(all, zip(of_city, is_named, strict=True)))
    return is_city and all(_is_beside(one, language) for one in others)


def _without_own(bare: str, call: Call, names: Sequence[str]) -> str:
    """The sentence without an ID of the call at its head, and without these names."""
    for one in filter(None, names):
        bare = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", " ", bare, flags=re.IGNORECASE)
    label, colon, rest = bare.partition(":")
    is_id = label.strip() in {one.id for one in call.questions}
    return rest if colon and is_id else bare


def _is_of_city(bare: str, language: str) -> bool:
    """Whether nothing is said but for whom somebody writes, perhaps behind a yes."""
    if has_question_mark(bare):
        return False
    clauses = sentences.between_marks(bare)
    told = [one for one in clauses if not _is_beside(one, language)]
    said = courtesy.plain(" ".join(told))
    is_more = words_of(without(substance.TABLE, courtesy.WRITING, said, language))
    return not is_more and not courtesy.pleads(said, language)


def _is_beside(said: str, language: str) -> bool:
    return _is_mere(said, language) or assent.told(said, language) == "confirm"


def _applies(message: Message) -> bool:
    """Whether it says that its city would apply, and nothing else but manners, in one language."""
    told = _told(message)
    return any(_is_wish(told, one) for one in _codes(message))


def _codes(message: Message) -> Sequence[str]:
    """Words too few to tell their language are read in each."""
    return (message.language,) if message.language else tuple(languages.all_read())


def _is_wish(told: Sequence[str], language: str) -> bool:
    others = [one for one in told if not wishing.is_whole(one, language)]
    return len(others) < len(told) and all(_is_mere(one, language) for one in others)


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
