"""Serving: take what arrives and decide it, one transaction a message.

Invariant: what was taken is never lost (kept before acknowledged); a message is served wholly or
not at all; a message the desk fails on, or that ends the program again and again, is parked whole
and the organizers are told.
"""

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from intake import conversation, store
from intake.calls.model import Limits
from intake.cases import MOST_LISTED, Case, CaseKind
from intake.conversation import erasure
from intake.conversation.panelist import panelist
from intake.conversation.public import checking
from intake.conversation.senders import opening, strangers, unfiled
from intake.conversation.turns import OWN, Bond, Turn, in_thread
from intake.desk import (
    attempts,
    board,
    bounds,
    deletions,
    dossiers,
    posting,
    readings,
    repeated,
    retrying,
    rewording,
    righted,
    verifying,
    vouching,
    welcomes,
)
from intake.desk.consultations import listening
from intake.desk.faults import fault_in, in_words, kept_whole, said
from intake.desk.office import Office
from intake.desk.panels import coming_back, declaring, departing, newly_tied, sitting
from intake.messages import Kept, Message
from intake.notices import Addressed, OrganizerTold
from intake.store import Connection

MOST_FREED = 60
"""Messages that waited on files and are served with the one that set them free."""


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
    """Keep the message whole, aside, until somebody has it taken up again or lays it aside.

    The organizers' queue hears of it even where the letter to them fails as well.
    """
    whose = f"from {kept.sender}" if kept.sender else "that names no sender"
    case = Case(
        kind=CaseKind.PARKED,
        text=f"A mail {whose} could not be handled: {in_words(reason)}. "
        f"{kept_whole(reason, kept.id)}",
        at=now,
        message=kept.id,
    )
    seed = f"{kept.id}-parked-{now.timestamp():.6f}"  # it may be parked again after a retry

    def told() -> None:
        with office.store.transaction() as connection:
            store.inbox.park(connection, kept.id, reason, now)
            again = retrying.failed_again(connection, case, now)
            calls = posting.urgent(office, connection, again) if again else ()
            turn = Turn(letters=tuple(calls), cases=() if again else (case,))
            posting.perform(office, connection, turn, now, seed=seed)

    if fault_in(told):
        with office.store.transaction() as connection:
            store.inbox.park(connection, kept.id, reason, now)
            if not retrying.failed_again(connection, case, now):
                store.cases.open(connection, case)


@dataclass(frozen=True, kw_only=True)
class _Decided:
    """What a message comes to, and by what it was tied to whom.

    `is_panels` where a panelist spoke: then it is on no city's file and on no board. `is_publics`
    where the public did: nothing that came with it is a city's evidence. `webmail` are domains
    whose people know nothing of each other.
    """

    bond: Bond
    turn: Turn
    limits: Limits
    is_panels: bool = False
    is_publics: bool = False
    webmail: Collection[str] = ()


def _serve_one(office: Office, connection: Connection, kept: Kept, now: datetime) -> None:
    named_by = readings.named_in(connection)
    message = readings.read(office, connection, kept, named_by)
    decided = _decided(office, connection, message, named_by, now)
    decided = _passed_on(office, message, decided, now)
    if not decided.is_publics:
        _keep_evidence(connection, message)
    proof = None if decided.is_panels else store.proofs.of_mail(message, kept)
    turn = _carry_out(office, connection, message, decided, now, seed=kept.id, proof=proof)
    store.inbox.done(
        connection,
        kept.id,
        message=message,
        application=None if decided.is_panels else turn.about,
        at=now,
        bond=decided.bond.value,
        fruitless=turn.fruitless,
    )
    if message.channel == "slack":
        deletions.served(
            office, connection, kept.id, None if decided.is_panels else turn.about, now
        )
    serve_freed(office, connection, turn, now)


def _carry_out(
    office: Office,
    connection: Connection,
    message: Message,
    decided: _Decided,
    now: datetime,
    *,
    seed: str,
    proof: str | None,
) -> Turn:
    """What was decided, within bounds, performed; the board hears of it.

    With a `proof` the journal vouches for the mail.
    """
    turn = bounds.within(
        decided.limits,
        message,
        decided.bond,
        decided.turn,
        connection,
        now,
        webmail=decided.webmail,
        is_publics=decided.is_publics,
    )
    turn = vouching.mail(turn, message.id, proof) if proof else turn
    turn, reworded = rewording.settled(connection, message, turn, now)
    turn = repeated.settled(office, connection, message, turn)
    turn = righted.settled(office, connection, turn)
    turn = newly_tied.served(office, connection, turn, now)
    welcomes.come(connection, message, turn, now)
    posting.perform(office, connection, turn, now, seed=seed)
    if office.has_board and not decided.is_panels:
        board.hear(connection, message, turn, now)
        if reworded:
            rewording.shown(connection, message, reworded)
    return turn


def serve_freed(office: Office, connection: Connection, turn: Turn, now: datetime) -> None:
    """What waited on a file in vain, and what comes free with that: each once, and so many.

    A person looks at the rest.
    """
    waiting = deque((id, turn) for id in turn.anew)
    served: set[str] = set()
    while waiting:
        id, freed = waiting.popleft()
        is_left = id in served or len(served) >= MOST_FREED
        came = _serve_anew(office, connection, id, freed, now, is_left=is_left)
        served.add(id)
        waiting.extend((one, came) for one in came.anew)


