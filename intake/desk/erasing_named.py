"""A person who is known by a name alone, such as a delegate, erased from one city's file.

Invariant: as in `erasing`; another person of this name, in another city, keeps all that is theirs.
What the application was replayed from stays, and is said; what it cannot be any more goes.
"""

from datetime import datetime

from intake import names, store
from intake.applications import Application
from intake.calls.identity import WRITER
from intake.desk import board, erasing
from intake.desk.erasing import COPIES, RECORDED, WORDED, Erased
from intake.desk.office import Office
from intake.errors import Refusal
from intake.replaying.acts import PASSED
from intake.store import Connection, erasing_acts, erasing_called, erasing_names, quoted
from intake.store.erasing import GONE
from intake.store.quoted import Words

SHORTEST = 2
"""Characters of a name: as long as those are that are written without blanks."""
ORGANIZERS = "letters to organizers: other cities' people of this name may stand there"


def erase(
    office: Office,
    connection: Connection,
    name: str,
    application: Application,
    *,
    reason: str,
    by: str,
    now: datetime,
) -> Erased | Refusal:
    """Erase this name from one application, in the caller's transaction; or why that may not be."""
    name = " ".join(name.split())
    if refusal := _may_not(office, connection, name, application, reason, by):
        return refusal
    known, number = Words((), (name,)), application.number
    naming = erasing_names.naming(connection, number, known)
    delegates, beside = erasing_names.attendance(connection, number, known)
    mails = erasing_names.mails_of(connection, number, known)
    letters = quoted.erase(connection, (), (name,), (number,), ())
    acts = erasing_acts.of_city(connection, number, known, known, GONE)
    named = erasing_names.values_of(connection, number, known)
    shared = erasing_names.shared_of(connection, (number,), known)
    cases = erasing_names.cases_of(connection, number, known, "text", "answer")
    store.shared.forget(connection, cases)
    lines = erasing_names.lines_of(connection, (number,), known, now)
    erasing_names.unlined(connection, number, known, now)
    store.erasing.pending(connection, (number,), (name,))
    store.erasing.news_of(connection, (number,), (name,))
    entries = _journal(connection, number, known, {*mails, *letters})
    reasons = erasing_names.reasons_of(connection, number, known)
    if entries or named or reasons:
        erasing.note(office, connection, {number: entries}, reason, by, now)
    board.erased(connection, (number,), (*letters, *acts), now)
    touched = any(
        (delegates, beside, mails, letters, acts, named, cases, shared, lines, entries, reasons)
    )
    left = _left(connection, number, known)
    if left and not touched:
        return Refusal(reason="rested_on", text=f"All that names {name} stays: {left[0]}.")
    return Erased(
        address=name,
        applications=(number,) if touched else (),
        entries=entries,
        mails=len(mails),
        quoted=len(letters),
        named=tuple(named),
        naming=naming,
        lines=lines,
        cases=len(cases),
        delegates=delegates,
        stays=(RECORDED, *left, WORDED, *erasing.counted(delegates), ORGANIZERS, COPIES),
    )


def _may_not(
    office: Office,
    connection: Connection,
    name: str,
    application: Application,
    reason: str,
    by: str,
) -> Refusal | None:
    if len(name) < SHORTEST or not names.is_said(name):
        return Refusal(reason="no_name", text="Say the whole name of the person.")
    if refusal := erasing.may_not(office, "", reason, by):
        return refusal
    on_file = erasing_called.on_file(connection, application.number, WRITER)
    for key, other in on_file:
        if erasing_called.is_of(name, other):
            text = f"{name} is on the file as {key}: erase that address."
            return Refusal(reason="on_file", text=text)
    return None


def _journal(connection: Connection, number: int, known: Words, changed: set[str]) -> int:
    """Erase the words of entries that name them, and the digests of what says something else now.

    Not of those that the application is replayed from.
    """
    acts = {one.sequence: one.act for one in store.journal.chain(connection, number)}
    gone = [
        sequence
        for sequence, said in store.journal.words(connection, number).items()
        if erasing.is_digest_of(said, changed)
        or ("mail" in said and said.get("message") in changed)
        or (acts[sequence] in PASSED and known.name_in(said))
    ]
    return store.journal.erase_words(connection, number, gone)


def _left(connection: Connection, number: int, known: Words) -> tuple[str, ...]:
    count = erasing_names.answers_naming(connection, number, known)
    answers = f"{count} answers of the city that name them: findings rest on these"
    left = store.journal.words(connection, number).values()
    told = sum(known.name_in(one) for one in left)
    entries = f"{told} entries of its journal that name them: the file is replayed from these"
    stays = ((count, answers), (told, entries))
    return tuple(said for some, said in stays if some)
