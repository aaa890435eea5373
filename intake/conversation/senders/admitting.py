"""A mailbox that was asked whether letters may go there: its yes or no, and nothing before.

Invariant: until its yes, to its own reply address, it learns no more than the question said, and
what it wrote is kept and counts for nothing. A no is taken back by a yes of the same mailbox alone.
"""

from dataclasses import replace

from intake import languages, stages
from intake.applications import Application, Pending
from intake.conversation import sentences
from intake.conversation.city import listening, passing_on
from intake.conversation.city.contacts import fitting, mailbox_letters, mailboxes, welcoming
from intake.conversation.intents import courtesy, intents
from intake.conversation.intents.commands import IntentKind
from intake.conversation.senders import opening
from intake.conversation.turns import Bond, Dossier, Hearing, Turn, in_thread, noted
from intake.messages import Message


def hear(dossier: Dossier, message: Message, hearing: Hearing) -> Turn:
    """The mail of a mailbox that waits for its yes; with it the whole mail is heard.

    A word is about what the answered letter asked; of what it leaves open the mailbox is asked.
    """
    application, box = dossier.application, hearing.contact
    assert application
    waits = _waiting(application, hearing)
    if not waits:
        return _after_no(application, hearing)
    meant = next((one for one in waits if _is_about(one, dossier)), None)
    is_yes = welcoming.yes(meant, hearing) or welcoming.taking(meant, hearing)
    word = "confirm" if is_yes else said(message, box.language)
    if word is None and welcoming.is_no(message.reply, hearing.language):
        word = "deny"
    pending = meant or waits[-1]
    if word == "confirm" and (denied := welcoming.withdrawn(hearing, pending)):
        case = passing_on.case_of(application, hearing, "\n".join(denied))
        return _kept(application, hearing, pending) + Turn(cases=(case,))
    if meant and word == "confirm" and dossier.bond is Bond.TOKEN:
        return _admitted(application, hearing, meant)
    if word == "deny" and not _names_any(dossier) and len(waits) == 1:
        pending = meant = waits[0]
    if meant and word == "deny":
        return _refused(application, hearing, meant)
    if word and _is_word_alone(hearing):
        return _answer(application, hearing, pending)
    return _kept(application, hearing, pending)


def _admitted(application: Application, hearing: Hearing, pending: Pending) -> Turn:
    """The mail heard whole; where it leaves its yes in doubt, nothing of it counts yet.

    By whatever a mail says besides, no mailbox comes onto the file but with what it was asked.
    """
    turn = listening.hear(_answering(hearing, pending), application)
    file = next(one for one in turn.applications if one.number == application.number)
    is_open = any(one.id == pending.id for one in file.pending)
    return _kept(application, hearing, pending) if is_open else turn


def _after_no(application: Application, hearing: Hearing) -> Turn:
    """A mail of a mailbox that nothing is asked of: its yes takes back what it refused before.

    Whatever else it writes then is kept for that yes, and it hears how to say it.
    """
    is_open = stages.may_have_contacts(application)
    refused = mailboxes.refused_by(application, hearing.contact) if is_open else ()
    if not refused:
        return _answer(application, hearing, None)
    dossier = hearing.dossier
    pending = next((one for one in refused if _is_about(one, dossier)), None)
    asked = mailboxes.asked_anew(pending, hearing.contact) if pending else None
    word = "confirm" if welcoming.yes(asked, hearing) else said(hearing.message, hearing.language)
    denied = welcoming.withdrawn(hearing, pending) if pending and word == "confirm" else ()
    if pending and asked and word == "confirm" and not denied and dossier.bond is Bond.TOKEN:
        return _admitted(mailboxes.put(application, pending, asked), hearing, asked)
    pending = pending or refused[-1]
    if word == "deny" or _is_idle(hearing):
        return _way_back(application, hearing, pending)
    application, pending = mailboxes.keep(application, pending, hearing.message.id)
    return Turn(applications=(application,)) + _way_back(application, hearing, pending)