def _serve_anew(
    office: Office, connection: Connection, id: str, freed: Turn, now: datetime, *, is_left: bool
) -> Turn:
    """A message that waited on a file in vain: its writer's own application, else a person looks.

    It stays the one message that it was, and belongs to what came of it.
    """
    message = readings.again(office, connection, id)
    if message is None:
        return Turn()
    if is_left or not opening.applies(office.call, office.keys, message):
        case = strangers.left_over(message, freed.about, now)
        if not _is_added(connection, case):
            posting.perform(office, connection, Turn(cases=(case,)), now, seed=f"{id}-left")
        return Turn()
    alone = replace(message, token=None, references=())
    dossier = dossiers.of(office, connection, alone, readings.named_in(connection))
    turn = conversation.converse(dossier, message, now)
    decided = _Decided(bond=dossier.bond, turn=turn, limits=dossier.call.limits)
    proof = store.proofs.of_kept(connection, id)
    turn = _carry_out(office, connection, message, decided, now, seed=f"{id}-anew", proof=proof)
    store.inbox.belongs(
        connection,
        id,
        application=turn.about,
        bond=dossier.bond.value,
        fruitless=turn.fruitless,
    )
    return turn


def _is_added(connection: Connection, case: Case) -> bool:
    """Whether the one such matter that waits of the same city says this as well."""
    waits = store.cases.same_open(connection, case.kind, case.application)
    text = f"{waits.text}\n{case.text}" if waits else ""
    if waits is None or len(text) > MOST_LISTED:
        return False
    return store.cases.add_words(connection, waits, text)


def _decided(
    office: Office,
    connection: Connection,
    message: Message,
    named_by: readings.Named,
    now: datetime,
) -> _Decided:
    """Who speaks, in which hat: a reply address or thread of the panel's comes before all else.

    Who asks of a document's number is answered in any hat, beside what else they say in it.
    """
    limits = office.call.limits
    numbers = () if message.form else checking.numbers(message)
    also = partial(_also, office, connection, message, numbers)
    seated = None if message.form else sitting.of(office, connection, message, named_by)
    if seated and (seated.bond is not Bond.ADDRESS or panelist.is_of_seat(seated, message, now)):
        return also(_of_panel(office, connection, seated, message, now))
    if heard := listening.hear(office, connection, message, named_by, now):
        webmail = office.call.consultation.webmail if office.call.consultation else ()
        publics = _Decided(
            bond=heard[0], turn=heard[1], limits=limits, is_publics=True, webmail=webmail
        )
        return also(publics)
    if numbers and not (seated and panelist.says_more(seated, message, now)):
        bond, turn = _checked(office, connection, message, named_by, numbers, now)
        return _Decided(bond=bond, turn=turn, limits=limits)
    if message.sender.key in {one.key for one in office.organizers}:
        return _Decided(bond=Bond.UNKNOWN, turn=_tell_organizer(message), limits=limits)
    if seated:
        return also(_of_panel(office, connection, seated, message, now))
    if erasure.is_asked(message) and not _is_on_file(office, connection, message, named_by):
        return _Decided(bond=Bond.UNKNOWN, turn=Turn(fruitless=True), limits=limits)
    if _is_unfiled(office, connection, message, named_by):
        return _Decided(bond=Bond.UNKNOWN, turn=unfiled.passed_on(message), limits=limits)
    dossier = dossiers.of(office, connection, message, named_by)
    turn = conversation.converse(dossier, message, now)
    return _Decided(bond=dossier.bond, turn=turn, limits=dossier.call.limits)


def _is_unfiled(
    office: Office, connection: Connection, message: Message, named_by: readings.Named
) -> bool:
    """Whether somebody on no file answers a letter that is on none."""
    quoted = named_by(message.references)
    is_answer = unfiled.is_answer(office.call, office.keys, message, quoted)
    return is_answer and not _is_on_file(office, connection, message, named_by)


def _is_on_file(
    office: Office, connection: Connection, message: Message, named_by: readings.Named
) -> bool:
    return dossiers.found(office, connection, message, named_by).application is not None


def _passed_on(office: Office, message: Message, decided: _Decided, now: datetime) -> _Decided:
    """Whatever else they wrote: who asks to be erased has it passed on to a person."""
    is_organizers = message.sender.key in {one.key for one in office.organizers}
    if is_organizers or not erasure.is_asked(message):
        return decided
    about = None if decided.is_panels else decided.turn.about
    return replace(decided, turn=decided.turn + erasure.passed_on(message, about, now))


def _of_panel(
    office: Office,
    connection: Connection,
    seated: panelist.Sitting,
    message: Message,
    now: datetime,
) -> _Decided:
    turn = departing.told(office, connection, panelist.converse(seated, message, now), now)
    turn = coming_back.told(office, connection, turn, now)
    turn = declaring.told(connection, seated, turn, now)
    return _Decided(bond=seated.bond, turn=turn, limits=seated.call.limits, is_panels=True)


def _also(
    office: Office,
    connection: Connection,
    message: Message,
    numbers: Sequence[str],
    decided: _Decided,
) -> _Decided:
    """What was decided, and what is known of the numbers that the mail names."""
    if not numbers:
        return decided
    checked = verifying.looked_up(connection, numbers)
    told = verifying.told(office, connection, message, checked, None, is_all=False)
    return replace(decided, turn=decided.turn + told)


def _checked(
    office: Office,
    connection: Connection,
    message: Message,
    named_by: readings.Named,
    numbers: Sequence[str],
    now: datetime,
) -> tuple[Bond, Turn]:
    """Numbers of documents answered, with whatever more a contact wrote to a file that lives, or as
    the holder of one; nobody opens an application by asking.
    """
    found = dossiers.found(office, connection, message, named_by)
    known = found.application if found.bond in OWN else None
    checked = verifying.looked_up(connection, numbers)
    held = {one.award.application for one in checked if one.award}
    is_holder = known is not None and known.number in held
    is_all = known is None or not checking.says_more(message, is_holder=is_holder)
    is_all |= known is not None and known.is_over and not is_holder
    turn = verifying.told(office, connection, message, checked, known, is_all=is_all)
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
