"""Titles of programmes in quotes: the city in the award "Smart City Dresden" applies for nothing.

Invariant: what stands in quotes and is called no programme, award or the like is left as it is.
"""

import re

from intake.conversation.phrases import blanked, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

_QUOTED = re.compile(r"\"[^\"\n]{1,80}\"|(?<!\w)'[^'\n]{1,80}'(?!\w)")
_NEAR = 40
"""Characters beside a quotation that may call it a programme."""


def untitled(text: str, language: str) -> str:
    """The text with blanks for the titles of programmes in quotes."""
    folded = fold(text)
    titles = (one for one in _QUOTED.finditer(folded) if _is_title(folded, one, language))
    return blanked(text, (one.span() for one in titles))


def _is_title(text: str, quoted: re.Match[str], language: str) -> bool:
    called = phrases(WORDS, "programmes", language)
    before = text[max(0, quoted.start() - _NEAR) : quoted.start()]
    return called.ends(before) or called.starts(text[quoted.end() :][:_NEAR].lstrip())
