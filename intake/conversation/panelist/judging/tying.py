"""What a ballot mail asks or asks for beside which it tells a tie to another city.

Invariant: whatever else becomes of it, it holds that city, and never the one that is judged.
"""

from collections.abc import Iterator

from intake.conversation.panelist import others, wishing
from intake.conversation.panelist.conflicts import possible
from intake.conversation.panelist.judging import loose, tied
from intake.conversation.panelist.sitting import Heard
from intake.conversation.turns import Turn
from intake.notices.panel import BallotKept


def with_ties(heard: Heard, turn: Turn) -> Turn:
    """The turn with the matter of what may tell a tie so, where none of it holds these cities."""
    letters = (one.notice for one in turn.letters)
    kept = {one.city.application for one in letters if isinstance(one, BallotKept)}
    if not kept:
        return turn
    here = heard.sitting.city(min(kept)) if len(kept) == 1 else None
    words = [one for one in _asked(heard) if loose.may_tie_own(heard, here, one)]
    ties = possible.told(heard, words, beside=here)
    held = {id for one in turn.cases for id in one.ties_on or ()}
    if not words or {*ties.on} <= held:
        return turn
    return turn + Turn(cases=tied.open_case(heard, ties))


def _asked(heard: Heard) -> Iterator[str]:
    """The sentences of the mail in which something is asked."""
    parts = wishing.parted(heard)
    wishes = [one.text for one in parts[0].message.passages] if parts else []
    said = (*wishes, *others.asking(heard))
    yield from (one for one in wishing.sentences_of(heard) if any(it in one for it in said))
