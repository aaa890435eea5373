"""A yes beside which a part is told of: "sensors run our lights; for the sewers it is planned".

Invariant: only what stands behind a contrast, speaks of a field and not of the technology is left
out, and what remains must state by itself what is asked.
"""

from collections.abc import Iterator

from intake.calls import matters
from intake.calls.model import Question
from intake.conversation import sentences
from intake.conversation.phrases import among
from intake.conversation.questions import cues
from intake.conversation.sentences import WORDS

_LEAD = frozenset({"iot", "sensing", "running"})
"""The matters that a clause about a mere part does not name."""
_STOPS = (";", "；", "")


def statements(question: Question, words: str, language: str) -> Iterator[str]:
    """What the words state without the last of their clauses, each on a part; longest first."""
    whole = sentences.whole(words)
    contrasts = among(WORDS, "contrasts", language)
    found = [
        clause
        for sentence in sentences.sentences(whole, language)
        for clause in sentences.clauses(
            sentence, language, lambda left, joint, right: joint in contrasts or joint in _STOPS
        )
    ]
    for clause in reversed(found[1:]):
        said, part = whole.text[: clause.start], whole.text[clause.start :]
        if cues.speaks_of(_LEAD, part, language) or not cues.speaks_of(
            matters.FIELDS, part, language
        ):
            return
        if cues.stated(question.id, said, language) is not None:
            yield said
