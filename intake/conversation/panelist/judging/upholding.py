"""A plain yes to "Does it still hold?": the ballot stands, and its receipt says so.

Invariant: it is the whole mail beside manners and who signs, above what is quoted, and answers the
letter that asks; any other answer is read as before. Nothing changes by this one, and the receipt
tells what was set aside as a signature.
"""

from functools import cache

from intake.answers.folding import key
from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy
from intake.conversation.panelist.conflicts import bare_no
from intake.conversation.panelist.judging import ballots
from intake.conversation.panelist.sitting import Heard
from intake.conversation.phrasefiles import Room
from intake.conversation.turns import Turn
from intake.notices import ClaimsChanged
from intake.panel import blindness

_ROOM: Room = "panelist.judging"
_FILE = "upholding_words.toml"
_BALLOT = "…"
_AROUND = (("stands", "ballot"), ("kept", "ballot"), ("kept_own", "own"))
"""Lists of what is said around a word for the ballot, each with the list of such words."""


def hear(heard: Heard) -> Turn | None:
    """The receipt of the ballot as it stands; None where this is no plain yes, or none is kept."""
    letter, seated = heard.sitting.letter, heard.thread
    if letter is None or letter.notice != ClaimsChanged.name or seated is None:
        return None
    if seated.ballot is None or blindness.may_score(seated.stands, seated.call, heard.now):
        return None
    return ballots.stands(heard, seated) if _upholds(heard) else None


def _upholds(heard: Heard) -> bool:
    said = [one for one in heard.message.passages if key(one.text)]
    if len(said) != 1 or key(said[0].under):
        return False
    left = courtesy.without_mere(bare_no.without_manners(heard), heard.language)
    return bool(left) and all(_is_yes(phrasefiles.as_key(one)) for one in left)


def _is_yes(said: str) -> bool:
    """A yes, that it holds, or both: "yes it does", "yes it still holds"."""
    yes, holds = phrasefiles.every(_ROOM, _FILE, "yes"), _holds()
    if said in yes or said in holds:
        return True
    return any(said.startswith(one) and said[len(one) :].strip() in holds for one in yes)


@cache
def _holds() -> frozenset[str]:
    """That it holds, in any language: as written, and around each word for a ballot."""
    around = (
        phrasefiles.as_key(said.replace(_BALLOT, one))
        for table in phrasefiles.tables(_ROOM, _FILE).values()
        for saying, named in _AROUND
        for said in table.get(saying, ())
        for one in table.get(named, ())
    )
    return phrasefiles.every(_ROOM, _FILE, "holds") | frozenset(around)
