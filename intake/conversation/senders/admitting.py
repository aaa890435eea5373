"""A mailbox that was asked whether letters may go there: its yes or no, and nothing before.

Invariant: until its yes, to its own reply address, it learns no more than the question said.
"""

from dataclasses import replace

from intake import languages
from intake.applications import Application, Pending
from intake.conversation import sentences
from intake.conversation.city import listening, mailboxes
from intake.conversation.intents import intents
from intake.conversation.intents.intents import IntentKind
from intake.conversation.turns import Bond, Dossier, Hearing, Turn, in_thread, noted
from intake.messages import Message


def hear(dossier: Dossier, message: Message, hearing: Hearing) -> Turn:
    """The mail of a mailbox that waits for its yes; with it the whole mail is heard."""
    application, box = dossier.application, hearing.contact
    assert application
    pending = _waiting(application, hearing)
    word = said(message, box.language)
    if pending is None:
        return _answer(application, hearing, None)
    if word == "confirm" and dossier.bond is Bond.TOKEN:
        return listening.hear(hearing, application)
    if word != "deny":
        return _answer(application, hearing, pending)
    refused = mailboxes.refuse(application, pending)
    turn = _answer(refused, hearing, None)
    letters = (*turn.letters, *mailboxes.told_no(application, pending))
    return replace(turn, applications=(refused,), letters=letters, fruitless=False)


def said(message: Message, language: str) -> IntentKind | None:
    """ "confirm" or "deny", where the message says one of them and not the other."""
    language = message.language or languages.spoken_in(message.reply, language)
    found = intents.find(sentences.split(message.reply, language), language=language)
    words = {one.kind for one in found if one.kind in ("confirm", "deny")}
    return words.pop() if len(words) == 1 else None


def _waiting(application: Application, hearing: Hearing) -> Pending | None:
    """What waits for the mailbox's word, as long as who asked for it is on a living file."""
    if application.is_over:
        return None
    key = hearing.contact.address.key
    asked = [one for one in application.pending if one.asked == key]
    pending = next((one for one in asked if one.kind in mailboxes.ASKING), None)
    asker = pending.address if pending else None
    return pending if asker and application.contact(asker) else None


def _answer(application: Application, hearing: Hearing, pending: Pending | None) -> Turn:
    """The question once more, or that there is none any longer."""
    message = hearing.message
    nothing = Pending(id="", kind="mailbox", asked="", at=hearing.now)
    letter = mailboxes.letter_to(application, hearing.contact, pending or nothing)
    letter = in_thread(letter, message)
    return Turn(letters=(letter,), fruitless=True) + noted(application, "mailbox_wrote", message)
