"""What stands beside an answer and is not counted in it, since it is only planned or on trial.

Invariant: its writer is told so in their own words; the answer stays as it was read.
"""

from collections.abc import Iterator

from intake.answers.choices import unfinished
from intake.answers.values import Choice, Context, Events, Value
from intake.calls.model import Question
from intake.conversation.city.reading import option_words
from intake.conversation.turns import Hearing
from intake.notices import Remark


def told(hearing: Hearing, question: Question, value: Value, words: str) -> Iterator[Remark]:
    """The remark on what these words say of things to come, beside the value read from them."""
    if isinstance(value, Events) and value.planned:
        said = hearing.own("; ".join(value.planned))
        yield Remark(kind="events_planned", words=said)
    if isinstance(value, Choice):
        context = Context(
            language=hearing.language, options=option_words(question), today=hearing.now.date()
        )
        if beside := unfinished.beside(value, words, context):
            said = "; ".join(map(hearing.own, beside))
            yield Remark(kind="options_planned", words=said)
