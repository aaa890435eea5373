"""Who only gets a copy: "Copy to the Mayor's office; contact: Ben Cole, ben@gdynia.example".

Invariant: what is left is the writer's own words, and something is always left.
"""

import re

from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

_CLAUSE = re.compile(r"(?:[^;；\n。؛.]|\.(?!\s|\Z)|(?<!\w{4})\.(?=\s))+[;；\n。؛.]*\s*")
_COMMA = re.compile(r"[,،，、]\s*و?")
_LEADS = ("contacting", "openers")


def without(text: str, language: str) -> str:
    """The text without the clauses about whom a copy goes to."""
    folded = fold(text)
    kept = ""
    for clause in _CLAUSE.finditer(folded):
        start = _end(clause[0], language) if _is_copy(clause[0], language) else 0
        kept += text[clause.start() + start : clause.end()]
    return kept if any(letter.isalpha() for letter in kept) else text


def _is_copy(clause: str, language: str) -> bool:
    said = clause.lstrip(" -*•")
    return any(phrases(WORDS, "copying", language).heads(said))


def _end(clause: str, language: str) -> int:
    """Where the clause ends: at a comma behind which the person to write to is led to."""
    for comma in _COMMA.finditer(clause):
        rest = clause[comma.end() :]
        if any(any(phrases(WORDS, key, language).heads(rest)) for key in _LEADS):
            return comma.end()
    return len(clause)
