"""A pause with an end: the pause stands, and an organizer sees until when.

Invariant: nothing is resumed by a day; the letter says so, and what to write instead.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.applications import State
from intake.conversation.city import passing_on
from intake.conversation.intents import resting
from intake.conversation.intents.intents import Intent
from intake.conversation.turns import Hearing, Notes, Outcome, remark


def meant(notes: Notes, hearing: Hearing, found: Sequence[Intent]) -> tuple[Intent, ...]:
    """The wishes but for one to go on that only tells when the pause ends ("We resume in May.")."""
    number, language = notes.application.number, hearing.language
    is_wished = any(one.kind == "pause" for one in found)
    return tuple(
        one
        for one in found
        if not (is_wished and one.kind == "resume")
        or not resting.is_until(one.words, language, number)
    )


def with_ends(notes: Notes, hearing: Hearing, said: Sequence[str], granted: Outcome) -> Outcome:
    """The outcome with what these sentences tell of the pause's end passed on, once.

    The subject is looked at where they tell none.
    """
    application, language = notes.application, hearing.language
    if application.state is not State.PAUSED:
        return granted
    if not any(resting.pauses(one, language) for one in (hearing.heading, *said)):
        return granted
    told = [one for one in said if resting.is_until(one, language, application.number)]
    left = tuple(one for one in granted.unplaced if one not in told)
    if not told and resting.is_until(hearing.heading, language, application.number):
        told = [hearing.heading]
    if not told:
        return granted
    own = " ".join(map(hearing.own, told))
    passing_on.pass_on(notes, hearing, own)
    return replace(granted, unplaced=left) + remark("pause_end_shown", own)
