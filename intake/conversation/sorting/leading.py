"""A bare yes or no, and the sentence right behind it that goes on with it: one answer.

Invariant: a verdict is joined to the one question asked, or to what a "but" binds to it.
"""

from intake.conversation.phrases import phrases
from intake.conversation.questions.taking import Taken
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.sorting import Sorter


def join(sorter: Sorter, text: str) -> None:
    """Take a verdict that was left with the answer behind it ("Yes. But it runs out in May.")."""
    for one in tuple(sorter.taken):
        if one.how == "cue" and sorter.known.kind(one.question) == "yesno":
            verdict = _before(sorter, text, one.piece)
            if verdict and _goes_with(sorter, one):
                sorter.rest.remove(verdict)
                sorter.taken.append(Taken(question=one.question, how=one.how, piece=verdict))


def _before(sorter: Sorter, text: str, piece: Piece) -> Piece | None:
    """The verdict, alone in its sentence, right before a piece."""
    verdicts = phrases(WORDS, "verdicts", sorter.known.language)
    for one in sorter.rest:
        between = text[one.end : piece.start] if one.end <= piece.start else "-"
        if not between.strip() and verdicts.is_all(one.text):
            return one
    return None


def _goes_with(sorter: Sorter, one: Taken) -> bool:
    known = sorter.known
    contrasts = phrases(WORDS, "contrasts", known.language)
    return known.asked == (one.question,) or contrasts.starts(one.piece.text)
