"""Somebody whom another contact named takes part themself: from then on they write for the city.

Invariant: nobody takes part by a word of somebody else's, nor by a question, a no, a signature or
what a mail program wrote.
"""

from dataclasses import replace

from intake.applications import Application, State
from intake.calls.identity import PERSONAL
from intake.contacts import Contact, Standing
from intake.conversation.city.contacts import declining
from intake.conversation.turns import Hearing, Turn


def noted(turn: Turn, hearing: Hearing, application: Application) -> Turn:
    """The turn, with which the writer is named no longer where their mail takes part."""
    if not hearing.contact.is_named:
        return turn
    files = [one for one in turn.applications if one.number == application.number]
    after = files[0] if files else application
    if not _takes_part(hearing, application, after):
        return turn
    file = _known(after, hearing.contact)
    others = tuple(one for one in turn.applications if one.number != application.number)
    return replace(turn, applications=(file, *others))


def _takes_part(hearing: Hearing, before: Application, after: Application) -> bool:
    me = hearing.contact
    if after.contact(me.address) is None:
        return False
    return (
        me.standing is Standing.ASKED  # they said yes to it just now
        or _stated(after, me) > _stated(before, me)
        or len(after.evidence) > len(before.evidence)
        or after.state not in (before.state, State.WITHDRAWN)
        or _says_yes(hearing)
    )


def _stated(application: Application, me: Contact) -> int:
    """How many answers are theirs, but those that a signature tells."""
    return sum(
        one.by == me.address.key and one.question not in PERSONAL for one in application.answers
    )


def _says_yes(hearing: Hearing) -> bool:
    letter = hearing.dossier.letter
    is_answer = letter is not None and letter.to.key == hearing.contact.address.key
    return is_answer and declining.word(hearing.message.reply, hearing.language) == "confirm"


def _known(application: Application, me: Contact) -> Application:
    contacts = (
        replace(one, is_named=False) if one.address.key == me.address.key else one
        for one in application.contacts
    )
    return replace(application, contacts=tuple(contacts))
