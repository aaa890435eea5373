"""A contact that organizers give a file.

Invariant: the letters to the new contact and to the others are looked at before anybody is added.
"""

from collections.abc import Iterator

from intake.conversation.organizer import contacting
from intake.conversation.proceedings import Proceeding
from intake.desk import proceedings
from intake.desk.acts import cities
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import AddContact
from intake.desk.acts.writing import planned
from intake.desk.office import Office
from intake.errors import Refusal
from intake.store import Connection


def add(office: Office, connection: Connection, order: Order, act: AddContact) -> Plan | Refusal:
    """The person on the file of the city."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    turn = contacting.add(proceeding, act.address, act.reason, office.keys)
    warnings, seen = tuple(_decided(proceeding)), (application.contacts,)
    return planned(office, connection, order, turn, warnings=warnings, seen=seen)


def _decided(proceeding: Proceeding) -> Iterator[str]:
    """What the new contact will read beside these letters."""
    if waiting := proceeding.waiting:
        yield f"Decision {waiting.goes_by} waits: once it takes effect they get its letter too."
