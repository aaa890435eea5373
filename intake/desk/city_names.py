"""How letters call their city: by its own name where they are in the language of that name.

Invariant: no letter has a name that is not sure, or is of a language of others; every notice keeps
the English one.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake import store
from intake.applications import Application, State
from intake.conversation.city.answers import own_names
from intake.languages import ENGLISH, primary
from intake.notices import Addressed, CityNotice
from intake.store import Connection


def told(
    connection: Connection, letters: Sequence[Addressed], known: Sequence[Application]
) -> list[Addressed]:
    """The letters, each with the own name of its city where it can be called by it.

    `known` are applications that need no looking up.
    """
    files = {one.number: one for one in known}
    numbers = {one.application for one in letters if one.application and _may_name(one)}
    unknown = sorted(numbers - files.keys())
    files |= {one.number: one for one in store.applications.several(connection, unknown)}
    names = {number: _own(connection, files[number]) for number in numbers & files.keys()}
    return [
        replace(one, own_name=_in_language(one, files[one.application], *names[one.application]))
        if one.application in names and _may_name(one)
        else one
        for one in letters
    ]


def _may_name(one: Addressed) -> bool:
    is_named = isinstance(one.notice, CityNotice) and one.notice.city is not None
    return is_named and primary(one.language) != ENGLISH


def _in_language(one: Addressed, file: Application, own: str, language: str) -> str:
    """The name for this letter, empty where it is in another language, or of another city."""
    is_of_file = isinstance(one.notice, CityNotice) and one.notice.city == file.city
    return own if is_of_file and primary(language) == primary(one.language) else ""


def _own(connection: Connection, file: Application) -> tuple[str, str]:
    """The own name and its language: as the documents have it, as read, or as the city told it."""
    award = store.awards.of(connection, file.number) if file.state is State.TITLED else None
    if award:
        return award.own_name, award.language
    known = file.city or ""
    _, own, language = own_names.called(file, known)
    if own_names.is_sure(file, known, own):
        is_their_own = own_names.is_spoken(file, language) and not own[:1].islower()
        return own if is_their_own else "", language
    own = own_names.told(file, store.ceremony.of(connection, file.number).own_name)
    return own, own_names.language_of(file, own)
