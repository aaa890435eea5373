"""An application handed over to another person: asked there first, and theirs with their yes.

Invariant: until that yes, to its own reply address, the writer stays on the file and the address is
told nothing of it; a mistyped one gives nothing away.
"""

from dataclasses import replace

from intake import ceremony, names
from intake.applications import Pending
from intake.calls.identity import PERSONAL
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.conversation.city import waiting, wishes
from intake.conversation.city.answers import stating
from intake.conversation.city.contacts import fitting, identity, mailbox_letters, mailboxes
from intake.conversation.intents.intents import Intent
from intake.conversation.questions.taking import WRITER
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.messages import Address
from intake.notices import ContactWelcomed, Receipt


def hand_over(notes: Notes, hearing: Hearing, intent: Intent) -> Outcome:
    """Ask who is to write from now on; whoever writes for the city already takes over at once."""
    refusal = wishes.may_not_add(hearing, intent)
    if refusal:
        return remark(refusal, intent.address or "")
    to = Address(address=intent.address or "", name=intent.name or "")
    if notes.application.contact(to):
        return _to_colleague(notes, hearing, to)
    if mailboxes.is_own(notes.application, hearing, to):
        return mailboxes.ask(notes, hearing, intent)
    if mailboxes.is_refused(notes.application, to, "hand_over"):
        return remark("hand_over_refused", to.address)
    if not mailboxes.is_asked(notes.application, hearing, to, "hand_over"):
        if not fitting.has_room(notes.application, to.address, hearing.now, leaving=1):
            return remark("contacts_full", to.address)
        written = tuple(one.message for one in waiting.about(notes.application, to) if one.message)
        box = mailboxes.asked_at(notes, hearing, to)
        mailboxes.write(notes, hearing, box, "hand_over", written)
    return remark("hand_over_asked", to.address)


def settle(notes: Notes, hearing: Hearing, pending: Pending) -> Outcome:
    """They said yes: they write for the city now, and who handed over hears so and leaves."""
    mailboxes.drop(notes, pending)
    former = notes.application.contact(pending.address) if pending.address else None
    successor = notes.application.contact(hearing.contact.address)
    if former is None or successor is None:
        return remark("mail_denied")
    by = identity.by_name(notes.application, former).address.in_words
    notes.letters.extend(mailbox_letters.told(notes.application, pending, "handed_over"))
    _keep_name(notes, hearing, former, successor)
    wishes.leave(notes, former, successor=successor)
    notes.note("contact_added", address=successor.address.address, by=former.address.key)
    if pending.kept and not any(one.kind == "stranger" for one in notes.application.pending):
        notes.settled.append(CaseKind.STRANGER)
    number, city = notes.application.number, notes.application.city
    titled_at = ceremony.titled_at(hearing.dossier.ceremony())

    def say(heard: Receipt) -> ContactWelcomed:
        return ContactWelcomed(
            application=number,
            city=city,
            receipt=heard,
            by=by,
            handed_over=True,
            titled_at=titled_at,
        )

    return Outcome(say=say, rank=4)  # a form that waits for a word is shown before it


def _to_colleague(notes: Notes, hearing: Hearing, to: Address) -> Outcome:
    wishes.leave(notes, hearing.contact)
    wishes.join(notes, hearing, to, handed_over=True, is_named=True)
    return remark("handed_over", to.address)


def _keep_name(notes: Notes, hearing: Hearing, former: Contact, successor: Contact) -> None:
    """Whose mail says that they are who wrote before need not say so once more."""
    said = hearing.message.sender.name
    keys = {one.address.key for one in notes.application.person(former)}
    told = notes.application.current.get(WRITER)
    known = told.words if told and told.by in keys else ""
    is_same = any(one and names.is_same(one, said) for one in (known, former.address.name))
    if not said or not is_same:
        return

    about = [notes.application.current.get(one) for one in PERSONAL]
    by, message = successor.address.key, hearing.message.id
    answers = [
        replace(one, by=by, message=message, at=hearing.now)
        for one in about
        if one and one.by in keys
    ]
    stating.state(notes, *answers)
