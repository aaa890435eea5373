"""Names as some people write them: in small letters throughout, or "GARCÍA LÓPEZ, Ana".

Invariant: small letters are a name only before a comma and an office, where no word has a capital
and none is of an office.
"""

import re
from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.people import called, signatures, titles
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import literally
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case

_GIVEN = re.compile(r",[ ]?([^\W\d_]+(?:[ -][^\W\d_]+)?)[ ]*(?=\n|\Z)")


def righted(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The person with the whole of such a name."""
    if isinstance(told, Unclear):
        return told
    if not told.name:
        return replace(told, name=_small(text, language)) if told.office else told
    given = _GIVEN.match(text.partition(told.name)[2])
    if given is None or not told.name.isupper() or not given[1].istitle():
        return told
    is_office = signatures.is_office(fold(given[1]), language)
    return told if is_office else replace(told, name=f"{told.name}{given[0].rstrip()}")


def _small(text: str, language: str) -> str | None:
    """The name with which a text in small letters begins, before an office."""
    head, comma, office = text.strip().partition(",")
    if not comma or not has_case(text) or not text.islower():
        return None
    person = called.lowered(Piece(text=head), language)
    is_plain = not any(titles.is_of_office(word, language) for word in head.split())
    return head if person.name and is_plain and signatures.is_held(office, language) else None


def unbracketed(text: str, language: str) -> str:
    """The text without a title in brackets behind a name: "Rachel Adams (Ms), …"."""
    known = literally(WORDS, "courtesies", language)
    return (
        re.sub(rf"(?<=\w) ?[(（](?:{known})\.?[)）]", "", text, flags=re.IGNORECASE)
        if known
        else text
    )
