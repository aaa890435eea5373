"""An answer on the file and in the journal: never the one without the other.

Invariant: the answers of an application are those that its journal tells, in the same order.
"""

from intake import applications
from intake.answers import shapes
from intake.applications import Answer
from intake.conversation.turns import Notes


def state(notes: Notes, *answers: Answer) -> None:
    """Record these answers; the journal says so of each."""
    notes.application = applications.record(notes.application, *answers)
    for one in answers:
        notes.note("answered", **_words(one))


def _words(answer: Answer) -> dict[str, object]:
    return {
        "question": answer.question,
        "value": shapes.dump(answer.value),
        "words": answer.words,
        "by": answer.by,
        "message": answer.message,
    }
