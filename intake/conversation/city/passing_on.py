"""What a city asks of a person: matters in the organizers' queue.

Invariant: what one mail asks is no two matters for the same words, and few in all.
"""

from dataclasses import replace

from intake.applications import Application
from intake.cases import MOST_LISTED, Case, CaseKind
from intake.conversation.spelling import squeeze
from intake.conversation.turns import EXCERPT, Hearing, Notes

MOST_APART = 3
"""Questions of one mail that are matters of their own; more of them are one, listed."""


def pass_on(notes: Notes, hearing: Hearing, words: str) -> None:
    """A case with these words; what another case of the same mail holds is no second one."""
    text, id = squeeze(words), hearing.message.id
    if any(one.message == id and text in squeeze(one.text) for one in notes.cases):
        return
    notes.cases[:] = [
        one
        for one in notes.cases
        if one.message != id or one.kind is not CaseKind.QUESTION or squeeze(one.text) not in text
    ]
    notes.cases.append(case_of(notes.application, hearing, words))
    asked = [one for one in notes.cases if one.message == id and one.kind is CaseKind.QUESTION]
    if len(asked) > 1 and sum(len(one.text.splitlines()) for one in asked) > MOST_APART:
        listed = "\n".join(one.text for one in asked)[:MOST_LISTED]
        others = [one for one in notes.cases if one not in asked]
        notes.cases[:] = [*others, replace(asked[0], text=listed)]


def open_case(notes: Notes, hearing: Hearing, kind: CaseKind, words: str = "") -> None:
    """A matter of these words of the message, or of all of them."""
    text = (words or hearing.message.reply or hearing.message.subject)[:EXCERPT]
    notes.cases.append(case_of(notes.application, hearing, text, kind))


def case_of(
    application: Application, hearing: Hearing, words: str, kind: CaseKind = CaseKind.QUESTION
) -> Case:
    """What one mail asks, or a person must see of it."""
    return Case(
        kind=kind,
        text=words,
        at=hearing.now,
        application=application.number,
        message=hearing.message.id,
        contact=hearing.contact.address.key,
    )
