"""How a city writes its name, where its documents might not: asked once, answered by a reply.

Invariant: only a contact whom nobody can pass for says it, in an answer to the letter that asks;
no name is taken that the receipt does not show.
"""

from dataclasses import replace
from datetime import datetime

from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.ceremony import Ceremony, OwnName
from intake.contacts import Contact
from intake.conversation.city import listening
from intake.conversation.city.contacts import identity
from intake.conversation.proceedings import Proceeding
from intake.conversation.spelling import squeeze
from intake.conversation.titled import naming_reading
from intake.conversation.turns import OWN, Hearing, Turn, to_contact
from intake.journal import Entry
from intake.notices import Addressed, CityNotice, NameAsked, NameNoted

ABOUT = (NameAsked.name, NameNoted.name)
ASKED_IN = (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.FINAL_REVIEW)
"""Stages on entering which a city is asked."""


def ask(proceeding: Proceeding, own_name: str) -> Turn:
    """The letter that asks about the name on file; none where one has asked before."""
    application, call = proceeding.application, proceeding.call
    if proceeding.is_name_asked:
        return Turn()

    def say(contact: Contact) -> CityNotice:
        return NameAsked(
            application=application.number,
            city=application.city,
            own_name=own_name,
            answer_by=_until(call, proceeding.now),
        )

    letters = proceeding.letters(say)
    entry = Entry(application=application.number, act="name_asked", words={"on_file": own_name})
    pending = (replace(one, pending=f"name:{own_name}") for one in letters)
    return Turn(entries=(entry,), letters=tuple(pending)) if letters else Turn()


def hear(hearing: Hearing, application: Application) -> Turn | None:
    """An answer to the letter that asks for the name; None where the mail is about other things.

    Those are heard as any mail is, and so are the files that come with a name. Once the documents
    are made, a person gives them another name.
    """
    letter = hearing.dossier.letter
    if letter is None or letter.notice not in ABOUT or hearing.dossier.bond not in OWN:
        return None
    if application.is_over or application.state is not State.REGISTERED:
        return None
    asked = naming_reading.Asked(
        on_file=(letter.pending or "").partition(":")[2],
        city=application.city or "",
        country=application.country,
        is_noted=letter.notice == NameNoted.name,
    )
    reply = identity.unsigned(application, hearing).message.reply
    if name := naming_reading.read(reply, asked, hearing.language):
        return _noted(hearing, application, name) + _filed(hearing, application)
    is_unsure = naming_reading.may_mean(reply, asked, hearing.language)
    if is_unsure and not hearing.message.attachments:
        return _again(hearing, application, asked.on_file)
    return None


def _filed(hearing: Hearing, application: Application) -> Turn:
    """The files that came with the name, heard as a message of their own."""
    if not hearing.message.attachments:
        return Turn()
    files = replace(hearing.message, passages=())
    return listening.hear(replace(hearing, message=files), application)


def _noted(hearing: Hearing, application: Application, name: str) -> Turn:
    told = OwnName(words=name, by=hearing.contact.address.key, at=hearing.now)
    former = hearing.dossier.ceremony() or Ceremony(application=application.number)
    notice = NameNoted(
        application=application.number,
        city=application.city,
        own_name=name,
        answer_by=_until(hearing.dossier.call, hearing.now),
    )
    words = {"own_name": name, "by": told.by, "message": hearing.message.id}
    return Turn(
        applications=(application,),
        entries=(Entry(application=application.number, act="name_told", words=words),),
        letters=(_answer(hearing, application, notice, name),),
        ceremonies=(replace(former, own_name=told),),
    )


def _again(hearing: Hearing, application: Application, on_file: str) -> Turn:
    notice = NameAsked(
        application=application.number,
        city=application.city,
        own_name=on_file,
        answer_by=_until(hearing.dossier.call, hearing.now),
        fault=squeeze(hearing.message.reply),
    )
    words = {"message": hearing.message.id, "by": hearing.contact.address.key}
    return Turn(
        applications=(application,),
        entries=(Entry(application=application.number, act="name_unclear", words=words),),
        letters=(_answer(hearing, application, notice, on_file),),
        fruitless=True,
    )


def _answer(hearing: Hearing, application: Application, notice: CityNotice, name: str) -> Addressed:
    named = identity.by_name(application, hearing.contact)
    return to_contact(notice, named, answering=hearing.message, pending=f"name:{name}")


def _until(call: Call, now: datetime) -> datetime | None:
    """The end of the final review: the documents follow it."""
    closes_at = call.stages[Stage.FINAL_REVIEW].closes_at
    return closes_at if closes_at > now else None
