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
    """The outcome with each end of the pause that is wished in these sentences passed on."""
    application, language = notes.application, hearing.language
    if application.state is not State.PAUSED:
        return granted
    every = (hearing.heading, *said)
    if not any(resting.pauses(one, language) for one in every):
        return granted
    for words in every:
        if resting.is_until(words, language, application.number):
            own = hearing.own(words)
            passing_on.pass_on(notes, hearing, own)
            left = tuple(one for one in granted.unplaced if one != words)
            granted = replace(granted, unplaced=left) + remark("pause_end_shown", own)
    return granted
