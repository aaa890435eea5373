"""A declaration complete, a seat answered or left, a ballot said anew: what waited is settled.

Invariant: only the writer's own word settles it, and only where it leaves nothing to be asked: of
a tie with named cities, a word on each of them; of one with a city that nobody could tell, a
conflict that they declare; of verdicts that were not read, these, where their words told of which
standards they were, and else all of that ballot. The journal says by whose word.
"""

import json
from datetime import datetime

from intake import languages, store
from intake.cases import Awaited, Case, CaseKind
from intake.conversation import sentences
from intake.conversation.ballots import judging_words
from intake.conversation.panelist.sitting import Sitting
from intake.conversation.turns import Turn
from intake.desk import board
from intake.journal import DESK, Entry
from intake.notices.panel import BallotKept, SeatAnswer, SeatAnswered, Unread
from intake.panel.roster import Seat
from intake.store import Connection

_ASKED = "verdicts-unread-"
"""How the note begins of which standards a mail was not read, before the mail's name."""


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
    if _kept(turn):
        ended.append((Awaited.VERDICTS, "They judged anew what was open."))
    _remember(connection, turn)
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


def _kept(turn: Turn) -> dict[int, BallotKept]:
    """The receipts of a mail that leaves nothing open, by their city."""
    if any(one.kind is CaseKind.PANELIST for one in turn.cases):
        return {}
    kept = (one.notice for one in turn.letters if isinstance(one.notice, BallotKept))
    return {one.city.application: one for one in kept if one.said and not one.is_told}


def _remember(connection: Connection, turn: Turn) -> None:
    """Of which standards a mail was not read, where it names each and leaves no other open."""
    kept = [one.notice for one in turn.letters if isinstance(one.notice, BallotKept)]
    for case in turn.cases:
        open_ones = {one.city.application: _unread(one) for one in kept if one.standing}
        if case.awaits is Awaited.VERDICTS and case.message and all(open_ones.values()):
            told = {str(number): ids for number, ids in open_ones.items()}
            store.notes.remember(connection, f"{_ASKED}{case.message}", json.dumps(told))


def _unread(notice: BallotKept) -> tuple[str, ...]:
    """The standards whose verdicts were not read; none where it may be those of others, too."""
    is_whole = not notice.is_told and all(_names_it(one) for one in notice.unread)
    return notice.standing if is_whole else ()


def _names_it(unread: Unread) -> bool:
    """Whether the words are one sentence, which itself names this one standard."""
    words = unread.words
    named = {"".join(one[0].upper().split()) for one in judging_words.LABEL.finditer(words)}
    several = sentences.split(words, languages.spoken_in(words, "en"))
    return named == {unread.standard} and len(several) == 1


def _asked(connection: Connection, case: Case) -> dict[int, frozenset[str]]:
    """The standards that a matter is about, by city; nothing where that is not known."""
    told = store.notes.recall(connection, f"{_ASKED}{case.message}") if case.message else None
    return {int(number): frozenset(ids) for number, ids in json.loads(told or "{}").items()}


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
        if _is_settled(connection, one, seated, turn)
    ]
    for number in numbers:
        store.cases.close(connection, number, now)
    board.settled(connection, numbers, now)
    return tuple(_settled(number, key, reason) for number in numbers)


def _is_settled(connection: Connection, case: Case, seated: Sitting, turn: Turn) -> bool:
    """Whether this turn says enough: of a tie with any city, with which it is one."""
    if case.awaits is Awaited.VERDICTS:
        kept, asked, about = _kept(turn), _asked(connection, case), case.words_on or ()
        return bool(about) and all(
            one in kept and (kept[one].is_said_anew or _is_told(kept[one], asked.get(one)))
            for one in about
        )
    if case.awaits is not Awaited.DECLARATION:
        return True
    return _declares(turn) if case.ties_on == () else _is_complete(seated, turn)


def _is_told(kept: BallotKept, asked: frozenset[str] | None) -> bool:
    return bool(asked) and frozenset(asked or ()) <= frozenset(kept.said)


def _settled(case: int, key: str, reason: str) -> Entry:
    words = {
        "case": case, "kind": CaseKind.PANELIST.value, "by": key,
        "reason": reason,
    }  # fmt: skip
    return Entry(application=DESK, act="case_closed", words=words)
