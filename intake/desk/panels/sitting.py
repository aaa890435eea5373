"""Everything the desk holds that bears on one panelist's mail; of others only their names.

Invariant: a panelist is known by the reply address or a letter of theirs, and by their mailbox;
their mailbox alone, or somebody else at their reply address, binds them to nothing. Where the same
mailbox is a city's, the reply address decides who speaks; but what judges or declares is the
panel's in any case, so that it is on no city's file.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial

from intake import store
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.cases import Case
from intake.conversation.panelist import hats, panelist_letters
from intake.conversation.panelist.panelist import Heard, Seated, Sitting
from intake.conversation.turns import Bond
from intake.desk import readings
from intake.desk.office import Office, call_of
from intake.desk.readings import Named
from intake.messages import Message
from intake.notices import Letter
from intake.panel import blindness
from intake.panel.assignment import Assigned
from intake.panel.ballots import Ballot
from intake.panel.conflicts import Declaration
from intake.panel.roster import Panelist, Seat
from intake.store import Connection

JUDGED = (Stage.PRE_SELECTION, Stage.SELECTION)
"""Stages whose registered applications a panel is asked about; it judges those in the second."""
_UNKNOWING = (Seat.LISTED, Seat.DROPPED)
"""Seats of whose mailbox is nobody's business of the panel: never invited, or asked no more."""


def of(office: Office, connection: Connection, message: Message, named_by: Named) -> Sitting | None:
    """The sitting of the panelist who wrote this; None where nobody wrote it as a panelist."""
    if message.bounce:
        return None
    quoted = _to_panelists(connection, named_by(message.references))
    found = _found(office, connection, message, quoted, named_by)
    if found is None:
        return None
    panelist, bond = _held(connection, found[0]), found[1]
    mine = [letter for letter, reader in quoted if reader.key == panelist.key]
    named = mine[0] if mine else None
    about = (panelist_letters.number_of(letter.pending) for letter in mine)
    sits = filled(office, connection, panelist, bond, named=named, at=message.received_at)
    is_citys = bond is Bond.ADDRESS and _may_be_a_citys(connection, message)
    return replace(sits, quoted=next(filter(None, about), None), is_citys=is_citys)


def _held(connection: Connection, panelist: Panelist) -> Panelist:
    """The panelist as they stand now, and nobody else changes until the transaction ends."""
    store.panel.hold(connection, panelist.edition)
    return store.panel.load(connection, panelist.edition, panelist.key) or panelist


def is_known(office: Office, connection: Connection, key: str) -> bool:
    """Whether this is a mailbox of the panel of the edition in force, once it was invited."""
    panelist = store.panel.load(connection, office.call.edition, key)
    return panelist is not None and panelist.seat not in _UNKNOWING


def by_vouched(office: Office, connection: Connection, key: str, now: datetime) -> Sitting | None:
    """The sitting of whom a channel itself vouches for; None where they are not on the panel."""
    panelist = store.panel.load(connection, office.call.edition, key)
    if panelist is None or panelist.seat in _UNKNOWING:
        return None
    return filled(office, connection, panelist, Bond.TOKEN, named=None, at=now)


def filled(
    office: Office,
    connection: Connection,
    panelist: Panelist,
    bond: Bond,
    *,
    named: Letter | None,
    at: datetime,
) -> Sitting:
    """The sitting of a panelist who answers this letter, or no letter, at that moment."""
    bench = _bench(office, connection, panelist)
    asked = named if named and named.questions else store.panel.asked(connection, panelist, at)
    return Sitting(
        call=office.call,
        panelist=panelist,
        bond=bond,
        letter=named,
        asked=asked,
        declared=bench.declared,
        assigned=_seated(bench, _assigned_to(bench)),
        cities=cache(partial(_cities, bench)),
        city=partial(_city, bench),
        living=cache(partial(_living, bench)),
        again=partial(readings.again, office, connection),
        salt=office.salt,
        others=cache(partial(_others, connection, panelist)),
        has_judged=store.panel_secrecy.has_judged(connection, panelist.key),
    )


# --- who wrote it -------------------------------------------------------------------------------


def _to_panelists(
    connection: Connection, quoted: Sequence[Letter]
) -> list[tuple[Letter, Panelist]]:
    """The letters to panelists among these, each with its reader."""
    apart = [one for one in quoted if one.application is None]
    readers = [(one, store.panel.by_token(connection, _token(one))) for one in apart]
    return [(letter, reader) for letter, reader in readers if reader]


def _may_be_a_citys(connection: Connection, message: Message) -> bool:
    """Whether its mailbox is on a city's file, or it came to a city's reply address."""
    files = store.applications.by_address(connection, message.sender.key)
    return bool(files or message.token)


def _is_to_city(connection: Connection, message: Message, quoted: Sequence[Letter]) -> bool:
    """Whether it answers a letter of a city, or came to the reply address of one."""
    if message.token:
        return store.applications.by_token(connection, message.token) is not None
    return any(one.application is not None for one in quoted)


def _token(letter: Letter) -> str:
    local = letter.reply_to.rpartition("@")[0]
    return local.rpartition("+")[2] if "+" in local else ""


