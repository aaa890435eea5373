"""Pages that only show: the announcement, a city, the check of a number."""

import re
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from bot.web.pages import drawing, room
from bot.web.pages.room import NOT_KEPT, SHORTLY, page

_NUMBER = re.compile(r"[^\x00-\x1f\x7f]{1,64}")
"""What is looked up at all: people copy numbers with blanks and dashes of every kind."""


async def announcement(request: Request) -> Response:
    """All announced cities, or that there is no announcement yet."""
    reading, language = room.of(request).reading, room.language(request)
    shown, found = await reading.announcement(language), await reading.official(language)
    return page(request, "announcement.html", kept=SHORTLY, announcement=shown, official=found)


async def newest(request: Request) -> Response:
    """On to the official announcement, before it to the preliminary one."""
    found = await room.of(request).reading.official(room.language(request))
    address = room.at(request, "/official" if found else "/")
    return RedirectResponse(address, status_code=302, headers={"cache-control": NOT_KEPT})


async def official(request: Request) -> Response:
    """The cities that hold the title, or that there are none yet."""
    found = await room.of(request).reading.official(room.language(request))
    return page(request, "official.html", kept=SHORTLY, official=found)


async def city(request: Request) -> Response:
    """One announced city."""
    reading, language = room.of(request).reading, room.language(request)
    announced = await reading.announcement(language)
    shown = await reading.city(request.path_params["key"], language)
    if announced is None or shown is None:
        raise HTTPException(404)
    if moved := room.moved(request, shown.row.key):
        return moved
    return page(request, "city.html", kept=SHORTLY, announcement=announced, city=shown)


async def verification(request: Request) -> Response:
    """Where a number is typed in; what was typed leads to its own address."""
    given = request.query_params.get("number", "").strip()
    if given and _NUMBER.fullmatch(given):
        address = room.at(request, f"/verify/{quote(given, safe='')}")
        return RedirectResponse(address, status_code=303)
    return page(request, "verification.html", kept=NOT_KEPT, given=given[:64], is_odd=bool(given))


async def verdict(request: Request) -> Response:
    """Valid, revoked, or unknown; the last with 404, so that programs can tell as well."""
    number = request.path_params["number"].strip()
    if not number:
        return RedirectResponse(room.at(request, "/verify"), status_code=303)
    if not _NUMBER.fullmatch(number):
        raise HTTPException(404)
    found = await room.of(request).reading.verdict(number, room.language(request))
    status = 404 if found.state == "unknown" else 200
    return page(request, "verdict.html", status=status, verdict=found)


async def style(_: Request) -> Response:
    """The style sheet, whose address changes with it."""
    return _lasting("site.css", "text/css")


async def mark(_: Request) -> Response:
    return _lasting("mark.svg", "image/svg+xml")


async def robots(_: Request) -> Response:
    """Search engines may find the announcement, not forms and links."""
    closed = "".join(f"Disallow: /{one}/\n" for one in ("confirm", "withdraw", "verify"))
    return PlainTextResponse(f"User-agent: *\n{closed}Disallow: /cities/*/\n")


def _lasting(name: str, type: str) -> Response:
    kept = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(drawing.static(name), media_type=type, headers=kept)
