"""A message that only passes the question: "I do not know yet", "I will send it tomorrow".

Invariant: every word of it says so, and nothing else; one that says more, or that answers where no
figure is asked ("No, se lo diré mañana"), is read as any other is.
"""

from intake.answers.values import Unclear
from intake.applications import Application
from intake.calls.model import Question
from intake.conversation import phrasefiles
from intake.conversation.phrases import Phrases, blanked
from intake.conversation.questions import reading
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.spelling import fold, words_of
from intake.conversation.turns import Hearing

_FILE = "later_words.toml"
_LONGEST = 160
"""Characters of a message that may do no more."""
_EVERY = ("coming", "unready", "unknown", "lacking", "when", "beside")
_PASSING = ("coming", "unready")
_ASKS = frozenset("?？؟")
_OF_APPLICANT = "V11_"
"""How the questions begin that ask who applies: what is to come of those has its own rules."""


def passes(hearing: Hearing, application: Application) -> bool:
    """Whether the message does nothing but put off the one question that it answers."""
    question = _put(hearing, application)
    text = fold(hearing.message.reply)
    if question is None or len(text) > _LONGEST:
        return False
    if any(one.isdigit() or one in _ASKS for one in text):
        return False
    is_figure = question.kind in NUMERIC
    if not is_figure and _answers(question, hearing):
        return False
    lists = _PASSING if is_figure else (*_PASSING, "unknown")
    if not _listed(hearing.language, *lists).found(text):
        return False
    every = _listed(hearing.language, *_EVERY).finditer(text, words_of(text))
    return not any(map(str.isalpha, blanked(text, (one.span() for one in every))))


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


def _listed(language: str, *meanings: str) -> Phrases:
    return phrasefiles.listed("city", _FILE, language, *meanings)
