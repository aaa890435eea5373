"""An answer to one city that concerns all: the same words for everybody, without the one who asked.

Invariant: fairness (V2) tells all what one was told; nobody learns who asked. Everybody who takes
part is told once, and who comes to, or comes back, as soon as they do; the organizer has read the
words that go out.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial

from intake import moments
from intake.applications import Application
from intake.cases import Case, CaseKind, Told
from intake.contacts import Contact
from intake.conversation.circulars import to_all
from intake.conversation.city import receipts
from intake.conversation.organizer.anonymity import LEFT_OUT, Anonymous, anonymised
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.journal import Entry
from intake.languages import ENGLISH
from intake.notices import Addressed, AnswerShared, AnswersShared, CityNotice, Receipt

LATER = (
    "Cities that apply later read it, too: once, with all that was shared before. So does a city "
    "that was closed at its deadline, as soon as it is given more time."
)
"""What an organizer who shares an answer is told."""
NOBODY_ELSE = "nobody_else"
NOBODY = (
    "No other application is there to be told yet. Share it once one is: whoever applies after "
    "that reads it, too."
)
CLOSED = (
    "All other applications are closed, so there is nobody to be told yet. Share it once one of "
    "them has been given more time, or another city applies: whoever is given more time after that "
    "reads it, too."
)
_GAP = re.compile(rf"[^\W_][^.!?。！？؟{LEFT_OUT}\n]*{LEFT_OUT}|{LEFT_OUT}[\s,]*[^\W\d_]")
"""What was left out within a sentence, not a name by itself below one."""


def share(
    case: Case,
    asking: Application,
    audience: Sequence[Proceeding],
    *,
    question: str,
    text: str,
    languages: tuple[str, str] = (ENGLISH, ENGLISH),
    zone: tzinfo,
) -> Turn | Refusal:
    """The answer to everybody but the city that asked, or why it cannot be shared.

    `question` and `text` go before the words of the case, where an organizer has better ones; they
    are not cut, but refused where they tell who asked. The words of the case are anonymised.
    """
    refusal = refused(case, zone)
    if refusal:
        return refusal
    asked, answer = words_of(case, asking, question=question, text=text, languages=languages)
    unclear = _telling(asking, question=question, text=text) or _holed(case, asked.text)
    if unclear:
        return unclear
    others = [one for one in audience if one.application.number != asking.number and one.contacts]
    if not others:
        return Refusal(reason=NOBODY_ELSE, text=NOBODY)
    assert case.number
    return Turn(
        entries=tuple(_entry(case.number, one) for one in others),
        letters=tuple(
            letter for one in others for letter in _letters(one, asked.text, answer.text)
        ),
        shares=(case.number,),
        told_all=(Told(of_case=case.number, question=asked.text, answer=answer.text),),
    )


def correct(case: Case, told: Sequence[Proceeding], question: Anonymous, answer: Anonymous) -> Turn:
    """A corrected answer to those who were told the one before; what it is, they have seen.

    Each journal tells of which share, by its moment, this is the correction.
    """
    assert case.number
    assert case.shared_at
    first = case.shared_at.isoformat()
    return Turn(
        entries=tuple(_entry(case.number, one, corrects=first) for one in told),
        letters=tuple(
            letter
            for one in told
            for letter in _letters(one, question.text, answer.text, corrects=True)
        ),
        told_all=(Told(of_case=case.number, question=question.text, answer=answer.text),),
    )


def put_right(to: Proceeding, corrected: Iterable[tuple[datetime, Told]]) -> Turn:
    """What was corrected for all while this city could not be told, each with when it was shared.

    It comes by itself, as what this city missed does, so nobody could take it back.
    """
    turn = Turn()
    for first, one in corrected:
        says = partial(_notice, to, question=one.question, answer=one.answer, corrects=True)
        turn += Turn(
            entries=(_entry(one.of_case, to, corrects=first.isoformat()),),
            letters=to_all(says, to.contacts, to.threads),
            settled=(CaseKind.UNTOLD,),
        )
    return turn


def catch_up(to: Proceeding, told: Sequence[Told]) -> Turn:
    """All that others were told before this city could be: once, in one letter to each contact."""
    if not told:
        return Turn()

    def notice(contact: Contact) -> CityNotice:
        return AnswersShared(
            application=to.application.number,
            city=to.application.city,
            receipt=_bare(to, contact),
            shared=tuple((one.question, one.answer) for one in told),
        )

    words = {"cases": [one.of_case for one in told], "by": to.organizer}
    entry = Entry(application=to.application.number, act="shared_earlier", words=words)
    letters = to_all(notice, to.contacts, to.threads)
    return Turn(entries=(entry,), letters=letters, settled=(CaseKind.UNTOLD,))


def words_of(
    case: Case,
    asking: Application,
    *,
    question: str,
    text: str,
    languages: tuple[str, str] = (ENGLISH, ENGLISH),
) -> tuple[Anonymous, Anonymous]:
    """The question and the answer as everybody will read them; `languages` are those of both."""
    asked, answered = languages
    return (
        anonymised(question or case.text, asking, is_theirs=True, language=asked),
        anonymised(text or case.answer or "", asking, language=answered),
    )


def refused(case: Case, zone: tzinfo) -> Refusal | None:
    """Why the answer cannot be shared at all: there is none, or it was shared before."""
    number = case.number
    if case.shared_at:
        at = moments.told(case.shared_at.astimezone(zone))
        return Refusal(
            reason="shared_before",
            text=f"The answer to case {number} was shared on {at}.",
        )
    if case.closed_at and case.answer:
        return None
    todo = (
        "it was closed without one, so that there is nothing to share."
        if case.closed_at
        else f'`citydesk reply {number} --text "…"` answers the city that asked first.'
    )
    return Refusal(reason="unanswered", text=f"Case {number} has no answer: {todo}")


def _telling(asking: Application, *, question: str, text: str) -> Refusal | None:
    """Why an organizer's own words cannot go to all: they name the city or somebody."""
    asked, answer = (anonymised(one, asking).masked for one in (question, text))
    named = dict.fromkeys((*asked, *answer))
    if not named:
        return None
    words = " · ".join(f"“{one}”" for one in named)
    return Refusal(
        reason="tells_who" if answer else "question_tells_who",
        text=f"This tells who asked: {words}. Leave it out.",
    )


