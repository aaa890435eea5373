"""Letters that no channel took for good: the matter for the organizers, and where letters go now.

Invariant: who left a chat is written to at the mailbox that said yes, else nowhere; that they left
is told once, and no letter to them is lost by it. It waits for a person only where letters go
nowhere.
"""

from dataclasses import replace
from datetime import datetime

from intake import applications, store
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.contacts import Contact, Standing
from intake.notices import Letter
from intake.store import Connection

MOVED = (
    "{who} can no longer be reached in the chat: {why}. From now on letters go to {box}, the mail "
    "address that this person confirmed; so does {letter}. Nothing has to be done."
)
NOWHERE = (
    "{who} can no longer be reached in the chat: {why}. {letter} did not go out, and this person "
    "has confirmed no mail address. Reach the city in another way, and ask its people to write to "
    "the desk by mail and to name application {number}."
)


def failed(letter: Letter, error: str, now: datetime) -> Case:
    """The matter of a letter that was refused for good."""
    return _case(letter, letter.lost_by(error), now)


def mark(connection: Connection, letter: Letter) -> None:
    """Letters no longer reach the contact there: the address is wrong."""
    application = _of(connection, letter)
    if application is not None:
        store.applications.save(connection, [applications.bounce(application, letter.to)])


def left(connection: Connection, letter: Letter, error: str, now: datetime) -> Case | None:
    """The same of who left the chat; None where that was told before, and the matter waits yet."""
    application = _of(connection, letter)
    if application is None:
        return failed(letter, error, now)
    changed = applications.bounce(application, letter.to)
    store.applications.save(connection, [changed])
    box = _elsewhere(changed, letter)
    if box:
        store.outbox.redirect(connection, letter, box.address, now)
    if changed != application:
        case = _case(letter, _told(letter, error, box), now)
        return replace(case, kind=CaseKind.REROUTED, closed_at=now) if box else case
    return None if box or _waits(connection, application, letter) else failed(letter, error, now)


def _waits(connection: Connection, application: Application, letter: Letter) -> bool:
    """Whether the matter of who is on file as out of reach is still open."""
    key = letter.to.key
    forms = (one for one in application.contacts if one.address.key == key)
    is_known = any(one.standing is Standing.BOUNCED for one in forms)
    kind, number = CaseKind.BOUNCED, application.number
    return is_known and store.cases.is_open_about(connection, kind, number, key)


def _elsewhere(application: Application, letter: Letter) -> Contact | None:
    """The same person where letters reach them now."""
    mine = next((one for one in application.contacts if one.address.key == letter.to.key), None)
    return application.reached(mine) if mine else None


def _told(letter: Letter, error: str, box: Contact | None) -> str:
    return (MOVED if box else NOWHERE).format(
        who=letter.to.shown,
        why=error,
        box=box.address.address if box else "",
        letter=f"the letter {letter.named}" if box else f"The letter {letter.named}",
        number=letter.application,
    )


def _of(connection: Connection, letter: Letter) -> Application | None:
    number = letter.application
    return None if number is None else store.applications.load(connection, number)


def _case(letter: Letter, text: str, now: datetime) -> Case:
    return Case(
        kind=CaseKind.BOUNCED,
        text=text,
        at=now,
        application=letter.application,
        message=letter.message,
        contact=letter.to.key,
    )
