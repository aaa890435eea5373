"""A message that came after others that were written later than it: the newer answer stands.

Invariant: what was written last counts, in whatever order it came. Of a channel that does not
vouch for when something was written nothing is said here: there what comes last is the newest.
"""

from datetime import timedelta

from intake.answers.values import Unclear
from intake.applications import Answer, Application
from intake.conversation import verbatim
from intake.conversation.city.answers import stated
from intake.conversation.city.answers.shown import shown
from intake.conversation.sorting.matching import Hit
from intake.conversation.turns import Hearing, Notes
from intake.notices import Remark

_OFF = timedelta(minutes=10)
"""How far the desk's clock may be from that of a channel."""


def newer(hearing: Hearing, application: Application, id: str) -> Answer | None:
    """The answer on the file, where it was written after this message was."""
    written_at, answer = hearing.message.written_at, application.current.get(id)
    if written_at is None or answer is None or hearing.is_taken_up:
        return None
    if answer.message == hearing.message.id or answer.at < written_at - _OFF:
        return None
    other = hearing.dossier.again(answer.message)
    is_newer = other is not None and other.written_at is not None and other.written_at > written_at
    return answer if is_newer else None


def overtaken(notes: Notes, hearing: Hearing, hit: Hit, standing: Answer) -> Remark | None:
    """That the newer answer stands; None where the older message says the same."""
    value = stated.value(hearing, notes.application, hit, None)
    if not isinstance(value, Unclear) and verbatim.value(value, hearing.said) == standing.value:
        return None
    notes.note("overtaken", question=hit.question, words=hearing.own(hit.told or hit.words))
    about = shown(hearing.call, standing, hearing.contact.language)
    return Remark(kind="newer_stands", about=about)