def _holed(case: Case, question: str) -> Refusal | None:
    """Why a question with a gap cannot go to all: nobody could follow it."""
    if not _GAP.search(question):
        return None
    return Refusal(
        reason="gap_in_question",
        text=f"What told who asked was left out of the question (“{LEFT_OUT}”). Put the question "
        f'in your own words: `citydesk share {case.number} --question "…"`.',
    )


def _entry(case: int, proceeding: Proceeding, *, corrects: str = "") -> Entry:
    said = {"case": case, "by": proceeding.organizer}
    if corrects:
        said["corrects"] = corrects
    act = "share_corrected" if corrects else "shared"
    return Entry(application=proceeding.application.number, act=act, words=said)


def _letters(
    to: Proceeding, question: str, answer: str, *, corrects: bool = False
) -> tuple[Addressed, ...]:
    says = partial(_notice, to, question=question, answer=answer, corrects=corrects)
    return to.letters(says)


def _notice(
    to: Proceeding, contact: Contact, *, question: str, answer: str, corrects: bool
) -> AnswerShared:
    """What all read is the same."""
    return AnswerShared(
        application=to.application.number,
        city=to.application.city,
        receipt=_bare(to, contact),
        question=question,
        answer=answer,
        corrects=corrects,
    )


def _bare(to: Proceeding, contact: Contact) -> Receipt:
    """How the application stands; nothing is asked beside what is told."""
    receipt = receipts.state_of(to.call, to.application, contact)
    return replace(receipt, asked=(), missing=(), offered=(), by=None)
