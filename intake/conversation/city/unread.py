"""Words that a city gave to a question, and that could not be read, nor were they ever answered.

Invariant: with the submission they reach a person; none of them vanishes.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from intake.calls.model import text_in
from intake.cases import CaseKind
from intake.conversation.city import passing_on
from intake.conversation.spelling import WORD
from intake.conversation.turns import Hearing, Notes, Outcome, remark

_NOTHING_YET = frozenset({"later", "pending", "not_available", "answered_since", "no_longer_said"})
"""Why words are not read that give no answer: it is to come, or there is none, or it is there."""
LONGEST = 200
"""Characters of the words to one question."""


def told(notes: Notes, hearing: Hearing) -> Outcome:
    """Beside the form to be confirmed: what a person reads of it as soon as it is."""
    words = _listed(notes, hearing, hearing.contact.language)
    return remark("unread_waits", "; ".join(words)) if words else Outcome()


def pass_on(notes: Notes, hearing: Hearing) -> Outcome:
    """A matter of the words that are still unread once the application is registered."""
    words = _listed(notes, hearing, "en")
    if not words:
        return Outcome()
    text = "\n".join(("The application is registered with words that could not be read:", *words))
    notes.cases.append(passing_on.case_of(notes.application, hearing, text, CaseKind.QUESTION))
    own = _listed(notes, hearing, hearing.contact.language)
    return remark("unread_passed_on", "; ".join(own))


def _listed(notes: Notes, hearing: Hearing, language: str) -> tuple[str, ...]:
    """Each question's label with the words, in the order of the call."""
    found = dict(_found(notes, hearing))
    return tuple(
        f"{text_in(one.label, language)}: “{found[one.id]}”"
        for one in hearing.call.questions
        if one.id in found
    )


def _found(notes: Notes, hearing: Hearing) -> Iterator[tuple[str, str]]:
    """What was written last to each question that has no answer, if it could not be read."""
    this = {one.words["question"]: one.words for one in notes.entries if one.act == "misread"}
    for id, said in ({**hearing.dossier.misread(), **this}).items():
        words = " ".join(_words(said).split())
        if id not in notes.application.current and WORD.search(words):
            yield id, words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def _words(said: Mapping[str, Any]) -> str:
    return "" if said.get("reason") in _NOTHING_YET else str(said.get("words", ""))
