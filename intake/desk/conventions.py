"""The Convention of an edition, as the call in force tells of it.

Invariant: by which rules a city is judged was settled when it applied; where and when the
Convention is may become known later, and holds for every city of the edition.
"""

from intake.applications import Application
from intake.calls.model import Call
from intake.desk.office import Office
from intake.desk.office import call_of as ruling
from intake.store import Connection


def call_of(office: Office, connection: Connection, application: Application | None) -> Call:
    """The call that rules an application, with the Convention of its edition."""
    return told(office, ruling(office, connection, application))


def told(office: Office, call: Call) -> Call:
    """This version of the call, with the Convention as the one in force tells of it."""
    if call.edition != office.call.edition or call.ceremony == office.call.ceremony:
        return call
    return call.model_copy(update={"ceremony": office.call.ceremony})
