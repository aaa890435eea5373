"""The announcement as files that any web server can serve, or a browser open from a disk.

Invariant: links lead from file to file only; what only a running desk can take goes by mail.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.web.pages import drawing
from bot.web.pages.reading import Announcement, CityShown, Official
from replies.filters import Tongue

FILES = ("site.css", "mark.svg")


@dataclass(frozen=True, kw_only=True)
class Told:
    """What is public now, in one language: the preliminary and the official announcement."""

    tongue: Tongue
    announcement: Announcement | None
    cities: tuple[CityShown, ...]
    official: Official | None = None


@dataclass(frozen=True, kw_only=True)
class Still:
    """What all pages share: the desk's mail address and the one that takes opinions and votes,
    `checked_at` where numbers are checked on a page, `names` of the languages by code, the first
    one's at the top of the folder. `zone` is the call's.
    """

    desk: str
    public: str
    checked_at: str
    names: Mapping[str, str]
    now: datetime
    zone: ZoneInfo


def files(still: Still, told: Mapping[str, Told]) -> Iterator[tuple[str, bytes]]:
    """Every file by its path in the folder; `told` is by code of the language."""
    for name in FILES:
        yield f"static/{name}", drawing.static(name)
    for code, one in told.items():
        announced, found = one.announcement, one.official
        yield _drawn(
            still, code, one, "/", "announcement.html", announcement=announced, official=found
        )
        if found:
            yield _drawn(still, code, one, "/official", "official.html", official=found)
        for city in one.cities:
            path = f"/cities/{city.row.key}"
            yield _drawn(still, code, one, path, "city.html", announcement=announced, city=city)


def _drawn(
    still: Still, code: str, told: Told, path: str, template: str, **words: object
) -> tuple[str, bytes]:
    place = _place(still, path, code)
    up = "../" * place.count("/")
    newest = _at(still, up, code, "/official" if told.official else "/")
    text = drawing.draw(
        told.tongue, template, lang=code, languages=still.names, desk=still.desk,
        public=still.public, path=path,
        at=partial(_at, still, up, code), file=lambda name: f"{up}static/{name}",
        checked_at=still.checked_at, newest=newest, as_of=_moment(still, told), **words,
    )  # fmt: skip
    return place, text.encode()


def _at(still: Still, up: str, code: str, path: str, other: str = "") -> str:
    return up + _place(still, path, other or code)


def _place(still: Still, path: str, code: str) -> str:
    """Where a page lies in the folder."""
    folder = "" if code == next(iter(still.names)) else f"{code}/"
    inside = f"{path.strip('/')}/" if path != "/" else ""
    return f"{folder}{inside}index.html"


def _moment(still: Still, told: Told) -> str:
    return told.tongue.moment(still.now, still.zone)
