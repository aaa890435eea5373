"""What organizers note of a city's own words on the lines published about it.

Invariant: no line is settled without a reason in words, and the city reads it, with every line.
"""

from intake import store
from intake.consultation import Consent, Line, noticing
from intake.conversation.titled.lines import publishing, publishing_noted
from intake.conversation.turns import Turn
from intake.desk import proceedings
from intake.desk.acts import cities
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import SettleLines
from intake.desk.acts.writing import planned
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.store import Connection


def settle(
    office: Office, connection: Connection, order: Order, act: SettleLines
) -> Plan | Refusal:
    """These lines agreed to and those kept back; the others stay as they are."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    turn = publishing_noted.settle(proceeding, act.publish, act.keep_back, act.reason)
    seen = tuple((one.question, one.words, one.consent) for one in proceeding.lines)
    told = turn.consulted.lines if isinstance(turn, Turn) else ()
    agreed = (one for one in told if one.consent is Consent.AGREED)
    noticed = noticing.warnings(agreed)
    return planned(office, connection, order, turn, seen=seen, warnings=noticed)


def numbered(
    office: Office, connection: Connection, city: str
) -> tuple[tuple[int | None, Line], ...] | Refusal:
    """The lines of a city with their numbers in its letters; None where none shows it any more."""
    application = cities.look(connection, city)
    if isinstance(application, Refusal):
        return application
    kept = store.lines.of(connection, application.number)
    found = publishing.in_order(call_of(office, connection, application), kept)
    return (*enumerate(found, start=1), *((None, one) for one in kept if one not in found))
