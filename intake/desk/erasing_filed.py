"""What goes of one application when a person is erased: `said` is all that they wrote of it.

Invariant: what others wrote stays, but for the lines that name or repeat them.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from intake.consultation import personal
from intake.desk.erasing_person import Person
from intake.store import (
    Connection,
    erasing,
    erasing_acts,
    erasing_names,
    erasing_whose,
    named,
    quoted,
)


def waiting(connection: Connection, who: Person, number: int, said: Sequence[str]) -> int:
    """Take them out of what waits to be told or asked, and of who attends; how many there."""
    here = who.names(number)
    erasing.pending(connection, (number,), here)
    erasing.news_of(connection, (number,), here)
    erasing_names.shared_of(connection, (number,), quoted.Words((), here), said)
    return erasing.delegates_of(connection, number, here, who.listed(number))


def lines(connection: Connection, who: Person, number: int, now: datetime) -> int:
    """Take lines that name them off the public page; how many."""
    known = quoted.Words((), who.names(number))
    return erasing_names.lines_of(connection, (number,), known, now)


def cases(connection: Connection, who: Person, number: int, said: Sequence[str]) -> int:
    """Take them out of its matters and what was answered there; how many had some."""
    here = who.names(number)
    naming = erasing.cases_naming(connection, (number,), here)
    known = quoted.Words(said, here)
    return naming + len(erasing_names.cases_of(connection, number, known, "answer"))


def letters(connection: Connection, who: Person, number: int, said: Sequence[str]) -> Sequence[str]:
    """Take them out of letters to others; the IDs of those that had some."""
    here = who.names(number)
    called_so = who.namesakes.get(number, ())
    quoted.unaddressed(connection, here, number, [*who.keys, *called_so])
    return quoted.erase(connection, said, here, (number,), ())


def typed(connection: Connection, who: Person, number: int, said: Sequence[str]) -> Sequence[str]:
    """Take them out of what organizers typed; how the IDs of the letters of these acts begin."""
    known, listed = quoted.Words(said, who.names(number)), quoted.Words((), who.listed(number))
    return erasing_acts.of_city(connection, number, known, listed, who.instead)


def as_quoted(connection: Connection, who: Person, number: int | None) -> tuple[str, ...]:
    """All that they wrote, of one application, and the same as others read it: without what
    reaches a person.
    """
    texts = quoted.texts_of(connection, who.written, who.publics, number)
    spelled = ("", *sorted(erasing_whose.addresses_of(connection, who.publics)))
    return tuple(
        dict.fromkeys(
            (*texts, *(personal.masked(one, address) for one in texts for address in spelled))
        )
    )


def lists_them(who: Person, number: int, words: Mapping[str, Any]) -> bool:
    """Whether an entry tells who attends, or was to before it, and names them there or in what was
    not understood of it, whoever wrote that: the list in force names them no more.
    """
    if "delegates" not in words:
        return False
    before = words.get("former") or {}
    called = [one["name"] for one in words["delegates"]]
    called += [name for name, *_ in before.get("delegates", ())]
    unread = (*words.get("unread", ()), *before.get("unread", ()))
    listed = who.listed(number)
    is_listed = any(named.is_called(listed, one) for one in called)
    return is_listed or named.is_named(who.names(number), unread)
