"""Which messages are the public's, and how they are heard.

Invariant: who wrote to a reply address of a city's file is never heard as the public, nor is a
contact who writes to the desk's own address.
"""

from datetime import datetime

from intake.calls.model import Stage
from intake.conversation.public import public
from intake.conversation.turns import Bond, Turn
from intake.desk import dossiers
from intake.desk.consultations import consulting
from intake.desk.office import Office
from intake.desk.readings import Named
from intake.messages import PUBLIC, Message
from intake.store import Connection

Heard = tuple[Bond, Turn]


def hear(
    office: Office, connection: Connection, message: Message, named_by: Named, now: datetime
) -> Heard | None:
    """What the public said and what comes of it; None where it is not the public who speaks."""
    if message.bounce or message.is_vouched:
        return None
    is_addressed = _is_addressed(message, named_by)
    if not is_addressed and not _may_be_meant(office, connection, message, named_by, now):
        return None
    hearing = consulting.hearing(office, connection, message, now)
    if not is_addressed and not public.is_meant(hearing, message):
        return None
    bond = Bond.THREAD if hearing.named else Bond.UNKNOWN
    return bond, public.converse(hearing, message)


def _is_addressed(message: Message, named_by: Named) -> bool:
    """Whether it came by a page, to the public address, or answers a letter from there."""
    if message.form or message.token:
        return message.form is not None or message.token == PUBLIC
    nearest = next(iter(named_by(message.references)), None)
    return nearest is not None and nearest.is_publics


def _may_be_meant(
    office: Office, connection: Connection, message: Message, named_by: Named, now: datetime
) -> bool:
    """Whether somebody on no file writes to the desk's own address what sounds like a vote."""
    opens_at = office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].opens_at
    if office.call.consultation is None or now < opens_at or message.token:
        return False
    if not public.sounds(message):
        return False
    return dossiers.found(office, connection, message, named_by).bond is Bond.UNKNOWN
