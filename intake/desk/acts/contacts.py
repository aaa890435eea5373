"""A contact that organizers give a file, or take off it.

Invariant: the letters to whom it concerns and to the others are looked at before anything is done;
what still waits for who is taken off does not go.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake import store
from intake.applications import Application
from intake.calls import mailboxes
from intake.contacts import Standing
from intake.conversation.city import waiting
from intake.conversation.city.contacts import identity
from intake.conversation.organizer import contacting, removing
from intake.conversation.organizer.removing import Removal
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.desk import gone, proceedings
from intake.desk.acts import cities, panel_turn
from intake.desk.acts.laid import Laid, Order, Plan
from intake.desk.acts.model import AddContact, RemoveContact
from intake.desk.acts.writing import planned
from intake.desk.office import Office
from intake.desk.panels import newly_tied
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import CaseAnswered, ContactWelcomed, Letter, LetterState, TakenOff
from intake.notices.called import CALLED
from intake.store import Connection

UNREACHED = "No letter reaches {who}: they are not told."
UNREAD = "{who} has read nothing of the file yet: they are not told."


def add(office: Office, connection: Connection, order: Order, act: AddContact) -> Plan | Refusal:
    """The person on the file of the city."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    if refusal := _never(office, act.address.strip()):
        return refusal
    turn = contacting.add(proceeding, act.address, act.reason, office.keys)
    if isinstance(turn, Turn):
        turn = newly_tied.told(office, connection, turn, order.now, by=order.by, hold=True)
    others = _elsewhere(connection, application, Address(address=act.address.strip()))
    judging = _judging(office, connection, act.address)
    before = _written(application, Address(address=act.address.strip()))
    warnings = (*_decided(proceeding), *judging, *others, *before)
    seen = (application.contacts, before)
    plan = planned(office, connection, order, turn, warnings=warnings, seen=seen)
    return plan if isinstance(plan, Refusal) else _renewing(plan, turn)


def _renewing(plan: Plan, turn: Turn | Refusal) -> Plan:
    """The plan, after which what waits already of the panel says what is lacking now."""

    def do(connection: Connection) -> Laid:
        done = plan.do(connection)
        panel_turn.renew_open(connection, turn.cases if isinstance(turn, Turn) else ())
        return done

    return replace(plan, do=do)


def _never(office: Office, address: str) -> Refusal | None:
    """Why nobody at this address could ever write for a city."""
    if office.is_desks(address):
        text = f"{address} is an address of this desk: its letters would come back to it."
        return Refusal(reason="desks_own", text=text)
    if Address(address=address).key in {one.key for one in office.organizers}:
        text = f"{address} is an organizer's: what they write counts for no city."
        return Refusal(reason="organizers", text=text)
    return None


def _elsewhere(connection: Connection, application: Application, person: Address) -> Iterator[str]:
    """Which other cities the new contact writes for."""
    for number in store.applications.by_address(connection, person.key):
        other = store.applications.load(connection, number)
        if other and number != application.number:
            yield (
                f"{person.address} writes for {other.city or 'a city'} (application {number}) as "
                "well: what they write without answering a letter of ours may count there."
            )


def _written(application: Application, person: Address) -> tuple[str, ...]:
    """That what they wrote before a contact said who they are is not heard by this."""
    if not waiting.about(application, person):
        return ()
    return (
        f"{person.address} has written with a contact's reply address, and that contact was asked "
        "about it. Nothing of what they wrote counts by this: they have to send it again, which "
        "the reason can tell them.",
    )


def _decided(proceeding: Proceeding) -> Iterator[str]:
    """What the new contact will read beside these letters."""
    if waiting := proceeding.waiting:
        yield f"Decision {waiting.goes_by} waits: once it takes effect they get its letter too."


