"""A mail address that its owner is still to confirm, corrected by who gave it.

Invariant: only one address beside those that were asked corrects them, in a short message that
answers nothing and speaks of nobody else; it is asked for what the mistyped one was asked.
"""

import re
from collections.abc import Iterator

from intake.applications import Application, Pending
from intake.conversation.city import answering, mailboxes
from intake.conversation.intents import intents, misaddressed
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.intents import Intent
from intake.conversation.phrases import ADDRESS
from intake.conversation.sentences import split
from intake.conversation.spelling import count, fold
from intake.conversation.turns import Hearing
from intake.messages import Address

LONGEST = 20
"""Words of a message that only corrects an address."""
_ADDRESS = re.compile(ADDRESS)


def corrected(application: Application, hearing: Hearing) -> Intent | None:
    """What the correction asks for: going on by mail, or handing over, at the right address.

    Without an address where the words only say that the one given was wrong.
    """
    asked = _asked(application, hearing)
    words = hearing.message.reply
    if asked is None or count(words) > LONGEST or misaddressed.is_of_others(words):
        return None
    is_said, addresses = misaddressed.is_said(words), _named(application, hearing)
    is_meant = is_said or (hearing.message.channel == "slack" and addresses)
    if not is_meant or len(addresses) > 1 or _says_more(hearing, is_said=is_said):
        return None
    kind: IntentKind = "hand_over" if asked.kind == "hand_over" else "by_mail"
    return Intent(kind=kind, words=words, address=next(iter(addresses), None))


def _asked(application: Application, hearing: Hearing) -> Pending | None:
    """What the writer's last address was asked, where it has not said yes.

    It waits for that, or it said no or came back and no mailbox is theirs since.
    """
    waits = [one for one in application.pending if mailboxes.is_named_by(one, hearing.contact)]
    has_box = any(one.address.channel == "mail" for one in application.person(hearing.contact))
    is_in_chat = hearing.contact.address.channel == "slack"
    if has_box and is_in_chat:
        waits = [one for one in waits if one.asked != mailboxes.REFUSED]
    return max(waits, key=lambda one: one.at, default=None)


def _named(application: Application, hearing: Hearing) -> list[str]:
    """The addresses of the message, without one asked before where another stands beside it."""
    told = {one[0].casefold(): one[0] for one in _ADDRESS.finditer(fold(hearing.message.reply))}
    boxes = [one for one in told.values() if Address(address=one).channel == "mail"]
    before = set(_before(application, hearing))
    new = [one for one in boxes if Address(address=one).key not in before]
    return new if new and len(told) == len(boxes) else list(told.values())


def _before(application: Application, hearing: Hearing) -> Iterator[str]:
    for one in application.pending:
        if mailboxes.is_named_by(one, hearing.contact):
            yield one.asked or one.message or ""


def _says_more(hearing: Hearing, *, is_said: bool) -> bool:
    """Whether it answers a question of ours, asks one, or names a person beside the address."""
    language = hearing.language
    found = intents.find(split(hearing.message.reply, language), language=language)
    is_named = any(one.name or one.kind == "add_contact" for one in found)
    is_answer = any(one.how != "only" for one in answering.find(hearing).hits)
    return is_answer or (is_named and not is_said)
