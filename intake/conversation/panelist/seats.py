"""The seat: an invitation accepted or declined by a word, and a seat given up.

Invariant: nobody sits before one plain word of theirs; a condition or a question is asked back.
"""

import re
from dataclasses import replace

from intake import languages
from intake.cases import Case, CaseKind
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import conditions
from intake.conversation.judging import Judged
from intake.conversation.panelist import (
    asking,
    ballots,
    conflicts,
    declarations,
    evidence,
    others,
    panelist_letters,
)
from intake.conversation.panelist.declarations import ConflictReading
from intake.conversation.panelist.panelist_letters import CONFLICTS, INVITATION
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import has_question_mark
from intake.conversation.turns import Turn, stranger_of
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices.panel import PanelistRefused, Reason, SeatAnswer, SeatAnswered
from intake.panel import roster
from intake.panel.assignment import Assignment
from intake.panel.roster import Seat

ANSWERING = (Seat.INVITED, Seat.DECLINED)
LONGEST = 400
"""Characters of a mail that gives up a seat; a longer one is read by a person."""

_GOING = ("panel", "leaving", "no_longer", "not", "no")
_CLAUSE = re.compile(r"[,;:，、；：،؛]")


def hear(heard: Heard) -> Turn:
    """The answer of who does not sit yet; who is off the panel is told so."""
    if heard.panelist.seat not in ANSWERING:
        return _off(heard)
    match declarations.read_acceptance(heard.text, heard.language):
        case "accepted":
            return _accept(heard)
        case "declined" if heard.panelist.seat is Seat.INVITED:
            return _decline(heard, SeatAnswer.DECLINED)
        case _ if heard.panelist.seat is Seat.DECLINED:
            return _off(heard)  # who left was not asked: one word still brings them back
        case _:
            return _unclear(heard)


def resign(heard: Heard) -> Turn | None:
    """A seat given up in plain words of theirs; None where the mail does not say so."""
    said = evidence.beside(heard)
    is_short = len(heard.text) <= LONGEST and not has_question_mark(heard.text)
    if not is_short or not _leaves(said, heard):
        return None
    return _decline(heard, SeatAnswer.RESIGNED)


def resign_alone(heard: Heard) -> Turn | None:
    """The same of a mail of nothing else: no standard, no city, no conflict is named in it."""
    if ballots.names_standards(heard) or conflicts.named(heard):
        return None
    if ballot_signs.says(heard.text, heard.language, "conflict"):
        return None
    return resign(heard)


def _leaves(text: str, heard: Heard) -> bool:
    """Whether they say that they leave, in any language that such a mail may be in."""
    judges = ballots.names_standards(heard) or others.are_asked_about(heard)
    spoken = [one for one in _spoken(heard) if _is_of_panel(text, one)]
    return any(
        any(_gives_up(said, one) or (not judges and _leaves_panel(said, one)) for one in spoken)
        for said in sentences.split(text, heard.language)
        if not others.are_named(said, heard) and not any(_is_open(said, one) for one in spoken)
    )


def _is_of_panel(text: str, language: str) -> bool:
    return any(ballot_signs.says(text, language, one) for one in ("panel", "resign"))


def _spoken(heard: Heard) -> tuple[str, ...]:
    """Of a mail too short to tell its language, every one in which it may be written."""
    if heard.message.language:
        return (heard.language,)
    others_read = (languages.spoken_in(heard.text, one) for one in languages.all_read())
    return tuple(dict.fromkeys((heard.language, *others_read)))


def _is_open(said: str, language: str) -> bool:
    """Whether it hangs on a condition, is only thought of, denied, or another's doing."""
    is_hedged = any(ballot_signs.says(said, language, name) for name in ("condition", "someone"))
    return is_hedged or conditions.hangs("", said, language) or _stays(said, language)


def _stays(said: str, language: str) -> bool:
    words = {name for name in _GOING if ballot_signs.says(said, language, name)}
    is_denied = {"panel", "leaving", "not"} <= words and "no_longer" not in words
    return is_denied and not _gives_up(said, language)


