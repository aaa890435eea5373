"""Two verdicts that are to change places: "Please swap S1 and S2."

Invariant: nothing is changed by such words: whoever wrote them is asked, with what would stand.
"""

from intake.conversation import phrasefiles
from intake.conversation.ballots import beside_city
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.spelling import fold

_TWO = 2


def pair(text: str, paper: Paper, language: str) -> tuple[str, str] | None:
    """The two standards of which a text says so; None where it names others, or says it not."""
    known = phrasefiles.listed("ballots", "swapped_words.toml", language, "swap")
    if not known.found(fold(text)):
        return None
    named = sorted(beside_city.signed(text, paper, language).labels)
    return (named[0], named[1]) if len(named) == _TWO else None