def _is_idle(hearing: Hearing) -> bool:
    """Whether a mail says nothing but a word or a courtesy."""
    said = sentences.split(hearing.message.reply, hearing.language)
    is_polite = all(courtesy.is_courtesy(one, hearing.language) for one in said)
    return is_polite and not hearing.message.attachments


def _way_back(application: Application, hearing: Hearing, pending: Pending) -> Turn:
    letter = mailbox_letters.letter_after_no(application, hearing.contact, pending)
    letters = (in_thread(letter, hearing.message),)
    noting = noted(application, "mailbox_wrote", hearing.message)
    return Turn(letters=letters, fruitless=True) + noting


def _kept(application: Application, hearing: Hearing, pending: Pending) -> Turn:
    """The question once more, and with it the mail waits for the yes."""
    application, pending = mailboxes.keep(application, pending, hearing.message.id)
    return Turn(applications=(application,)) + _answer(application, hearing, pending)


def _is_word_alone(hearing: Hearing) -> bool:
    """Whether a yes or no that settles nothing is all that the mail says."""
    said = sentences.split(hearing.message.reply, hearing.language)
    return len(said) < 2 and not hearing.message.attachments


def _refused(application: Application, hearing: Hearing, pending: Pending) -> Turn:
    """What its no leaves, told to who asked; what others ask of it waits on.

    What it wrote before is its own. Where that applies for a city, its answer is letter enough.
    """
    refused = mailboxes.refuse(application, pending)
    is_mailbox = pending.kind == "mailbox"
    turn = (
        _way_back(refused, hearing, replace(pending, kept=()))
        if is_mailbox
        else _answer(refused, hearing, None)
    )
    applies = any(opening.stands_alone(hearing.dossier, id) for id in pending.kept)
    letters = (*(() if applies else turn.letters), *mailbox_letters.told_no(application, pending))
    return replace(
        turn, applications=(refused,), letters=letters, anew=pending.kept, fruitless=False
    )


def said(message: Message, language: str) -> IntentKind | None:
    """ "confirm" or "deny", where the message says one of them and not the other."""
    language = message.language or languages.spoken_in(message.reply, language)
    found = intents.find(sentences.split(message.reply, language), language=language)
    words = {one.kind for one in found if one.kind in ("confirm", "deny")}
    return words.pop() if len(words) == 1 else None


def _waiting(application: Application, hearing: Hearing) -> list[Pending]:
    """What waits for the mailbox's word, as long as who asked for it is on a living file."""
    if not stages.may_have_contacts(application):
        return []
    key = hearing.contact.address.key
    asked = (one for one in application.pending if one.asked == key)
    return [
        one
        for one in asked
        if one.kind in fitting.ASKING and one.address and application.contact(one.address)
    ]


def _names_any(dossier: Dossier) -> bool:
    """Whether the mail answers a letter of ours that asked something, or may answer several."""
    return bool(dossier.rivals or (dossier.letter and dossier.letter.pending))


def _is_about(pending: Pending, dossier: Dossier) -> bool:
    """Whether the answered letter asked this, or is an older one that asked it for the same person.

    The ID of what waits ends in that of the message that wished it.
    """
    named = (dossier.letter.pending if dossier.letter else None) or ""
    if named == pending.id:
        return True
    kind, _, wish = named.partition(":")
    wished = dossier.again(wish) if kind == pending.kind and wish else None
    asker = pending.address
    return wished is not None and asker is not None and wished.sender.key == asker.key


def _answering(hearing: Hearing, pending: Pending) -> Hearing:
    """The mail as an answer to the newest letter that asked this."""
    letter = hearing.dossier.letter
    newest = replace(letter, pending=pending.id) if letter else None
    return replace(hearing, dossier=replace(hearing.dossier, letter=newest))


def _answer(application: Application, hearing: Hearing, pending: Pending | None) -> Turn:
    """The question once more, or that there is none any longer."""
    message = hearing.message
    nothing = Pending(id="", kind="mailbox", asked="", at=hearing.now)
    letter = mailbox_letters.letter_to(application, hearing.contact, pending or nothing)
    letter = in_thread(letter, message)
    return Turn(letters=(letter,), fruitless=True) + noted(application, "mailbox_wrote", message)
