"""A mail address that its owner is still to confirm, corrected by who gave it.

Invariant: only one address beside those that were asked corrects them, in a short message that
answers nothing and speaks of nobody else; it is asked for what the mistyped one was asked.
"""

from collections.abc import Iterable, Iterator

from intake.applications import Application, Pending
from intake.conversation.city.answers import finding
from intake.conversation.city.contacts import mailboxes
from intake.conversation.intents import intents, misaddressed
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.intents import Intent
from intake.conversation.phrases import ADDRESSES
from intake.conversation.sentences import split
from intake.conversation.spelling import count, fold
from intake.conversation.turns import Hearing
from intake.messages import Address

LONGEST = 20
"""Words of a message that only corrects an address, and says so."""
SHORT = 8
"""Words beside an address that stands there without more."""
_OF_ADDRESSES = frozenset({"by_mail", "hand_over", "question", "language", "confirm", "deny"})
"""What the words of a correction may sound like."""


def corrected(application: Application, hearing: Hearing) -> Intent | None:
    """What the correction asks for: going on by mail, or handing over, at the right address.

    Without an address where the words only say that the one given was wrong.
    """
    asked, words = _asked(application, hearing), hearing.message.reply
    if asked is None or not (misaddressed.is_said(words) or _stands_alone(hearing)):
        return None
    wish = _wish(application, hearing, asked, words)
    return None if wish is None or _says_more(hearing) else wish


def beside(application: Application, hearing: Hearing, unplaced: Iterable[str]) -> Intent | None:
    """The same of sentences beside answers, of which one says that the address was wrong."""
    asked = _asked(application, hearing)
    if asked is None:
        return None
    of_it = (one for one in unplaced if misaddressed.is_said(one) or ADDRESSES.search(fold(one)))
    words = " ".join(of_it)
    is_said = misaddressed.is_said(words)
    return _wish(application, hearing, asked, words) if is_said else None


def _wish(application: Application, hearing: Hearing, asked: Pending, words: str) -> Intent | None:
    addresses = _named(application, hearing, words)
    is_of_others = misaddressed.is_of_others(hearing.message.reply)
    if count(words) > LONGEST or len(addresses) > 1 or is_of_others:
        return None
    is_over = asked.kind == "hand_over" and not _goes_on_by_mail(hearing)
    kind: IntentKind = "hand_over" if is_over else "by_mail"
    return Intent(kind=kind, words=words, address=next(iter(addresses), None))


def _goes_on_by_mail(hearing: Hearing) -> bool:
    """Whether the writer wishes for mail in words of its own, and calls no address wrong."""
    words, language = hearing.message.reply, hearing.language
    found = intents.find(split(words, language), language=language)
    is_wish = any(one.kind == "by_mail" for one in found)
    return is_wish and not misaddressed.is_said(words)


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


def _named(application: Application, hearing: Hearing, words: str) -> list[str]:
    """The addresses in the words, without one asked before where another stands beside it."""
    told = {one[0].casefold(): one[0] for one in ADDRESSES.finditer(fold(words))}
    boxes = [one for one in told.values() if Address(address=one).channel == "mail"]
    before = set(_before(application, hearing))
    new = [one for one in boxes if Address(address=one).key not in before]
    return new if new and len(told) == len(boxes) else list(told.values())


def _before(application: Application, hearing: Hearing) -> Iterator[str]:
    for one in application.pending:
        if mailboxes.is_named_by(one, hearing.contact):
            yield one.asked or one.message or ""


def _stands_alone(hearing: Hearing) -> bool:
    """Whether hardly anything stands beside an address in a chat, and nobody's name before it."""
    text = fold(hearing.message.reply)
    before = [text[: one.start()] for one in ADDRESSES.finditer(text)]
    is_short = count(ADDRESSES.sub(" ", text)) <= SHORT and hearing.message.channel == "slack"
    return is_short and bool(before) and not any(map(misaddressed.names_somebody, before))


def _says_more(hearing: Hearing) -> bool:
    """Whether it answers a question of ours, or wishes for something else."""
    language = hearing.language
    found = intents.find(split(hearing.message.reply, language), language=language)
    is_wish = any(one.kind not in _OF_ADDRESSES for one in found)
    return is_wish or finding.answers(hearing)
