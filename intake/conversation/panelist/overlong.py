"""A panelist's mail that is longer than anybody judges or declares: nothing of it is read.

Invariant: the answer says so and how to send it again, and a person hears that it came.
"""

from intake.conversation.panelist import panelist_letters, secrecy
from intake.conversation.panelist.sitting import Heard
from intake.conversation.turns import Turn
from intake.notices.panel import PanelistTold

LONGEST = 24_000
"""Letters of a mail that is read: what is written of twelve cities, with long reasons, is less."""


def told(heard: Heard) -> Turn | None:
    """What such a mail comes to; None for any other."""
    length = len(heard.text)
    if length <= LONGEST:
        return None
    text = (
        f"{heard.panelist.address.in_full} (panel) wrote a mail of {length} letters. One of "
        f"more than {LONGEST} is not read: they were asked to send it in parts. It may be a "
        f"ballot, so its {secrecy.CLOSED} until the ballots are counted."
    )
    notice = PanelistTold(
        is_long=True,
        listed=tuple(one.city for one in heard.cities if one.is_asked),
        set_aside=heard.message.set_aside,
    )
    letter = panelist_letters.to_panelist(
        notice, heard.panelist, about=heard.about or None, answering=heard.message
    )
    return Turn(letters=(letter,), cases=(heard.matter(text, words_on=()),), fruitless=True)
