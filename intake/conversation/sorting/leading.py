"""A bare yes or no, and the sentence right behind it that goes on with it: one answer.

Invariant: only the mandate's verdict is joined: where that alone is asked, or a "but" limits a yes.
"""

from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing
from intake.conversation.questions.reading import AUTHORITY
from intake.conversation.questions.taking import Taken
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.sorting import Sorter


def join(sorter: Sorter, text: str) -> None:
    """Take a verdict that was left with the answer behind it ("Yes. But it runs out in May.")."""
    for one in tuple(sorter.taken):
        if one.how == "cue" and one.question == AUTHORITY:
            verdict = _before(sorter, text, one.piece)
            if verdict and _goes_with(sorter, one, verdict):
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


def _goes_with(sorter: Sorter, one: Taken, verdict: Piece) -> bool:
    """Whether the mandate alone is asked, or a "but" limits a yes (a no has nothing to limit)."""
    known = sorter.known
    if known.asked == (one.question,):
        return True
    is_bound = phrases(WORDS, "contrasts", known.language).starts(one.piece.text)
    return is_bound and choosing.says(known, AUTHORITY, verdict.text, yes=True)
