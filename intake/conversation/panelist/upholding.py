"""A plain yes to "Does it still hold?": the ballot stands, and its receipt says so.

Invariant: it is the whole mail beside manners and who signs, above what is quoted, and answers the
letter that asks; any other answer is read as before. Nothing changes by this one, and the receipt
tells what was set aside as a signature.
"""

from intake.answers.folding import key
from intake.conversation.intents import courtesy
from intake.conversation.panelist import ballots, bare_no
from intake.conversation.panelist.sitting import Heard
from intake.conversation.turns import Turn
from intake.notices import ClaimsChanged
from intake.panel import blindness

_FILE = "upholding_words.toml"


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
    pieces = bare_no.without_manners(heard)
    left = [one for one in pieces if not courtesy.is_mere(one, heard.language)]
    return bool(left) and all(_is_yes(bare_no.as_key(one)) for one in left)


def _is_yes(said: str) -> bool:
    """A yes, that it holds, or both: "yes it does", "yes it still holds"."""
    yes, holds = bare_no.every(_FILE, "yes"), bare_no.every(_FILE, "holds")
    if said in yes or said in holds:
        return True
    return any(said.startswith(one) and said[len(one) :].strip() in holds for one in yes)
