"""What is written about a mailbox: what it is asked, and to who named it what became of that.

Invariant: what an address is asked names the city and who asks, and nothing else of the file.
"""

from intake.applications import Application, Pending
from intake.contacts import Contact, Standing
from intake.conversation.turns import to_contact
from intake.notices import (
    Addressed,
    MailboxAsked,
    Receipt,
    Received,
    Remark,
    RemarkKind,
)


def letter_to(application: Application, box: Contact, pending: Pending) -> Addressed:
    """What an address is asked: it names the city and who asks, and nothing else of the file."""
    asker = application.contact(pending.address) if pending.address else None
    is_known = asker is not None and bool(asker.address.name or asker.channel == "mail")
    notice = MailboxAsked(
        city=application.city,
        person=asker.address.in_words if asker and is_known else "",
        is_over=asker is None,
        is_handed_over=pending.kind == "hand_over",
        is_kept=bool(pending.kept),
    )
    return _to_box(application, box, notice, pending.id if asker else None)


def letter_after_no(application: Application, box: Contact, refused: Pending) -> Addressed:
    """How a mailbox takes its no back; it names nothing of the file."""
    notice = MailboxAsked(
        city=None, person="", is_over=True, is_refused=True, is_kept=bool(refused.kept)
    )
    return _to_box(application, box, notice, refused.id)


def _to_box(
    application: Application, box: Contact, notice: MailboxAsked, pending: str | None
) -> Addressed:
    return Addressed(
        notice=notice,
        to=box.address,
        language=box.language,
        application=application.number,
        token=box.token,
        pending=pending,
    )


def told(application: Application, pending: Pending, kind: RemarkKind) -> tuple[Addressed, ...]:
    """What became of it, to who asked, in the chat."""
    chat = application.contact(pending.address) if pending.address else None
    if chat is None:
        return ()
    box = next((one for one in application.contacts if one.address.key == pending.asked), None)
    words = box.address.address if box else pending.asked
    return (word(application, chat, kind, words),)


def told_no(application: Application, pending: Pending) -> tuple[Addressed, ...]:
    """That the address said no, to who asked."""
    kind: RemarkKind = "hand_over_refused" if pending.kind == "hand_over" else "mail_refused"
    return told(application, pending, kind)


def gone_over(former: Contact, application: Application) -> tuple[Addressed, ...]:
    """Who goes on by mail without a word about it is told so in the chat that they leave."""
    me = application.contact(former.address)
    is_gone = former.address.channel == "mail" and former.standing is Standing.ELSEWHERE
    if me is None or not is_gone or me.standing is not Standing.ACTIVE:
        return ()
    forms = application.person(me)
    chat = next((one for one in forms if one.address.channel == "slack"), None)
    return (word(application, chat, "mail_reached", me.address.address),) if chat else ()


def word(application: Application, to: Contact, kind: RemarkKind, words: str) -> Addressed:
    """A letter that says this one thing."""
    receipt = Receipt(
        remarks=(Remark(kind=kind, words=words),), state=application.state, stage=application.stage
    )
    notice = Received(application=application.number, city=application.city, receipt=receipt)
    return to_contact(notice, to)