def _found(
    office: Office,
    connection: Connection,
    message: Message,
    quoted: Sequence[tuple[Letter, Panelist]],
    named_by: Named,
) -> tuple[Panelist, Bond] | None:
    if message.token:
        panelist = store.panel.by_token(connection, message.token)
        if panelist:
            return panelist, _bond(panelist, message, Bond.TOKEN)
        return _by_address(office, connection, message, named_by)
    for _, reader in quoted:
        if reader.key == message.sender.key:
            return reader, _bond(reader, message, Bond.THREAD)
    if quoted and message.is_vouched:
        return quoted[0][1], Bond.STRANGER  # it is surely not they whom the letter is to
    known = _by_address(office, connection, message, named_by)
    if known or not quoted or store.applications.by_address(connection, message.sender.key):
        return known
    return quoted[0][1], Bond.STRANGER


def _bond(panelist: Panelist, message: Message, bond: Bond) -> Bond:
    """A forwarded letter makes nobody a panelist; nobody in a chat writes mails."""
    if panelist.key != message.sender.key:
        return Bond.STRANGER
    if message.is_vouched:
        return Bond.TOKEN
    return Bond.ADDRESS if message.sender.channel == "slack" else bond


def _by_address(
    office: Office, connection: Connection, message: Message, named_by: Named
) -> tuple[Panelist, Bond] | None:
    """A panelist of the edition in force, unless it is a city's mail: their mailbox is on its file,
    or it came to its reply address, and nothing in it is the panel's."""
    panelist = store.panel.load(connection, office.call.edition, message.sender.key)
    if panelist is None or panelist.seat in _UNKNOWING:
        return None
    found = panelist, _bond(panelist, message, Bond.ADDRESS)
    files = store.applications.by_address(connection, panelist.key)
    if not files and not message.token:
        return found
    is_to_city = _is_to_city(connection, message, named_by(message.references))
    if message.token and not is_to_city:
        return None  # an address of the public's
    sits = filled(office, connection, *found, named=None, at=message.received_at)
    heard = Heard(sits, message, message.received_at)
    own = [one.city for one in store.applications.several(connection, files) if one.city]
    return found if hats.is_panels(heard, own, is_to_city=is_to_city) else None


def _others(connection: Connection, panelist: Panelist) -> tuple[str, ...]:
    roster = store.panel.roster(connection, panelist.edition)
    others = [one for one in roster if one.key != panelist.key]
    return tuple(filter(None, (said for one in others for said in (one.name, one.key))))


# --- what they may be told of -------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Bench:
    """A panelist, and all that the look-ups of one message share."""

    office: Office
    connection: Connection
    panelist: Panelist
    declared: tuple[Declaration, ...]
    assigned: dict[int, Assigned]
    ballots: dict[int, Ballot]
    ties: tuple[Case, ...]


def _bench(office: Office, connection: Connection, panelist: Panelist) -> _Bench:
    key = panelist.key
    assigned = store.panel_judging.assigned_to(connection, key)
    ballots = store.panel_judging.ballots_of(connection, key)
    return _Bench(
        office=office,
        connection=connection,
        panelist=panelist,
        declared=tuple(store.panel_judging.declared_by(connection, key)),
        assigned={one.application: one for one in assigned},
        ballots={one.application: one for one in ballots},
        ties=tuple(store.cases.possible_ties(connection, [key])),
    )


def _assigned_to(bench: _Bench) -> list[Application]:
    """Registered applications of the panelist's edition that they are to judge, by number."""
    found = (store.applications.load(bench.connection, one) for one in sorted(bench.assigned))
    return [one for one in found if one and _is_judged(bench, one)]


def _cities(bench: _Bench) -> tuple[Seated, ...]:
    found = [
        one
        for stage in JUDGED
        for one in store.applications.in_stage(bench.connection, stage, [State.REGISTERED])
    ]
    mine = [one for one in found if _is_of_edition(bench, one)]
    return _seated(bench, sorted(mine, key=lambda one: one.number))


def _living(bench: _Bench) -> tuple[Seated, ...]:
    found = store.applications.living(bench.connection)
    return _seated(bench, [one for one in found if _is_of_edition(bench, one)])


def _city(bench: _Bench, number: int) -> Seated | None:
    found = store.applications.load(bench.connection, number)
    return _seated(bench, [found])[0] if found and _is_of_edition(bench, found) else None


def _is_judged(bench: _Bench, application: Application) -> bool:
    return application.state is State.REGISTERED and _is_of_edition(bench, application)


def _is_of_edition(bench: _Bench, application: Application) -> bool:
    call = call_of(bench.office, bench.connection, application)
    return call.edition == bench.panelist.edition


def _seated(bench: _Bench, applications: Sequence[Application]) -> tuple[Seated, ...]:
    numbers = [one.number for one in applications]
    tallied = store.panel_tallies.counted(bench.connection, numbers)
    opened = store.panel_judging.opened(bench.connection, numbers)
    return tuple(
        _one_seated(bench, one, is_tallied=one.number in tallied, is_open=one.number in opened)
        for one in applications
    )


def _one_seated(
    bench: _Bench, application: Application, *, is_tallied: bool, is_open: bool
) -> Seated:
    call, number = call_of(bench.office, bench.connection, application), application.number
    assigned = bench.assigned.get(number)
    is_handed = bool(assigned and assigned.packet_at)
    ties = [one for one in bench.ties if one.may_tie(bench.panelist.key, number, bench.declared)]
    stands = blindness.standpoint(
        bench.panelist, application, call,
        declared=bench.declared, is_assigned=assigned is not None, is_tallied=is_tallied,
        is_doubted=bool(ties), has_packet=is_handed,
    )  # fmt: skip
    return Seated(
        application=application,
        call=call,
        stands=stands,
        ballot=bench.ballots.get(number),
        is_handed=is_handed,
        is_open=is_open,
        is_told_of=any(one.ties_on for one in ties),
    )
