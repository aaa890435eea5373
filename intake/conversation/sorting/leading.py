"""A bare yes or no, and the sentence right behind it that goes on with it: one answer.

Invariant: only a yes to the mandate is joined, where that alone is asked or a "but" binds to it.
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
            if verdict and _is_yes(sorter, verdict) and _goes_with(sorter, one):
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


def _is_yes(sorter: Sorter, verdict: Piece) -> bool:
    """Whether there is a yes to be limited: a "but" behind a no says what is there."""
    return choosing.says(sorter.known, AUTHORITY, verdict.text, yes=True)
