"""Newcomers: a first message opens an application, where it is one that applies.

Invariant: in a chat a greeting or a question opens none, nor does an answer to a question of ours.
"""

from datetime import datetime

from intake import stages
from intake.applications import Application
from intake.calls.identity import CITY
from intake.calls.model import Call
from intake.contacts import Contact, Keys
from intake.conversation import sentences
from intake.conversation.city import listening
from intake.conversation.sorting import naming
from intake.conversation.spelling import has_question_mark
from intake.conversation.turns import Bond, Dossier, Hearing, Turn
from intake.messages import Message


def open_application(dossier: Dossier, message: Message, now: datetime) -> Turn:
    """A first mail opens an application with its writer as first contact."""
    contact = Contact(
        address=message.sender,
        token=dossier.keys.token(dossier.number, message.sender),
        language=message.answered_in,
        channel=message.channel,
        claims=message.claims,
    )
    application = Application(
        number=dossier.number,
        call=dossier.call.version,
        opened_at=message.received_at,
        language=message.spoken,
        contacts=(contact,),
    )
    hearing = Hearing(dossier=dossier, message=message, contact=contact, now=now)
    return listening.hear(hearing, stages.settled(dossier.call, application, now), first=True)


def speaks_for_a_city(call: Call, keys: Keys, message: Message) -> bool:
    """Whether somebody unknown names a city, or says that they would apply.

    A greeting or a question does not. A mail to the desk applies by being sent; who writes to an
    app in a chat may only say hello.
    """
    heard = _heard_alone(call, keys, message)
    return any(one.answers for one in heard.applications) or _wants_to_apply(message)


def stands_alone(dossier: Dossier, id: str) -> bool:
    """Whether a kept message applies by itself."""
    message = dossier.again(id)
    return message is not None and applies(dossier.call, dossier.keys, message)


def applies(call: Call, keys: Keys, message: Message) -> bool:
    """Whether a message is an application by itself, though it answered something of ours.

    A mail to the desk's own address is one; a chat's or a reply names a city or says so.
    """
    if message.channel == "mail" and message.token is None:
        return True
    return names_its_city(call, keys, message) or _wants_to_apply(message)


def names_its_city(call: Call, keys: Keys, message: Message) -> bool:
    """Whether a message says of which city it is, by itself."""
    heard = _heard_alone(call, keys, message)
    return any(CITY in one.current for one in heard.applications)


def _heard_alone(call: Call, keys: Keys, message: Message) -> Turn:
    nothing = Dossier(
        call=call, keys=keys, number=0, bond=Bond.UNKNOWN, application=None, contact=None,
        letter=None, holder=lambda key: None, other=lambda number: None, again=lambda id: None,
        answered=lambda one: None, correspondence=lambda: ((), ()),
    )  # fmt: skip
    return open_application(nothing, message, message.received_at)


def _wants_to_apply(message: Message) -> bool:
    language = message.spoken
    says = naming.applying(language)
    told = (one for one in sentences.split(message.reply, language) if not has_question_mark(one))
    return any(says.match(one) for one in told)
