"""Which question a correction is about, by the figure that it takes back: "136, not 163".

Invariant: only the one question whose recorded figure stands in the words beside the new one.
"""

from decimal import Decimal

from intake import answers
from intake.answers.figures import statements
from intake.answers.values import Amount, Context, Count
from intake.applications import Application
from intake.calls.model import Call
from intake.conversation.sorting.matching import Doubt


def question(call: Call, application: Application, doubt: Doubt, language: str) -> str | None:
    """The one of the questions in doubt whose figure the words name as the former one."""
    meant = [
        id
        for id in doubt.questions
        if _is_former(application, id, _new(call, id, doubt.words, language), doubt.words, language)
    ]
    return meant[0] if len(meant) == 1 else None


def _new(call: Call, id: str, words: str, language: str) -> Decimal | None:
    """The one figure that the words leave standing."""
    return _exact(answers.read(call.question(id).kind, words, Context(language=language)))


def _exact(value: object) -> Decimal | None:
    return value.span.exact if isinstance(value, Amount | Count) else None


def _is_former(
    application: Application, id: str, new: Decimal | None, words: str, language: str
) -> bool:
    answer = application.current.get(id)
    former = _exact(answer.value) if answer else None
    if new is None or former is None or new == former:
        return False
    return former in statements.values(words, language)
