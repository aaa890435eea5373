"""Whether a sentence says nothing but that there is none with the other cities: "No others."

Invariant: every word of it is known; it is of the others only beside a conflict that is known.
"""

from collections.abc import Sequence

from intake.conversation import phrasefiles
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.panelist.declaring.declared import Listed, Said
from intake.conversation.phrasefiles import Room

_ROOM: Room = "panelist.declaring"
_FILE = "remainder_words.toml"


def is_none(piece: str) -> bool:
    """Whether it is such a sentence, in any language."""
    return phrasefiles.as_key(piece) in phrasefiles.every(_ROOM, _FILE, "none")


def told(pieces: Sequence[tuple[str, list[Said]]], tied: Sequence[Listed]) -> list[Said]:
    """What the pieces say, in which such a sentence denies the others where it was not read.

    It does so only where it is known for sure than which they are others: these, or cities `tied`
    before that the mail answers a question about.
    """
    said = [one for _, several in pieces for one in several]
    conflicts = [one for one in said if one.conflicts]
    is_known = bool(conflicts) or bool(tied)
    if not is_known or any(one.is_bare for one in conflicts):
        return said
    return [one for piece, several in pieces for one in _of_others(piece, several)]


def _of_others(piece: str, said: list[Said]) -> list[Said]:
    if any(one.clears_rest for one in said) or not is_none(piece):
        return said
    return [Said(words=plain(piece), clears_rest=True)]
