"""What a letter says of words that could not be read, or that may be about several questions.

Invariant: the words stand there as they were written, and beside them how they could be read.
"""

from dataclasses import replace

from intake.answers.values import Unclear, UnclearReason
from intake.calls.model import Call, Question, text_in
from intake.conversation.city import examples
from intake.conversation.sorting.matching import Doubt
from intake.conversation.turns import Hearing
from intake.notices import Misread

_OF_EVENTS: dict[UnclearReason, UnclearReason] = {
    "vague": "which_event", "planned": "event_ahead",
}  # fmt: skip
"""What is said of a list of events, where the same words ask for a figure elsewhere."""


def of_question(hearing: Hearing, question: Question, words: str, why: Unclear) -> Misread:
    """Words that were read for one question, with what is to be written instead."""
    language = hearing.contact.language
    if question.kind == "events":
        why = replace(why, reason=_OF_EVENTS.get(why.reason, why.reason))
    why = examples.named(question, why, language)
    return Misread(
        label=text_in(question.label, language),
        words=hearing.own(words),
        unclear=replace(why, candidates=tuple(map(hearing.name, why.candidates))),
        example=examples.shown(question, why, language),
    )


def of_doubt(call: Call, doubt: Doubt, language: str) -> Misread:
    """Words that may be about several questions, or about none, as a letter asks of them."""
    if not doubt.questions:
        stray = Unclear(reason="no_such_question")
        return Misread(label=str(doubt.number), words=doubt.words, unclear=stray, example="")
    labels = tuple(text_in(call.question(id).label, language) for id in doubt.questions)
    first = call.question(doubt.questions[0])
    several = Unclear(reason="which_question", candidates=labels)
    return Misread(
        label=" / ".join(labels),
        words=doubt.words,
        unclear=several if len(labels) > 1 else Unclear(reason=doubt.reason),
        example=f"{text_in(first.label, language)}: {text_in(first.example, language)}",
    )
