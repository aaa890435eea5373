"""Mail that only claims to be a panelist's.

Invariant: nothing of the panel changes by it, and nothing of it is told to anybody but the panelist
on the roster, who takes up only what they were shown whole.
"""

from intake.cases import Case, CaseKind
from intake.conversation.panelist import naming, panelist_letters
from intake.conversation.panelist.sitting import Heard
from intake.conversation.turns import EXCERPT, Turn, to_sender
from intake.messages import Message
from intake.notices.panel import PanelistRefused, PanelistTold, Reason

MAIL = "mail:"
"""What a letter is about that asks whether the panelist wrote a mail; behind it the mail's ID."""


def refuse(heard: Heard) -> Turn:
    """Somebody else has a panelist's letter: they learn nothing, organizers hear of it.

    Not what they wrote: it may be the panelist's own ballot, from another mailbox.
    """
    letter = to_sender(PanelistRefused(reason=Reason.NOT_YOURS), heard.message)
    is_mail = heard.message.sender.channel == "mail"
    what = "wrote to the reply address of" if is_mail else "answered a message to"
    case = Case(
        kind=CaseKind.PANELIST,
        text=f"{heard.message.sender.in_full} {what} {heard.panelist.address.shown}, who is "
        "on the panel's roster. Nothing was taken from it, and they were told so. Nobody sees its "
        "words, which may be a ballot: `citydesk close` settles this once you know who wrote.",
        at=heard.now,
        message=heard.message.id,
    )
    return Turn(letters=(letter,), cases=(case,), fruitless=True)


def propose(heard: Heard) -> Turn:
    """Their address, but not their reply address: the mailbox on the roster has to say yes.

    Of a mail too long to be shown whole a yes would take up what nobody has read.
    """
    is_long = not _is_shown(heard.message)
    notice = PanelistTold(
        is_unbound=True,
        words="" if is_long else heard.text,
        is_long=is_long,
        is_citys=heard.sitting.is_citys,
    )
    about = panelist_letters.VERDICTS if naming.may_judge(heard) else None
    about = about if is_long else f"{MAIL}{heard.message.id}"
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, answering=heard.message
    )
    return Turn(letters=(letter,), fruitless=True)


def denied(heard: Heard) -> Turn:
    """It was not they who wrote that: nothing of it was taken, and nothing of it is."""
    notice = PanelistTold(is_denied=True, set_aside=heard.message.set_aside)
    letter = panelist_letters.to_panelist(notice, heard.panelist, answering=heard.message)
    return Turn(letters=(letter,), fruitless=True)


def taken_up(heard: Heard) -> Message | None:
    """The earlier mail that the answered letter asked about and showed."""
    if not heard.about.startswith(MAIL):
        return None
    found = heard.sitting.again(heard.about.removeprefix(MAIL))
    return found if found and _is_shown(found) else None


def _is_shown(message: Message) -> bool:
    return len(message.reply) <= EXCERPT
