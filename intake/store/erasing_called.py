"""What everybody on the files is called, so that nobody loses words for another's name.

Invariant: nothing is changed here.
"""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, func, select

from intake.answers import folding
from intake.store.erasing import GONE
from intake.store.folding import fold
from intake.store.tables.panel_schema import panelists
from intake.store.tables.schema import answers, contacts, letters, mails

_LONGEST = 300
"""Characters of a mail in which the name of its sender is looked for."""


def by_others(
    connection: Connection, keys: Collection[str], number: int | None, question: str
) -> set[str]:
    """The names of everybody else on one file, or on all and the panel where that is None.

    `question` is the one that asks for the writer's name.
    """
    written = letters.c.to_key, letters.c.to_name
    addressed = select(*written).where(letters.c.to_name != "").distinct()
    found = {*on_file(connection, number, question)}
    if number is None:
        found |= {(row[0], row[1]) for row in connection.execute(addressed)}
        sitting = select(panelists.c.key, panelists.c.name)
        found |= {(row[0], row[1]) for row in connection.execute(sitting)}
    else:
        of_one = addressed.where(letters.c.application == number)
        found |= {(row[0], row[1]) for row in connection.execute(of_one)}
    return {name for key, name in found if key not in keys}


def on_file(
    connection: Connection, number: int | None, question: str
) -> Iterator[tuple[str, str]]:  # fmt: skip
    """Who is on a file, wrote of it or told their name, by key: under each name they go by.

    A contact whom a colleague named has no name on the file; their mails tell it.
    """
    known = select(contacts.c.key, contacts.c.name)
    begun = func.substr(mails.c.folded, 1, _LONGEST)
    wrote = select(mails.c.sender_key, mails.c.sender, begun).where(mails.c.sender != GONE)
    told = select(answers.c.by, answers.c.value).where(answers.c.question == question)
    if number is not None:
        known = known.where(contacts.c.application == number)
        wrote = wrote.where(mails.c.application == number)
        told = told.where(answers.c.application == number)
    found = [(row[0], row[1]) for row in connection.execute(known)]
    for key, sender, text in connection.execute(wrote.distinct()):
        name, at, _ = text.partition(fold(sender))
        found.append((key, name if at else ""))
    found += [(row[0], str(row[1].get("text") or "")) for row in connection.execute(told)]
    yield from ((key, name.strip()) for key, name in found if name.strip() and name != GONE)


def is_of(name: str, other: str) -> bool:
    """Whether somebody who is called `other` may be meant by this name: in any order, in part."""
    if folding.is_unspaced(name):
        return fold(name) in fold(other)
    return {*folding.key(name).split()} <= {*folding.key(other).split()}
