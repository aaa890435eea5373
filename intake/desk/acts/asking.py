"""What a city has answered already of what an organizer asks it for.

Invariant: whoever asks once more for what was answered was shown that answer.
"""

from collections.abc import Iterator, Sequence

from intake import moments
from intake.applications import Answer, Application
from intake.calls.model import Call, text_in

MOST_WORDS = 160
"""Characters shown of an answer."""


def seen(application: Application, ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The answers in force to these questions: another one makes the letter another act."""
    return tuple(
        (one.question, one.message, one.at.isoformat(), one.words)
        for one in _answers(application, ids)
    )


def told(application: Application, call: Call, ids: Sequence[str]) -> tuple[str, ...]:
    """A line for each of these questions that has its answer."""
    return tuple(_told(call, one) for one in _answers(application, ids))


def _answers(application: Application, ids: Sequence[str]) -> Iterator[Answer]:
    for id in dict.fromkeys(ids):
        if answer := application.current.get(id):
            yield answer


def _told(call: Call, answer: Answer) -> str:
    label = text_in(call.question(answer.question).label, "en")
    at = moments.told(answer.at.astimezone(call.timezone))
    words = " ".join(answer.words.split())
    shown = words if len(words) <= MOST_WORDS else f"{words[: MOST_WORDS - 1]}…"
    said = f": “{shown}”" if shown else ""
    return f"“{label}” was answered on {at}{said}."
