"""What the closing letter promises: whatever its city writes then, a person reads it.

Invariant: of each such mail there is one matter with the mail whole, whatever of it was read or
not: thanks too, since a plea may look like manners.
"""

from dataclasses import replace

from intake.applications import Application, State
from intake.cases import CaseKind
from intake.conversation.city import passing_on
from intake.conversation.turns import EXCERPT, Hearing, Notes, Outcome, remark
from intake.notices import DeadlinePassed

_SAID = frozenset({"more_time_asked", "closed_more_time", "person_asked"})
"""What tells the writer already that a person sees the mail."""
_OF_OPEN_ONES = "not_paused"
"""It takes "open it again" for "resume", and says nothing to who was closed."""


def kept(notes: Notes, hearing: Hearing, former: Application, outcome: Outcome) -> Outcome:
    """The outcome of a mail to an application that was closed, once a person sees the mail.

    One that came in time and was read to its end asks for nobody, unless it answers that letter.
    """
    if former.state is not State.CLOSED:
        return outcome
    if not _answers_closing(hearing) and _is_read(outcome):
        return outcome
    _show_whole(notes, hearing)
    remarks = tuple(one for one in outcome.remarks if one.kind != _OF_OPEN_ONES)
    outcome = replace(outcome, remarks=remarks)
    is_said = any(one.kind in _SAID for one in remarks)
    return outcome if is_said else outcome + remark("person_asked")


def _answers_closing(hearing: Hearing) -> bool:
    letter = hearing.dossier.letter
    return letter is not None and letter.notice == DeadlinePassed.name


def _is_read(outcome: Outcome) -> bool:
    is_used = outcome.understood or outcome.files or outcome.say
    return bool(is_used) and not (outcome.unplaced or outcome.misread)


def _show_whole(notes: Notes, hearing: Hearing) -> None:
    """The mail as one matter, in the place of those that hold parts of it."""
    id, whole = hearing.message.id, hearing.message.reply[:EXCERPT]
    mine = [one for one in notes.cases if one.message == id]
    if whole and any(one.text == whole for one in mine):
        return
    notes.cases[:] = [one for one in notes.cases if one not in mine or one.text not in whole]
    passing_on.open_case(notes, hearing, CaseKind.LATE)
