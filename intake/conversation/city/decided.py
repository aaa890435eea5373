"""What a contact asks for after the decision: wishes that change nothing of what was decided.

Invariant: no answer, file or state of the application changes here; what else a mail says a person
reads.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from intake.cases import CaseKind
from intake.conversation import sentences
from intake.conversation.city import granting, passing_on, waiting
from intake.conversation.city.contacts import moving, readdressing
from intake.conversation.intents import courtesy, intents
from intake.conversation.intents.commands import IntentKind
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.notices import DocumentsIssued, RemarkKind

_WORDS: frozenset[IntentKind] = frozenset({"confirm", "deny"})


def grant(
    notes: Notes, hearing: Hearing, hear_again: Callable[[Notes, Hearing], Outcome]
) -> Outcome | None:
    """The wishes of the mail granted, with what nothing read; None where it has none."""
    if box := readdressing.corrected(notes.application, hearing) or moving.alone(hearing):
        return granting.to_address(notes, hearing, box)
    said = sentences.split(hearing.message.reply, hearing.language)
    if not _wishes(notes, hearing, said):
        return None
    granted = granting.grant(notes, hearing, Outcome(unplaced=said), hear_again)
    return replace(granted, unplaced=tuple(dict.fromkeys(granted.unplaced)))


def _wishes(notes: Notes, hearing: Hearing, said: Sequence[str]) -> bool:
    language = hearing.language
    found = moving.meant(intents.find(said, language=language, subject=hearing.heading), hearing)
    kinds = {one.kind for one in found}
    is_asked = waiting.meant(notes.application, hearing) is not None
    is_wished = bool(kinds & granting.may_still(hearing))
    return is_wished or (is_asked and bool(kinds & _WORDS))


def rest_passed_on(notes: Notes, hearing: Hearing, granted: Outcome) -> Outcome:
    """Beside the wishes that were granted a person reads what else the mail says, or brings."""
    left = "\n".join(map(hearing.own, granted.unplaced))
    if not left and not hearing.message.attachments:
        return granted
    passing_on.open_case(notes, hearing, CaseKind.QUESTION, left)
    return replace(granted, unplaced=()) + remark(_shown(hearing))


def passed_on(hearing: Hearing) -> Outcome:
    """What the city hears of a mail that a person reads: a question is one as before."""
    language = hearing.language
    said = sentences.split(hearing.message.reply, language)
    told = [one for one in said if not courtesy.is_courtesy(one, language)]
    if told and all(intents.is_question(one, language) for one in told):
        return remark("question_passed_on", hearing.own("\n".join(told)))
    return remark(_shown(hearing))


def _shown(hearing: Hearing) -> RemarkKind:
    """That a person reads it: who answers the letter with the documents may wish new ones."""
    letter = hearing.dossier.letter
    is_of_documents = letter is not None and letter.notice == DocumentsIssued.name
    return "documents_passed_on" if is_of_documents else "decided_passed_on"
