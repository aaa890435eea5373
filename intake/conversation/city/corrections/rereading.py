"""What is told anew, read as another answer to a question that was answered just before.

Invariant: it is of the kind of the former answer and differs from it; for a question, a longer
sentence or what is much further off nothing is read.
"""

from dataclasses import replace

from intake.answers.figures import statements
from intake.answers.folding import is_unspaced
from intake.answers.values import Amount, Choice, Count, Text, Unclear, Value, YesNo
from intake.applications import Answer, Application
from intake.calls.model import Question
from intake.conversation.city.answers import reading
from intake.conversation.city.corrections import formerly, instead, misnamed, righting, wrongly
from intake.conversation.city.corrections.marked import Marked
from intake.conversation.intents import intents
from intake.conversation.people import closed, signatures
from intake.conversation.questions import choosing
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import denies
from intake.conversation.spelling import count, fold
from intake.conversation.turns import Hearing
from intake.messages import Passage

FEW, FEW_SORRY = 6, 3
"""Words of what is told anew, and of what only an apology stands beside."""
_UNSPACED = 2
"""Letters to a word in scripts without blanks."""


def told(hearing: Hearing, application: Application, former: Answer, said: Marked) -> str:
    """What is told anew as an answer of the kind of a former one; "" where it is none."""
    words, kind = said.words, hearing.call.question(former.question).kind
    if kind in NUMERIC:
        return _figure(hearing, application, former, said)
    if any(map(str.isdigit, words)) or intents.is_question(words, hearing.language):
        return ""
    if kind == "text":
        return _named(former, words, hearing.language) if said.is_led or said.is_sure else ""
    is_few = count_of(words) <= (FEW if said.is_sure else FEW_SORRY)
    return words if is_few and kind in {"yesno", "choice"} else ""


def _figure(hearing: Hearing, application: Application, former: Answer, said: Marked) -> str:
    words = said.words
    if not is_lone(hearing, former, words, is_sure=said.is_sure):
        return ""
    if value(hearing, application, former, words) is None and isinstance(former.value, Amount):
        return f"{former.value.currency} {words}"
    return words


def is_lone(hearing: Hearing, former: Answer, words: str, *, is_sure: bool) -> bool:
    """Whether words tell one figure, and nothing but what it counts."""
    language = hearing.language
    if denies(fold(words), language) or "%" in words:
        return False
    if wrongly.is_new(words, language):
        return True
    most = FEW if is_sure else FEW_SORRY
    is_one = len(statements.values(words, language)) == 1 and count_of(words) <= most
    is_plain = not wrongly.is_open(words, language)
    near = {former.question, *hearing.dossier.put}
    named = choosing.named(hearing.call, words, language)
    is_of_it = not named or (former.question in named and (is_sure or named <= near))
    return is_one and is_plain and is_of_it


def _named(former: Answer, words: str, language: str) -> str:
    """A name much like the former one, or an office in the place of one."""
    if not isinstance(former.value, Text) or denies(fold(words), language):
        return ""
    words = bare(former, words, language)
    if former.question == WRITER:
        return misnamed.respelled(words, former.value.text)
    is_office = former.question == OFFICE and signatures.is_office(fold(words), language)
    return words if is_office else ""


def bare(former: Answer, words: str, language: str) -> str:
    """A name or an office without what only says that it is one."""
    return closed.said(former.question, instead.without_lead(words), language)


def value(hearing: Hearing, application: Application, former: Answer, words: str) -> Value | None:
    """The words as another answer to the same question; None where they are none."""
    question = hearing.call.question(former.question)
    found = read(hearing, application, question, words)
    if isinstance(found, Amount | Count) and isinstance(former.value, Amount | Count):
        is_other = formerly.exact(found) != formerly.exact(former.value)
        return found if is_other and righting.is_near(found, former.value) else None
    is_alike = isinstance(found, YesNo | Choice | Text) and type(found) is type(former.value)
    return found if is_alike and found != former.value and not isinstance(found, Unclear) else None


def is_known(hearing: Hearing, application: Application, former: Answer, words: str) -> bool:
    """Whether a lone figure is the very one told before: "the 145 is right"."""
    is_figure = isinstance(former.value, Amount | Count)
    if not is_figure or not wrongly.is_new(words, hearing.language):
        return False
    question = hearing.call.question(former.question)
    found = read(hearing, application, question, words)
    return formerly.exact(found) == formerly.exact(former.value)


def read(
    hearing: Hearing, application: Application, question: Question, words: str
) -> Value | Unclear:
    """The words as if nothing marked them: a no beside "one moment" would answer nothing."""
    message = replace(hearing.message, passages=(Passage(text=words),))
    alone = replace(hearing, message=message)
    return reading.read(hearing.call, application, question, words, alone)


def count_of(words: str) -> int:
    number = count(words)
    return number // _UNSPACED if is_unspaced(words[:1]) else number
