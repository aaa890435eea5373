"""Words behind a letter that ends in an open question, where another had asked before it.

Invariant: what answers only because something was asked, and may as well be said to the last
letter ("Yes." to "Do you have another question?"), is no answer then: it is left over.
"""

import re
from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.answers.values import Events
from intake.conversation.city.answers.reading import read
from intake.conversation.intents import assent
from intake.conversation.intents.courtesy import plain
from intake.conversation.sorting.matching import Hit, Matches
from intake.conversation.spelling import count
from intake.conversation.turns import Hearing

_FEW, _FEW_LETTERS = 3, 5
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
    if question.kind == "count":
        return count(hit.words) == 1
    return question.kind in ("yesno", "choice", "events") and _is_short(hit.words)


def _is_short(words: str) -> bool:
    """Whether a few words tell too little to be of one question: "Yes, we have."."""
    letters = [one for one in words if one.isalnum()]
    is_parted = not any(map(is_unspaced, letters))
    is_few = count(words) <= _FEW if is_parted else len(letters) <= _FEW_LETTERS
    return is_few and not any(map(str.isdigit, words))
