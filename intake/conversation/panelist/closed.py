"""What a panelist reads where no city can be judged by their mail: several meant, or one closed.

Invariant: nothing changes by such a mail.
"""

from collections.abc import Sequence

from intake.conversation.panelist import panelist_letters
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.notices.panel import PanelistRefused, Reason, Unread


def which(heard: Heard, assigned: Sequence[Seated], unread: tuple[Unread, ...] = ()) -> Turn:
    """Several cities could be meant: none is judged before it is said which."""
    waiting = [one for one in assigned if not one.stands.conflicts]
    notice = PanelistRefused(
        reason=Reason.WHICH_CITY if waiting else Reason.NOT_ASSIGNED,
        set_aside=heard.message.set_aside,
        cities=tuple(one.city for one in waiting),
        unread=unread,
    )
    about = panelist_letters.VERDICTS if waiting else None
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, answering=heard.message
    )
    return Turn(letters=(letter,), fruitless=True)


def refuse(heard: Heard, seated: Seated, refusal: Refusal) -> Turn:
    """Why this city is closed to them now; where they have only to declare, they are asked."""
    conflict = seated.stands.conflicts[0] if seated.stands.conflicts else None
    notice = PanelistRefused(
        reason=Reason(refusal.reason),
        set_aside=heard.message.set_aside,
        city=seated.city,
        kind=conflict.kind if conflict else None,
        at=seated.closes_at if refusal.reason == "closed" else None,
        listed=(seated.city,) if refusal.reason == "not_declared" else (),
    )
    about = panelist_letters.packet_of((heard.thread or seated).number)  # theirs stays open
    about = panelist_letters.CONFLICTS if notice.listed else about
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=about, rules_of=seated.number, answering=heard.message
    )
    return Turn(letters=(letter,), fruitless=True)
