"""The desk: take what arrives, serve it one transaction a message, say what time brings.

Invariant: what was taken is never lost (kept before acknowledged); a message is served wholly or
not at all; a message the desk fails on, or that ends the program again and again, is parked whole
and the organizers are told.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from intake import conversation, store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Bond, Turn
from intake.desk import attempts, bounds, dossiers, posting, proceedings, reminding
from intake.desk.office import Office
from intake.desk.reminding import Brought
from intake.errors import StoreUnavailableError
from intake.messages import Kept, Message
from intake.notices import Addressed, OrganizerTold
from intake.store import Connection

log = logging.getLogger(__name__)

EVERYTHING = 2**31 - 1
"""More applications than there are."""


def take(office: Office, kept: Sequence[Kept]) -> None:
    """Keep raw messages, all in one commit; a message that was kept before changes nothing."""
    # Hashed before anybody waits for us.
    digests = [store.fingerprint(one.raw, one.recipients) for one in kept]
    with office.store.transaction() as connection:
        store.inbox.keep(connection, kept, digests)


def serve(office: Office, now: datetime, *, limit: int = 20) -> int:
    """Serve what waits, oldest first, in one transaction; returns how many were settled.

    The first pass of a run, over what the run before may have had in hand, is one by one. Raises
    only what the store raises when it cannot work now (locked, full): nothing is lost then and the
    same messages wait for the next call.
    """
    if not office.run.is_proven:
        return _serve_first(office, now, limit)
    settled: list[Kept] = []

    def together() -> None:
        with office.store.transaction() as connection:
            settled[:] = store.inbox.waiting(connection, limit)
            for kept in settled:
                _serve_one(office, connection, kept, now)

    if _fault_in(together):
        for kept in settled:
            _serve_or_park(office, kept, now)
    return len(settled)


def remind(office: Office, now: datetime) -> int:
    """What time brings by itself; returns how many letters were posted. Raises as `serve` does."""
    return len(bring(office, now, at=now).letters)


def bring(office: Office, now: datetime, *, at: datetime, limit: int = 20) -> Brought:
    """What is due as of `now`, in letters written `at` that moment; so many applications at a time.

    Where nothing is due this only looks. Raises as `serve` does.
    """
    with office.store.reading() as connection:
        due = store.applications.due(connection, now, limit)
        has_digest = reminding.is_digest_due(office, connection, now)
    if due:
        return _bring_each(office, due, now, at)
    brought = Brought()  # organizers are told when all else is done
    if reminding.is_time_to_look(office, now):
        brought += _bring_to_organizers(office, reminding.end_stages, now, at)
    if has_digest:
        brought += _bring_to_organizers(office, reminding.digest, now, at)
    return brought


def foresee(office: Office, now: datetime, *, at: datetime) -> Brought:
    """All that `bring` would come to as of `now`, undone at the end; what fails is left out."""
    brought = Brought()

    def apart(step: Callable[[Connection], Brought]) -> None:
        nonlocal brought
        with connection.begin_nested():
            brought += step(connection)

    with office.store.transaction() as connection:
        due = store.applications.due(connection, now, EVERYTHING)
        applications = [partial(reminding.bring, office, number=one, now=now, at=at) for one in due]
        others = [partial(one, office, now=now, at=at) for one in reminding.TO_ORGANIZERS]
        for step in (*applications, *others):
            _fault_in(partial(apart, step))
        connection.rollback()
    return brought


def _bring_each(office: Office, numbers: Sequence[int], now: datetime, at: datetime) -> Brought:
    """All in one transaction; where one of them fails, each in its own."""
    brought = Brought()

    def together() -> None:
        nonlocal brought
        with office.store.transaction() as connection:
            for number in numbers:
                brought += reminding.bring(office, connection, number=number, now=now, at=at)

    if _fault_in(together):
        brought = Brought()
        for number in numbers:
            brought += _bring_or_postpone(office, number, now, at)
    return brought


def _bring_or_postpone(office: Office, number: int, now: datetime, at: datetime) -> Brought:
    """One that fails is tried again later; the queue hears of it even if the letter fails too."""
    brought = Brought()

    def alone() -> None:
        nonlocal brought
        with office.store.transaction() as connection:
            brought = reminding.bring(office, connection, number=number, now=now, at=at)

    def told() -> None:
        nonlocal brought
        with office.store.transaction() as connection:
            brought = reminding.postpone(office, connection, case, at)

    fault = _fault_in(alone)
    if not fault:
        return brought
    case = reminding.untold(number, f"{type(fault).__name__}: {fault}", at)
    if _fault_in(told):
        with office.store.transaction() as connection:
            store.applications.postpone(connection, number, at + reminding.LATER)
            store.cases.open(connection, case)
    return brought


def _bring_to_organizers(
    office: Office, step: reminding.ToOrganizers, now: datetime, at: datetime
) -> Brought:
    brought = Brought()

    def alone() -> None:
        nonlocal brought
        with office.store.transaction() as connection:
            brought = step(office, connection, now=now, at=at)

    _fault_in(alone)
    return brought


def settle(office: Office, now: datetime, *, at: datetime | None = None, limit: int = 50) -> int:
    """Let decisions take effect whose hold is over, each in a transaction of its own; how many.

    They do so `at` that moment, where it is another than the one as of which the hold is over.
    """
    with office.store.reading() as connection:
        due = store.decisions.due(connection, now, limit)
    for number in due:
        _settle_one(office, number, at or now)
    return len(due)


def _settle_one(office: Office, number: int, now: datetime) -> None:
    def alone() -> None:
        with office.store.transaction() as connection:
            proceedings.carry_out(office, connection, number, now)

    fault = _fault_in(alone)
    if fault:
        with office.store.transaction() as connection:
            reason = f"{type(fault).__name__}: {fault}"
            proceedings.postpone(office, connection, number, reason, now)


def _fault_in(work: Callable[[], None]) -> Exception | None:
    """Do the work; the desk's one catch-all, so that a bad message never stops the others."""
    try:
        work()
    except StoreUnavailableError:
        raise
    except Exception as fault:
        log.exception("something the desk had to do failed and was undone")
        return fault
    return None


