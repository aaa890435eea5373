"""What a contact means by words about mail: to go on there, to add somebody, or only where to ask.

Invariant: only in a chat can somebody go over to mail; an address is taken for theirs only where
the message names one alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake import languages
from intake.conversation import sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.intents.intents import Intent
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import ADDRESS, phrases
from intake.conversation.spelling import ends_asking, fold
from intake.conversation.turns import Hearing
from intake.messages import Address

_ADDRESS = re.compile(ADDRESS)
_BARE = re.compile(rf"\W*(?:{ADDRESS})\W*")
_ELSE = frozenset({"add_contact", "hand_over", "resume", "language"})
"""What the same words would be, were they not about how the writer goes on."""


def meant(found: Sequence[Intent], hearing: Hearing) -> tuple[Intent, ...]:
    """The wishes, where "write to me at …" goes over in a chat, and by mail is what else it is.

    By mail it may add somebody, hand over, or merely say where to ask. In a chat a sentence
    beside answers may be the wish as well ("… USD 85 bn. By mail from now on, please.").
    """
    if hearing.contact.address.channel == "slack":
        wished = _in_chat(found, hearing)
        is_wished = any(one.kind == "by_mail" for one in wished)
        return wished if is_wished else (*wished, *_beside(hearing))
    others = {one.words for one in found if one.kind != "by_mail"}
    return tuple(_in_mail(found, others))


def alone(hearing: Hearing) -> Intent | None:
    """The wish of a message in a chat that is nothing else: an address, or "by mail from now on".

    An address by itself is no answer to a question: it says where they would be written to.
    """
    if hearing.contact.address.channel != "slack":
        return None
    words, language, address = hearing.message.reply, hearing.language, _address(hearing)
    said = sentences.split(words, language)
    is_it, is_led = (_is_box, _leads_up) if address else (_is_whole, courtesy.is_mere)
    rest = [one for one in said if not is_it(one, language)]
    is_alone = len(rest) < len(said) and all(is_led(one, language) for one in rest)
    return Intent(kind="by_mail", words=words, address=address) if is_alone else None


def _is_box(words: str, _language: str) -> bool:
    return _BARE.fullmatch(fold(words)) is not None


def _is_whole(words: str, _language: str) -> bool:
    """Whether a sentence wishes for mail from now on, and is nothing else.

    In any language: which one a few words are in cannot always be told.
    """
    text = courtesy.plain(words)
    known = (phrases(TABLE, "by_mail.whole", one) for one in languages.all_read())
    return any(courtesy.covers(one, text) for one in known)


def _beside(hearing: Hearing) -> tuple[Intent, ...]:
    every = sentences.split(hearing.message.reply, hearing.language)
    said = next((one for one in every if _is_whole(one, hearing.language)), None)
    return (Intent(kind="by_mail", words=said),) if said else ()


def _leads_up(words: str, language: str) -> bool:
    if courtesy.is_courtesy(words, language) or _asks_how(words, language):
        return True
    kinds = {one.kind for one in intents.find([words], language=language)}
    return "by_mail" in kinds and kinds <= {"by_mail", *_ELSE}


def _asks_how(words: str, language: str) -> bool:
    """Whether a question is how, or whether, one can go on by mail."""
    is_of_it = phrases(TABLE, "by_mail.how", language).found(courtesy.plain(words))
    return is_of_it and intents.is_question(words, language)


def _in_chat(found: Sequence[Intent], hearing: Hearing) -> tuple[Intent, ...]:
    about = {one.words for one in found if _is_about(one, hearing.language)}
    to_me = [one for one in found if one.kind == "by_mail" and one.words in about]
    named = next((one.address for one in to_me if one.address), None) or _address(hearing)
    left = [one for one in found if one.words not in about or one.kind not in (*_ELSE, "question")]
    left = [one for one in left if one.kind != "by_mail"]
    words = next((one.words for one in found if one.words in about), "")
    return (*left, Intent(kind="by_mail", words=words, address=named)) if about else tuple(left)


def _is_about(one: Intent, language: str) -> bool:
    is_question = one.kind == "question"
    return one.kind == "by_mail" or (is_question and _asks_how(one.words, language))


def _in_mail(found: Sequence[Intent], others: set[str]) -> Iterator[Intent]:
    """Who writes mails goes on by them; asked about all the same, it is a question."""
    for one in found:
        if one.kind != "by_mail" or (one.words not in others and one.address):
            yield one
        elif one.words not in others and ends_asking(one.words):
            yield replace(one, kind="question")


def _address(hearing: Hearing) -> str | None:
    """The only mail address that the message names."""
    told = {one[0].casefold(): one[0] for one in _ADDRESS.finditer(fold(hearing.message.reply))}
    named = [one for one in told.values() if Address(address=one).channel == "mail"]
    return named[0] if len(told) == 1 and named else None
