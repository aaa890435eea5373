"""What a city asks of ballots, scores and packets: the rule of the panel answers it at once.

Invariant: the answer tells nothing of any ballot; what else the mail asks goes its own way.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.conversation import sentences
from intake.conversation.intents import courtesy, seeing
from intake.conversation.turns import EXCERPT, Hearing, Notes, Outcome, remark


def answered(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with such questions answered, and without their words."""
    asked = [one for one in outcome.unplaced if seeing.is_asked(one, hearing.language)]
    if not asked:
        return outcome + _of_one(notes, hearing, outcome)
    left = tuple(one for one in outcome.unplaced if one not in asked)
    return replace(outcome, unplaced=left) + _told(notes, hearing, asked)


def _of_one(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The rule for what may ask how somebody by name judged; a person reads the question too."""
    said = [hearing.own(one) for one in outcome.unplaced]
    asked = [one for one in said if seeing.may_ask_of_one(one, hearing.language)]
    return _told(notes, hearing, asked) if asked else Outcome()


def alone(notes: Notes, hearing: Hearing) -> Outcome | None:
    """The answer to a mail that asks nothing else; None for any other."""
    language = hearing.language
    said = sentences.split(hearing.message.reply, language)
    asked = [one for one in said if seeing.is_asked(one, language)]
    more = [one for one in said if one not in asked and not courtesy.is_courtesy(one, language)]
    if not asked or more or hearing.message.attachments:
        return None
    return _told(notes, hearing, asked)


def _told(notes: Notes, hearing: Hearing, asked: Sequence[str]) -> Outcome:
    words = hearing.own(" ".join(asked))[:EXCERPT]
    notes.note("ballots_asked", words=words, by=hearing.contact.address.key)
    return remark("ballots_closed", words)
