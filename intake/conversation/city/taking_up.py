"""Earlier mails that count on a later yes: heard as their writer's own, in the order they came.

Invariant: none counts before that yes, none where it is about another city, and none against what
the mail with the yes says itself.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from intake import applications
from intake.applications import Answer, Pending
from intake.calls.identity import CITY, COUNTRY
from intake.calls.model import text_in
from intake.contacts import Contact
from intake.conversation.city import answering, passing_on, receipts
from intake.conversation.turns import EXCERPT, Hearing, Notes, Outcome, remark, to_contact
from intake.journal import Entry
from intake.notices import ContactWelcomed, Received

NOTHING = Outcome()
_WHERE = frozenset({CITY, COUNTRY})
Again = Callable[[Notes, Hearing], Outcome]
"""Hears another message on the same notes."""


def kept(notes: Notes, hearing: Hearing, pending: Pending, hear_again: Again) -> Outcome:
    """What a mailbox wrote before its yes counts now; what it says with the yes is newer."""
    me = notes.application.contact(hearing.contact.address)
    if me is None:
        return Outcome()
    return _before(notes, hearing, partial(_all, notes, hearing, pending, me, hear_again))


def heard(
    notes: Notes, hearing: Hearing, said: Hearing, hear_again: Again, else_said: Outcome = NOTHING
) -> Outcome:
    """One earlier mail, heard as its writer's; `else_said` goes before it where it counts."""
    other = about_other(notes, said)
    return other or else_said + _before(notes, hearing, partial(hear_again, notes, said))


def _before(notes: Notes, hearing: Hearing, hear: Callable[[], Outcome]) -> Outcome:
    """What is heard of earlier mails stands before the answers of the mail with the yes."""
    newer, told = _set_aside(notes, hearing)
    heard = hear()
    notes.application = applications.record(notes.application, *newer)
    notes.entries.extend(told)
    language = hearing.contact.language
    said = {text_in(hearing.call.question(one.question).label, language) for one in newer}
    older = tuple(one for one in heard.understood if one.label not in said)
    return replace(heard, understood=older)


def _set_aside(notes: Notes, hearing: Hearing) -> tuple[list[Answer], list[Entry]]:
    """Take what this mail answered off the notes, each answer with its entry in the journal.

    Where the city lies stays: by that the earlier mails are known to be about another one.
    """
    id, known = hearing.message.id, notes.application
    newer = [one for one in known.answers if one.message == id and one.question not in _WHERE]
    about = {one.question for one in newer}
    told = [
        one
        for one in notes.entries
        if one.act == "answered" and one.words["message"] == id and one.words["question"] in about
    ]
    notes.application = replace(
        known, answers=tuple(one for one in known.answers if one not in newer)
    )
    notes.entries[:] = [one for one in notes.entries if one not in told]
    return newer, told


def _all(
    notes: Notes, hearing: Hearing, pending: Pending, me: Contact, hear_again: Again
) -> Outcome:
    return sum((_one(notes, hearing, id, me, hear_again) for id in pending.kept), Outcome())


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
        passing_on.case_of(notes.application, hearing, hearing.message.reply[:EXCERPT])
    )
    notes.note("other_city", message=hearing.message.id, city=city)
    return remark("other_city", city)


# --- who is let in on a yes -----------------------------------------------------------------------


def tell(notes: Notes, hearing: Hearing, contact: Contact, heard: Outcome) -> None:
    """Their welcome says what was read from their own mail, and asks only what is open after it."""
    here = receipts.state_of(hearing.call, notes.application, contact)
    told = replace(
        here,
        understood=heard.understood,
        misread=heard.misread,
        unplaced=heard.unplaced,
        files=heard.files,
    )
    for at, letter in enumerate(notes.letters):
        notice = letter.notice
        if isinstance(notice, ContactWelcomed | Received) and letter.to.key == contact.address.key:
            remarks = tuple(dict.fromkeys((*notice.receipt.remarks, *heard.remarks)))
            receipt = replace(told, remarks=remarks)
            notes.letters[at] = replace(letter, notice=replace(notice, receipt=receipt))


def show(notes: Notes, hearing: Hearing, contact: Contact, heard: Outcome) -> None:
    """What they asked to see of the file; what binds waits for a word of theirs."""
    if heard.say and not heard.pending and not heard.to_all:
        shown = heard.say(receipts.state_of(hearing.call, notes.application, contact))
        notes.letters.append(to_contact(shown, contact))
