"""What waits for one word of a contact, and how a letter asks for that word again.

Invariant: a word is only about what the letter it answers asked; a letter that asks again names
the one that asked first, and asks nothing else.
"""

from collections.abc import Collection
from dataclasses import replace

from intake.applications import Application, Pending, State
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
    if hearing.is_taken_up:
        return ()
    keys = {one.address.key for one in application.person(hearing.contact)}
    keys.add(hearing.contact.address.key)
    return tuple(one for one in application.pending if one.asked in keys)


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
    shown = next((one for one in waits if one.kind == "submit"), None)
    if shown is None or notes.application.state is not State.OPEN:
        return Outcome()
    is_stale = shown.digest != wishes.fingerprint(notes.application)
    return Outcome() if is_stale else ask_again(shown, hearing)


def ask_again(pending: Pending, hearing: Hearing) -> Outcome:
    """The letter of this turn asks for the word once more; an answer to it settles the matter."""
    asked = named(pending, hearing) + remark("word_needed")
    return replace(asked, pending=pending.id)


def named(pending: Pending, hearing: Hearing) -> Outcome:
    """Which letter asks for the word; mails keep one subject, so only its moment tells it."""
    at = pending.at.astimezone(hearing.call.timezone)
    return remark(_WAITS[pending.kind], at.isoformat(timespec="minutes"))
