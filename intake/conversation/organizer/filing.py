"""A file of a city that organizers take out, as where it was sent by mistake, or file anew.

Invariant: what is taken out counts no more and is kept, whoever is on the file reads why; no answer
changes.
"""

from intake import applications, names, stages
from intake.applications import Application, Evidence
from intake.conversation.proceedings import Proceeding, turn
from intake.conversation.turns import Notes, Turn
from intake.errors import Refusal
from intake.notices import FileTakenOut

LEAST = 6
"""Signs of a SHA-256 from which on it names a file."""


def take_out(proceeding: Proceeding, meant: str, reason: str) -> Turn | Refusal:
    """The file that is meant out of the application, and everybody on it told."""
    application, reason = proceeding.application, " ".join(reason.split())
    if refusal := _over(application):
        return refusal
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why: everybody on the file reads it.")
    file = _meant(application, meant)
    if isinstance(file, Refusal):
        return file
    notes = Notes(application=applications.take_out(application, file.digest))
    words = {"digest": file.digest, "name": file.name}
    notes.note("file_taken_out", **words, by=proceeding.organizer, reason=reason)
    told = FileTakenOut(
        application=application.number, city=application.city, file=file.name, reason=reason
    )
    return turn(notes, *proceeding.letters(lambda _: told))


def file_under(proceeding: Proceeding, meant: str, question: str, reason: str) -> Turn | Refusal:
    """The file that is meant belongs to this question of the call from now on, and to no other."""
    application, reason = proceeding.application, " ".join(reason.split())
    if refusal := _over(application):
        return refusal
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why: the journal keeps it.")
    known = {one.id.casefold(): one.id for one in proceeding.call.questions}
    id = known.get(question.strip().casefold())
    if id is None:
        text = f"The call has no question “{question}”; `citydesk call show` lists them."
        return Refusal(reason="no_such_question", text=text)
    file = _meant(application, meant)
    if isinstance(file, Refusal):
        return file
    former = filed_under(application, file.digest)
    if former == (id,):
        return Refusal(reason="filed_so", text=f"{file.name} is filed under {id} already.")
    notes = Notes(application=applications.file_under(application, file.digest, id))
    words = {"digest": file.digest, "name": file.name, "question": id, "former": [*former]}
    notes.note("evidence_filed", **words, by=proceeding.organizer, reason=reason)
    return turn(notes)


def filed_under(application: Application, digest: str) -> tuple[str, ...]:
    """The questions that a file was sent or filed for; none where that is not known."""
    sent = (one.question for one in application.evidence if one.digest == digest)
    return tuple(dict.fromkeys(one for one in sent if one))


def _over(application: Application) -> Refusal | None:
    """Why nothing is done with any of its files any more."""
    if stages.may_have_contacts(application):
        return None
    text = f"No file of {application.told} counts any more: it is {application.state.value}."
    return Refusal(reason="over", text=text)


def _meant(application: Application, meant: str) -> Evidence | Refusal:
    """The file that counts and has this name, or a SHA-256 that begins so."""
    words, files = meant.strip().casefold(), applications.once(application.files)
    found = [one for one in files if one.name.casefold() == words]
    if not found and len(words) >= LEAST:
        found = [one for one in files if one.digest.startswith(words)]
    if len(found) == 1:
        return found[0]
    what = "several files" if found else "no file"
    named = "; ".join(f"{one.name} ({one.digest[:12]})" for one in found or files) or "none"
    text = f"{application.told} has {what} called “{meant}”. Name one of those that count: {named}."
    return Refusal(reason="several_files" if found else "no_such_file", text=text)
