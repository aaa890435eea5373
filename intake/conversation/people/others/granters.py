"""Offices that are those of who gave the mandate, and not of who writes.

Invariant: an office alone, or with nothing told of its holder, is nobody else's.
"""

import re
from dataclasses import replace

from intake.answers.verdicts import mandates
from intake.conversation.people import called
from intake.conversation.people.called import Person
from intake.conversation.people.signatures import is_name, is_office
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece

_TOKEN = re.compile(r"\S+")
_LONGEST_HEAD = 4
"""Words of an office and what stands before it: "our Lord Mayor"."""
_SHORT_HEAD = 6
"""Letters of such an office in a script without blanks."""


def is_agent(text: str, language: str) -> bool:
    """Whether words begin with who gave something ("von der Bürgermeisterin")."""
    by = phrases(WORDS, "agents", language).heads(text)
    return any(mandates.names_granter(text[one.end() :], language) for one in by)


def without(person: Person, piece: Piece, language: str) -> Person:
    """The person without the name of who gives mandates: "assistant to Mayor Lisa Brandt".

    All up to that name is the office; behind a comma the name may be either's, and is none.
    """
    name, office = person.name, person.office
    if not (name and office):
        return person
    if office.start < name.start and _serves(office.text, language):
        is_apart = "," in piece.text[office.end - piece.start : name.start - piece.start]
        whole = office if is_apart else _spanning(office, name, piece)
        return replace(person, name=None, office=whole, place=person.place or office, served=name)
    if name.end <= office.start and _is_served(_spanning(name, office, piece), name, language):
        return replace(person, name=None, office=_spanning(name, office, piece), served=name)
    return person


def _spanning(first: Piece, last: Piece, piece: Piece) -> Piece:
    return piece.part(first.start - piece.start, last.end - piece.start)


def _serves(office: str, language: str) -> bool:
    """Whether an office ends with the one it serves ("chief of staff of the mayor")."""
    seconds = phrases(WORDS, "second_offices", language)
    for one in phrases(WORDS, "serving", language).finditer(office):
        served = office[one.end() :].strip()
        is_person = len(served.split()) <= _LONGEST_HEAD and mandates.names_person(served, language)
        if is_person and is_office(office[: one.end()], language):
            return not seconds.ends(office[: one.start()].rstrip())
    return False


def _is_served(whole: Piece, name: Piece, language: str) -> bool:
    """Whether an office begins with a name and whom it serves ("田中一郎市長の秘書")."""
    behind = whole.text[len(name.text) :].lstrip()
    return any(
        mandates.names_person(behind[: one.start()], language) and one.start() <= _SHORT_HEAD
        for one in phrases(WORDS, "served", language).finditer(behind)
    )


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
