"""Somebody in a chat whose mail address is on a file: asked there first whether we may write to it.

Invariant: nothing goes to the mailbox before they say so, and nothing of the file to them before
the mailbox says so.
"""

from collections.abc import Callable
from dataclasses import replace

from intake.applications import Application, Pending
from intake.contacts import Contact
from intake.conversation.city.confirming import NOBODY
from intake.conversation.senders import opening
from intake.conversation.turns import Dossier, Turn, noted
from intake.messages import Address, Message
from intake.notices import Addressed, AddressKnown

Wait = Callable[[Application, Pending, str, Message, tuple[Addressed, ...]], Turn]
"""Puts what waits onto the file."""


def own(application: Application, message: Message) -> tuple[Pending, ...]:
    """What of this writer waits for their own word."""
    key = message.sender.key
    return tuple(one for one in application.pending if one.kind == "stranger" and one.asked == key)


def is_new(application: Application, bound: Contact, message: Message) -> bool:
    """Whether the chat says that the mailbox on file is theirs, which it was not asked yet."""
    if not message.is_vouched or Address(address=message.address).key != bound.address.key:
        return False
    about = (one.address for one in application.pending if one.kind == "stranger" and _is_out(one))
    is_asked = any(one is not None and one.key == message.sender.key for one in about)
    return not (application.is_over or is_asked)


def _is_out(one: Pending) -> bool:
    """Whether more than its writer was asked about it."""
    return one.address is not None and one.asked != one.address.key


def ask(
    application: Application,
    bound: Contact,
    message: Message,
    waiting: tuple[Pending, ...],
    wait: Wait,
) -> Turn:
    """Keep what they wrote, and put the question; one answer settles all that waits."""
    pending = Pending(
        id=f"stranger:{message.id}",
        kind="stranger",
        asked=message.sender.key,
        at=message.received_at,
        message=message.id,
        address=message.sender,
    )
    notice = AddressKnown(address=bound.address.address)
    asked = (*waiting, pending)[0]
    letter = replace(_letter(application, message, notice), pending=asked.id)
    return wait(application, pending, "stranger_wrote", message, (letter,))


def refuse(
    dossier: Dossier, application: Application, message: Message, waiting: tuple[Pending, ...]
) -> Turn:
    """They are not the mailbox's owner: nobody is asked any more, and they may apply themselves.

    What they wrote before is their own. Where that applies for a city, its answer is letter enough.
    """
    others = tuple(one for one in application.pending if one not in waiting)
    refused = replace(waiting[0], asked=NOBODY)
    changed = replace(application, pending=(*others, refused))
    kept = tuple(one.message for one in waiting if one.message)
    applies = any(opening.stands_alone(dossier, id) for id in kept)
    notice = AddressKnown(address="", is_refused=True)
    letters = () if applies else (_letter(application, message, notice),)
    return Turn(applications=(changed,), letters=letters, anew=kept) + noted(
        application, "stranger_wrote", message
    )


def _letter(application: Application, message: Message, notice: AddressKnown) -> Addressed:
    return Addressed(
        notice=notice,
        to=message.sender,
        channel=message.channel,
        language=message.answered_in,
        application=application.number,
        message=message.id,
    )
