"""The announced cities: which they are, by which key a page knows them, and how they are called.

One that holds the title is called as its documents call it.
Invariant: a key ends with the application's number, so that it stays one city's under any name.
"""

import re
from typing import Any

from intake import store
from intake.answers import folding
from intake.applications import State
from intake.conversation.city.answers import own_names
from intake.conversation.city.contacts import identity
from intake.conversation.public.public import AnnouncedCity
from intake.desk.office import Office, frozen
from intake.store import Connection

_BETWEEN = re.compile(r"[\W_]+")
_NOT_IN_KEYS = re.compile(r"[^a-z0-9]+")


def cities(office: Office, connection: Connection) -> tuple[AnnouncedCity, ...]:
    """Those of this edition; how they are called is worked out once for what it rests on."""
    return tuple(
        _city(office, connection, row)
        for row in store.announced.glance(connection)
        if _edition(office, connection, row.call) == office.call.edition
    )


def names(office: Office, connection: Connection) -> dict[int, str]:
    """How letters call the announced cities, by application."""
    return {one.application: one.city for one in cities(office, connection)}


def _edition(office: Office, connection: Connection, version: str) -> str:
    """The edition of a version of the call: a frozen one never changes."""
    known = office.run.editions
    if version not in known:
        known[version] = frozen(office, connection, version).edition
    return known[version]


def _city(office: Office, connection: Connection, row: Any) -> AnnouncedCity:
    footing, called = tuple(row), office.run.called
    if footing not in called:
        is_titled = row.titled_as and row.state == State.TITLED.value
        on_documents = (row.titled_as, row.own_name, row.language)
        called[footing] = on_documents if is_titled else _called(connection, row.number)
    city, own_name, language = called[footing]
    return AnnouncedCity(
        application=row.number,
        key=f"{_slug(city)}-{row.number}",
        city=city,
        country=row.country or "",
        own_name=own_name if own_name != city else "",
        language=language,
    )


def _called(connection: Connection, number: int) -> tuple[str, str, str]:
    """English name, own name and its language, as on a certificate."""
    (application,) = store.applications.several(connection, [number])
    city = application.city or identity.named(application)[0] or f"City {number}"
    if told := own_names.told(application, store.ceremony.of(connection, number).own_name):
        return city, told, own_names.language_of(application, told)
    return own_names.called(application, city)


def _slug(name: str) -> str:
    parts = (_NOT_IN_KEYS.sub("", folding.key(one)) for one in _BETWEEN.split(name))
    return "-".join(filter(None, parts)) or "city"