def _judging(office: Office, connection: Connection, address: str) -> Iterator[str]:
    """That the new contact is on the panel, where this city is closed to them from now on."""
    call, person = office.call, Address(address=address.strip())
    for one in store.panel.roster(connection, call.edition):
        if mailboxes.is_one(one.address, person, call.mailboxes):
            yield f"{one.told} is on the panel ({one.seat}), and cannot judge this city then."


def remove(
    office: Office, connection: Connection, order: Order, act: RemoveContact
) -> Plan | Refusal:
    """The person off the file of the city, and the letters stopped that wait for them."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    removal = removing.remove(proceeding, act.who, act.reason)
    if isinstance(removal, Refusal):
        return removal
    keys = {one.address.key for one in removal.forms}
    waiting = gone.waiting(connection, application.number, keys)
    removal = _to_who_knows(removal, waiting)
    plan = planned(
        office,
        connection,
        order,
        removal.turn,
        warnings=tuple(_removed(proceeding, removal, waiting)),
        seen=(application.contacts, [one.id for one in waiting]),
    )
    return plan if isinstance(plan, Refusal) else _stopping(office, order, plan, waiting)


def _to_who_knows(removal: Removal, waiting: Sequence[Letter]) -> Removal:
    """Without the farewell to whose welcome waits: a wrong address hears nothing of the file."""
    unread = {one.to.key for one in waiting if _is_welcome(one)}
    letters = (
        one
        for one in removal.turn.letters
        if one.to.key not in unread or one.notice.name != TakenOff.name
    )
    return replace(removal, turn=replace(removal.turn, letters=tuple(letters)))


def _is_welcome(letter: Letter) -> bool:
    return letter.notice == ContactWelcomed.name and letter.state is LetterState.HELD


def _stopping(office: Office, order: Order, plan: Plan, waiting: Sequence[Letter]) -> Plan:
    """The plan, which first stops what waits; of an answer among it the case waits again."""

    def do(connection: Connection) -> Laid:
        stopped = [one for one in waiting if store.outbox.stop(connection, one.id)]
        entries = [gone.recalled(one.application or 0, one.id, by=order.by) for one in stopped]
        store.journal.append(connection, entries, at=order.now, salt=office.salt)
        reopened = [
            case
            for one in stopped
            if one.notice == CaseAnswered.name
            for case in store.cases.reopen(connection, one.application, one.created_at)
        ]
        return replace(plan.do(connection), reopened=tuple(reopened))

    return replace(plan, do=do)


def _removed(proceeding: Proceeding, removal: Removal, waiting: Sequence[Letter]) -> Iterator[str]:
    """Who goes and who is left, and what does not reach who goes."""
    first = identity.by_name(proceeding.application, removal.forms[0]).address
    keys = {one.address.key for one in removal.forms}
    others = [one.address.shown for one in removal.forms[1:]]
    also = f", also as {', '.join(others)}" if others else ""
    yield f"Taken off: {first.in_words}{also}. The answers they gave stay."
    yield f"Left on the file: {', '.join(one.address.in_words for one in removal.left)}."
    if all(one.standing is not Standing.ACTIVE for one in removal.forms):
        yield UNREACHED.format(who=first.shown)
    elif any(_is_welcome(one) for one in waiting):
        yield UNREAD.format(who=first.shown)
    if stopped := [one for one in waiting if not _is_welcome(one)]:
        named = "; ".join(CALLED.get(one.notice, one.notice) for one in stopped)
        yield f"Not sent to them any more, also after an undo: {named}."
    after = {one.id for file in removal.turn.applications for one in file.pending}
    dropped = [one for one in proceeding.application.pending if one.id not in after]
    if heirs := [one.asked for one in dropped if one.kind == "hand_over" and one.asked not in keys]:
        named = ", ".join(heirs)
        yield f"They asked {named} to take over: a yes counts no more, also after an undo."
    if len(dropped) > len(heirs):
        yield "What waits for a word of theirs waits no more, also after an undo."
    if decision := proceeding.waiting:
        yield f"Decision {decision.goes_by} waits: they do not get its letter."
