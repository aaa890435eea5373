"""Whether short words only bid us wait, say that nobody knows, or come with a paper.

Invariant: they are nobody's name and nobody's office, in whatever language they are; where one
stands beside them, it is read.
"""

from intake.answers.values import UnclearReason
from intake.conversation.intents import courtesy
from intake.conversation.intents.courtesy import plain
from intake.conversation.people import called, signatures
from intake.conversation.phrasefiles import Room, listed, tables
from intake.conversation.sentences import Piece, between_marks
from intake.conversation.spelling import count

_ROOM: Room = "intents"
_FILE = "biding.toml"
_MOST = 20
"""Words of such a sentence; a longer one says more."""


def instead(words: str) -> UnclearReason | None:
    """Why these words are no name and no office; None where they may be one."""
    said = plain(words)
    if count(said) > _MOST:
        return None
    clauses = between_marks(said)
    for language in _languages():
        bids = listed(_ROOM, _FILE, language, "waiting", "unknowing")
        encloses = listed(_ROOM, _FILE, language, "enclosing")
        left = [one for one in clauses if not (bids.found(one) or encloses.starts(one))]
        if len(left) < len(clauses) and not any(_may_name(one, language) for one in left):
            return "later" if bids.found(said) else "referred"
    return None


def _may_name(clause: str, language: str) -> bool:
    """Whether a clause beside it is somebody's name or office ("Head of IT, I will check")."""
    if courtesy.is_courtesy(clause, language):
        return False
    _, opened = called.opener(Piece(text=clause), language)
    is_one = signatures.is_name(clause, language) or signatures.is_held(clause, language)
    return bool(opened) or is_one


def _languages() -> tuple[str, ...]:
    """All that are listed, but for English, which is read beside each of them."""
    return tuple(one for one in tables(_ROOM, _FILE) if one != "en")
