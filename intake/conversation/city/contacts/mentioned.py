"""Somebody else's mail address in words that nothing took: an organizer sees it.

Invariant: nobody is added and nobody is written to by it; the letter says how to add a person.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.answers.values import Events, Text
from intake.conversation import sentences
from intake.conversation.city import passing_on
from intake.conversation.intents import commands
from intake.conversation.phrases import ADDRESSES
from intake.conversation.spelling import count, fold, squeeze
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.messages import Address

_TAG = re.compile(r"\+[^@]*(?=@)")
_CLOSED = re.compile(r"[.!?。！？।؟]\W*\Z")
_OF_PEOPLE = frozenset({"add_contact", "hand_over", "by_mail"})
_LEAST = 4
"""Words beside the address; a line of a signature or a letterhead has fewer."""


def shown(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with each such sentence as a matter, but for what another matter shows."""
    known = {*_own(notes, hearing), *_ours(hearing)}
    theirs = {one.address.key for one in notes.application.contacts} - known
    for words in outcome.unplaced:
        named = {_key(one[0]) for one in ADDRESSES.finditer(fold(words))}
        others = named - known if named.isdisjoint(theirs) else set()
        own = hearing.own(words)
        if others and _is_prose(words) and not any(own in one.text for one in notes.cases):
            said = hearing.own(_sentence(hearing, words))
            passing_on.pass_on(notes, hearing, said)
            left = tuple(one for one in outcome.unplaced if one != words)
            outcome = replace(outcome, unplaced=left) + remark("address_shown", said)
    for words in _in_answers(notes, hearing):
        named = {_key(one[0]) for one in ADDRESSES.finditer(fold(words))}
        own = hearing.own(words)
        is_new = named - known and named.isdisjoint(theirs)
        if is_new and not any(own in one.text for one in notes.cases):
            passing_on.pass_on(notes, hearing, own)
            outcome += remark("address_shown", own)
    return outcome


def _in_answers(notes: Notes, hearing: Hearing) -> Iterator[str]:
    """Wishes about whom to write to that an answer took for words of its own ("125⏎Please add …").

    Not of an answer in free words or of events, which may name whom they like.
    """
    answers = notes.application.current.values()
    taken = [
        squeeze(fold(one.words))
        for one in answers
        if one.message == hearing.message.id and not isinstance(one.value, Text | Events)
    ]
    if not any("@" in one for one in taken):
        return
    for sentence in sentences.split(hearing.message.reply, hearing.language):
        bare = squeeze(fold(sentence))
        is_taken = "@" in bare and any(bare in one for one in taken)
        if is_taken and _OF_PEOPLE & set(commands.wished(fold(sentence), hearing.language)):
            yield sentence


def _is_prose(words: str) -> bool:
    """Whether it is a sentence with words around the address."""
    beside = count(ADDRESSES.sub(" ", fold(words)))
    return _CLOSED.search(words) is not None and beside >= _LEAST


def _sentence(hearing: Hearing, words: str) -> str:
    """The whole sentence that the words are left of."""
    bare = squeeze(fold(words))
    said = sentences.split(hearing.message.reply, hearing.language)
    return next((one for one in said if bare in squeeze(fold(one))), words)


def _own(notes: Notes, hearing: Hearing) -> Iterator[str]:
    """The writer's addresses, on every channel."""
    yield from (_key(one.address.address) for one in notes.application.person(hearing.contact))
    message = hearing.message
    yield from map(_key, (message.sender.address, message.address, message.profile))


def _ours(hearing: Hearing) -> Iterator[str]:
    """Whom the mail was written to, and the desk's address without what names an application."""
    letters = (hearing.dossier.letter, *hearing.dossier.rivals)
    yield from map(_key, hearing.message.recipients)
    yield from (_key(one.reply_to) for one in letters if one)


def _key(address: str) -> str:
    return Address(address=_TAG.sub("", address)).key
