"""A yes or no to a letter that waits for no word of its writer any more.

Invariant: it settles nothing, and its writer hears so. What binds is shown as it stands after a
yes, and asked anew: two mails may reach us in another order than they were written in. A no that
would undo what a yes did reaches a person.
"""

from dataclasses import replace
from typing import get_args

from intake.applications import Pending, PendingKind, State
from intake.cases import CaseKind
from intake.conversation.city import passing_on, waiting, wishes
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.notices import Letter

_OF_PEOPLE = waiting.ABOUT_PEOPLE | {"mailbox", "hand_over"}


def yes(notes: Notes, hearing: Hearing) -> Outcome | None:
    """What such a yes comes to; None where the letter it answers asked for no word."""
    letter = hearing.dossier.letter
    asked, _ = _asked(letter)
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
    """The same of a no; one that takes back what a yes brought about is for a person."""
    letter = hearing.dossier.letter
    asked, _ = _asked(letter)
    if hearing.is_taken_up or not hearing.dossier.is_named:
        return None
    if asked == "submit" and notes.application.state is State.REGISTERED:
        passing_on.open_case(notes, hearing, CaseKind.AFTER_REGISTRATION)
        return remark("after_registration")
    if letter and _was_said_yes_to(notes, letter):
        words = f"{hearing.message.reply}\nAn answer to our letter {letter.named}."
        passing_on.open_case(notes, hearing, CaseKind.QUESTION, words)
        _let_go(notes, hearing, letter)
        return remark("word_late") + remark("person_asked")
    return _late(asked)


def _asked(letter: Letter | None) -> tuple[str, str]:
    """For what kind of word a letter waited, and about which message; nothing where for none."""
    kind, _, id = ((letter and letter.pending) or "").partition(":")
    return kind, id


def _was_said_yes_to(notes: Notes, letter: Letter) -> bool:
    """Whether somebody came onto the file, or a mail counted, by what the letter asked.

    Of who was refused the file still knows what was asked, of a mail that counts its answers.
    """
    kind, id = _asked(letter)
    if kind == "proposal":
        return any(one.message == id for one in notes.application.answers)
    return kind in _OF_PEOPLE and all(one.id != letter.pending for one in notes.application.pending)


def _let_go(notes: Notes, hearing: Hearing, letter: Letter) -> None:
    """What was written before its writer was asked to take over counts by no yes of theirs now."""
    about = hearing.dossier.again(_asked(letter)[1])
    if about is None:
        return

    def left(pending: Pending) -> Pending:
        mails = ((id, hearing.dossier.again(id)) for id in pending.kept)
        kept = tuple(id for id, one in mails if one and one.received_at > pending.at)
        return replace(pending, kept=kept)

    asked = about.sender.key
    known = notes.application
    pending = tuple(left(one) if one.asked == asked else one for one in known.pending)
    notes.application = replace(known, pending=pending)


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
