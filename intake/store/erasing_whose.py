"""Whose rows are a person's, before any of them is erased: files, keys, names, mails.

Invariant: nothing is changed here.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from sqlalchemy import Connection, select

from intake.store.tables.panel_schema import assignments, ballots, declarations, panelists
from intake.store.tables.public_schema import objections, voices
from intake.store.tables.schema import answers, cases, contacts, letters, mails


def files_of(connection: Connection, keys: Collection[str]) -> list[int]:
    """The applications whose file or journal may name the person, by number."""
    found = [
        select(contacts.c.application).where(contacts.c.key.in_(keys)),
        select(mails.c.application).where(mails.c.sender_key.in_(keys)),
        select(letters.c.application).where(letters.c.to_key.in_(keys)),
        select(declarations.c.application).where(declarations.c.panelist.in_(keys)),
        select(assignments.c.application).where(assignments.c.panelist.in_(keys)),
        select(cases.c.application).where(cases.c.contact.in_(keys)),
        select(answers.c.application).where(answers.c.by.in_(keys)),
    ]
    return _numbers(connection, found)


def told_by(connection: Connection, keys: Collection[str]) -> list[int]:
    """The applications on whose file the person is, or that they told something of theirs, by
    number: not those of which they only spoke.
    """
    found = [
        select(contacts.c.application).where(contacts.c.key.in_(keys)),
        select(mails.c.application).where(mails.c.sender_key.in_(keys)),
        select(answers.c.application).where(answers.c.by.in_(keys)),
    ]
    return _numbers(connection, found)


def spoken_of(connection: Connection, people: Collection[str]) -> list[int]:
    """The applications that a person of the public, in any spelling, spoke of."""
    found = [
        select(voices.c.city).where(voices.c.person.in_(people)),
        select(objections.c.city).where(objections.c.person.in_(people)),
    ]
    return _numbers(connection, found)


def _numbers(connection: Connection, found: Iterable[Any]) -> list[int]:
    numbers = {one for rows in found for one in connection.execute(rows).scalars()}
    return sorted(one for one in numbers if one is not None)


def keys_of(connection: Connection, key: str) -> set[str]:
    """The keys under which one person is on files, by mail and in a chat."""
    tokens = select(contacts.c.token).where(contacts.c.key == key)
    rows = select(contacts.c.key).where(contacts.c.token.in_(tokens))
    return {key, *connection.execute(rows).scalars()}


def addresses_of(connection: Connection, people: Collection[str]) -> set[str]:
    """Every spelling of their mailbox in which a person of the public spoke."""
    found = [
        select(voices.c.address).where(voices.c.person.in_(people)),
        select(objections.c.address).where(objections.c.person.in_(people)),
    ]
    return {one for rows in found for one in connection.execute(rows).scalars()}


def names_of(connection: Connection, keys: Collection[str], question: str) -> set[str]:
    """The names under which the person is on a file or a roster, or that they gave as theirs.

    `question` is the one that asks for the writer's name.
    """
    known = [
        select(contacts.c.name).where(contacts.c.key.in_(keys)),
        select(panelists.c.name).where(panelists.c.key.in_(keys)),
    ]
    found = {name for rows in known for name in connection.execute(rows).scalars()}
    return {name for name in (*found, *given_by(connection, keys, question)) if name}


def given_by(connection: Connection, keys: Collection[str], question: str) -> set[str]:
    """The names that they gave for that of the person who writes."""
    mine = select(answers.c.value).where(answers.c.by.in_(keys), answers.c.question == question)
    return {str(one.get("text") or "") for one in connection.execute(mine).scalars()} - {""}


def is_panelist(connection: Connection, keys: Collection[str]) -> bool:
    """Whether they are or were on a roster."""
    rows = select(panelists.c.key).where(panelists.c.key.in_(keys))
    return connection.execute(rows).first() is not None


def panelists_of(connection: Connection) -> set[str]:
    """Everybody who is on a roster, by key."""
    return set(connection.execute(select(panelists.c.key)).scalars())


def senders(connection: Connection, first: str) -> set[str]:
    """The keys of all who ever wrote or are on a file, which begin so."""
    found = (mails.c.sender_key, contacts.c.key)
    rows = (select(one).where(one.startswith(first, autoescape=True)).distinct() for one in found)
    return {one for each in rows for one in connection.execute(each).scalars()}


def claimed_by(
    connection: Connection, keys: Collection[str], is_theirs: Callable[[str], bool]
) -> list[tuple[int, str]]:
    """Who else shows one of their addresses in a chat: the application and the key of each."""
    rows = select(contacts.c.application, contacts.c.key, contacts.c.claims)
    showing = rows.where(contacts.c.claims != "", contacts.c.key.not_in(keys))
    found = connection.execute(showing.order_by(contacts.c.application, contacts.c.place))
    return [(row.application, row.key) for row in found if is_theirs(row.claims)]


def is_judge(connection: Connection, keys: Collection[str]) -> bool:
    """Whether a ballot or an assignment rests on this panelist."""
    return any(
        connection.execute(select(table.c.application).where(table.c.panelist.in_(keys))).first()
        for table in (ballots, assignments)
    )


def judges_of(connection: Connection, application: int) -> set[str]:
    """All who ever were to judge an application, or have a ballot on it."""
    found = [
        select(table.c.panelist).where(table.c.application == application)
        for table in (ballots, assignments)
    ]
    return {one for rows in found for one in connection.execute(rows).scalars()}
