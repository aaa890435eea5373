"""A declaration complete, a seat answered or left, a ballot said anew: what waited is settled.

Invariant: only the writer's own word settles it, and only where it leaves nothing to be asked: of
a tie with named cities, a word on each of them; of one with a city that nobody could tell, a
conflict that they declare; of verdicts that were not read, all of that ballot. The journal says by
whose word.
"""

from datetime import datetime

from intake import store
from intake.cases import Awaited, Case, CaseKind
from intake.conversation.panelist.sitting import Sitting
from intake.conversation.turns import Turn
from intake.desk import board
from intake.journal import DESK, Entry
from intake.notices.panel import BallotKept, SeatAnswer, SeatAnswered
from intake.panel.roster import Seat
from intake.store import Connection


def told(connection: Connection, seated: Sitting, turn: Turn, now: datetime) -> Turn:
    """The turn with the matters of this panelist that end with it."""
    ended = []
    if _is_complete(seated, turn) or _tells_which(turn):
        ended.append((Awaited.DECLARATION, "Their declaration is complete."))
    if any(one.seat is not Seat.INVITED for one in turn.judged.panelists):
        ended.append((Awaited.SEAT, "They answered the invitation."))
    if any(one.seat is Seat.DECLINED for one in turn.judged.panelists):
        ended.append((Awaited.LEAVING, "They left the panel."))
    if _stays(turn):
        ended.append((Awaited.LEAVING, "They stay on the panel."))
    if _said_anew(turn):
        ended.append((Awaited.VERDICTS, "They judged every standard anew."))
    return turn + Turn(
        entries=tuple(
            entry
            for awaited, reason in ended
            for entry in _closed(connection, seated, turn, awaited, reason, now)
        )
    )


def _is_complete(seated: Sitting, turn: Turn) -> bool:
    said = {one.application for one in turn.judged.declarations}
    is_open = any(one.is_asked and one.number not in said for one in seated.cities())
    return (
        bool(said) and not is_open and all(one.kind is not CaseKind.PANELIST for one in turn.cases)
    )


def _tells_which(turn: Turn) -> bool:
    """Whether a conflict is declared and nothing left to be asked, be other cities not answered."""
    is_asked = any(one.kind is CaseKind.PANELIST for one in turn.cases)
    return _declares(turn) and not is_asked


def _stays(turn: Turn) -> bool:
    """Whether they said so when they were asked."""
    answers = (one.notice for one in turn.letters if isinstance(one.notice, SeatAnswered))
    return any(one.answer is SeatAnswer.STAYS for one in answers)


def _said_anew(turn: Turn) -> set[int]:
    """The cities of which every verdict is said and read in this mail, with nothing left open."""
    kept = [one.notice for one in turn.letters if isinstance(one.notice, BallotKept)]
    is_open = any(one.kind is CaseKind.PANELIST for one in turn.cases)
    said = {one.city.application for one in kept if one.is_said_anew and not one.is_told}
    return set() if is_open else said


def _declares(turn: Turn) -> bool:
    """Whether they tell a conflict themselves."""
    return any(one.kind and not one.lifts for one in turn.judged.declarations)


def _closed(
    connection: Connection,
    seated: Sitting,
    turn: Turn,
    awaited: Awaited,
    reason: str,
    now: datetime,
) -> tuple[Entry, ...]:
    """Their open matters that wait for this word, closed."""
    key, said = seated.panelist.key, (*seated.declared, *turn.judged.declarations)
    waiting = store.cases.waiting_about(connection, CaseKind.PANELIST, key)
    numbers = [
        one.number
        for one in waiting
        if one.number and one.awaits is awaited and not one.ties(key, said)
        if _is_settled(one, seated, turn)
    ]
    for number in numbers:
        store.cases.close(connection, number, now)
    board.settled(connection, numbers, now)
    return tuple(_settled(number, key, reason) for number in numbers)


def _is_settled(case: Case, seated: Sitting, turn: Turn) -> bool:
    """Whether this turn says enough: of a tie with any city, with which it is one."""
    if case.awaits is Awaited.VERDICTS:
        about = {*(case.words_on or ())}
        return bool(about) and about <= _said_anew(turn)
    if case.awaits is not Awaited.DECLARATION:
        return True
    return _declares(turn) if case.ties_on == () else _is_complete(seated, turn)


def _settled(case: int, key: str, reason: str) -> Entry:
    words = {
        "case": case, "kind": CaseKind.PANELIST.value, "by": key,
        "reason": reason,
    }  # fmt: skip
    return Entry(application=DESK, act="case_closed", words=words)
