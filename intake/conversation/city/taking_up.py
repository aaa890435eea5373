"""Earlier mails that count on a later yes: heard as their writer's own, in the order they came.

Invariant: none counts before that yes, none where it is about another city, and none against what
the mail with the yes says itself.
"""

from collections.abc import Callable
from dataclasses import replace

from intake import applications
from intake.applications import Pending
from intake.calls.model import text_in
from intake.cases import Case, CaseKind
from intake.contacts import Contact
from intake.conversation.city import answering
from intake.conversation.turns import EXCERPT, Hearing, Notes, Outcome, remark

Again = Callable[[Notes, Hearing], Outcome]
"""Hears another message on the same notes."""


def kept(notes: Notes, hearing: Hearing, pending: Pending, hear_again: Again) -> Outcome:
    """What a mailbox wrote before its yes counts now; what it says with the yes is newer."""
    me = notes.application.contact(hearing.contact.address)
    if me is None:
        return Outcome()
    newer = [one for one in notes.application.answers if one.message == hearing.message.id]
    heard = sum((_one(notes, hearing, id, me, hear_again) for id in pending.kept), Outcome())
    if not newer or not heard.understood:
        return heard
    notes.application = applications.record(notes.application, *newer)
    said = {text_in(hearing.call.question(one.question).label, me.language) for one in newer}
    older = tuple(one for one in heard.understood if one.label not in said)
    return replace(heard, understood=older)


def _one(notes: Notes, hearing: Hearing, id: str, me: Contact, hear_again: Again) -> Outcome:
    message = hearing.dossier.again(id)
    if message is None:
        return Outcome()
    said = hearing.taking_up(message, me)
    return about_other(notes, said) or hear_again(notes, said)


def about_other(notes: Notes, hearing: Hearing) -> Outcome | None:
    """Where the mail is about another city than the file, none of it counts and a person looks."""
    city = answering.other_city(notes, hearing)
    if city is None:
        return None
    notes.cases.append(
        Case(
            kind=CaseKind.QUESTION,
            text=hearing.message.reply[:EXCERPT],
            at=hearing.now,
            application=notes.application.number,
            message=hearing.message.id,
            contact=hearing.contact.address.key,
        )
    )
    notes.note("other_city", message=hearing.message.id, city=city)
    return remark("other_city", city)
