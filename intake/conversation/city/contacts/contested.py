"""A person named under a label for the contact, over the signature of somebody else.

Invariant: who of the two writes is asked; where one name is the other's, nothing is in doubt.
"""

from dataclasses import replace

from intake.answers.folding import key
from intake.conversation.phrases import phrases
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS
from intake.conversation.sorting import matching
from intake.conversation.sorting.matching import Doubt, Matches
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing


def parted(hearing: Hearing, found: Matches) -> Matches:
    """The matches; the labelled person in doubt where another one signed the message."""
    named = next((one for one in found.hits if one.question == WRITER), None)
    if named is None or not _is_under_contact(named.words, hearing):
        return found
    signed = matching.signature(replace(hearing.full, language=hearing.language))
    if not signed or not signed.name or _share(named.words, signed.name):
        return found
    about = [one for one in found.hits if one.question in (WRITER, OFFICE)]
    return replace(
        found,
        hits=tuple(one for one in found.hits if one not in about),
        doubts=(
            *found.doubts,
            *(Doubt(questions=(one.question,), words=one.words) for one in about),
        ),
    )


def _is_under_contact(name: str, hearing: Hearing) -> bool:
    """Whether the line of a name begins with "contact person:" or its like."""
    contact = phrases(WORDS, "contacting", hearing.language)
    lines = (fold(one) for one in hearing.full.reply.split("\n") if name in one)
    return any(contact.found(one.partition(fold(name))[0]) for one in lines)


def _share(one: str, other: str) -> bool:
    said, signed = (frozenset(key(name).split()) for name in (one, other))
    return bool(said & signed) or key(one) in key(other) or key(other) in key(one)