def _serve_first(office: Office, now: datetime, limit: int) -> int:
    with office.store.transaction() as connection:
        oldest = store.inbox.waiting(connection, limit)
    for kept in oldest:
        if attempts.may_try(office.store, office.run, kept.id):
            _serve_or_park(office, kept, now)
        else:
            _park(office, kept, attempts.REASON, now)
    office.run.is_proven = True
    return len(oldest)


def _serve_or_park(office: Office, kept: Kept, now: datetime) -> None:
    def alone() -> None:
        with office.store.transaction() as connection:
            if store.inbox.is_waiting(connection, kept.id):  # no other desk took it meanwhile
                _serve_one(office, connection, kept, now)

    fault = _fault_in(alone)
    if fault:
        _park(office, kept, f"{type(fault).__name__}: {fault}", now)


def _park(office: Office, kept: Kept, reason: str, now: datetime) -> None:
    """Keep the message whole, aside; `citydesk retry` takes it up again.

    The organizers' queue hears of it even where the letter to them fails as well.
    """
    case = Case(
        kind=CaseKind.PARKED,
        text=f"A mail from {kept.sender or 'nobody'} could not be handled ({reason}). "
        "It is kept whole; `citydesk retry` takes it up again.",
        at=now,
        message=kept.id,
    )
    seed = f"{kept.id}-parked-{now.timestamp():.6f}"  # it may be parked again after a retry

    def told() -> None:
        with office.store.transaction() as connection:
            store.inbox.park(connection, kept.id, reason, now)
            posting.perform(office, connection, Turn(cases=(case,)), now, seed=seed)

    if _fault_in(told):
        with office.store.transaction() as connection:
            store.inbox.park(connection, kept.id, reason, now)
            store.cases.open(connection, case)


def _serve_one(office: Office, connection: Connection, kept: Kept, now: datetime) -> None:
    message, bond = dossiers.read(office, connection, kept), Bond.UNKNOWN
    if message.sender.key in {one.key for one in office.organizers}:
        limits, turn = office.call.limits, _tell_organizer(message)
    else:
        dossier = dossiers.of(office, connection, message)
        bond, limits = dossier.bond, dossier.call.limits
        turn = conversation.converse(dossier, message, now)
    turn = bounds.within(limits, message, bond, turn, connection, now)
    _keep_evidence(connection, message)
    posting.perform(office, connection, turn, now, seed=kept.id)
    store.inbox.done(
        connection,
        kept.id,
        message=message,
        application=turn.about,
        at=now,
        bond=bond.value,
        fruitless=turn.fruitless,
    )


def _tell_organizer(message: Message) -> Turn:
    """An organizer's mail goes to no city; a letter says how to answer one."""
    if message.automatic:
        return Turn(fruitless=True)
    letter = Addressed(
        notice=OrganizerTold(),
        to=message.sender,
        subject=message.subject,
        message=message.id,
        in_reply_to=message.message_id,
        references=message.references[::-1],
    )
    return Turn(letters=(letter,), fruitless=True)


def _keep_evidence(connection: Connection, message: Message) -> None:
    for file in message.attachments:
        if file.accepted:
            store.evidence.keep(connection, file.digest, file.content, file.type)


__all__ = ["Brought", "Office", "bring", "foresee", "remind", "serve", "settle", "take"]
