"""The bare answer that may as well speak of something else, or a no where a figure is asked.

Invariant: nothing is taken for an answer; one word of its writer settles what was meant.
"""

from dataclasses import replace

from intake.answers.values import Unclear
from intake.calls.model import Question
from intake.conversation.city.answers import misreading, reading
from intake.conversation.intents import assent, courtesy
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sentences import denies
from intake.conversation.spelling import count, fold, squeeze
from intake.conversation.turns import Hearing, Notes, Outcome

_LONGEST = 300
"""Characters of a message that may be nothing but such an answer."""
_FEW = 3
"""Words of a no to "how many"."""


def put(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with the words that nothing placed as an answer that is asked back.

    Only of a whole message, to the one question that was asked: a yes that is doubted, if they may
    be one, and a no to "how many", which may be none or a no to something else.
    """
    words = squeeze(hearing.message.reply)
    asked = hearing.asked[0] if len(hearing.asked) == 1 else ()
    if len(asked) != 1 or len(words) > _LONGEST or not _is_all(outcome, words):
        return outcome
    question = next((one for one in hearing.call.questions if one.id == asked[0]), None)
    if question is None or question.id in notes.application.current:
        return outcome
    value = reading.read(hearing.call, notes.application, question, words, hearing)
    if not isinstance(value, Unclear) or not _may_be(question, value, words, hearing.language):
        return outcome
    notes.note("misread", question=question.id, words=hearing.own(words), reason=value.reason)
    misread = misreading.of_question(hearing, question, words, value)
    return replace(outcome, unplaced=(), misread=(misread,))


def _may_be(question: Question, why: Unclear, words: str, language: str) -> bool:
    """Whether it is an answer that its writer may have meant, and was not read for this reason."""
    if question.kind == "yesno":
        return why.reason == "beside" and bool(why.candidates)
    if question.kind not in NUMERIC or why.reason != "no_figure":
        return False
    is_short = count(words) <= _FEW and denies(fold(words), language)
    return is_short or assent.told(courtesy.plain(words), language) == "deny"


def _is_all(outcome: Outcome, words: str) -> bool:
    """Whether nothing was made of a message, which is shown whole."""
    is_used = outcome.understood or outcome.misread or outcome.remarks
    return not (is_used or outcome.say) and squeeze(" ".join(outcome.unplaced)) == words
