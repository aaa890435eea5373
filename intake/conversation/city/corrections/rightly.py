"""A bare yes or no to "Right?" below what was read: it stands, is held in doubt, or is asked about.

Invariant: it answers no other question; that one stays asked.
"""

from dataclasses import replace

from intake import applications
from intake.answers.values import Unclear
from intake.conversation.city.answers import misreading
from intake.conversation.city.answers.shown import shown
from intake.conversation.city.corrections import righting
from intake.conversation.city.corrections.righting import Behind, Told
from intake.conversation.sorting.matching import Doubt, Hit
from intake.conversation.turns import Hearing, Notes, Outcome
from intake.notices import Remark


def heard(notes: Notes, hearing: Hearing, behind: Behind | None) -> Outcome | None:
    """What such a message comes to; None for any other."""
    told = righting.told(hearing, notes.application, behind)
    if told is None:
        return None
    if told.is_open and behind is None and told.next:
        return _asked_once_more(hearing, told.next)
    if told.is_open:
        return _asked(hearing, (*told.read, told.next), again=(told.next,))
    return _affirmed(notes, hearing, told) if told.is_right else _denied(notes, hearing, told)


def standing(hearing: Hearing, corrected: Hit | None) -> Outcome:
    """The next question, where a message only puts another figure in the place of what was read."""
    return Outcome(again=hearing.dossier.put[:1]) if corrected else Outcome()


def _asked(hearing: Hearing, ids: tuple[str, ...], again: tuple[str, ...]) -> Outcome:
    doubt = Doubt(questions=ids, words=hearing.own(hearing.message.reply))
    misread = misreading.of_doubt(hearing.call, doubt, hearing.contact.language)
    return Outcome(misread=(misread,), again=again)


def _asked_once_more(hearing: Hearing, next: str) -> Outcome:
    """A bare word that the next question takes as well: once more, it is the answer to that."""
    question, words = hearing.call.question(next), hearing.message.reply
    misread = misreading.of_question(hearing, question, words, Unclear(reason="read_or_next"))
    return Outcome(misread=(replace(misread, example=""),), again=(next,))


def _affirmed(notes: Notes, hearing: Hearing, told: Told) -> Outcome:
    current, language = notes.application.current, hearing.contact.language
    read = (shown(hearing.call, current[id], language) for id in told.read)
    for id in told.read:
        notes.application = applications.uphold(notes.application, id)
        notes.note("upheld", question=id, words=hearing.own(hearing.message.reply))
    return Outcome(understood=tuple(read), again=(told.next,))


def _denied(notes: Notes, hearing: Hearing, told: Told) -> Outcome:
    """Held in doubt until it is told anew; of several it is asked which is meant."""
    words = hearing.own(hearing.message.reply)
    notes.application = applications.doubt(notes.application, told.read)
    notes.note("doubted", questions=list(told.read), words=words)
    if len(told.read) > 1:
        return _asked(hearing, told.read, again=told.read)
    standing = notes.application.current[told.read[0]]
    about = shown(hearing.call, standing, hearing.contact.language)
    return Outcome(remarks=(Remark(kind="asked_again", about=about),), again=told.read)
