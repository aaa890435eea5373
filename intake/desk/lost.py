"""A mail to a city that did not arrive, where its reader is written to in a chat again.

Invariant: what it said is read there, once, and answered there as it would have been by mail.
"""

from intake import store
from intake.contacts import Standing
from intake.conversation.city import receipts
from intake.conversation.turns import Turn, to_contact
from intake.desk.office import Office, call_of
from intake.notices import Letter, LetterState, MailLost, Receipt
from intake.store import Connection

FOOTER = "\n* * *\n"
"""What parts a mail from the lines below every mail."""


def told(office: Office, connection: Connection, id: str) -> Turn:
    """What its reader is told of the letter with this ID, if it is one of those."""
    letter = store.outbox.letter(connection, id)
    if letter is None or letter.channel != "mail" or letter.state is not LetterState.FAILED:
        return Turn()
    found = store.applications.load(connection, letter.application) if letter.application else None
    contacts = found.contacts if found else ()
    box = next((one for one in contacts if one.address.key == letter.to.key), None)
    if found is None or box is None or box.standing is not Standing.BOUNCED:
        return Turn()
    chat, call = found.reached(box), call_of(office, connection, found)
    if chat is None or chat.channel != "slack":
        return Turn()
    known = {one.id for one in call.questions}
    asked = [one for one in letter.questions if one in known]
    notice = MailLost(
        application=found.number, city=found.city, box=box.address.address, said=_said(letter),
        receipt=Receipt(asked=receipts.items(call, asked, chat, asked)),
    )  # fmt: skip
    return Turn(letters=(to_contact(notice, chat, pending=letter.pending),))


def _said(letter: Letter) -> str:
    """The letter's own Markdown, without what only a mail has above and below it."""
    body = letter.markdown.rpartition(FOOTER)[0] or letter.markdown
    first, _, rest = body.strip().partition("\n\n")
    return rest if first.startswith("— ") else body.strip()
