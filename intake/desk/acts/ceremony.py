"""What organizers say of the Convention: another place agreed or not, an attendance settled.

Invariant: the city hears of each, with its reason, or the preview says that nobody does; what is
not taken back while its letters are held stands.
"""

from dataclasses import replace

from intake import store
from intake.applications import Application
from intake.conversation.organizer import deciding
from intake.conversation.proceedings import Proceeding, unheard
from intake.conversation.titled.convention import attending, receiving
from intake.decisions import Outcome
from intake.desk import proceedings
from intake.desk.acts import cities
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import SetAttendance, SettleAttendance, SettlePlace
from intake.desk.acts.writing import planned
from intake.desk.office import Office
from intake.errors import Refusal
from intake.store import Connection


def place(office: Office, connection: Connection, order: Order, act: SettlePlace) -> Plan | Refusal:
    """Another place for the certificate, agreed or not."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = _proceeding(office, connection, order, application)
    former = store.ceremony.of(connection, application.number)
    ceremony = receiving.brought_up(proceeding.call, application, former)
    turn = (
        receiving.agree(proceeding, ceremony, act.reason, place=act.place, needs=act.needs)
        if act.agrees
        else receiving.decline(proceeding, ceremony, act.reason)
    )
    waiting = proceeding.waiting
    is_titling = waiting is not None and waiting.outcome is Outcome.TITLED
    noted = (deciding.written_anew(waiting),) if waiting and is_titling else ()
    seen = (former.place, act.agrees)
    return planned(office, connection, order, turn, seen=seen, warnings=noted)


def attendance(
    office: Office, connection: Connection, order: Order, act: SettleAttendance
) -> Plan | Refusal:
    """Nobody waits any more for the city's word on who comes."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = _proceeding(office, connection, order, application)
    ceremony = store.ceremony.of(connection, application.number)
    turn = attending.settle(proceeding, ceremony, act.reason)
    noted = unheard(proceeding)
    return planned(office, connection, order, turn, seen=(ceremony,), warnings=noted)


def attendance_set(
    office: Office, connection: Connection, order: Order, act: SetAttendance
) -> Plan | Refusal:
    """The list of who comes, as an organizer has it."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = _proceeding(office, connection, order, application)
    former = store.ceremony.of(connection, application.number)
    turn = attending.set_by(
        proceeding, former, act.people, is_confirmed=act.confirmed, reason=act.reason
    )
    noted = unheard(proceeding)
    return planned(office, connection, order, turn, seen=(former,), warnings=noted)


def _proceeding(
    office: Office, connection: Connection, order: Order, application: Application
) -> Proceeding:
    found = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    return replace(found, ceremony=store.ceremony.of(connection, application.number))
