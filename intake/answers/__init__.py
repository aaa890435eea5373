"""Free text to a value, or a reason why not.

Invariant: any text at all gives a `Value` or an `Unclear`; nothing raises, nothing is guessed.
"""

from collections.abc import Callable

from intake.answers import (
    amounts,
    choices,
    counts,
    dates,
    events,
    folding,
    places,
    texts,
    venues,
    yesno,
)  # fmt: skip
from intake.answers.values import AnswerKind, Context, Unclear, Value

_READERS: dict[AnswerKind, Callable[[str, Context], Value | Unclear]] = {
    "amount": amounts.read,
    "count": counts.read,
    "yesno": yesno.read,
    "choice": choices.read,
    "place": places.read,
    "country": places.read_country,
    "date": dates.read,
    "venue": venues.read,
    "text": texts.read,
    "events": events.read,
}


def read(kind: AnswerKind, text: str, context: Context) -> Value | Unclear:
    """The value of an answer of this kind, or why there is none.

    Only the beginning of a very long text is read (`folding.LONGEST` characters).
    """
    said = text if kind == "text" else folding.without_files(text[: folding.LONGEST])
    return _READERS[kind](said, context)