def _gives_up(said: str, language: str) -> bool:
    """Whether words that give up a seat stand there, with no denial right before them."""
    denied = {end for name in ("not", "no") for _, end in ballot_signs.places(said, language, name)}
    return any(
        not denied & {start, start - 1}
        for start, _ in ballot_signs.places(said, language, "resign")
    )


def _leaves_panel(said: str, language: str) -> bool:
    """A clause with the panel and a word of going from it that nothing denies; or no more of it."""
    return any(_goes(one, language) for one in _CLAUSE.split(said))


def _goes(clause: str, language: str) -> bool:
    words = {name for name in _GOING if ballot_signs.says(clause, language, name)}
    is_gone = "no_longer" in words or ("leaving" in words and not words & {"not", "no"})
    return "panel" in words and is_gone


def _accept(heard: Heard) -> Turn:
    """The seat is taken; conflicts named in the same mail count, all others are asked for."""
    seated = roster.move(heard.panelist, Seat.ACCEPTED, heard.message.received_at)
    if isinstance(seated, Refusal):
        return _unclear(heard)
    read = conflicts.read(heard)
    named = tuple(one for one in read.conflicts if not one.is_bare)
    declared = conflicts.apply(heard, ConflictReading(conflicts=named))
    notice = SeatAnswered(
        answer=SeatAnswer.ACCEPTED,
        set_aside=heard.message.set_aside,
        stated=conflicts.stated(declared),
        unread=conflicts.unread(read),
        listed=tuple(one.city for one in declared.asked if one.is_asked),
    )
    about = CONFLICTS if notice.listed or notice.unread else None
    letter = panelist_letters.to_panelist(notice, seated, about=about, answering=heard.message)
    turn = conflicts.carried(heard, declared, letter)
    turn += Turn(cases=asking.unplaced(heard, read))
    return replace(turn, judged=turn.judged + Judged(panelists=(seated,)))


def _decline(heard: Heard, answer: SeatAnswer) -> Turn:
    """The seat is empty; organizers hear of it, since somebody may have to be found."""
    moved = roster.move(heard.panelist, Seat.DECLINED, heard.message.received_at)
    if isinstance(moved, Refusal):
        return _unclear(heard)
    text = f"{stranger_of(moved.address)} is not on the panel: the seat was {answer}."
    case = Case(
        kind=CaseKind.PANELIST_LEFT if answer is SeatAnswer.RESIGNED else CaseKind.PANELIST,
        text=text, at=heard.now, message=heard.message.id, contact=moved.key,
    )  # fmt: skip
    notice = SeatAnswered(answer=answer, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(
        notice, moved, about=INVITATION, answering=heard.message
    )  # fmt: skip
    gone = tuple(
        Assignment(application=one.number, panelist=moved.key)
        for one in heard.sitting.assigned
        if not one.stands.is_tallied
    )
    return Turn(
        letters=(letter,),
        entries=tuple(_unassigned(one, answer) for one in gone),
        cases=(case,),
        judged=Judged(panelists=(moved,), ended=gone),
    )


def _unassigned(one: Assignment, answer: SeatAnswer) -> Entry:
    """What is theirs no more, and no ballot of theirs counts for (V1: others are found)."""
    words = {"panelist": one.panelist, "by": one.panelist, "reason": answer.value}
    return Entry(application=one.application, act="unassigned", words=words)


def _unclear(heard: Heard) -> Turn:
    """One word is asked for; what else the mail says, a person reads."""
    notice = SeatAnswered(answer=SeatAnswer.UNCLEAR, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=INVITATION, answering=heard.message
    )
    return Turn(letters=(letter,), cases=asking.case_of(heard), fruitless=True)


def _off(heard: Heard) -> Turn:
    notice = PanelistRefused(reason=Reason.OFF_PANEL, set_aside=heard.message.set_aside)
    about = INVITATION if heard.panelist.seat in ANSWERING else None
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, answering=heard.message
    )
    return Turn(letters=(letter,), cases=asking.case_of(heard), fruitless=True)
