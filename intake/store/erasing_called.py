"""What everybody on the files is called, so that nobody loses words for another's name.

Invariant: nothing is changed here.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, func, select

from intake.answers import folding
from intake.store.erasing import GONE
from intake.store.folding import fold
from intake.store.tables.panel_schema import panelists
from intake.store.tables.schema import answers, contacts, letters, mails

_LONGEST = 300
"""Characters of a mail in which the name of its sender is looked for."""
_BEHIND = re.compile(r"\s*[(\[<|/].*|\s+[-–—]\s.*", re.DOTALL)
"""What a mail program shows behind a name: of which office or city they are."""
_WORD = re.compile(r"[^\W_]+")


def all_forms(names: Collection[str]) -> set[str]:
    """All these names of one person as they are written to others."""
    return {form for name in names for form in forms(name, names)}


def forms(name: str, known: Collection[str] = ()) -> set[str]:
    """A name as it is written to others: turned round ("Nowak, Anna"), without what stands behind
    it in brackets or behind a comma ("Anna Nowak, PhD").

    Two words before a comma may be a family's name alone: where another that they are `known` by
    has all of it.
    """
    bare = _BEHIND.sub("", name).strip()
    if not (is_of_words(bare) or folding.is_unspaced(bare)):
        bare = name
    first, comma, rest = (one.strip() for one in bare.partition(","))
    if not comma:
        return {bare}
    given = rest.partition(",")[0].strip()
    is_whole = len(first.split()) > 1 and not any(_is_same(first, given, one) for one in known)
    if is_whole or folding.is_unspaced(first):
        return {first}
    return {f"{first}, {given}", f"{given} {first}".strip()}


def _is_same(first: str, given: str, other: str) -> bool:
    """Whether somebody goes by all of a family's name behind this given name, one more or an
    initial."""
    family, said = _words(first), _words(other)
    ahead = said[: -len(family)]
    is_family = "," not in other and said[-len(family) :] == family
    return is_family and any(_is_begun(one, two) for one in ahead for two in _words(given))


def _is_begun(one: str, two: str) -> bool:
    return one == two or (1 in {len(one), len(two)} and one[0] == two[0])


def _words(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def is_of_words(name: str) -> bool:
    """Whether it is more than one word."""
    return len(_WORD.findall(name)) > 1


def by_others(
    connection: Connection, keys: Collection[str], number: int | None, question: str
) -> set[tuple[str, str]]:
    """Everybody else on one file, or on all and the panel where that is None: by key and name.

    `question` is the one that asks for the writer's name.
    """
    written = letters.c.to_key, letters.c.to_name
    addressed = select(*written).where(letters.c.to_name != "").distinct()
    found = {*on_file(connection, number, question)}
    if number is None:
        sitting = select(panelists.c.key, panelists.c.name)
        found |= {(row[0], row[1]) for row in connection.execute(sitting)}
    else:
        addressed = addressed.where(letters.c.application == number)
    told = [(row[0], row[1]) for row in connection.execute(addressed)]
    found |= {*_their_own(told, found)}
    return {(key, name) for key, name in found if key not in keys}


def keys_on(connection: Connection, number: int) -> set[str]:
    """Whoever is on a file, wrote of it, or sits on a panel."""
    found = (
        select(contacts.c.key).where(contacts.c.application == number),
        select(mails.c.sender_key).where(mails.c.application == number),
        select(panelists.c.key),
    )
    return {one for rows in found for one in connection.execute(rows).scalars()}


def on_file(
    connection: Connection, number: int | None, question: str
) -> Iterator[tuple[str, str]]:  # fmt: skip
    """Who is on a file, wrote of it or told their name, by key: under each name they go by.

    A contact whom a colleague named has no name on the file; their mails tell it. Who answers for
    somebody else who writes, and goes by a name of their own, is not called as that one.
    """
    known = select(contacts.c.key, contacts.c.name)
    begun = func.substr(mails.c.folded, 1, _LONGEST)
    is_told = mails.c.sender.not_in(("", GONE))  # the press of a link has no sender
    wrote = select(mails.c.sender_key, mails.c.sender, begun).where(is_told)
    told = select(answers.c.by, answers.c.value).where(answers.c.question == question)
    if number is not None:
        known = known.where(contacts.c.application == number)
        wrote = wrote.where(mails.c.application == number)
        told = told.where(answers.c.application == number)
    found = [(row[0], row[1]) for row in connection.execute(known)]
    for key, sender, text in connection.execute(wrote.distinct()):
        name, at, _ = text.partition(fold(sender))
        found.append((key, name if at else ""))
    given = [(row[0], str(row[1].get("text") or "")) for row in connection.execute(told)]
    found += _their_own(given, found)
    yield from ((key, name.strip()) for key, name in found if name.strip() and name != GONE)


def _their_own(
    given: Iterable[tuple[str, str]], found: Collection[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Those of the names given by or to somebody, by key, that are not quite another than the one
    they were found to go by."""
    named = {key for key, name in found if is_of_words(name)}
    own = {(key, one) for key, name in found for one in folding.key(name).split()}
    return [
        (key, name)
        for key, name in given
        if key not in named or any((key, one) in own for one in folding.key(name).split())
    ]


def is_of(name: str, other: str) -> bool:
    """Whether somebody who is called `other` may be meant by this name: in any order, in part."""
    if folding.is_unspaced(name):
        return fold(name) in fold(other)
    return {*folding.key(name).split()} <= {*folding.key(other).split()}
