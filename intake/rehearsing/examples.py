"""Whether the examples that letters show can be read: a city that copies one must be understood."""

from collections.abc import Callable, Iterator
from datetime import date

from intake.answers.values import NotAvailable, Unclear
from intake.calls.model import Call, Question
from intake.rehearsing import made
from intake.rehearsing.points import Point


def unreadable(call: Call, today: date) -> Iterator[Point]:
    """English examples that the desk would not take as an answer."""
    return _unread(call, today, lambda language: language == "en")


def misleading(call: Call, today: date) -> Iterator[Point]:
    """The same of the other languages."""
    return _unread(call, today, lambda language: language != "en")


def _unread(call: Call, today: date, of: Callable[[str], bool]) -> Iterator[Point]:
    for index, question in enumerate(call.questions):
        for language, words in question.example.items():
            fault = _fault(call, question, words, today, language) if of(language) else None
            if fault:
                yield Point(
                    key=f"questions.{index}.example.{language}",
                    text=f'a city that writes "{words}" for {question.id} is not understood '
                    f"({fault}); give an example of kind {question.kind}",
                )


def _fault(call: Call, question: Question, words: str, today: date, language: str) -> str | None:
    value = made.read(call, question, words, today, language)
    if isinstance(value, Unclear):
        return value.reason.replace("_", " ")
    return "it says that there is no answer" if isinstance(value, NotAvailable) else None
