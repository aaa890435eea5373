"""Words on another place of the certificate that could not be read, nor were ever answered.

Invariant: with the submission they reach a person, once; nothing that names no place does.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from intake import languages
from intake.answers.choices import venues
from intake.calls.model import text_in
from intake.cases import CaseKind
from intake.conversation.city import passing_on
from intake.conversation.spelling import count, squeeze
from intake.conversation.turns import Hearing, Notes, Outcome, remark
from intake.journal import Entry

PLACE = "V6_place"
LONGEST = 200
"""Characters of the words that are shown."""
_FEWEST = 4
"""Words from which it may say what a place is wished for."""


def told(notes: Notes, hearing: Hearing) -> Outcome:
    """Beside the form to be confirmed: what a person reads of it as soon as it is."""
    words = _waiting(notes, hearing)
    own = hearing.contact.language
    return remark("unread_waits", _labelled(hearing, words, own)) if words else Outcome()


def pass_on(notes: Notes, hearing: Hearing) -> Outcome:
    """A matter of the words that are still unread once the application is registered."""
    words = _waiting(notes, hearing)
    if not words:
        return Outcome()
    listed = _labelled(hearing, words, "en")
    text = f"The application is registered with words that could not be read:\n{listed}"
    notes.cases.append(passing_on.case_of(notes.application, hearing, text, CaseKind.QUESTION))
    return remark("unread_passed_on", _labelled(hearing, words, hearing.contact.language))


def settle(notes: Notes, hearing: Hearing, outcome: Outcome) -> None:
    """Let no words wait that a matter of this mail holds, nor those of before that it skips."""
    held = [squeeze(one.text) for one in notes.cases if one.message == hearing.message.id]
    for at, one in enumerate(notes.entries):
        if _is_unread(one) and any(squeeze(one.words["words"]) in each for each in held):
            notes.entries[at] = replace(one, words={**one.words, "passed_on": True})
    said = [one for one in outcome.unplaced if PLACE in one]
    if said and not list(_now(notes)) and hearing.dossier.misread(PLACE):
        notes.note("misread", question=PLACE, words=hearing.own(said[-1]), reason="empty")


def _waiting(notes: Notes, hearing: Hearing) -> str:
    """The words that name a place and were never answered; "" where none wait."""
    words = squeeze(_unread(notes, hearing))
    is_answered = PLACE in notes.application.current
    is_asked = any(one.id == PLACE for one in hearing.call.questions)
    return words if is_asked and not is_answered and _names_place(words) else ""


def _labelled(hearing: Hearing, words: str, language: str) -> str:
    """The question's label with the words."""
    shown = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
    return f"{text_in(hearing.call.question(PLACE).label, language)}: “{shown}”"


def _unread(notes: Notes, hearing: Hearing) -> str:
    """What was written last, if it could not be read and no matter holds it."""
    said = [*_now(notes)][-1:] or [hearing.dossier.misread(PLACE) or {}]
    waits = said[0].get("reason") == "which_option" and not said[0].get("passed_on")
    return str(said[0].get("words", "")) if waits else ""


def _now(notes: Notes) -> Iterator[Mapping[str, Any]]:
    return (one.words for one in notes.entries if _is_unread(one))


def _is_unread(entry: Entry) -> bool:
    return entry.act == "misread" and entry.words.get("question") == PLACE


def _names_place(words: str) -> bool:
    """Whether it names one, be it only the one that is not wished; in whatever language it is."""
    return count(words) >= _FEWEST and any(
        venues.mentions(words, one) for one in languages.all_read()
    )
