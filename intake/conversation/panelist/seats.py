"""The seat: an invitation accepted or declined by a word, and a seat given up.

Invariant: nobody sits before one plain word of theirs; a condition or a question is asked back.
"""

from collections.abc import Iterator
from dataclasses import replace

from intake import languages
from intake.cases import Awaited, Case, CaseKind
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, judging_words
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.intents import courtesy
from intake.conversation.judging import Judged
from intake.conversation.panelist import (
    accepting,
    asking,
    beside,
    naming,
    panelist_letters,
    requests,
    resigning,
    secrecy,
    wishing,
)
from intake.conversation.panelist.conflicts import conflicts, possible
from intake.conversation.panelist.declaring.declared import ConflictReading
from intake.conversation.panelist.judging import ballots
from intake.conversation.panelist.panelist_letters import CONFLICTS, INVITATION, LEAVING
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.spelling import has_question_mark, words_of
from intake.conversation.turns import EXCERPT, Turn
from intake.conversation.wordings import own
from intake.errors import Refusal
from intake.notices.panel import PanelistRefused, Reason, SeatAnswer, SeatAnswered, Unread
from intake.panel import assignment, roster
from intake.panel import ballots as panel_ballots
from intake.panel.assignment import Assignment
from intake.panel.roster import Seat

_UNSURE = "– they were asked whether they accept the invitation."
"""What ends with a plain answer: the mail asks nothing else, and names no conflict."""
LEAVES = "– they were asked for one word, and nothing has changed before it."
ANSWERING = (Seat.INVITED, Seat.DECLINED)


def hear(heard: Heard) -> Turn:
    """The answer of who does not sit yet; who is off the panel is told so."""
    if heard.panelist.seat not in ANSWERING:
        return _off(heard)
    match accepting.read(beside.unsigned(heard), heard.language, heard.now.year):
        case "accepted":
            return _accept(heard)
        case "declined" if heard.panelist.seat is Seat.INVITED:
            return _decline(heard, SeatAnswer.DECLINED)
        case _ if heard.panelist.seat is Seat.DECLINED:
            return _off(heard)  # who left was not asked: one word still brings them back
        case _:
            return _unclear(heard)


def accept_again(heard: Heard) -> Turn | None:
    """The short answer to who sits and accepts once more, and says nothing else.

    In the thread of a city's packet the word may judge.
    """
    if heard.packet or heard.about not in ("", INVITATION, CONFLICTS):
        return None
    if accepting.read(heard.text, heard.language) != "accepted" or not _accepts_alone(heard):
        return None
    listed = tuple(one.city for one in heard.cities if one.is_asked)
    is_judging = any(one.awaits_ballot for one in heard.sitting.assigned)
    notice = SeatAnswered(
        answer=SeatAnswer.ACCEPTED, set_aside=heard.message.set_aside, listed=listed,
        is_judging=is_judging,
    )  # fmt: skip
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=CONFLICTS if listed else None, answering=heard.message
    )
    return Turn(letters=(letter,), fruitless=True)


def _accepts_alone(heard: Heard) -> bool:
    """Whether the mail is an acceptance alone, in whatever language a single word may be."""
    return any(
        accepting.may_accept(heard.text, one)
        and not any(accepting.says_more(said, one) for said in heard.sentences)
        for one in dict.fromkeys((heard.language, *languages.all_read()))
    )


def resign(heard: Heard) -> Turn | None:
    """A seat given up in plain words of theirs; None where the mail does not say so.

    Who has a finished ballot, or may mean something else, is asked for one word.
    """
    match resigning.read(heard):
        case "plain" if not _has_finished(heard) or heard.about == LEAVING:
            return _decline(heard, SeatAnswer.RESIGNED)
        case "plain" | "unsure":
            return _with_requests(heard, _asked(heard))
        case None:
            return None


def resign_alone(heard: Heard) -> Turn | None:
    """The same of a mail of nothing else: no standard, no city, no conflict is named in it."""
    if answer := resigning.answer(heard):
        return _decline(heard, SeatAnswer.RESIGNED) if answer == "leaves" else _stayed(heard)
    if naming.names_standards(heard) or naming.named(heard):
        return None
    if ballot_signs.says(heard.text, heard.language, "conflict"):
        return None
    return resign(heard)


