"""An answer as letters show it, with the one before it where the two differ."""

from intake.answers.values import Place, Value
from intake.applications import Answer
from intake.calls.model import Call, text_in
from intake.notices import Understood


def shown(call: Call, answer: Answer, language: str, former: Value | None = None) -> Understood:
    """An answer as letters show it, in the reader's language."""
    question = call.question(answer.question)
    return Understood(
        label=text_in(question.label, language),
        words=answer.words,
        value=answer.value,
        by=answer.by,
        replaces=None if _is_same(former, answer.value) else former,
        options=tuple(text_in(option.name, language) for option in question.options),
    )


def _is_same(former: Value | None, value: Value) -> bool:
    """Whether an answer says again what stood before, however it came to be known."""
    if isinstance(former, Place) and isinstance(value, Place):
        return (former.city, former.country) == (value.city, value.country)
    return former == value
