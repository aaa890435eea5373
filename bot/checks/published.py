"""The static pages: whether what `citydesk publish` wrote is older than the record."""

from datetime import datetime
from functools import partial

from bot import runtime
from bot.checks import Check, note, ok, unset
from bot.checks.place import looked
from bot.settings import Settings
from bot.web import publishing
from intake.store import Connection

NAME = "published pages"


def folders(given: Settings, now: datetime) -> Check:
    """Whether each folder that was written would be written the same now."""
    return looked(NAME, given, partial(_folders, given=given, now=now))


def _folders(connection: Connection, *, given: Settings, now: datetime) -> Check:
    found = list(publishing.written(connection))
    if not found:
        return unset(NAME, "no folder was written")
    office = runtime.build_beside(given)
    try:
        stale = publishing.stale(office, connection, given, now)
    finally:
        office.store.close()
    if not stale:
        return ok(NAME, f"{', '.join(str(one.folder) for one in found)}: as the record stands")
    first = stale[0]
    told = f"{first.folder} of {first.at:%d %B %Y, %H:%M %Z} is older than the record"
    return note(NAME, told, f"run `citydesk publish --out {first.folder}`")
