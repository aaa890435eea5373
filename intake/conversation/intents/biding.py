"""Whether short words only bid us wait, say that nobody knows, or come with a paper.

Invariant: they are nobody's name and nobody's office, in whatever language they are.
"""

from intake.answers.values import UnclearReason
from intake.conversation.intents import patter
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrasefiles import Room, listed, tables
from intake.conversation.spelling import count

_ROOM: Room = "intents"
_FILE = "biding.toml"
_MOST = 20
"""Words of such a sentence; a longer one says more."""


def instead(words: str, language: str) -> UnclearReason | None:
    """Why these words are no name and no office; None where they may be one."""
    if patter.is_all(words, language):
        return "later"
    said = plain(words)
    if count(said) > _MOST:
        return None
    for spoken in _languages():
        if any(listed(_ROOM, _FILE, spoken, one).found(said) for one in ("waiting", "unknowing")):
            return "later"
        if listed(_ROOM, _FILE, spoken, "enclosing").starts(said):
            return "referred"
    return None


def _languages() -> tuple[str, ...]:
    """All that are listed, but for English, which is read beside each of them."""
    return tuple(one for one in tables(_ROOM, _FILE) if one != "en")
