"""Words behind a letter that asked nothing, where another one had asked before it.

Invariant: what answers only because something was asked, and may as well be said to the last
letter ("Yes." to "Do you have another question?"), is no answer then: it is left over.
"""

import re
from dataclasses import replace

from intake.answers.values import Events
from intake.conversation.city.reading import read
from intake.conversation.intents import assent
from intake.conversation.intents.courtesy import plain
from intake.conversation.sorting.matching import Hit, Matches
from intake.conversation.turns import Hearing

_AMOUNT = re.compile(r"(?=.*\d)(?=.*[^\W\d_]|.*[$€£¥₹])", re.DOTALL)


def without_bare(hearing: Hearing, found: Matches) -> Matches:
    """The same without answers that say nothing of what they answer."""
    bare = [one for one in found.hits if _is_bare(hearing, one)]
    return replace(
        found,
        hits=tuple(one for one in found.hits if one not in bare),
        rest=(*found.rest, *(one.words for one in bare)),
    )


def _is_bare(hearing: Hearing, hit: Hit) -> bool:
    """Whether words without their question may say as much of another one, or of none."""
    if hit.how != "only":
        return False
    question, application = hearing.call.question(hit.question), hearing.dossier.application
    if assent.told(plain(hit.words), hearing.language):
        return True
    if question.kind == "amount":
        return not _AMOUNT.match(hit.words)
    if question.kind == "events" and application:
        value = read(hearing.call, application, question, hit.words, hearing)
        return not (isinstance(value, Events) and value.events)
    return question.kind in ("yesno", "choice", "count", "events")
