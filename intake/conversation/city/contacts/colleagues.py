"""A second person of a city who says who they are: their own name, not that of who applies.

Invariant: an introduction from another mailbox changes neither name nor office on the file, unless
it says that its writer takes over or corrects what stands there.
"""

from intake.applications import Application
from intake.contacts import Contact, Standing
from intake.conversation.city.corrections import retitling
from intake.conversation.phrases import phrases
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Hit
from intake.conversation.spelling import fold

_TOLD = frozenset({"cue", "only"})
"""How a name is known from a sentence; under its number or label it answers the question."""


def introduces(
    application: Application, contact: Contact, hit: Hit, text: str, *, language: str
) -> bool:
    """Whether a name or an office in a sentence is only that of a colleague who writes."""
    if hit.question not in (WRITER, OFFICE) or hit.how not in _TOLD:
        return False
    if not is_second(application, contact) or _takes_over(text, language):
        return False
    told = application.current.get(hit.question)
    if told and retitling.denies(told.words, fold(text), language):
        return False
    return not phrases(WORDS, "correcting", language).found(fold(hit.prose))


def is_second(application: Application, contact: Contact) -> bool:
    """Whether who applies has said their name from another mailbox, and is still there."""
    told = application.current.get(WRITER) or application.current.get(OFFICE)
    if told is None or told.by == contact.address.key:
        return False
    return any(
        one.address.key == told.by
        and one.token != contact.token
        and one.standing in (Standing.ACTIVE, Standing.ELSEWHERE)
        for one in application.contacts
    )


def _takes_over(text: str, language: str) -> bool:
    return phrases(WORDS, "taking_over", language).found(fold(text))
