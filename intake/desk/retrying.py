"""Parked messages, what was parked of a chat, and failed letters, once more.

Invariant: a letter to somebody who is no longer on the file stays as it is; whose letter goes once
more is written to again, until one comes back.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce
from typing import Final

from intake import moments, store
from intake.applications import unbounce
from intake.cases import Case, CaseKind
from intake.desk import board, lost, outlived, overtaken
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import DESK, Entry
from intake.notices import Letter, LetterState
from intake.notices.letters import LOST
from intake.store import Connection
from intake.store.chats.signals import ParkedSignal
from intake.store.inbox import Parked

RETRIED: Final = "message_retried"
SENT_AGAIN: Final = "letter_retried"
NOT_RETRIED = Refusal(
    reason="not_retried", text="Nothing of this case can be tried again any more."
)


@dataclass(frozen=True, kw_only=True)
class Found:
    """What is to be taken up; `left` are letters to people who are no longer on the file.

    `late` says of each that asks for what was answered since, was told in a chat since, or says
    what holds no more, why it stays as it is.
    """

    parked: Sequence[Parked]
    letters: Sequence[Letter]
    left: Sequence[Letter]
    late: Sequence[Refusal] = ()
    signals: Sequence[ParkedSignal] = ()

    @property
    def is_something(self) -> bool:
        return bool(self.parked or self.letters or self.signals)


def find(office: Office, connection: Connection, ids: Sequence[str]) -> Found | Refusal:
    """What is parked or failed: those named by ID, or all."""
    parked = [one for one in store.inbox.parked(connection) if not ids or one.id in ids]
    failed = store.outbox.letters(connection, state=LetterState.FAILED)
    failed = [one for one in failed if not ids or one.id in ids]
    signals = store.signals.parked(connection, ids or None)
    known = {one.id for one in parked} | {one.id for one in failed}
    unknown = set(ids) - known - {one.kept.id for one in signals}
    if unknown:
        named = ", ".join(sorted(unknown))
        return Refusal(reason="unknown", text=f"Nothing parked or failed has the ID {named}.")
    read = [one for one in failed if _is_on_file(connection, one)]
    late = [one for one in read if _is_late(connection, one)]
    return Found(
        parked=parked,
        letters=[one for one in read if one not in late],
        left=[one for one in failed if one not in read],
        late=[_not_again(office, connection, one) for one in late],
        signals=signals,
    )


def of_case(office: Office, connection: Connection, case: Case) -> Found | Refusal:
    """What the case is about, as far as it is parked or failed."""
    ids = _about(connection, case) if case.closed_at is None else []
    found = find(office, connection, ids) if ids else NOT_RETRIED
    if isinstance(found, Refusal):
        return NOT_RETRIED
    return found if found.is_something else next(iter(found.late), NOT_RETRIED)


def letters_of(connection: Connection, case: Case) -> list[Letter]:
    """The failed letters of a matter that can go once more."""
    needed = [one for one in _failed(connection, case) if not _is_late(connection, one)]
    return [one for one in needed if _is_on_file(connection, one)]


def has_late(connection: Connection, case: Case) -> bool:
    """Whether a matter's letter stays as it is, since what it says is settled or holds no more."""
    return any(_is_late(connection, one) for one in _failed(connection, case))


def is_sure(case: Case, letters: Sequence[Letter]) -> bool:
    """Whether these are the one letter that the matter names, so that nobody has to be asked."""
    return len(letters) == 1 and letters[0].is_lost_in(case.text)


def names_letter(case: Case) -> bool:
    """Whether it is the matter of one letter that did not arrive, and says which."""
    return case.kind is CaseKind.BOUNCED and case.text.startswith(LOST)


def may_hold(case: Case, letter: Letter) -> bool:
    """Whether a matter may be this letter's: it is not where it names another one."""
    return letter.is_lost_in(case.text) or not names_letter(case)


def _failed(connection: Connection, case: Case) -> list[Letter]:
    """The letter that a matter names; of who left a chat, who has one matter, all to them.

    Of a report that names none nobody knows which it is: then those of the application. Of a matter
    whose words fit no letter by now, since kinds of letters are called otherwise, all to its
    reader.
    """
    if case.kind is not CaseKind.BOUNCED or not case.application:
        return []
    failed = store.outbox.letters(
        connection, application=case.application, state=LetterState.FAILED
    )
    named = [one for one in failed if one.is_lost_in(case.text)]
    if named or _is_known(connection, case):
        return named
    theirs = [one for one in failed if one.to.key == case.contact]
    is_theirs = case.is_out_of_chat or bool(names_letter(case) and case.contact)
    return theirs if is_theirs else failed


