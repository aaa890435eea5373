"""The bare answer to a yes-or-no question that may as well speak of something else: asked back.

Invariant: nothing is taken for an answer; one word of its writer settles what was meant.
"""

from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.city import misreading, reading
from intake.conversation.spelling import squeeze
from intake.conversation.turns import Hearing, Notes, Outcome

_LONGEST = 300
"""Characters of a message that may be nothing but such an answer."""


def put(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with the words that nothing placed as a yes that is doubted, if they may be one.

    Only of a whole message, to the one question that was asked.
    """
    words = squeeze(hearing.message.reply)
    asked = hearing.asked[0] if len(hearing.asked) == 1 else ()
    if len(asked) != 1 or len(words) > _LONGEST or not _is_all(outcome, words):
        return outcome
    question = next((one for one in hearing.call.questions if one.id == asked[0]), None)
    if question is None or question.kind != "yesno" or question.id in notes.application.current:
        return outcome
    value = reading.read(hearing.call, notes.application, question, words, hearing)
    if not isinstance(value, Unclear) or value.reason != "beside" or not value.candidates:
        return outcome
    notes.note("misread", question=question.id, words=hearing.own(words), reason=value.reason)
    misread = misreading.of_question(hearing, question, words, value)
    return replace(outcome, unplaced=(), misread=(misread,))


def _is_all(outcome: Outcome, words: str) -> bool:
    """Whether nothing was made of a message, which is shown whole."""
    is_used = outcome.understood or outcome.misread or outcome.remarks
    return not (is_used or outcome.say) and squeeze(" ".join(outcome.unplaced)) == words
