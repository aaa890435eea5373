"""What ends a reason and only says when the writer judges the rest: "I'll look at it next week".

Invariant: only a last sentence of the rest, in the writer's own voice, that judges nothing.
"""

from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.wordings import own

_SAYS = ("rest", "deferring", "soon")


def without(reason: str, language: str) -> str:
    """The reason up to such a sentence."""
    said = [own(reason, one) for one in sentences.sentences(sentences.whole(reason), language)]
    if not said or not _defers(said[-1], language):
        return reason
    return plain(reason.rstrip().removesuffix(said[-1]))


def _defers(said: str, language: str) -> bool:
    if judging_words.may_judge(said, language):
        return False
    return all(ballot_signs.says(said, language, one) for one in _SAYS)
