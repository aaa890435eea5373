"""Letters that no channel took for good: the matter for the organizers, and where letters go now.

Invariant: who left a chat is written to at the mailbox that said yes, else nowhere; that they left
is told once, and no letter to them is lost by it. It waits for a person only where letters go
nowhere.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from intake import applications, store
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.contacts import Contact, Standing
from intake.desk import retrying
from intake.messages import Address
from intake.notices import Letter
from intake.store import Connection

MOVED = (
    "{who} can no longer be reached in the chat: {why}. From now on letters go to {box}, the mail "
    "address that this person confirmed{so}. Nothing has to be done."
)
NOWHERE = (
    "{who} can no longer be reached in the chat: {why}. {but} has confirmed no mail address. Reach "
    "the city in another way, and ask its people to write to the desk by mail and to name "
    "application {number}."
)


def in_chat(applications: Iterable[Application]) -> list[tuple[int, Address]]:
    """The people of these cities whom letters reach in a chat, each with the application."""
    return [
        (one.number, contact.address)
        for one in applications
        for contact in one.contacts
        if contact.standing is Standing.ACTIVE and contact.address.channel == "slack"
    ]


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
    box = _elsewhere(changed, letter.to)
    if box:
        store.outbox.redirect(connection, letter, box.address, now)
    if changed != application:
        return _moved(_case(letter, _told(application, letter.to, error, box, letter), now), box)
    return None if box or _waits(connection, application, letter) else failed(letter, error, now)


def gone(
    connection: Connection, number: int, address: Address, why: str, now: datetime
) -> Case | None:
    """The same before any letter found out; None where it is on file."""
    application = store.applications.load(connection, number)
    changed = applications.bounce(application, address) if application else None
    if application is None or changed is None or changed == application:
        return None
    store.applications.save(connection, [changed])
    box = _elsewhere(changed, address)
    case = Case(
        kind=CaseKind.BOUNCED,
        text=_told(application, address, why, box),
        at=now,
        application=number,
        contact=address.key,
    )
    return _moved(case, box)


def _moved(case: Case, box: Contact | None) -> Case:
    """The matter, which waits for nobody where letters go to a mailbox."""
    return replace(case, kind=CaseKind.REROUTED, closed_at=case.at) if box else case


def _waits(connection: Connection, application: Application, letter: Letter) -> bool:
    """Whether a matter of who is on file as out of reach is still open that holds this letter."""
    key = letter.to.key
    forms = (one for one in application.contacts if one.address.key == key)
    is_known = any(one.standing is Standing.BOUNCED for one in forms)
    waiting = store.cases.waiting_on(connection, application.number, [CaseKind.BOUNCED])
    theirs = (one for one in waiting if one.contact == key)
    return is_known and any(retrying.may_hold(one, letter) for one in theirs)


def _elsewhere(application: Application, address: Address) -> Contact | None:
    """The same person where letters reach them now."""
    mine = next((one for one in application.contacts if one.address.key == address.key), None)
    return application.reached(mine) if mine else None


def _told(
    application: Application,
    address: Address,
    why: str,
    box: Contact | None,
    letter: Letter | None = None,
) -> str:
    lost = f"The letter {letter.named} did not go out, and this person" if letter else "This person"
    return (MOVED if box else NOWHERE).format(
        who=address.shown,
        why=why,
        box=box.address.address if box else "",
        so=f"; so does the letter {letter.named}" if letter else "",
        but=lost,
        number=application.number,
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
