"""A file of a city that organizers take out, as where it was sent by mistake.

Invariant: it counts no more and is kept, whoever is on the file reads why; no answer changes.
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
    if not stages.may_have_contacts(application):
        text = f"No file of {application.told} counts any more: it is {application.state.value}."
        return Refusal(reason="over", text=text)
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
