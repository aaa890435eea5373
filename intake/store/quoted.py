"""A person's words in letters to others: they go line by line, and the rest of the letter stays.

Invariant: a letter's addressee, dates and state are not changed; a line goes whole or stays whole.
One that may go out still keeps a subject: of this the name alone goes.
Where a letter quotes them, all that it quotes of them goes, however short its lines are; what
somebody else wrote in the same words stays.
"""

import html
import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from intake.answers import folding
from intake.notices import LetterState
from intake.store import named
from intake.store.erasing import GONE
from intake.store.folding import fold
from intake.store.tables.public_schema import objections, voices
from intake.store.tables.schema import letters, mails

SHORTEST, SHORTEST_UNSPACED = 25, 10
"""Signs from which a line is known as theirs: a shorter one is anybody's ("Deputy Mayor")."""
_APART = re.compile(r"[\W_]+")
_HEAD = re.compile(r"^\s*(?:>\s*|[-*#]+\s+|\d+\.\s+)*")
_OVER = frozenset({LetterState.SENT, LetterState.RECALLED})
_FILE = re.compile(r"- .+ \(\d\S* [kM]B\)")


def texts_of(
    connection: Connection,
    messages: Collection[str],
    people: Collection[str],
    number: int | None = None,
) -> tuple[str, ...]:
    """All that they wrote, or wrote of one application: mails, opinions, objections; to be taken
    before these are emptied.
    """
    found = [
        (select(mails.c.text).where(mails.c.id.in_(messages)), mails.c.application),
        (select(voices.c.text).where(voices.c.person.in_(people)), voices.c.city),
        (select(voices.c.shown).where(voices.c.person.in_(people)), voices.c.city),
        (select(objections.c.text).where(objections.c.person.in_(people)), objections.c.city),
    ]
    rows = (one if number is None else one.where(about == number) for one, about in found)
    texts = (one for each in rows for one in connection.execute(each).scalars())
    return tuple(one for one in texts if one and one != GONE)


def erase(
    connection: Connection,
    texts: Collection[str],
    names: Collection[str],
    numbers: Collection[int],
    readers: Collection[str],
    *,
    lines: "type[Words] | None" = None,
) -> list[str]:
    """Take their words and names out of letters on these applications, and on none to these
    `readers`; the IDs of those that had some. A letter to somebody else who is called so names its
    addressee. `lines` are those that may go: any, if not said otherwise."""
    words, others = lines or Words, _of_others(connection, texts, numbers)
    theirs = words(texts, names, others)
    addressed = words(texts, {one for one in names if "@" in one}, others)
    columns = ("id", "to_address", "to_name", "subject", "markdown", "as_mail", "state")
    rows = select(*(letters.c[name] for name in columns))
    changed = []
    for row in connection.execute(rows.where(_may_quote(numbers, readers))).all():
        known = addressed if theirs.name_in(row.to_name) else theirs
        is_over = row.state in _OVER
        subject = _subject(known, row.subject, is_over=is_over)
        markdown = "\n".join(known.without(row.markdown))
        head, ends, rest = row.as_mail.partition("\n")
        as_mail = _subject(known, head, is_over=is_over) + ends + "\n".join(known.without(rest))
        if (subject, markdown, as_mail) != (row.subject, row.markdown, row.as_mail):
            folded = fold("\n".join((row.to_address, subject, markdown)))
            values = {"subject": subject, "markdown": markdown, "as_mail": as_mail}
            values |= {"folded": folded}
            connection.execute(update(letters).where(letters.c.id == row.id).values(values))
            changed.append(row.id)
    return changed


def _subject(known: "Words", subject: str, *, is_over: bool) -> str:
    """What is left of a subject, by which a letter that may go out still is known to its reader."""
    if not known.are_in(subject):
        return subject
    unnamed = known.unnamed(subject)
    return GONE if is_over else subject if unnamed == GONE else unnamed


def unaddressed(
    connection: Connection, names: Collection[str], number: int, keys: Collection[str]
) -> None:
    """Take their names off letters to whoever answered for them and is called otherwise: to all but
    these `keys`."""
    rows = select(letters.c.id, letters.c.to_name).where(
        letters.c.application == number, letters.c.to_name != "", letters.c.to_key.not_in(keys)
    )
    for row in connection.execute(rows).all():
        if named.is_named(names, row.to_name):
            mine = update(letters).where(letters.c.id == row.id)
            connection.execute(mine.values(to_name=""))


