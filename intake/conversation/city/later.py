"""A message that only passes the question: "I do not know yet", "I will send it tomorrow".

Invariant: every word of it says so, and nothing else; one that says more, or that answers where no
figure is asked ("No, se lo diré mañana"), is read as any other is. Who does not know a figure is
told what to write, since there may be none.
"""

from functools import partial

from intake.answers.values import Unclear
from intake.applications import Application
from intake.calls.model import Question
from intake.conversation import phrasefiles
from intake.conversation.city.answers import misreading
from intake.conversation.intents import intents
from intake.conversation.phrases import blanked
from intake.conversation.questions import reading
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing, Notes, Outcome, remark

_listed = partial(phrasefiles.listed, "city", "later_words.toml")
_LONGEST = 160
"""Characters of a message that may do no more."""
_EVERY = ("coming", "unready", "unknown", "lacking", "when", "beside")
_PASSING = ("coming", "unready")
_ASKS = frozenset("?？؟")
_OF_APPLICANT = "V11_"
"""How the questions begin that ask who applies: what is to come of those has its own rules."""


def heard(notes: Notes, hearing: Hearing) -> Outcome | None:
    """What such a message comes to, where it does nothing but put off the one question asked."""
    question = _put(hearing, notes.application)
    if question is None or not _is_all(hearing):
        return None
    is_put_off = _listed(hearing.language, *_PASSING).found(fold(hearing.message.reply))
    if question.kind in NUMERIC:
        return remark("left_for_later") if is_put_off else _unknown(notes, hearing, question)
    is_put_off |= _listed(hearing.language, "unknown").found(fold(hearing.message.reply))
    return remark("left_for_later") if is_put_off and not _answers(question, hearing) else None


def _is_all(hearing: Hearing) -> bool:
    """Whether every word of the message puts off what is asked, or may stand beside such words."""
    text = fold(hearing.message.reply)
    if len(text) > _LONGEST or any(one.isdigit() or one in _ASKS for one in text):
        return False
    every = _listed(hearing.language, *_EVERY).finditer(text)
    return not any(map(str.isalpha, blanked(text, (one.span() for one in every))))


def _unknown(notes: Notes, hearing: Hearing, question: Question) -> Outcome | None:
    """A figure that the writer does not know: asked anew, with what to write where there is none.

    A question to us it is in no language, whatever its ending; who does not understand the
    question, or asks us to confirm something, is not told that the number can follow.
    """
    words = hearing.message.reply
    said = fold(words)
    if not _listed(hearing.language, "unknown").found(said):
        return None
    if _listed(hearing.language, "asking").found(said):
        return None
    if _answers(question, hearing) and not intents.is_question(words, hearing.language):
        return None
    why = Unclear(reason="pending")
    notes.note("misread", question=question.id, words=hearing.own(words), reason=why.reason)
    return Outcome(misread=(misreading.of_question(hearing, question, words, why),))


def _answers(question: Question, hearing: Hearing) -> bool:
    read = reading.read(question, hearing.message.reply, hearing.language)
    return not isinstance(read, Unclear)


def _put(hearing: Hearing, application: Application) -> Question | None:
    """The one open question of the letter, where that asks for no more."""
    asked = hearing.asked[0] if len(hearing.asked) == 1 else ()
    message = hearing.message
    if len(asked) != 1 or asked[0] in application.current or message.edits or message.attachments:
        return None
    return None if asked[0].startswith(_OF_APPLICANT) else hearing.call.question(asked[0])