def resign_beside_wish(heard: Heard) -> Turn | None:
    """A seat given up with a word on the ballots, "I resign. Mine may stay.": it is asked."""
    is_wish = not has_question_mark(heard.text) and not naming.names_standards(heard)
    return _asked(heard) if is_wish and resigning.read(heard) == "unsure" else None


def resign_beside(heard: Heard) -> Turn:
    """A seat that may be given up in a mail that declares or judges as well: it is asked."""
    return _asked(heard) if resigning.read(heard) else Turn()


def _has_finished(heard: Heard) -> bool:
    """Whether a whole ballot of theirs would count no more."""
    return any(_is_finished(one) for one in heard.sitting.assigned if not one.stands.is_tallied)


def _is_finished(one: Seated) -> bool:
    return panel_ballots.is_whole(one.ballot, one.call)


def _asked(heard: Heard) -> Turn:
    """One word is asked for, and a person sees that somebody may leave."""
    notice = SeatAnswered(answer=SeatAnswer.ASKED, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=LEAVING, answering=heard.message
    )
    return Turn(letters=(letter,), cases=(_may_leave(heard),), fruitless=True)


def _with_requests(heard: Heard, turn: Turn) -> Turn:
    """The same of a mail that asks for something else, too, which a person reads."""
    leaving = resigning.of_leaving(heard)
    said = requests.said(heard)
    asked = tuple(one for one in said if not any(part in one for part in leaving))
    if not asked:
        return turn
    shown, case = asking.requested(heard, asked)
    return ballots.with_question(turn, shown) + Turn(cases=(case,))


def _may_leave(heard: Heard) -> Case:
    """All of the mail is shown; where it may be a ballot, what is said of leaving, and which cities
    the rest names that judges nothing: they may be leaving for one of them.
    """
    is_closed = secrecy.is_closed(heard)
    leaving = " ".join(resigning.of_leaving(heard))
    words = (leaving if is_closed else " ".join(heard.text.split()))[:EXCERPT]
    said = [one for one in _beside_verdicts(heard) if words_of(one) != words_of(leaving)]
    ties = possible.told(heard, said)
    rest = f" The other {secrecy.CLOSED}{ties.named}." if is_closed and said else ""
    who = heard.panelist.address.in_full
    shown = f": “{words}”" if words else ""
    text = f"{who} (panel) may want to leave the panel{shown} {LEAVES}{rest}"
    return heard.matter(
        text,
        words_on=() if rest else None,
        ties_on=ties.cities if ties.cities else None,
        awaits=Awaited.LEAVING,
    )


def _beside_verdicts(heard: Heard) -> list[str]:
    """The sentences that say of leaving, or judge nothing, but for manners."""
    leaving = resigning.sentences_of(heard)
    return [
        one
        for one in wishing.sentences_of(heard)
        if one in leaving or not judging_words.may_judge(one, heard.language)
        if not courtesy.is_courtesy(one, heard.language)
    ]


