"""A figure that is told anew where an answer was called wrong and put once more, alone.

Invariant: it is the answer to that question only where the message tells one figure, another one
than stands on the file, and speaks of nothing else.
"""

import re
from dataclasses import replace

from intake import applications, stages
from intake.answers.values import Amount, Count, Value
from intake.applications import Application
from intake.conversation.city.answers import belated, finding, reading
from intake.conversation.city.corrections import disavowing, formerly, righting, wrongly
from intake.conversation.intents import intents
from intake.conversation.phrases import any_found, phrases, without
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Hit
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import Hearing, Outcome
from intake.messages import Passage

_LONGEST = 160
"""Characters of a message that may tell no more than a figure."""
_NUMBER = re.compile(r"\W*\d{1,2}\s*[.):](?!\d)")
_IDLE = (*wrongly.IDLE, "correcting", "question_nouns")


def told(hearing: Hearing, application: Application) -> Hit | None:
    """The message as the answer to the one question put, where that is in doubt; else None."""
    id = _put(hearing, application)
    words = righting.without_slip(squeeze(hearing.message.reply), hearing.language) if id else ""
    if not id or len(words) > _LONGEST or not any(map(str.isdigit, words)):
        return None
    if _is_open(words, hearing.language) or _is_numbered(words, hearing.language):
        return None
    if _is_placed(hearing, id, words):
        return None
    figure = _without_lead(words, hearing.language)
    found = _read(hearing, application, id, figure)
    held = formerly.exact(application.current[id].value)
    if not isinstance(found, Amount | Count) or formerly.exact(found) in (None, held):
        return None
    return Hit(question=id, words=figure, how="only", told=words, lined=words)


def owed(hearing: Hearing, application: Application, outcome: Outcome) -> Outcome:
    """The question in doubt once more, before any other, where a figure told for it was not read.

    Else the next try would answer the next question.
    """
    id = _put(hearing, application)
    is_left = any(any(map(str.isdigit, one)) for one in outcome.unplaced)
    return Outcome(again=(id,)) if id and is_left and not outcome.understood else Outcome()


def _put(hearing: Hearing, application: Application) -> str:
    """The one question put last, where it asks for a figure that is in doubt; else ""."""
    asked = hearing.asked[0] if len(hearing.asked) == 1 else ()
    if len(asked) != 1 or application.state not in stages.FORMING:
        return ""
    (id,) = asked
    is_doubted = id in applications.in_doubt(application) and id in application.current
    is_figure = is_doubted and hearing.call.question(id).kind in NUMERIC
    return id if is_figure and not belated.newer(hearing, application, id) else ""


def _is_open(words: str, language: str) -> bool:
    """Whether the words ask, suppose, deny, or call wrong the very figure that they tell."""
    text = fold(words)
    if intents.is_question(words, language) or wrongly.calls(words, language):
        return True
    if any_found(WORDS, ("undoing", "negators"), text, language):
        return True
    place = next(n for n, sign in enumerate(text) if sign.isdigit())
    return phrases(WORDS, "correcting", language).found(text[place:])


def _is_numbered(words: str, language: str) -> bool:
    """Whether the words number a question: "2) USD 3 billion", "question 2: USD 3 billion"."""
    text = fold(words)
    nouns = phrases(WORDS, "question_nouns", language).finditer(text)
    is_named = any(text[one.end() :].lstrip(" .:#")[:1].isdigit() for one in nouns)
    return is_named or _NUMBER.match(text) is not None


def _saying(hearing: Hearing, words: str) -> Hearing:
    """The message as if it held these words alone."""
    if squeeze(hearing.message.reply) == words:
        return hearing
    message = replace(hearing.message, passages=(Passage(text=words),))
    return replace(hearing, message=message)


def _is_placed(hearing: Hearing, id: str, words: str) -> bool:
    """Whether something is read of the words in another way, or they tell what the figure is of.

    What only stands behind a slip is read so here alone.
    """
    said = _saying(hearing, words)
    found, language = finding.find(said), hearing.language
    ids = {one for doubt in found.doubts for one in doubt.questions}
    others = {one.question for one in found.hits} - ({id} if said is not hearing else set())
    if others or not (ids | disavowing.named(said, words)) <= {id}:
        return True
    return any(map(str.isalpha, without(WORDS, _IDLE, fold(words), language)))


def _without_lead(words: str, language: str) -> str:
    """The words behind the last that says that something is put right: "it should be"."""
    said, known = words.split(), phrases(WORDS, "correcting", language)
    figure = next(n for n, one in enumerate(said) if any(map(str.isdigit, one)))
    ends = [n + 1 for n, one in enumerate(said[:figure]) if known.found(fold(one))]
    return " ".join(said[max(ends, default=0) :])


def _read(hearing: Hearing, application: Application, id: str, words: str) -> Value | None:
    value = reading.read(hearing.call, application, hearing.call.question(id), words, hearing)
    return value if isinstance(value, Amount | Count) else None
