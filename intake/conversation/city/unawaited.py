"""A yes or no to a letter that waits for no word of its writer any more.

Invariant: it settles nothing, and its writer hears so. What binds is shown as it stands after a
yes, and asked anew: two mails may reach us in another order than they were written in.
"""

from typing import get_args

from intake.applications import PendingKind, State
from intake.cases import CaseKind
from intake.conversation.city import passing_on, waiting, wishes
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.notices import Letter


def yes(notes: Notes, hearing: Hearing) -> Outcome | None:
    """What such a yes comes to; None where the letter it answers asked for no word."""
    letter = hearing.dossier.letter
    asked = (letter.pending or "").partition(":")[0] if letter else ""
    if asked == "submit" and notes.application.state is State.REGISTERED:
        return remark("already_registered")
    if hearing.is_taken_up:
        return None
    if letter is None or not asked:
        return _shown_to(notes, hearing)
    if not hearing.dossier.is_named:
        return None
    if asked == "withdraw":
        return wishes.withdraw(notes, hearing)
    return _form(notes, hearing, letter) if asked == "submit" else _late(asked)


def no(notes: Notes, hearing: Hearing) -> Outcome | None:
    """The same of a no; one to a form that is registered by now is for a person."""
    letter = hearing.dossier.letter
    asked = (letter.pending or "").partition(":")[0] if letter else ""
    if hearing.is_taken_up or not hearing.dossier.is_named:
        return None
    if asked == "submit" and notes.application.state is State.REGISTERED:
        passing_on.open_case(notes, hearing, CaseKind.AFTER_REGISTRATION)
        return remark("after_registration")
    return _late(asked)


def _late(asked: str) -> Outcome | None:
    return remark("word_late") if asked in get_args(PendingKind) else None


def _form(notes: Notes, hearing: Hearing, letter: Letter) -> Outcome:
    """The form as it stands: the one that was said yes to is another by now, or a colleague's."""
    is_changed = any(one.at > letter.created_at for one in notes.application.answers)
    shown = wishes.submit(notes, hearing)
    return remark("confirm_stale") + shown if is_changed and shown.say else shown


def _shown_to(notes: Notes, hearing: Hearing) -> Outcome | None:
    """A yes of one contact to the form that another one was shown: they see it, and say it again.

    Every contact may confirm, but nobody what they were not shown.
    """
    is_shown = any(one.kind == "submit" for one in notes.application.pending)
    if not is_shown or waiting.of(notes.application, hearing):
        return None
    return wishes.submit(notes, hearing) if notes.application.state is State.OPEN else None
