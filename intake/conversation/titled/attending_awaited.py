"""A plain yes in answer to some other letter, while the list of who comes waits for one.

Invariant: it confirms only the list that the city was last shown, as it is now, and only where it
answers nothing that a yes could be about and nothing else waits for one; else the list is shown
again, and a person reads it as before.
"""

from intake.applications import Application
from intake.ceremony import Attending, Ceremony
from intake.conversation.city import identity
from intake.conversation.titled import attending_letters, attending_writers, attending_yes
from intake.conversation.titled.attending_sheet import Said
from intake.conversation.turns import Hearing
from intake.notices import AnswerShared, CaseAnswered, Letter

OPEN = (CaseAnswered.name, AnswerShared.name)
"""Notices in which organizers may have asked anything."""


def letter(hearing: Hearing, application: Application, ceremony: Ceremony) -> Letter | None:
    """The letter whose list the yes confirms; None where the mail is none, or may be about more."""
    if not _waits(ceremony) or application.pending or not _answers_nothing(hearing):
        return None
    last = hearing.dossier.attends()
    assert ceremony.attendance
    is_shown = last is not None and last.pending == attending_letters.pending(ceremony.attendance)
    is_yes = attending_yes.is_firm(_said(hearing, application), hearing.language)
    return last if is_shown and is_yes else None


def left(hearing: Hearing, application: Application, ceremony: Ceremony) -> Said | None:
    """A plain yes that settled nothing, for a person; None where it is no such yes, or is about
    what another letter asks."""
    about = hearing.dossier.letter
    is_others = bool(about and (about.questions or _pending(about)))
    if not _waits(ceremony) or is_others:
        return None
    if not attending_yes.is_yes(_said(hearing, application), hearing.language):
        return None
    return Said(rest=(hearing.message.reply.strip(),))


def _said(hearing: Hearing, application: Application) -> str:
    """The mail above its writer's name, be that on the list or not."""
    signature = identity.signature(application, hearing)
    return attending_writers.above(hearing.message.reply, signature, ())


def _waits(ceremony: Ceremony) -> bool:
    """Whether a list waits for the city's confirmation."""
    known = ceremony.attendance
    return bool(
        known and known.delegates and not known.is_confirmed
        and ceremony.attending is Attending.AWAITED
    )  # fmt: skip


def _answers_nothing(hearing: Hearing) -> bool:
    """Whether the letter that the mail answers puts no question that a yes could be about."""
    about = hearing.dossier.letter
    if about is None:
        return False
    return not (about.questions or about.pending or about.notice in OPEN)


def _pending(about: Letter) -> str:
    """What of another matter waits for a yes to it."""
    pending = about.pending or ""
    return "" if pending.startswith(attending_letters.ATTENDS) else pending
