"""A certificate or licence issued again, or revoked: what becomes of a number, and who hears of it.

Invariant: a number is never given twice, and what it once stood for is never forgotten.
"""

from intake import awards, names, store
from intake.applications import Application
from intake.awards import Award
from intake.conversation.organizer import awarding
from intake.conversation.turns import Turn
from intake.desk import proceedings
from intake.desk.acts import cities
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import Reissue, Revoke
from intake.desk.acts.writing import planned
from intake.desk.office import Office
from intake.errors import Refusal
from intake.store import Connection

BOTH = (
    "The certificate and the licence carry one name of the city. With another name both are issued "
    "anew, and both earlier numbers are replaced."
)


def reissue(office: Office, connection: Connection, order: Order, act: Reissue) -> Plan | Refusal:
    """A new document in the place of the city's last one of this kind."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    if act.own_name and (why := _unwritable(act.own_name)):
        return Refusal(reason="no_name", text=f"The name {act.own_name!r} {why}.")
    missing = office.unsettable([act.own_name])
    if missing:
        text = f"No font of the documents has {' '.join(missing)}: please name the city otherwise."
        return Refusal(reason="unsettable", text=text)
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    drawing = proceedings.drawing(office, connection, application, order.now)
    turn = awarding.reissue(proceeding, act.document, act.reason, drawing, own_name=act.own_name)
    known = proceeding.award.documents if proceeding.award else ()
    seen = [(one.number, one.validity) for one in known]
    both = (BOTH,) if isinstance(turn, Turn) and len(awarding.numbers(turn)) > 1 else ()
    return planned(office, connection, order, turn, seen=(act.own_name, seen), warnings=both)


def _unwritable(name: str) -> str | None:
    """What keeps a name from standing on a document."""
    if not names.is_said(name):
        return "has no letter that can be read"
    return names.unwritable(name)


def revoke(office: Office, connection: Connection, order: Order, act: Revoke) -> Plan | Refusal:
    """The document with this number taken back."""
    award = find(connection, act.number)
    if isinstance(award, Refusal):
        return award
    application = store.applications.load(connection, award.application)
    assert application
    proceeding = proceedings.of(office, connection, application, organizer=order.by, now=order.now)
    (number,) = awards.numbers_in(act.number)
    return planned(office, connection, order, awarding.revoke(proceeding, number, act.reason))


def of_city(connection: Connection, words: str) -> Award | Refusal:
    """The award of the city that is named so."""
    application = cities.look(connection, words)
    if isinstance(application, Refusal):
        return application
    return store.awards.of(connection, application.number) or _untitled(application)


def find(connection: Connection, number: str) -> Award | Refusal:
    """The award that has this number, however it was typed."""
    found = awards.numbers_in(number)
    if len(found) != 1 or awards.is_slip(found[0]):
        text = f"{number!r} is no number of a document: please copy it again."
        return Refusal(reason="misread", text=text)
    award = store.awards.with_number(connection, found[0])
    return award or Refusal(reason="unknown", text=f"No document has the number {found[0]}.")


def _untitled(application: Application) -> Refusal:
    return Refusal(
        reason="not_awarded",
        text=f"{cities.name(application)} holds no title, so it has no certificate and no licence.",
    )
