"""Given names that are offices too, behind "my name is": "اسمي أمينة العلوي، مديرة التحول الرقمي".

Invariant: only listed words are both, and an office has to follow behind a comma; rather no name
than a wrong one.
"""

import re

from intake.conversation.people import caseless, nameless
from intake.conversation.people.caseless import Cut
from intake.conversation.people.signatures import begins_with_office
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import LETTER

_NAME = re.compile(rf"({LETTER}{{2,20}}(?: {LETTER}{{1,20}}){{1,3}})\s*[,،]\s*")

_ARTICLE = "ال"
"""With which no given name begins: "الأمين العام" is the secretary general."""


def named(text: str, language: str) -> Cut:
    """The name with which a text behind "my name is" begins; what follows is for others."""
    if found := caseless.joined(text, language):
        return found
    match = _NAME.match(text)
    if not match or not begins_with_office(text[match.end() :], language):
        return caseless.NOTHING
    both = phrases(WORDS, "names_as_offices", language)
    words = match[1].split()
    others = " ".join(one for one in words if not both.is_all(one))
    is_both = any(map(both.is_all, words)) and not words[0].startswith(_ARTICLE)
    is_office = phrases(WORDS, "offices", language).found(others)
    if not is_both or is_office or nameless.is_barred(others, language):
        return caseless.NOTHING
    return Cut(name=match.span(1), end=match.end(1))
