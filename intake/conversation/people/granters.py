"""Offices that are those of who gave the mandate, and not of who writes.

Invariant: an office alone, or with nothing told of its holder, is nobody else's.
"""

import re

from intake.answers.verdicts import mandates
from intake.conversation.people import called
from intake.conversation.people.signatures import is_name
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import words_of

_TOKEN = re.compile(r"\S+")
_LONGEST_HEAD = 4
"""Words of an office and what stands before it: "our Lord Mayor"."""


def is_agent(text: str, language: str) -> bool:
    """Whether words begin with who gave something ("von der Bürgermeisterin")."""
    by = phrases(WORDS, "agents", language).heads(text, words_of(text))
    return any(mandates.names_granter(text[one.end() :], language) for one in by)


def tells(piece: Piece, language: str) -> bool:
    """Whether words name the mayor and go on with what is told: "Mayor Lisa Brandt supports it"."""
    heads = [one.span() for one in _TOKEN.finditer(piece.text)][:_LONGEST_HEAD]
    if not any(mandates.names_granter(piece.text[start:end], language) for start, end in heads):
        return False
    for _, end in heads:
        behind = piece.part(end)
        behind = behind.part(len(behind.text) - len(behind.text.lstrip(" ,")))
        name = behind.text[: called.name_end(behind, language)]
        after = behind.text[len(name) :].lstrip(" ,")
        is_seat = phrases(WORDS, "seats", language).starts(after)
        is_full = len(name.split()) > 1 and is_name(name, language)
        if is_full and after[:1].islower() and not is_seat:
            return True
    return False
