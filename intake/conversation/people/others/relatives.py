"""What is told of a person behind a comma: "Director of ICT, who is handling the file".

Invariant: a clause that holds the office, or is none ("der Leiter des Amtes"), stays.
"""

import re
from functools import lru_cache

from intake.answers.lexicon import listed as answer_words
from intake.conversation.people import signatures
from intake.conversation.phrases import either, phrases
from intake.conversation.sentences import WORDS

_EDGES = " \t,.:;"


def without(text: str, language: str) -> str:
    """The text without such clauses, which would hide the office before them."""
    return _clause(language).sub(
        lambda found: found[0] if _tells_who(found[0], language) else "", text
    )


@lru_cache
def _clause(language: str) -> re.Pattern[str]:
    opening = either(WORDS, "relatives", language) or "(?!)"
    return re.compile(
        rf"(?:\s*,)+\s*(?:{opening})(?:\s[^,;:\n]*?)?(?=\s*(?:[,;:\n]|\.?\s*\Z))", re.IGNORECASE
    )


def _tells_who(clause: str, language: str) -> bool:
    said = clause.strip(_EDGES)
    has_capitals = "capitals" in answer_words("grammar", "nouns", language)
    last = said.split()[-1]
    is_you = phrases(WORDS, "subjects_alone", language).is_all(last)  # "die Sie … erreichen"
    ends_in_noun = has_capitals and last[0].isupper() and not is_you
    return ends_in_noun or signatures.is_office(said.partition(" ")[2], language)