def _of_others(
    connection: Connection, texts: Collection[str], numbers: Collection[int]
) -> tuple[str, ...]:
    """What the rest of the public said of these applications: not to be taken for theirs."""
    found = (
        select(table.c.text).where(table.c.city.in_(numbers), table.c.text.not_in(("", GONE)))
        for table in (voices, objections)
    )
    said = {one for rows in found for one in connection.execute(rows).scalars() if one}
    return tuple(said.difference(texts))


def _may_quote(numbers: Collection[int], readers: Collection[str]) -> ColumnElement[bool]:
    """Nobody else is told what a contact or a person of the public wrote."""
    to_readers = and_(letters.c.application.is_(None), letters.c.to_key.in_(readers))
    return or_(letters.c.application.in_(numbers), to_readers)


class Words:
    """What a person wrote and is called, as it may stand in a line, however it is marked up."""

    def __init__(
        self, texts: Collection[str], names: Collection[str], others: Collection[str] = ()
    ) -> None:
        self._whole = tuple(f" {_bare(one)} " for one in texts)
        self._others = tuple(f" {_bare(one)} " for one in others)
        lines = {_bare(line) for one in texts for line in one.splitlines()}
        self._lines = tuple(filter(_is_telling, lines))
        self._names = tuple(names)

    def without(self, markdown: str) -> Iterator[str]:
        for is_quoted, lines in groupby(markdown.split("\n"), key=_is_quoted):
            block = list(lines)
            goes = self._quoted(block) if is_quoted else [self.are_in(one) for one in block]
            for line, is_theirs in zip(block, goes, strict=True):
                yield f"{_head(line)}{GONE}" if is_theirs else line

    def _quoted(self, block: Sequence[str]) -> list[bool]:
        """Which lines of a quoted block go: all that repeat them, where it is them it quotes."""
        said = [_bare(_HEAD.sub("", one)) for one in block]
        whole = " ".join(filter(None, said))
        is_whole = bool(whole) and any(f" {whole} " == one for one in self._whole)
        is_others = not is_whole and self._is_of_others(whole)
        goes = [self._is_named(one) if is_others else self.are_in(one) for one in block]
        if is_others or not (is_whole or any(goes)):
            return goes
        return [
            gone or (bool(one) and any(_is_part(one, each) for each in self._whole))
            for gone, one in zip(goes, said, strict=True)
        ]

    def _is_of_others(self, whole: str) -> bool:
        """Whether a block is what somebody else said: all of it, or where they did not say it."""
        if any(f" {whole} " == one for one in self._others):
            return True
        is_theirs = any(f" {whole}" in one for one in self._whole)
        is_long = _is_telling(whole) and not is_theirs
        return is_long and any(f" {whole}" in one for one in self._others)

    def _is_named(self, line: str) -> bool:
        return self.name_in(html.unescape(line).replace("\\", ""))

    def unnamed(self, line: str) -> str:
        """The line with another word for their names alone."""
        return named.without(self._names, line, GONE)

    def are_of(self, name: str) -> bool:
        """Whether somebody who is called so has a name of theirs."""
        return named.is_called(self._names, name)

    def name_in(self, said: object) -> bool:
        """Whether a text, or what a value says, names them."""
        return named.is_named(self._names, said)

    def are_in(self, line: str) -> bool:
        """Whether it names them, repeats a line of theirs, or is a part of their words."""
        if self._is_named(line):
            return True
        said = _bare(_HEAD.sub("", line))
        if any(one in said for one in self._lines):
            return True
        return _is_telling(said) and any(f" {said}" in one for one in self._whole)


class Files(Words):
    """The same in lines that list a file and its size, and in no others."""

    def are_in(self, line: str) -> bool:
        return _FILE.fullmatch(line) is not None and super().are_in(line)


def _is_quoted(line: str) -> bool:
    return line.startswith(">")


def _is_part(said: str, whole: str) -> bool:
    """Whether a line is some of the words, which a letter may part anywhere between them."""
    return said in whole if folding.is_unspaced(said) else f" {said} " in whole


def _is_telling(said: str) -> bool:
    return len(said) >= (SHORTEST_UNSPACED if folding.is_unspaced(said) else SHORTEST)


def _head(line: str) -> str:
    found = _HEAD.match(line)
    return found[0] if found else ""


def _bare(text: str) -> str:
    """Without marks, escapes, capitals and accents."""
    return _APART.sub(" ", fold(html.unescape(text))).strip()
