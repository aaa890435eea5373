"""What organizers call a letter, where it does not tell itself, and what is shown in Slack."""

from typing import Final

from intake import store
from intake.notices import CaseAnswered, Letter
from intake.store import Connection
from intake.store.chats.board import Spot

FURTHER: Final = "further letter"
"""What "Write again" sends: it answers nothing."""
_WRITTEN: Final = "written_again"
_SPOTS: Final = {
    "case": "case {}", "card": "the card of application {}", "decision": "decision {}",
    "act": "what an organizer did", "news": "news", "home": "somebody's Home", "mail": "a mail",
}  # fmt: skip


def spot(of: Spot) -> str:
    """What is shown there; what has no number of theirs goes by its kind."""
    return _SPOTS.get(of.kind, "a note to somebody").format(of.subject)


def of(connection: Connection, letter: Letter) -> str:
    """As `Letter.called`; of what goes on after an answer that it is more of it."""
    if letter.notice != CaseAnswered.name or not letter.application:
        return letter.called
    links = store.journal.chain(connection, letter.application)
    written = {one.at for one in links if one.act == _WRITTEN}
    return FURTHER if letter.created_at in written else letter.called
