"""Who may not judge which city: what panelists declare, and what the desk knows by itself.

Invariant: a conflict once declared stands until it is lifted by an organizer with a reason; what
the desk finds by itself (own city, own country, a contact of the city) cannot be lifted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake import names
from intake.answers.geography import cities, countries
from intake.applications import Application
from intake.calls import mailboxes
from intake.calls.model import Call
from intake.errors import Refusal
from intake.panel.roster import Panelist

_IN_TABLE = "geonames:"
"""How the identity of a city begins that the table has."""


class Kind(StrEnum):
    OWN_CITY = "own_city"
    OWN_COUNTRY = "own_country"
    EMPLOYMENT = "employment"
    ADVISORY = "advisory"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """What a panelist declared of one application; `kind` is None for "no conflict".

    `by` is who said so (an organizer may declare for a panelist), `words` how. `lifts` marks an
    organizer's word that the conflicts declared before it do not stand.
    """

    panelist: str
    application: int
    kind: Kind | None
    words: str
    by: str
    at: datetime
    lifts: bool = False


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """Why one panelist cannot see or judge one application; `found` where the desk found it."""

    panelist: str
    application: int
    kind: Kind
    words: str = ""
    found: bool = False


def of(
    panelist: Panelist,
    application: Application,
    declared: Sequence[Declaration],
    call: Call,
) -> tuple[Conflict, ...]:
    """Every conflict of this panelist with this application, found ones first."""
    found = [
        Conflict(panelist=panelist.key, application=application.number, kind=kind, found=True)
        for kind in _found(panelist, application, call)
    ]
    return (*found, *_declared(panelist.key, application.number, declared))


def has_declared(panelist: str, application: int, declared: Sequence[Declaration]) -> bool:
    """Whether the panelist has said anything of conflicts with this application."""
    return any(one.panelist == panelist and one.application == application for one in declared)


def lifted(
    conflicts: Sequence[Conflict], *, by: str, reason: str, at: datetime
) -> Declaration | Refusal:
    """An organizer's word that what a panelist declared of an application is no conflict."""
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="To lift a conflict needs a reason.")
    if not conflicts:
        return Refusal(reason="no_conflict", text="There is no conflict to lift.")
    standing = next((one for one in conflicts if one.found), None)
    if standing:
        return Refusal(
            reason="found",
            text=f"The conflict with application {standing.application} ({standing.kind}) is a "
            "fact the desk knows by itself; nobody can lift it.",
        )
    first = conflicts[0]
    return Declaration(
        panelist=first.panelist, application=first.application, kind=None, words=reason,
        by=by, at=at, lifts=True,
    )  # fmt: skip


def _declared(
    panelist: str, application: int, declared: Sequence[Declaration]
) -> Iterator[Conflict]:
    """In the order given, which is the order of time: lifting ends what came before it."""
    mine = [one for one in declared if (one.panelist, one.application) == (panelist, application)]
    lifts = [place for place, one in enumerate(mine) if one.lifts]
    for one in mine[lifts[-1] + 1 if lifts else 0 :]:
        if one.kind:
            yield Conflict(
                panelist=panelist, application=application, kind=one.kind, words=one.words
            )


def _found(panelist: Panelist, application: Application, call: Call) -> Iterator[Kind]:
    """Who ever was a contact of the city stays one here, though they left or write otherwise.

    Whom the city only names is none: it could strike by that whom it does not like.
    """
    habits = call.mailboxes
    theirs = (one for one in application.contacts if not one.is_named)
    if any(mailboxes.is_one(one.address, panelist.address, habits) for one in theirs):
        yield Kind.CONTACT
    country = _country(application)
    if _is_own_city(panelist, application, country):
        yield Kind.OWN_CITY
    if call.panel.own_country_conflicts and country is not None and country == panelist.origin:
        yield Kind.OWN_COUNTRY


def _is_own_city(panelist: Panelist, application: Application, country: str | None) -> bool:
    """A city of that name in their own country, or the one that the whole world means by it.

    Where neither is known, each that the table has by that name.
    """
    if not panelist.city or not application.city:
        return False
    theirs = {cities.identity(panelist.city, where) for where in (None, panelist.origin, country)}
    if panelist.origin != country and countries.name(panelist.origin) != panelist.origin:
        theirs.discard(cities.identity(panelist.city, country))
        theirs |= _meant_abroad(panelist, country)
    return cities.identity(application.city, country) in theirs


def _meant_abroad(panelist: Panelist, country: str | None) -> set[str]:
    """What their city may be where it is none of their own country that the table has."""
    own, anywhere = (cities.identity(panelist.city, where) for where in (panelist.origin, None))
    there = cities.identity(panelist.city, country)
    is_sure = any(one.startswith(_IN_TABLE) for one in (own, anywhere))
    return {anywhere, there} if there.startswith(_IN_TABLE) and not is_sure else {anywhere}


def _country(application: Application) -> str | None:
    return countries.find(application.country) if application.country else None