def _stayed(heard: Heard) -> Turn:
    notice = SeatAnswered(answer=SeatAnswer.STAYS, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(notice, heard.panelist, answering=heard.message)
    return Turn(letters=(letter,), fruitless=True)


def _accept(heard: Heard) -> Turn:
    """The seat is taken; conflicts named in the same mail count, all others are asked for."""
    seated = roster.move(heard.panelist, Seat.ACCEPTED, heard.message.received_at)
    if isinstance(seated, Refusal):
        return _unclear(heard)
    read = conflicts.beside_acceptance(heard)
    declared = conflicts.apply(heard, read)
    notice = SeatAnswered(
        answer=SeatAnswer.ACCEPTED,
        set_aside=heard.message.set_aside,
        stated=conflicts.stated(declared),
        unread=conflicts.unread(read),
        says_none=conflicts.says_none(heard) and not read.clear,
        asked=_asks(heard),
        is_passed_on=bool(_told_beside(heard, read)) and not secrecy.is_closed(heard),
        listed=tuple(one.city for one in declared.asked if one.is_asked),
    )
    about = CONFLICTS if notice.listed or notice.unread else None
    letter = panelist_letters.to_panelist(notice, seated, about=about, answering=heard.message)
    turn = conflicts.carried(heard, declared, letter)
    turn += Turn(cases=asking.unplaced(heard, read, every=True))
    is_seen = notice.asked or _told_beside(heard, read)
    turn += Turn(cases=asking.case_of(heard) if is_seen else ())
    return replace(turn, judged=turn.judged + Judged(panelists=(seated,)))


def _told_beside(heard: Heard, read: ConflictReading) -> list[str]:
    """What is said beside the acceptance, and is not read as a conflict or what may be one."""
    ties = [*(one.words for one in read.conflicts), *(one.words for one in read.doubts)]
    return [one for one in beside.of_acceptance(heard) if not any(tie in one for tie in ties)]


def _asks(heard: Heard) -> str:
    """The questions of a mail as they are written, which organizers answer."""
    pieces = sentences.sentences(sentences.whole(heard.text), heard.language)
    said = (own(heard.text, one) for one in pieces)
    return "\n".join(one for one in said if _is_asking(one, heard.language))[:EXCERPT]


def _is_asking(said: str, language: str) -> bool:
    return has_question_mark(said) or ballot_signs.says(said, language, "enquiring")


def _decline(heard: Heard, answer: SeatAnswer) -> Turn:
    """The seat is empty; organizers hear of it, since somebody may have to be found."""
    moved = roster.move(heard.panelist, Seat.DECLINED, heard.message.received_at)
    if isinstance(moved, Refusal):
        return _unclear(heard)
    words = "" if secrecy.is_closed(heard) else beside.of_decline(heard)
    said = f": “{words}”" if words else "."
    text = f"{moved.address.in_full} is not on the panel: the seat was {answer}{said}"
    case = Case(
        kind=CaseKind.PANELIST_LEFT if answer is SeatAnswer.RESIGNED else CaseKind.PANELIST,
        text=text, at=heard.now, message=heard.message.id, contact=moved.key,
        awaits=None if words or answer is SeatAnswer.RESIGNED else Awaited.SEAT,
    )  # fmt: skip
    notice = SeatAnswered(
        answer=answer, set_aside=heard.message.set_aside, is_passed_on=bool(words)
    )
    letter = panelist_letters.to_panelist(
        notice, moved, about=INVITATION, answering=heard.message
    )  # fmt: skip
    gone = tuple(_given_up(heard))
    return Turn(
        letters=(letter,),
        entries=tuple(
            assignment.unassigned(one, by=one.panelist, reason=answer.value) for one in gone
        ),
        cases=(case,),
        judged=Judged(panelists=(moved,), ended=gone),
    )


def _given_up(heard: Heard) -> Iterator[Assignment]:
    """What is theirs no more; a ballot finished at the close counts: they sat when it was cast."""
    for one in heard.sitting.assigned:
        is_closed = heard.message.received_at >= one.closes_at
        if not one.stands.is_tallied and not (is_closed and _is_finished(one)):
            yield Assignment(application=one.number, panelist=heard.panelist.key)


def _unclear(heard: Heard) -> Turn:
    """One word is asked for; what else the mail says, a person reads, conflicts not yet noted."""
    unread = tuple(_not_noted(heard))
    notice = SeatAnswered(
        answer=SeatAnswer.UNCLEAR, set_aside=heard.message.set_aside, unread=unread
    )
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=INVITATION, answering=heard.message
    )
    cases = asking.case_of(heard)
    if not unread and not _asks(heard):
        cases = tuple(
            replace(one, text=f"{one.text} {_UNSURE}", awaits=Awaited.SEAT) for one in cases
        )
    return Turn(letters=(letter,), cases=cases, fruitless=True)


def _not_noted(heard: Heard) -> Iterator[Unread]:
    """Conflicts in a mail that does not take the seat: they are told not to be noted."""
    read = conflicts.beside_acceptance(heard)
    told = (*(one.words for one in read.conflicts), *(one.words for one in read.doubts))
    words = dict.fromkeys(plain(conflicts.whole(heard, one)) for one in told)
    yield from (Unread(why="unsure", words=one) for one in words)


def _off(heard: Heard) -> Turn:
    is_back = heard.panelist.seat is Seat.DECLINED and accepting.may_accept(
        heard.text, heard.language
    )
    reason = Reason.MAY_RETURN if is_back else Reason.OFF_PANEL
    notice = PanelistRefused(reason=reason, set_aside=heard.message.set_aside)
    about = INVITATION if heard.panelist.seat in ANSWERING else None
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, answering=heard.message
    )
    return Turn(letters=(letter,), cases=asking.case_of(heard), fruitless=True)