def _is_known(connection: Connection, case: Case) -> bool:
    """Whether the matter names a letter of the city, which may have gone again since."""
    if not names_letter(case):
        return False
    letters = store.outbox.letters(connection, application=case.application)
    return any(one.is_lost_in(case.text) for one in letters)


def _is_late(connection: Connection, letter: Letter) -> bool:
    is_settled = lost.is_told(connection, letter.id) or overtaken.is_late(connection, letter)
    return is_settled or outlived.refused(connection, letter) is not None


def _not_again(office: Office, connection: Connection, letter: Letter) -> Refusal:
    if lost.is_told(connection, letter.id):
        return lost.not_again(letter)
    refusal = outlived.refused(connection, letter)
    return refusal or overtaken.not_again(office, connection, letter)


def _about(connection: Connection, case: Case) -> list[str]:
    if case.kind is CaseKind.PARKED:
        parked = {one.id for one in store.inbox.parked(connection)}
        parked |= {one.kept.id for one in store.signals.parked(connection, [case.message or ""])}
        return [case.message] if case.message in parked and case.message else []
    return [one.id for one in _failed(connection, case)]


def take_up(
    office: Office,
    connection: Connection,
    found: Found,
    *,
    by: str,
    now: datetime,
    trace: Mapping[str, str] | None = None,
) -> None:
    """Take it up again, and close the cases that waited for that; the journal keeps who did it.

    The `trace` of where it was done stands there too.
    """
    messages = [one.id for one in found.parked]
    signals = [one.kept.id for one in found.signals]
    store.inbox.unpark(connection, messages)
    store.signals.unpark(connection, signals, now)
    closed = store.cases.close_parked(connection, [*messages, *signals], now)
    for number in {one.application for one in found.letters if one.application}:
        closed += _settled(connection, number, found.letters, now)
        _reach_again(connection, number, found.letters)
    store.outbox.revive(connection, [one.id for one in found.letters])
    entries = list(_entries(found, {"by": by} | dict(trace or {})))
    store.journal.append(connection, entries, at=now, salt=office.salt)
    board.settled(connection, closed, now)
    for letter in found.letters:
        board.carried(connection, letter, now)


def _settled(
    connection: Connection, number: int, letters: Sequence[Letter], now: datetime
) -> list[int]:
    """Close the matters all of whose letters go once more; which."""
    again = {one.id for one in letters}
    waiting = store.cases.waiting_on(connection, number, [CaseKind.BOUNCED])
    theirs = {one.number: {its.id for its in letters_of(connection, one)} for one in waiting}
    done = [case for case, ids in theirs.items() if case and ids and ids <= again]
    return [case for case in done if store.cases.close(connection, case, now)]


def failed_again(connection: Connection, case: Case, now: datetime) -> Case | None:
    """The matter of before about the same parked message, which waits again and says so.

    None where nobody tried that again: it is a new matter.
    """
    tried = store.journal.latest(connection, DESK, RETRIED, {"message": case.message})
    if tried is None:
        return None
    tried_at, words = tried
    before = store.cases.about_message(connection, CaseKind.PARKED, case.message or "")
    if before is None or before.number is None or not _was_taken_up(before, tried_at):
        return None
    whose = f"by {words['by']} at {moments.told(tried_at)}"
    text = f"{case.text} Tried again {whose}, failed again."
    store.cases.wait_again(connection, before.number, text)
    board.settled(connection, [before.number], now)
    return replace(before, text=text, closed_at=None)


def _was_taken_up(case: Case, tried_at: datetime) -> bool:
    """Whether it was tried again since: that closed the matter, unless somebody had before."""
    return case.closed_at is not None and case.closed_at <= tried_at


def _reach_again(connection: Connection, number: int, letters: Sequence[Letter]) -> None:
    """Who tries again says that the address is right."""
    application = store.applications.load(connection, number)
    if application is None:
        return
    tried = (one.to for one in letters if one.application == number)
    again = reduce(unbounce, tried, application)
    if again is not application:
        store.applications.save(connection, [again])


def _is_on_file(connection: Connection, letter: Letter) -> bool:
    """Letters to organizers and strangers belong to no file and may always go again."""
    if letter.application is None:
        return True
    application = store.applications.load(connection, letter.application)
    return application is not None and application.contact(letter.to) is not None


def _entries(found: Found, who: Mapping[str, str]) -> Iterator[Entry]:
    """What was parked was no city's yet: that stands in the desk's own journal."""
    for letter in found.letters:
        words = {"letter": letter.id, "to": letter.to.address, **who}
        yield Entry(application=letter.application or DESK, act=SENT_AGAIN, words=words)
    for id in (*(one.id for one in found.parked), *(one.kept.id for one in found.signals)):
        yield Entry(application=DESK, act=RETRIED, words={"message": id, **who})
