"""A writer told of from outside: "This is Anna Nowak, deputy mayor", "Anna Nowak here".

Invariant: such words may present anything, so that a full name counts only with an office or a
place behind it, or with words behind it that say who writes.
"""

import re
from dataclasses import replace

from intake.answers import folding
from intake.answers.geography import cities
from intake.conversation.people import called
from intake.conversation.people.called import NOBODY, Person
from intake.conversation.people.signatures import is_name
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import has_case

_NICKNAME = re.compile(r"\s*\([^()]{2,20}\)|\s*\"[^\"]{2,20}\"")
_MARKS = " ,;–—-"


def found(piece: Piece, language: str) -> Person:
    """The person of such a clause; nobody where it presents something else."""
    start = _end("presenting", piece.text, language)
    pointed = start or _end("pointing", piece.text, language)
    said = called.untitled(piece.part(pointed), language)
    if not has_case(said.text):
        return NOBODY
    name = said.part(0, called.name_end(said, language))
    if not name or not is_name(name.text, language) or _is_place(name.text, language):
        return NOBODY
    after = said.part(len(name.text))
    behind = _end("writing_behind", after.text, language)
    if behind:
        rest = after.part(behind)
        person = called.beside(name, rest, language) if rest else Person(name=name)
        return person if _is_apart(rest.text, person) else NOBODY
    person = called.named(said, language) if start else NOBODY
    return NOBODY if is_anothers(person, language) else person


def is_anothers(person: Person, language: str) -> bool:
    """Whether nothing tells whence the named one writes, or the office is "my deputy"."""
    office = person.office
    is_own = office is not None and phrases(WORDS, "own", language).starts(office.text)
    return is_own or not (office or person.place)


def nicknamed(piece: Piece, language: str) -> Person:
    """The writer of "Liz (Elizabeth) Moore, manager": a name with another form of it inside."""
    head, comma, _ = piece.text.partition(",")
    bare = _NICKNAME.sub("", head)
    if not comma or bare == head or not is_name(bare.strip(), language):
        return NOBODY
    person = called.beside(piece.part(0, len(head)), piece.part(len(head)), language)
    return person if person.office else NOBODY


def without_office_before(person: Person, language: str) -> Person:
    """An office without the name before its comma ("Greg, or Gregory Chan, manager of …")."""
    office = person.office
    if not office or not has_case(office.text):
        return person
    head, comma, _ = office.text.partition(",")
    words = head.split()
    is_name_before = bool(comma) and all(one[0].isupper() for one in words)
    if not is_name_before or phrases(WORDS, "offices", language).found(head):
        return person
    return replace(person, office=_last(office, language))


def _last(office: Piece, language: str) -> Piece | None:
    """What stands behind the last comma before the first word of an office."""
    first = min(one.start() for one in phrases(WORDS, "offices", language).finditer(
        office.text))  # fmt: skip
    return office.part(office.text.rfind(",", 0, first) + 1)


def _is_apart(rest: str, person: Person) -> bool:
    """Whether what stands behind "here" and its like is set off, or says whence they write."""
    return not rest.strip() or rest.lstrip()[0] in _MARKS or bool(person.place)


def _end(key: str, text: str, language: str) -> int:
    """The end of the longest phrase with which the text begins, behind blanks."""
    bare = text.lstrip()
    heads = phrases(WORDS, key, language).heads(bare)
    end = max((one.end() for one in heads), default=0)
    return end and end + len(text) - len(bare)


def _is_place(name: str, language: str) -> bool:
    return bool(cities.called(folding.key(name), language))
