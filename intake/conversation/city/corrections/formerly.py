"""Which question a correction is about, by the figure that it takes back: "136, not 163".

Invariant: only the one question whose recorded figure stands in the words beside the new one.
"""

from decimal import Decimal

from intake import answers
from intake.answers.figures import statements
from intake.answers.values import Amount, Context, Count
from intake.applications import Application
from intake.calls.model import Call
from intake.conversation.questions import corrections
from intake.conversation.sorting.matching import Doubt

_BARE = 1_000
"""Below it a figure of money may want its scale: "not 90 but 95 billion"."""


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
    kind, context = call.question(id).kind, Context(language=language)
    told = exact(answers.read(kind, words, context))
    return told or exact(answers.read(kind, corrections.without(words, language), context))


def exact(value: object) -> Decimal | None:
    return value.span.exact if isinstance(value, Amount | Count) else None


def _is_former(
    application: Application, id: str, new: Decimal | None, words: str, language: str
) -> bool:
    answer = application.current.get(id)
    former = exact(answer.value) if answer else None
    if new is None or former is None or new == former:
        return False
    told = statements.values(words, language)
    return former in told or any(_shares_scale(one, former, new) for one in told)


def _shares_scale(one: Decimal, former: Decimal, new: Decimal) -> bool:
    """Whether a figure is the former one but for the scale that only the new one names."""
    scale = former / one if 0 < one < _BARE else Decimal(1)
    return scale >= _BARE and scale.log10() == scale.logb() and new / scale < _BARE
