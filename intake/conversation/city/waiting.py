"""What waits for one word of a contact, and how a letter asks for that word again.

Invariant: a word is only about what the letter it answers asked; a letter that asks again names
the one that asked first, and asks nothing else.
"""

from collections.abc import Collection
from dataclasses import replace

from intake.applications import Application, Pending, State
from intake.calls.model import Call
from intake.contacts import Contact
from intake.conversation.city import wishes
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.messages import Address
from intake.notices import RemarkKind

ABOUT_PEOPLE = frozenset({"stranger", "colleague"})
_WAITS: dict[str, RemarkKind] = {
    "submit": "submit_waits", "withdraw": "withdraw_waits", "proposal": "proposal_waits",
    "stranger": "person_waits", "colleague": "person_waits", "mailbox": "mailbox_waits",
    "hand_over": "mailbox_waits",
}  # fmt: skip


def meant(application: Application, hearing: Hearing) -> Pending | None:
    """What the word is about: what the answered letter asked, and nothing else.

    A person comes onto the file only by a word that names the letter about them.
    """
    letter = hearing.dossier.letter
    if letter is None or not letter.pending:
        return None
    asked = (one for one in of(application, hearing) if one.id == letter.pending)
    meant = next(asked, None)
    is_sure = hearing.dossier.is_named or meant is None or meant.kind not in ABOUT_PEOPLE
    return meant if is_sure else None


def of(application: Application, hearing: Hearing) -> tuple[Pending, ...]:
    """All that waits for a word of this contact, by whichever channel they were asked.

    A mail that is taken up says none.
    """
    return () if hearing.is_taken_up else asked_of(application, hearing.contact)


def asked_of(application: Application, contact: Contact) -> tuple[Pending, ...]:
    """All that this person was asked, and has not answered."""
    keys = {one.address.key for one in application.person(contact)} | {contact.address.key}
    return tuple(one for one in application.pending if one.asked in keys)


def form_of(application: Application, contact: Contact) -> Pending | None:
    """The form that waits for this person's yes just as it was shown to them."""
    shown = (one for one in asked_of(application, contact) if one.kind == "submit")
    form = next(shown, None)
    if form is None or application.state is not State.OPEN:
        return None
    return form if form.digest == wishes.fingerprint(application) else None


def about(
    application: Application, address: Address, kinds: Collection[str] = ("stranger",)
) -> tuple[Pending, ...]:
    """What waits for a contact's word on the person at this address, who has written already.

    Nothing of one who was refused, nor of a mailbox that is itself asked whose it is.
    """
    theirs = [one for one in application.pending if one.kind in kinds and one.address]
    asked = (one for one in theirs if one.asked not in ("", address.key))
    return tuple(one for one in asked if one.address and one.address.key == address.key)


def remind(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """While the form waits for its word as it was shown, every letter to the writer asks for it.

    So does the answer to an edit for whatever the last letter asked a word about: it stands on.
    """
    if outcome.say or outcome.pending or not hearing.may_bind or hearing.is_late:
        return Outcome()
    waits, stands = of(notes.application, hearing), hearing.dossier.stands
    stood = next((one for one in waits if stands and one.id == stands.pending), None)
    if stood and stood.kind != "submit":
        return ask_again(stood, hearing)
    form = form_of(notes.application, hearing.contact)
    return ask_again(form, hearing) if form else Outcome()


def ask_again(pending: Pending, hearing: Hearing) -> Outcome:
    """The letter of this turn asks for the word once more; an answer to it settles the matter."""
    asked = named(pending, hearing) + remark("word_needed")
    return replace(asked, pending=pending.id)


def named(pending: Pending, hearing: Hearing) -> Outcome:
    """Which letter asks for the word; mails keep one subject, so only its moment tells it."""
    return letter_of(pending, hearing.call)


def letter_of(pending: Pending, call: Call) -> Outcome:
    """The same for a letter that answers no message."""
    at = pending.at.astimezone(call.timezone)
    return remark(_WAITS[pending.kind], at.isoformat(timespec="minutes"))
