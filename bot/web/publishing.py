"""The announcements as the files of a folder, and whether a folder that was written still holds.

Invariant: what is compared is every byte but the moment at which the pages say they were written.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.settings import Settings
from bot.web import views
from bot.web.pages import languages, still
from bot.web.pages.reading import CityShown
from bot.web.pages.still import Still, Told
from intake import store
from intake.desk import Office
from intake.desk.consultations import consulting, official
from intake.desk.consultations.consulting import Announced
from intake.store import Connection

MARK = ".citydesk"
"""The file by which a folder is known as written here, so that it may be written anew."""
PREFIX = "published:"
MOST = 20
"""Folders that are remembered and looked at."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A folder that was written, when, and the digest of what was written."""

    folder: Path
    at: datetime
    digest: str


def pages(
    office: Office, connection: Connection, given: Settings, now: datetime, *, at: datetime
) -> dict[str, bytes]:
    """Every file as it stands now, saying that it is of the moment `at`; none before there is an
    announcement."""
    announced = consulting.announcement(office, connection, now)
    titled = official.announcement(office, connection, now)
    if announced is None and titled is None:
        return {}
    tongues = languages.tongues()
    shown = Still(
        desk=given.mail_address, public=given.public_address, now=at,
        checked_at=given.verify_at.rstrip("/"), names=languages.own_names(tongues),
        zone=office.call.timezone,
    )  # fmt: skip
    told = {
        code: Told(
            tongue=one,
            announcement=views.announcement(announced, code) if announced else None,
            cities=_cities(office, connection, announced, code, now) if announced else (),
            official=views.official(titled, code) if titled else None,
        )
        for code, one in tongues.items()
    }
    return dict(still.files(shown, told))


def _cities(
    office: Office, connection: Connection, announced: Announced, code: str, now: datetime
) -> tuple[CityShown, ...]:
    keys = (one.key for one in announced.cities)
    found = (consulting.shown_city(office, connection, key, now) for key in keys)
    return tuple(views.city(announced.call, one, code) for one in found if one)


def remember(connection: Connection, out: Path, files: dict[str, bytes], at: datetime) -> None:
    """So that it can be told later that the folder is older than the record."""
    kept = json.dumps({"at": at.isoformat(), "digest": digest(files)})
    store.notes.remember(connection, f"{PREFIX}{out}", kept)


def written(connection: Connection) -> Iterator[Written]:
    """The folders that were written and are still there."""
    for key in store.notes.begun(connection, PREFIX, MOST):
        folder, kept = Path(key.removeprefix(PREFIX)), store.notes.recall(connection, key)
        if kept and (folder / MARK).exists():
            said = json.loads(kept)
            at = datetime.fromisoformat(said["at"])
            yield Written(folder=folder, at=at, digest=said["digest"])


def stale(office: Office, connection: Connection, given: Settings, now: datetime) -> list[Written]:
    """The folders that would be written otherwise now."""
    found = written(connection)
    return [
        one for one in found
        if digest(pages(office, connection, given, now, at=one.at)) != one.digest
    ]  # fmt: skip


def digest(files: dict[str, bytes]) -> str:
    """SHA-256 over names and contents."""
    whole = hashlib.sha256()
    for name, content in sorted(files.items()):
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()
