"""The journal vouches for each mail on a file: one of its entries holds the mail's digest.

Invariant: no mail costs more than that; who is erased takes the entry's words along, digest and
all.
"""

from dataclasses import replace

from intake.conversation.turns import Turn
from intake.journal import Entry

KEPT = "mail_kept"


def mail(turn: Turn, message: str, proof: str) -> Turn:
    """The turn whose first entry about this mail, or one of its own, holds the digest."""
    if not turn.about:
        return turn
    for place, entry in enumerate(turn.entries):
        if entry.application == turn.about and entry.words.get("message") == message:
            told = replace(entry, words={**entry.words, "mail": proof})
            entries = (*turn.entries[:place], told, *turn.entries[place + 1 :])
            return replace(turn, entries=entries)
    own = Entry(application=turn.about, act=KEPT, words={"message": message, "mail": proof})
    return replace(turn, entries=(*turn.entries, own))
