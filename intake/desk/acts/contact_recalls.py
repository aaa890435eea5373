"""A contact given to a file, or taken off it, undone with the letters that tell of it.

Invariant: nobody has read a word of it, and whoever was on the file before is on it again; or
nothing is undone.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from intake import stages, store
from intake.applications import Application
from intake.contacts import Contact, Standing
from intake.conversation.city.contacts import fitting
from intake.conversation.organizer import contacting
from intake.conversation.turns import Turn
from intake.desk.acts import judging_again, together
from intake.desk.acts.together import Undo
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Address
from intake.notices import (
    NEVER,
    Addressed,
    ContactAdded,
    ContactRemoved,
    ContactWelcomed,
    Letter,
    LetterState,
    TakenOff,
)
from intake.replaying.standing import Words
from intake.store import Connection

ACTS = {
    ContactWelcomed.name: "contact_added",
    ContactAdded.name: "contact_added",
    TakenOff.name: "contact_removed",
    ContactRemoved.name: "contact_removed",
}
"""The act that letters of a notice tell of."""
_REMOVED = tuple(notice for notice, act in ACTS.items() if act == "contact_removed")
_TO_THEM = (ContactWelcomed.name, TakenOff.name)
_CHANGED = "The file has changed since."


def undoing(
    office: Office, connection: Connection, letters: Iterable[Letter], *, by: str, now: datetime
) -> Iterator[Undo]:
    """The files as before the contacts that these letters tell of came or went."""
    for letter in together.one_each(letters, ACTS):
        yield partial(_undone, office, connection, letter, by, now)


def _undone(
    office: Office, connection: Connection, letter: Letter, by: str, now: datetime, so_far: Turn
) -> Turn | Refusal:
    alike = together.alike(connection, letter, ACTS)
    application = together.file(connection, letter.application or 0, so_far)
    found = _told(connection, letter, alike)
    if application is None or found is None:
        return _stands(letter, _CHANGED)
    if ACTS[letter.notice] == "contact_added":
        after = _before_adding(connection, application, alike, found)
    else:
        after = _before_removing(application, alike, found, now)
    if isinstance(after, str):
        return _stands(letter, after)
    words = {"address": found["address"], "by": by}
    entry = Entry(application=application.number, act="contact_recalled", words=words)
    turn = Turn(applications=(after,), entries=(entry,), parted=(application.number,))
    if ACTS[letter.notice] != "contact_added":
        return turn
    turn = replace(turn, recalls=_held_for(connection, application.number, _key(found)))
    return turn + judging_again.given_back(office, connection, after, letter, by=by, now=now)


def _held_for(connection: Connection, number: int, key: str) -> tuple[str, ...]:
    """What waits for who comes off: also where they stay on the file as one who is not reached."""
    held = store.outbox.letters(connection, application=number, state=LetterState.HELD)
    return tuple(one.id for one in held if one.to.key == key and one.due_at != NEVER)


def welcomes(
    office: Office, connection: Connection, letters: Iterable[Letter], undone: Turn
) -> tuple[Addressed, ...]:
    """The welcome anew of whose removal these letters tell, and who never read one."""
    told = (one for one in letters if one.notice in _REMOVED)
    files = {one.application or 0: one for one in told}
    found = (together.file(connection, number, undone) for number in files)
    return tuple(one for file in found if file for one in _anew(office, connection, file))


def _anew(office: Office, connection: Connection, file: Application) -> Iterator[Addressed]:
    newest = store.outbox.letters(connection, application=file.number)
    last = {one.to.key: one for one in newest if one.notice == ContactWelcomed.name}
    for contact in file.contacts:
        key = contact.address.key
        unread = key in last and last[key].state is LetterState.RECALLED
        if unread and contact.standing is Standing.ACTIVE and stages.may_have_contacts(file):
            call = call_of(office, connection, file)
            why = _why(connection, file.number, key)
            ceremony = store.ceremony.of(connection, file.number)
            yield contacting.welcome(call, file, contact, why, ceremony)


def _why(connection: Connection, number: int, key: str) -> str:
    """The reason for which they were put on the file."""
    words = store.journal.words(connection, number)
    chain = store.journal.chain(connection, number)
    added = (words.get(one.sequence, {}) for one in chain if one.act == "contact_added")
    reasons = [str(one.get("reason") or "") for one in added if _key(one) == key]
    return reasons[-1] if reasons else ""


def _told(connection: Connection, letter: Letter, alike: Sequence[Letter]) -> Words | None:
    """The words of the entry that the letters tell of: made with them, of whom they are about."""
    number, act = letter.application or 0, ACTS[letter.notice]
    words = store.journal.words(connection, number)
    mine = {one.to.key for one in alike if one.notice in _TO_THEM}
    made = (one for one in store.journal.chain(connection, number) if one.at == letter.created_at)
    told = (words.get(one.sequence, {}) for one in made if one.act == act)
    return next((one for one in told if "former" in one and mine <= _keys(one)), None)


def _keys(words: Words) -> set[str]:
    former = words["former"]
    return {_key(words), *(former if isinstance(former, dict) else ())}


def _key(words: Words) -> str:
    return Address(address=str(words.get("address") or "")).key


def _before_adding(
    connection: Connection, application: Application, alike: Sequence[Letter], found: Words
) -> Application | str:
    """The file without the contact, or as it knew them before; else why it is too late."""
    key, written_at = _key(found), alike[0].created_at
    known = next((one for one in application.contacts if one.address.key == key), None)
    if known is None or known.standing is not Standing.ACTIVE:
        return _CHANGED
    written = store.outbox.letters(connection, application=application.number)
    to_them = [one for one in written if one.to.key == key and one.created_at >= written_at]
    if any(one.state not in together.STOPPABLE for one in (*alike, *to_them)):
        return "Somebody has got a letter since."
    others = [one for one in application.contacts if one is not known]
    had_others = any(one.notice == ContactAdded.name for one in alike)
    if had_others and not any(one.standing is Standing.ACTIVE for one in others):
        return "Letters would reach nobody else any more."
    return _without(application, known, found["former"])


def _before_removing(
    application: Application, alike: Sequence[Letter], found: Words, now: datetime
) -> Application | str:
    """The file with them on it again, each form as it was; else why it is too late."""
    former: dict[str, str] = found["former"]
    gone = [one for one in application.contacts if one.address.key in former]
    if len(gone) < len(former) or any(one.standing is not Standing.LEFT for one in gone):
        return _CHANGED
    if any(one.state not in together.STOPPABLE for one in alike):
        return "Somebody has got a letter since."
    if not all(fitting.has_room(application, one.address.address, now) for one in gone):
        return "The file is full by now."
    contacts = tuple(
        replace(one, standing=Standing(former[one.address.key])) if one in gone else one
        for one in application.contacts
    )
    return replace(application, contacts=contacts)


def _without(application: Application, contact: Contact, former: str) -> Application:
    """Who was not known before is on no file: no letter ever told them that they were."""
    back = [replace(contact, standing=Standing(former))] if former else []
    contacts = [
        one for each in application.contacts for one in (back if each is contact else [each])
    ]
    pending = tuple(one for one in application.pending if one.asked != contact.address.key)
    return replace(application, contacts=tuple(contacts), pending=pending)


def _stands(letter: Letter, why: str) -> Refusal:
    number = letter.application
    came = ACTS[letter.notice] == "contact_added"
    what = "a new contact" if came else "a contact taken off the file"
    verb = "remove" if came else "add"
    then = "takes them off" if came else "puts them on the file again"
    return Refusal(
        reason="contact_stands",
        text=f"The letter {letter.named} tells of {what} of application {number}, which cannot be "
        f"taken back any more. {why} `citydesk contact {verb} {number} ADDRESS` {then}, and tells "
        "them.",
    )
