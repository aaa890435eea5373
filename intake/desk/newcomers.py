"""Who applies later reads what was shared with all before: once, together, in one letter (V2).

Invariant: each case is told to an application once, and never to the city that asked; who was told
and missed its correction, as a city that was closed then, is told that alone. Who is told and that
it waits no more is one transaction.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from intake import stages, store
from intake.applications import Application
from intake.calls.model import Call
from intake.cases import Shared
from intake.contacts import Standing
from intake.conversation.organizer import sharing
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.desk.office import Office, call_of, frozen
from intake.journal import Entry
from intake.notices import CaseAnswered, LetterState
from intake.store import Connection
from intake.store.shared import Once

COMING = frozenset({"opened", "reopened", "extended", "reversed"})
"""Acts of the journal with which an application comes, or comes back, among those that are told."""
AFTER = timedelta(hours=1)
"""How long after it came: its first letter is read by then, and what is held has mostly left."""
_TELLING = frozenset({"shared", "share_corrected", "shared_earlier"})
_TAKEN_BACK = frozenset({LetterState.RECALLED})
_NEVER_CAME = _TAKEN_BACK | {LetterState.FAILED}
UNREACHED = timedelta(days=1)
"""When a city that no letter reaches, or that another file has, is looked at again."""
_HOLDING = timedelta(minutes=1)
"""When it is looked again whether what is held has left."""


@dataclass(frozen=True, kw_only=True)
class Missed:
    """What holds of all that was shared, and one application does not know: what it never read, and
    with the moment of that share what it read in other words.
    """

    new: tuple[Shared, ...] = ()
    corrected: tuple[tuple[datetime, Shared], ...] = ()


def noted(connection: Connection, entries: Iterable[Entry], now: datetime) -> None:
    """Let who comes by these entries wait until it is told what it missed."""
    coming = {one.application for one in entries if one.act in COMING}
    coming |= {
        one.application
        for one in entries
        if one.act == "contact_added" and _is_reached_anew(connection, one.application)
    }
    store.shared.await_newcomers(connection, coming, now + AFTER)


def _is_reached_anew(connection: Connection, number: int) -> bool:
    """Whether the contact who came is the only one of the application whom letters reach."""
    application = store.applications.load(connection, number)
    if application is None:
        return False
    return [one.standing for one in application.contacts].count(Standing.ACTIVE) == 1


def told(
    office: Office, connection: Connection, number: int, *, by: str, now: datetime, at: datetime
) -> Turn:
    """What this application is told as of `now`, if anything; what has to wait is looked at later.

    Who looks ahead, with `now` after `at`, waits for no working day; nor does what would come only
    after the city's deadline.
    """
    if not store.shared.take(connection, number, now):
        return Turn()
    application = store.applications.load(connection, number)
    if application is None or application.is_over:
        return Turn()
    call = call_of(office, connection, application)
    missed = _missed(office, connection, call, application)
    if missed == Missed():
        return Turn()
    threads = store.outbox.threads(connection, number)
    to = Proceeding(call=call, application=application, threads=threads, organizer=by, now=now)
    if _is_held_elsewhere(connection, application):
        until: datetime | None = now + UNREACHED
    else:
        until = _waits_until(to, missed, now, is_ahead=now > at)
    if until:
        store.shared.await_newcomers(connection, [number], until)
    if until or missed is None:
        return Turn()
    return sharing.catch_up(to, missed.new) + sharing.put_right(to, missed.corrected)


def _waits_until(
    to: Proceeding, missed: Missed | None, now: datetime, *, is_ahead: bool
) -> datetime | None:
    if missed is None:
        return now + _HOLDING
    if not to.contacts:
        return now + UNREACHED
    speaks_at = stages.speaking_at(to.call, now)
    is_too_late = now <= stages.deadline(to.call, to.application) < speaks_at
    return speaks_at if speaks_at > now and not (is_ahead or is_too_late) else None


def _missed(
    office: Office, connection: Connection, call: Call, application: Application
) -> Missed | None:
    """What holds of all that was shared, and this one does not know; None while any is held."""
    known = told_last(connection, application.number)
    new: list[Shared] = []
    corrected: list[tuple[datetime, Shared]] = []
    for one in store.shared.told(connection):
        newest = _unread(connection, one, known.get(one.case))
        if newest is None or _is_theirs(one, application):
            continue
        if frozen(office, connection, one.call).edition != call.edition:
            continue
        is_held = LetterState.HELD in store.shared.states(connection, newest)
        if is_held or _is_held(connection, one.application):
            return None
        if one.case in known:
            corrected.append((one.shared_at, newest))
        else:
            new.append(newest)
    return Missed(new=tuple(new), corrected=tuple(corrected))


def _unread(connection: Connection, one: Once, since: datetime | None) -> Shared | None:
    """The words that stand, where they are others than what was told at that moment."""
    stands = store.shared.stands(connection, one)
    said = store.shared.said_at(connection, one, since) if since else None
    is_read = stands and said and said.says(stands.answer)
    return None if is_read else stands


def has_read(connection: Connection, application: int, one: Once, answer: str) -> bool:
    """Whether this answer to the case reached the application last, or is on its way."""
    at = told_last(connection, application).get(one.case)
    said = store.shared.said_at(connection, one, at) if at else None
    return said is not None and said.says(answer)


def told_last(connection: Connection, application: int) -> dict[int, datetime]:
    """The cases that it was told by letters that came, or may come yet, and when last."""
    return told_before(connection, application, lost=_NEVER_CAME)


def told_before(
    connection: Connection, application: int, *, lost: Set[LetterState] = _TAKEN_BACK
) -> dict[int, datetime]:
    """The cases of which its journal says that it was told, and when last; what no letter told, or
    none that is not `lost`, does not count.
    """
    heard = store.shared.heard(connection, application)
    words = store.journal.words(connection, application)
    known: dict[int, datetime] = {}
    for link in store.journal.chain(connection, application):
        if link.act in _TELLING and not heard.get(link.at, set()) <= lost:
            said = words.get(link.sequence, {})
            cases = said.get("cases", [said["case"]] if "case" in said else [])
            known |= {int(one): link.at for one in cases}
    return known


def _is_theirs(one: Once, application: Application) -> bool:
    """Whether this city asked it, be it by an application that is over."""
    is_same_city = one.city_key is not None and one.city_key == application.city_key
    return is_same_city or one.application == application.number


def _is_held_elsewhere(connection: Connection, application: Application) -> bool:
    """Whether its city is on another file, which was told, or asked: it may be joined into that."""
    if application.city_key is not None:
        return False
    return any(one.act == "city_met" for one in store.journal.chain(connection, application.number))


def _is_held(connection: Connection, asking: int) -> bool:
    """Whether an answer to who asked is held, which may be a correction that is taken back yet."""
    held = store.outbox.letters(connection, application=asking, state=LetterState.HELD)
    return any(one.notice == CaseAnswered.name for one in held)
