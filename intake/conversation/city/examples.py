"""What stands beside the advice how to write an answer that could not be read.

Invariant: the example does what the advice says, and an option is named in words, not by number.
"""

from dataclasses import replace

from intake import answers
from intake.answers.values import Amount, Context, Unclear
from intake.calls.model import Question, text_in

_IN_DIGITS = frozenset({"which_scale", "which_separator"})
"""Reasons for which all the digits are asked."""


def shown(question: Question, why: Unclear, language: str) -> str:
    """The question's example, with all its digits where these are asked ("USD 12,400,000,000")."""
    example = text_in(question.example, language)
    if question.kind != "amount" or why.reason not in _IN_DIGITS:
        return example
    value = answers.read("amount", example, Context(language=language))
    if not isinstance(value, Amount) or value.span.exact is None:
        return example
    year = f" ({value.year})" if value.year else ""
    return f"{value.currency} {int(value.span.exact):,}{year}"


def named(question: Question, why: Unclear, language: str) -> Unclear:
    """The reason with options by their names: those that may be meant, of places else all."""
    if why.reason != "which_option" or not question.options:
        return why
    names = {str(n): text_in(one.name, language) for n, one in enumerate(question.options, 1)}
    meant = [names[one] for one in why.candidates if one in names]
    if not why.candidates and question.kind == "venue":
        meant = [*names.values()]
    return replace(why, candidates=tuple(meant))
