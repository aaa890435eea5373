"""What a contact means by words about mail: to go on there, to add somebody, or only where to ask.

Invariant: only in a chat can somebody go over to mail; an address is taken for theirs only where
the message names one alone, and nobody else.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from intake import languages
from intake.answers.lexicon import listed as answer_words
from intake.conversation import sentences
from intake.conversation.city.answers import finding
from intake.conversation.intents import courtesy, framing, intents
from intake.conversation.intents.intents import Intent
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import ADDRESS, ADDRESSES, Phrases, compiled, phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, count, ends_asking, fold, words_of
from intake.conversation.turns import Hearing
from intake.messages import Address
from intake.notices import RemarkKind

_BARE = re.compile(rf"\W*(?:{ADDRESS})\W*")
_ELSE = frozenset({"add_contact", "hand_over", "resume", "language"})
"""What the same words would be, were they not about how the writer goes on."""
_BESIDE = ("by_mail.onward", "by_mail.beside")
_CLAUSE = re.compile("[,，、;；]")
_FEWEST = 3
"""Words of another question; one or two more are how this one is put."""
_TOLD: frozenset[RemarkKind] = frozenset({
    "mail_how", "mail_asked", "mail_waits", "mail_reached", "mail_refused", "contacts_full",
})  # fmt: skip
"""What the desk answers to who asks whether one can go on by mail."""


def meant(found: Sequence[Intent], hearing: Hearing) -> tuple[Intent, ...]:
    """The wishes, where "write to me at …" goes over in a chat, and by mail is what else it is.

    By mail it may add somebody, hand over, or merely say where to ask. In a chat a sentence
    beside answers may be the wish as well ("… USD 85 bn. By mail from now on, please.").
    """
    if hearing.contact.address.channel == "slack":
        wished = _in_chat(found, hearing)
        is_wished = any(one.kind == "by_mail" for one in wished)
        return wished if is_wished else (*wished, *_beside(found, hearing))
    others = {one.words for one in found if one.kind != "by_mail"}
    return tuple(_in_mail(found, others, hearing.language))


def alone(hearing: Hearing) -> Intent | None:
    """The wish of a message in a chat that is nothing else: an address, or "by mail from now on".

    An address by itself is no answer to a question: it says where they would be written to. That
    one is to write there from now on hands nothing over, where nobody else is spoken of.
    """
    if hearing.contact.address.channel != "slack":
        return None
    words, language, address = hearing.message.reply, hearing.language, _address(hearing)
    said = sentences.split(words, language)
    is_led = _leads_up if address else courtesy.is_mere
    rest = [one for one in said if not (_is_whole(one) or (address and _is_box(one)))]
    is_alone = len(rest) < len(said) and all(is_led(one, language) for one in rest)
    is_alone = is_alone and not (rest and finding.answers(hearing))  # who introduces themselves
    return Intent(kind="by_mail", words=words, address=address) if is_alone else None


def is_answered(words: str, hearing: Hearing, told: Iterable[RemarkKind]) -> bool:
    """Whether a question in a chat asks about mail and nothing else, and was told of that."""
    is_told = hearing.contact.address.channel == "slack" and not _TOLD.isdisjoint(told)
    return is_told and _only_asks(words, hearing.language)


def _asks_more(words: str, language: str) -> bool:
    """Whether a question whether one can go on by mail asks something beside ("… and when …?")."""
    if not intents.is_question(words, language):
        return False
    text = courtesy.plain(words)
    rest = _beyond(text, language, "by_mail.how")
    return _length(rest) >= _FEWEST or any(
        _asks_apart(one, language) for one in _CLAUSE.split(text)
    )


def _asks_apart(clause: str, language: str) -> bool:
    """Whether a clause asks something of its own in a few letters ("…, 谁来决定")."""
    if phrases(TABLE, "by_mail.how", language).found(clause):
        return False
    asking = phrases(TABLE, "talk.interrogatives", language).found(clause)
    return asking and _length(clause) > 1


def _length(text: str) -> int:
    return count(" ".join(WORD.findall(text)))


def _is_box(words: str) -> bool:
    """Whether a sentence is an address, or only says that one writes there from now on.

    In any language: which one a few words are in cannot always be told.
    """
    if _BARE.fullmatch(fold(words)) is not None:
        return True
    text = courtesy.plain(words)
    if ADDRESSES.search(text) is None or _is_ours(text):
        return False
    return any(
        phrases(TABLE, "by_mail.onward", one).found(text) and _says_no_more(text, one)
        for one in languages.all_read()
    )


def _is_ours(text: str) -> bool:
    """Whether the writer speaks of writing there themselves, as in "May we write to …?"."""
    said = (text, ADDRESSES.sub(" ", text))  # "an … schreiben" closes behind the address
    ours = [phrases(TABLE, "by_mail.ours", one) for one in languages.all_read()]
    return any(known.found(one) for known in ours for one in said)


def _only_asks(words: str, language: str) -> bool:
    text = courtesy.plain(words)
    is_of_it = phrases(TABLE, "by_mail.how", language).found(text) or _is_box(words)
    return is_of_it and _says_no_more(text, language, "by_mail.how")


def _says_no_more(text: str, language: str, *keys: str) -> bool:
    """Whether nothing stands in a sentence but addresses and words of how one goes on."""
    return not words_of(_beyond(text, language, *keys))


def _beyond(text: str, language: str, *keys: str) -> str:
    """What stands in a sentence beside those."""
    return without(TABLE, (*_BESIDE, *keys), ADDRESSES.sub(" ", text), language)


def _is_whole(words: str) -> bool:
    """Whether a sentence wishes for mail from now on, at which address or not, and is nothing else.

    In any language: which one a few words are in cannot always be told.
    """
    text = courtesy.plain(ADDRESSES.sub(" ", fold(words)))
    known = (phrases(TABLE, "by_mail.whole", one) for one in languages.all_read())
    return any(courtesy.covers(one, text) for one in known)


def _beside(found: Sequence[Intent], hearing: Hearing) -> tuple[Intent, ...]:
    """The wish of a sentence that is nothing else, and may name the address."""
    every = sentences.split(hearing.message.reply, hearing.language)
    heard = {one.words for one in found}
    said = next((one for one in every if one not in heard and _is_whole(one)), None)
    return (Intent(kind="by_mail", words=said, address=_named(said)),) if said else ()


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
    about -= {one.words for one in found if _is_to_another(one, hearing.language)}
    to_me = [one for one in found if one.kind == "by_mail" and one.words in about]
    named = next((one.address for one in to_me if one.address), None) or _address(hearing)
    left = [one for one in found if one.words not in about or one.kind not in (*_ELSE, "question")]
    left = [one for one in left if one.kind != "by_mail"]
    words = next((one.words for one in found if one.words in about), "")
    each = dict.fromkeys(one.words for one in found if one.words in about)
    more = [one for one in each if _asks_more(one, hearing.language)]
    left += [Intent(kind="question", words=one) for one in more]
    return (*left, Intent(kind="by_mail", words=words, address=named)) if about else tuple(left)


def _is_to_another(one: Intent, language: str) -> bool:
    """Whether an address is somebody else's, who goes on in the writer's place."""
    if one.kind != "hand_over":
        return False
    text = courtesy.plain(one.words)
    return phrases(WORDS, "taking_over", language).found(text) or _colleagues(language).found(text)


@lru_cache
def _colleagues(language: str) -> Phrases:
    return compiled(answer_words("mandates", "colleague", language))


def _is_about(one: Intent, language: str) -> bool:
    is_question = one.kind == "question"
    return one.kind == "by_mail" or (is_question and _asks_how(one.words, language))


def _in_mail(found: Sequence[Intent], others: set[str], language: str) -> Iterator[Intent]:
    """Who writes mails goes on by them; asked about all the same, it is a question."""
    for one in found:
        said = courtesy.plain(one.words)
        is_asked = ends_asking(one.words) or framing.ends_asking(said, language)
        if one.kind != "by_mail" or (one.words not in others and one.address):
            yield one
        elif one.words not in others and is_asked:
            yield replace(one, kind="question")


def _address(hearing: Hearing) -> str | None:
    """The only mail address that the message names."""
    return _named(hearing.message.reply)


def _named(words: str) -> str | None:
    told = {one[0].casefold(): one[0] for one in ADDRESSES.finditer(fold(words))}
    named = [one for one in told.values() if Address(address=one).channel == "mail"]
    return named[0] if len(told) == 1 and named else None
