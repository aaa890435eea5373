"""A person's words in letters to others: they go line by line, and the rest of the letter stays.

Invariant: a letter's addressee, dates and state are not changed; a line goes whole or stays whole.
"""

import html
import re
from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from intake.answers import folding
from intake.store.erasing import GONE
from intake.store.folding import fold
from intake.store.public_schema import objections, voices
from intake.store.schema import letters, mails

SHORTEST = 10
"""Signs from which a line is known as theirs: a shorter one is anybody's ("Yes, please")."""
_APART = re.compile(r"[\W_]+")
_HEAD = re.compile(r"^\s*(?:>\s*|[-*#]+\s+|\d+\.\s+)*")


def texts_of(
    connection: Connection, messages: Collection[str], people: Collection[str]
) -> tuple[str, ...]:
    """All that they wrote: mails, opinions, objections; to be taken before these are emptied."""
    found = [
        select(mails.c.text).where(mails.c.id.in_(messages)),
        select(mails.c.subject).where(mails.c.id.in_(messages)),
        select(voices.c.text).where(voices.c.person.in_(people)),
        select(objections.c.text).where(objections.c.person.in_(people)),
    ]
    texts = (one for rows in found for one in connection.execute(rows).scalars())
    return tuple(one for one in texts if one and one != GONE)


def erase(
    connection: Connection,
    texts: Collection[str],
    names: Collection[str],
    numbers: Collection[int],
    organizers: Collection[str],
) -> list[str]:
    """Take their words and names out of letters on these applications and to organizers; the IDs
    of those that had some."""
    known = Words(texts, names)
    rows = select(
        *(letters.c[name] for name in ("id", "to_address", "subject", "markdown", "as_mail"))
    )
    changed = []
    for row in connection.execute(rows.where(_may_quote(numbers, organizers))).all():
        subject = GONE if known.are_in(row.subject) else row.subject
        markdown = "\n".join(known.without(row.markdown))
        as_mail = "\n".join(known.without(row.as_mail))
        if (subject, markdown, as_mail) != (row.subject, row.markdown, row.as_mail):
            folded = fold("\n".join((row.to_address, subject, markdown)))
            values = {"subject": subject, "markdown": markdown, "as_mail": as_mail}
            values |= {"folded": folded}
            connection.execute(update(letters).where(letters.c.id == row.id).values(values))
            changed.append(row.id)
    return changed


def _may_quote(numbers: Collection[int], organizers: Collection[str]) -> ColumnElement[bool]:
    """Nobody else is told what a contact or a person of the public wrote."""
    to_organizers = and_(letters.c.application.is_(None), letters.c.to_key.in_(organizers))
    return or_(letters.c.application.in_(numbers), to_organizers)


class Words:
    """What a person wrote and is called, as it may stand in a line, however it is marked up."""

    def __init__(self, texts: Collection[str], names: Collection[str]) -> None:
        self._whole = tuple(f" {_bare(one)} " for one in texts)
        lines = {_bare(line) for one in texts for line in one.splitlines()}
        self._lines = tuple(one for one in lines if len(one) >= SHORTEST)
        self._names = tuple(filter(None, map(_bare, names)))

    def without(self, markdown: str) -> Iterator[str]:
        for line in markdown.split("\n"):
            yield f"{_head(line)}{GONE}" if self.are_in(line) else line

    def are_in(self, line: str) -> bool:
        """Whether it names them, repeats a line of theirs, or is a part of their words."""
        said = _bare(_HEAD.sub("", line))
        if any(_is_named(one, said) for one in self._names):
            return True
        if any(one in said for one in self._lines):
            return True
        return len(said) >= SHORTEST and any(f" {said}" in one for one in self._whole)


def _is_named(name: str, said: str) -> bool:
    """As words of its own; in a script without blanks a name stands among other signs."""
    return name in said if folding.is_unspaced(name) else f" {name} " in f" {said} "


def _head(line: str) -> str:
    found = _HEAD.match(line)
    return found[0] if found else ""


def _bare(text: str) -> str:
    """Without marks, escapes, capitals and accents."""
    return _APART.sub(" ", fold(html.unescape(text))).strip()
