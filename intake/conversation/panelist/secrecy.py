"""Whether organizers may read the words of a panelist's mail before the ballots are counted.

Invariant: this is asked of every mail whose words a case would show; what was not shown there is
quoted by no letter either.
"""

from intake.conversation import sentences
from intake.conversation.ballots import judging_words
from intake.conversation.panelist import naming
from intake.conversation.panelist.declaring import weighing
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import has_question_mark
from intake.conversation.turns import Turn
from intake.notices.panel import BallotKept
from intake.panel.roster import Seat

CLOSED = "words are closed"
"""How a matter says that nobody reads the mail before the count: it may be about verdicts."""


def is_closed(heard: Heard) -> bool:
    """Whether the words may say how somebody judges a city that is not counted yet.

    A verdict's word or a standard's name is enough; and so is a statement on a city that tells no
    tie to it, of who judges or judged. Who sits with nothing to judge says no verdict.
    """
    panelist = heard.panelist
    if not heard.sitting.has_judged and (panelist.sits or panelist.seat is Seat.INVITED):
        return False
    if naming.may_judge(heard):
        return True
    if not heard.sitting.has_judged:
        return False
    if _is_asking(heard):
        return _states(heard)
    return heard.packet is not None or bool(naming.named(heard))


def is_asked_of(turn: Turn) -> bool:
    """Whether a receipt asks what is said of a standard: those words may be a verdict."""
    kept = (one.notice for one in turn.letters if isinstance(one.notice, BallotKept))
    return any(it.standard for one in kept for it in one.unread)


def _is_asking(heard: Heard) -> bool:
    said = sentences.split(heard.text, heard.language)
    return has_question_mark(heard.text) or any(
        weighing.weighs(one, heard.language) for one in said
    )


def _states(heard: Heard) -> bool:
    """Whether something is said of a city beside a question, or asked about, that is no tie."""
    language = heard.language
    said = sentences.split(heard.text, language)
    told = [one for one in said if not weighing.asks(one, language)]
    if any(weighing.weighs(one, language) for one in said if one not in told):
        return judging_words.appraises(heard.text, language) or not any(
            weighing.tells_tie(one, language) for one in said
        )
    loose = (one for one in told if not weighing.tells_tie(one, language))
    return any(naming.named_in(heard, one) for one in loose)
