"""Finding the one city an act is about."""

import re
from collections.abc import Iterable

from intake import store
from intake.answers.geography import countries, places
from intake.answers.values import Context, Place, Unclear
from intake.applications import Application, State
from intake.errors import Refusal
from intake.store import Connection

NUMBERED = re.compile(r"(?:#|no\. ?)(\d+)", re.IGNORECASE)
"""A number as people write it, and as lists show it."""


def look(connection: Connection, words: str) -> Application | Refusal:
    """The application named by number, "City", "City, CC" or "City, Country"; a refusal that lists
    several.

    A city that the table knows by another name is found by that one as well, and one that stands
    there as "City of …" by its name alone; a name exactly as it stands goes first. Of cities that
    are called alike ("Suzhou") the one that applies is meant.
    """
    found = matching(connection, words)
    if not found:
        return Refusal(reason="no_such_city", text=f"No application matches {words!r}.")
    if len(found) > 1:
        lines = "\n".join(f"  {one.number}  {name(one)}  {one.state.value}" for one in found)
        return Refusal(
            reason="several_cities",
            text=f"Several applications match {words!r}; use the number:\n{lines}",
        )
    return found[0]


def matching(connection: Connection, words: str) -> list[Application]:
    """Every application that may be meant; the first of these ways that finds any tells."""
    numbered = NUMBERED.fullmatch(words.strip())
    exact = store.applications.find(connection, numbered[1] if numbered else words)
    coded = exact or store.applications.find(connection, _coded(words))
    found = coded or _renamed(connection, words) or _loosely(connection, _coded(words))
    return found or _alike(connection, words)


def _coded(words: str) -> str:
    """With the code of a country that is written out, as cards show it, for its name."""
    city, comma, country = words.rpartition(",")
    code = countries.find(country) if comma and country.strip() else None
    return f"{city}, {code}" if code else words


def is_called(connection: Connection, application: Application, words: str) -> bool:
    """Whether these words may name this application."""
    found = (one.number for one in matching(connection, words))
    return words == name(application) or application.number in found


def _renamed(connection: Connection, words: str) -> list[Application]:
    place = places.read(words, Context())
    if not isinstance(place, Place) or not place.known:
        return []
    return store.applications.find(connection, f"{place.city}, {place.country}")


def _alike(connection: Connection, words: str) -> list[Application]:
    """By the full names of the cities that are called so ("Suzhou, Jiangsu")."""
    place = places.read(words, Context())
    candidates = place.candidates if isinstance(place, Unclear) else ()
    read = (places.read(one, Context()) for one in candidates)
    names = [f"{one.city}, {one.country}" for one in read if isinstance(one, Place) and one.known]
    return store.applications.find(connection, *names) if names else []


def _loosely(connection: Connection, words: str) -> list[Application]:
    """By the name without "city" or "municipality of", which either side may have written."""
    city, comma, country = words.rpartition(",")
    names = places.spellings(city if comma else words)
    tail = comma + country if comma else ""
    return store.applications.find(connection, *(one + tail for one in names))


def joined_into(connection: Connection, application: Application) -> Application | None:
    """The application that this one ended in, where it was joined into another."""
    if application.state is not State.WITHDRAWN:
        return None
    into = store.journal.joined_into(connection, application.number)
    return store.applications.load(connection, into)


def name(application: Application) -> str:
    """The city as lists show it."""
    if not application.city:
        return "(city not stated)"
    return f"{application.city}, {application.country}" if application.country else application.city


def listed(names: Iterable[str]) -> str:
    """Cities in one list, with semicolons where the name of one holds a comma itself."""
    several = tuple(names)
    return ("; " if any("," in one for one in several) else ", ").join(several)
