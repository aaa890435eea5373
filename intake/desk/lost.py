"""A mail to a city that did not arrive, where its reader is written to in a chat again.

Invariant: what it said is read there, once, and answered there as it would have been by mail; it
never goes by mail as well.
"""

from datetime import datetime

from intake import store
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.conversation.city import receipts
from intake.conversation.turns import Turn, to_contact
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.notices import Letter, LetterState, MailLost, Receipt
from intake.store import Connection

FOOTER = "\n* * *\n"
"""What parts a mail from the lines below every mail."""
TOLD = "In Slack, where letters to this person go now, it was read out. Nothing has to be done."


def seed(id: str) -> str:
    """What begins the ID of the letter that tells what the letter with this ID said."""
    return f"{id}-lost"


def is_told(connection: Connection, id: str) -> bool:
    """Whether what the letter with this ID said was told in a chat."""
    return store.outbox.letter(connection, f"{seed(id)}-1") is not None


def not_again(letter: Letter) -> Refusal:
    """Why such a letter does not go once more."""
    text = f"The letter {letter.named} to {letter.to.shown} came back and was read out in Slack."
    return Refusal(reason="told_in_chat", text=text)


def settle(connection: Connection, id: str, now: datetime) -> list[int]:
    """Close the matter that this letter did not arrive, and say there why; which."""
    letter = store.outbox.letter(connection, id)
    if letter is None or letter.application is None:
        return []
    waiting = store.cases.waiting_on(connection, letter.application, [CaseKind.BOUNCED])
    mine = [one for one in waiting if one.text.startswith(letter.lost_by(""))]
    for one in mine:
        store.cases.add_words(connection, one, f"{one.text}\n{TOLD}")
    numbers = [one.number for one in mine if one.number]
    return [one for one in numbers if store.cases.close(connection, one, now)]


def told(office: Office, connection: Connection, id: str) -> Turn:
    """What its reader is told of the letter with this ID, if it is one of those."""
    letter = store.outbox.letter(connection, id)
    if letter is None or letter.channel != "mail" or letter.state is not LetterState.FAILED:
        return Turn()
    found = store.applications.load(connection, letter.application)
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
