"""What a letter says of words that could not be read, or that may be about several questions.

Invariant: the words stand there as they were written, and beside them how they could be read: the
example does what the advice says, and an option is named in words, not by number.
"""

from dataclasses import replace

from intake import answers
from intake.answers.values import Amount, Context, Unclear, UnclearReason
from intake.calls.model import Call, Question, text_in
from intake.conversation.sorting.matching import Doubt
from intake.conversation.turns import Hearing
from intake.notices import Misread

_OF_EVENTS: dict[UnclearReason, UnclearReason] = {
    "vague": "which_event", "planned": "event_ahead",
}  # fmt: skip
"""What is said of a list of events, where the same words ask for a figure elsewhere."""

_IN_DIGITS = frozenset({"which_scale", "which_separator"})
"""Reasons for which all the digits are asked."""


def of_question(hearing: Hearing, question: Question, words: str, why: Unclear) -> Misread:
    """Words that were read for one question, with what is to be written instead."""
    language = hearing.contact.language
    if question.kind == "events":
        why = replace(why, reason=_OF_EVENTS.get(why.reason, why.reason))
    why = _named(question, why, language)
    return Misread(
        label=text_in(question.label, language),
        words=hearing.own(words),
        unclear=replace(why, candidates=tuple(map(hearing.name, why.candidates))),
        example=_example(question, why, language),
    )


def of_doubt(call: Call, doubt: Doubt, language: str) -> Misread:
    """Words that may be about several questions, or about none, as a letter asks of them."""
    if not doubt.questions:
        stray = Unclear(reason="no_such_question")
        return Misread(label=str(doubt.number), words=doubt.words, unclear=stray, example="")
    ids = dict.fromkeys(doubt.questions)  # what was told last may be what stands open
    labels = tuple(text_in(call.question(id).label, language) for id in ids)
    first = call.question(doubt.questions[0])
    several = Unclear(reason="which_question", candidates=labels)
    return Misread(
        label=" / ".join(labels),
        words=doubt.words,
        unclear=several if len(labels) > 1 else Unclear(reason=doubt.reason),
        example=f"{text_in(first.label, language)}: {text_in(first.example, language)}",
    )


def _example(question: Question, why: Unclear, language: str) -> str:
    """The question's example, with all its digits where these are asked ("USD 12,400,000,000")."""
    example = text_in(question.example, language)
    if question.kind != "amount" or why.reason not in _IN_DIGITS:
        return example
    value = answers.read("amount", example, Context(language=language))
    if not isinstance(value, Amount) or value.span.exact is None:
        return example
    year = f" ({value.year})" if value.year else ""
    return f"{value.currency} {int(value.span.exact):,}{year}"


def _named(question: Question, why: Unclear, language: str) -> Unclear:
    """The reason with options by their names: those that may be meant, of places else all."""
    if why.reason != "which_option" or not question.options:
        return why
    names = {str(n): text_in(one.name, language) for n, one in enumerate(question.options, 1)}
    meant = [names[one] for one in why.candidates if one in names]
    if not why.candidates and question.kind == "venue":
        meant = [*names.values()]
    return replace(why, candidates=tuple(meant))
