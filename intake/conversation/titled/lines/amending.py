"""Lines that a city settles by number where all others are settled: these stay as they were.

Invariant: only what is named changes, and only where nothing else is said.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

from intake.answers import folding
from intake.consultation import Consent, Line, publication
from intake.conversation.spelling import fold
from intake.conversation.titled.lines import approving, publishing_clauses
from intake.conversation.turns import Hearing


def amended(
    found: Sequence[Line],
    agreed: Collection[int],
    refused: Collection[int],
    by: str,
    now: datetime,
) -> list[Line]:
    """The lines with those agreed to or refused by number; the others stay as they were."""
    return [
        publication.settled(line, number in agreed, by, now)
        if number in refused or (number in agreed and line.consent is not Consent.AGREED)
        else line
        for number, line in enumerate(found, start=1)
    ]


def partly(hearing: Hearing, found: Sequence[Line], text: str) -> list[Line] | None:
    """The lines by an answer that says a plain yes or no to some of them, of which one is no, or
    calls them right; None where it says more, or any other is still open.
    """
    said, every = fold(folding.clean(text)).strip(" .!。！"), frozenset(range(1, len(found) + 1))
    told = publishing_clauses.told(said, every, hearing.language)
    if stands := approving.stands(text, len(found), hearing.language):
        told = stands, frozenset()
    elif told is None or not told[1] or publishing_clauses.is_tied(said, hearing.language):
        return None
    rest = (one for n, one in enumerate(found, start=1) if n not in told[0] | told[1])
    if any(one.consent is Consent.ASKED for one in rest):
        return None
    return amended(found, *told, hearing.contact.address.key, hearing.now)
