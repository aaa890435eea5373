"""What is said back of an answer beside its value: what is only planned, and a first year.

Invariant: its writer is told so in their own words; the answer stays as it was read.
"""

from collections.abc import Iterator

from intake.answers.choices import unfinished
from intake.answers.events import since
from intake.answers.values import Choice, Context, Events, Value
from intake.calls.model import Question, option_words
from intake.conversation.turns import Hearing
from intake.notices import Remark


def told(hearing: Hearing, question: Question, value: Value, words: str) -> Iterator[Remark]:
    """The remarks on what these words say of another time, beside the value read from them."""
    if isinstance(value, Events):
        yield from _of_events(hearing, value, words)
    if isinstance(value, Choice):
        context = Context(
            language=hearing.language, options=option_words(question), today=hearing.now.date()
        )
        if beside := unfinished.beside(value, words, context):
            said = "; ".join(map(hearing.own, beside))
            yield Remark(kind="options_planned", words=said)


def _of_events(hearing: Hearing, value: Events, words: str) -> Iterator[Remark]:
    if value.planned:
        said = hearing.own("; ".join(value.planned))
        yield Remark(kind="events_planned", words=said)
    if yearly := since.told(value, words, hearing.language):
        said = "; ".join(f"{hearing.name(one.name)} ({one.year})" for one in yearly)
        yield Remark(kind="events_since", words=said)
