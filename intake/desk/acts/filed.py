"""A file of a city taken out by an organizer, and put back with the letters that tell of it.

Invariant: it is put back only where nobody has read a word of it, and it was not taken out anew.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from intake import applications, store
from intake.conversation.organizer import filing
from intake.conversation.proceedings import unheard
from intake.conversation.turns import Turn
from intake.desk import proceedings
from intake.desk.acts import cities, together
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import TakeOut
from intake.desk.acts.together import Undo
from intake.desk.acts.writing import planned
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import FileTakenOut, Letter
from intake.replaying.standing import Words
from intake.store import Connection

ACTS: Final = {FileTakenOut.name: "file_taken_out"}
"""The act that letters of a notice tell of."""
KEPT = "The file is kept; `citydesk erase` is for what may not be."


def take_out(office: Office, connection: Connection, order: Order, act: TakeOut) -> Plan | Refusal:
    """The file out of the application of the city."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    turn = filing.take_out(proceeding, act.file, act.reason)
    warnings, seen = (*unheard(proceeding), KEPT), (application.taken_out,)
    return planned(office, connection, order, turn, warnings=warnings, seen=seen)


def undoing(connection: Connection, letters: Iterable[Letter], *, by: str) -> Iterator[Undo]:
    """The applications as before the files that these letters tell of were taken out."""
    for letter in together.one_each(letters, ACTS):
        yield partial(_undone, connection, letter, by)


def _undone(connection: Connection, letter: Letter, by: str, so_far: Turn) -> Turn | Refusal:
    number = letter.application or 0
    application, found = together.file(connection, number, so_far), _told(connection, letter)
    alike = together.alike(connection, letter, ACTS)
    is_late = any(one.state not in together.STOPPABLE for one in alike)
    if application is None or found is None or is_late:
        return _stands(letter)
    after = applications.put_back(application, found["digest"])
    words = {"digest": found["digest"], "name": found["name"], "by": by}
    entry = Entry(application=number, act="file_put_back", words=words)
    return Turn(applications=(after,), entries=(entry,))


def _told(connection: Connection, letter: Letter) -> Words | None:
    """The words of the entry that the letter tells of, where none since is about that file."""
    number = letter.application or 0
    words = store.journal.words(connection, number)
    chain = [one for one in store.journal.chain(connection, number) if one.sequence in words]
    about = [one for one in chain if one.act in ("file_taken_out", "file_put_back")]
    for one in about:
        if one.act == "file_taken_out" and one.at == letter.created_at:
            found = words[one.sequence]
            last = [each for each in about if words[each.sequence]["digest"] == found["digest"]][-1]
            return found if last is one else None
    return None


def _stands(letter: Letter) -> Refusal:
    return Refusal(
        reason="file_stands",
        text=f"The letter {letter.named} tells of a file of application {letter.application} that "
        "was taken out, which cannot be undone any more: somebody has read it. The city can send "
        "the file again, and it counts again.",
    )
