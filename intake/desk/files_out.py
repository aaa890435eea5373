"""Of which file that counts no more a letter tells, to the city or to the panel.

Invariant: a letter tells of the act in whose moment it was written, as the journal has it.
"""

from typing import Final

from intake import store
from intake.conversation.panelist import panelist_letters
from intake.notices import ClaimsChanged, FileTakenOut, Letter
from intake.replaying.filed import FILING
from intake.replaying.standing import Words
from intake.store import Connection

TELLING: Final = (FileTakenOut.name, ClaimsChanged.name)


def number_of(letter: Letter) -> int:
    """The application of the file; a letter to the panel is on no file."""
    return letter.application or panelist_letters.number_of(letter.pending)


def told(connection: Connection, letter: Letter, *, is_last: bool = False) -> Words | None:
    """The words of the entry that took the file out; None where there is none, or it was erased.

    With `is_last` also where that file came again since, or was put back.
    """
    if letter.notice not in TELLING:
        return None
    words = store.journal.words(connection, number_of(letter))
    chain = store.journal.chain(connection, number_of(letter))
    about = [one for one in chain if one.act in FILING and one.sequence in words]
    mine = (one for one in about if one.act == "file_taken_out" and one.at == letter.created_at)
    found = next(mine, None)
    if found is None:
        return None
    said = words[found.sequence]
    same = [one for one in about if words[one.sequence]["digest"] == said["digest"]]
    return None if is_last and same[-1] is not found else said
