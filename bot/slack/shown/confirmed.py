"""Whether a city's mail counts as the city's word yet.

Invariant: a mail that only its sender's address ties to the file, which anybody can write, is shown
as not confirmed until its contact has said yes to it.
"""

from bot.slack.shown.files import File
from intake import store
from intake.conversation.turns import OWN, Bond
from intake.store import Connection
from intake.store.correspondence import Mail

CONFIRMED = "proposal_confirmed"
WAITS = (
    "*Not confirmed yet:* it came from a contact's address without our reply address, which "
    "anybody can do. The desk has asked that contact whether they wrote it; until their yes, "
    "nothing in it counts."
)
NEVER = (
    "*Not confirmed:* it came from a contact's address without our reply address, which anybody "
    "can do, and nobody has said yes to it."
)


def theirs(connection: Connection, application: int) -> list[Mail]:
    """The mails that are surely of the application's people, oldest first."""
    mails = store.correspondence.mails(connection, application)
    if all(_is_bound(one) for one in mails):
        return mails
    words = store.journal.words(connection, application)
    links = store.journal.chain(connection, application)
    told = [words.get(one.sequence, {}) for one in links if one.act == CONFIRMED]
    confirmed = {one.get("message") for one in told}
    return [one for one in mails if _is_bound(one) or one.id in confirmed]


def doubt(connection: Connection, id: str, file: File | None) -> str:
    """Why the mail with this ID is not surely of who it names as its sender; "" where it is."""
    if file is None:
        return ""
    number, waiting = file.application.number, file.application.pending
    mails = store.correspondence.mails(connection, number)
    mine = next((one for one in mails if one.id == id), None)
    if mine is None or mine.bond != Bond.ADDRESS.value:
        return ""
    if any(one.id == id for one in theirs(connection, number)):
        return ""
    return WAITS if any(one.message == id for one in waiting) else NEVER


def _is_bound(mail: Mail) -> bool:
    """Whether more than an address says who wrote; a first mail founds the file itself."""
    return mail.bond in (*OWN, Bond.UNKNOWN)
