"""What kind of letter it is, in organizers' words, where the letter itself does not tell."""

from typing import Final

from intake import store
from intake.notices import CaseAnswered, Letter
from intake.store import Connection

FURTHER: Final = "further letter"
"""What "Write again" sends: it answers nothing."""
_WRITTEN: Final = "written_again"


def of(connection: Connection, letter: Letter) -> str:
    """As `Letter.called`; of what goes on after an answer that it is more of it."""
    if letter.notice != CaseAnswered.name or not letter.application:
        return letter.called
    links = store.journal.chain(connection, letter.application)
    written = {one.at for one in links if one.act == _WRITTEN}
    return FURTHER if letter.created_at in written else letter.called
