"""Who writes a titled city's mail, by name and office, so that their "I" puts them on the list.

Invariant: the name is the writer's own word: their signature, or what they told of themself.
"""

from intake.answers.values import Text
from intake.applications import Application
from intake.ceremony import Delegate
from intake.conversation.people import signatures
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing


def of(hearing: Hearing, application: Application) -> Delegate | None:
    """Who signed the mail, else who the contact said they are; None where neither is known."""
    signed = signatures.signature(hearing.message)
    told = _told(hearing, application)
    if signed is None or not signed.name:
        return told
    if told and fold(told.name).casefold() == fold(signed.name).casefold():
        return Delegate(name=told.name, office=told.office or signed.office or "")
    return Delegate(name=signed.name, office=signed.office or "")


def _told(hearing: Hearing, application: Application) -> Delegate | None:
    """The name and office that this contact stated, by mail or in a chat."""
    me = hearing.contact
    keys = {one.address.key for one in (me, *application.person(me))}
    words = {}
    for id in (WRITER, OFFICE):
        answer = application.current.get(id)
        if answer and answer.by in keys and isinstance(answer.value, Text):
            words[id] = answer.value.text
    name = words.get(WRITER)
    return Delegate(name=name, office=words.get(OFFICE, "")) if name else None
