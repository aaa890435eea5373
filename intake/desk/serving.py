"""Serving: take what arrives and decide it, one transaction a message.

Invariant: what was taken is never lost (kept before acknowledged); a message is served wholly or
not at all; a message the desk fails on, or that ends the program again and again, is parked whole
and the organizers are told.
"""

from collections.abc import Sequence
from datetime import datetime

from intake import awards, conversation, store
from intake.cases import Case, CaseKind
from intake.conversation import checking
from intake.conversation.turns import OWN, Bond, Turn, in_thread
from intake.desk import attempts, board, bounds, dossiers, posting
from intake.desk.faults import fault_in, said
from intake.desk.office import Office
from intake.messages import Kept, Message
from intake.notices import Addressed, OrganizerTold
from intake.store import Connection


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

    if fault_in(together):
        for kept in settled:
            _serve_or_park(office, kept, now)
    return len(settled)


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

    fault = fault_in(alone)
    if fault:
        _park(office, kept, said(fault), now)


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

    if fault_in(told):
        with office.store.transaction() as connection:
            store.inbox.park(connection, kept.id, reason, now)
            store.cases.open(connection, case)


def _serve_one(office: Office, connection: Connection, kept: Kept, now: datetime) -> None:
    named_by, bond = dossiers.named_in(connection), Bond.UNKNOWN
    message = dossiers.read(office, connection, kept, named_by)
    numbers, limits = checking.numbers(message), office.call.limits
    if numbers:
        bond, turn = _checked(office, connection, message, named_by, numbers, now)
    elif message.sender.key in {one.key for one in office.organizers}:
        turn = _tell_organizer(message)
    else:
        dossier = dossiers.of(office, connection, message, named_by)
        bond, limits = dossier.bond, dossier.call.limits
        turn = conversation.converse(dossier, message, now)
    turn = bounds.within(limits, message, bond, turn, connection, now)
    _keep_evidence(connection, message)
    posting.perform(office, connection, turn, now, seed=kept.id)
    if office.has_board:
        board.hear(connection, message, turn, now)
    store.inbox.done(
        connection,
        kept.id,
        message=message,
        application=turn.about,
        at=now,
        bond=bond.value,
        fruitless=turn.fruitless,
    )


def _checked(
    office: Office,
    connection: Connection,
    message: Message,
    named_by: dossiers.Named,
    numbers: Sequence[str],
    now: datetime,
) -> tuple[Bond, Turn]:
    """Numbers of documents answered; the rest is read where a contact wrote more to a living file.

    Nobody opens an application by asking.
    """
    found = dossiers.found(office, connection, message, named_by)
    known = found.application if found.bond in OWN else None
    is_all = known is None or known.is_over or not checking.says_more(message)
    checked = [awards.check(one, store.awards.with_number(connection, one)) for one in numbers]
    turn = checking.answer(message, checked, known, verify_at=office.verify_at, is_all=is_all)
    if not is_all:
        dossier = dossiers.of(office, connection, message, named_by)
        turn = conversation.converse(dossier, message, now) + turn
    return found.bond, turn


def _tell_organizer(message: Message) -> Turn:
    """An organizer's mail goes to no city; a letter says how to answer one."""
    if message.automatic:
        return Turn(fruitless=True)
    letter = in_thread(Addressed(notice=OrganizerTold(), to=message.sender), message)
    return Turn(letters=(letter,), fruitless=True)


def _keep_evidence(connection: Connection, message: Message) -> None:
    for file in message.attachments:
        if file.accepted:
            store.evidence.keep(connection, file.digest, file.content, file.type)
