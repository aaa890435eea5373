"""The pages for what went wrong, in the same manner as all others."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.web.pages.room import page

KNOWN = (403, 404, 405, 408, 413, 429, 500, 503)
LATER = 30
"""Seconds after which it is worth trying again where the store is out of reach."""


async def refused(request: Request, fault: Exception) -> Response:
    """An HTTPException as a page."""
    assert isinstance(fault, HTTPException)
    return drawn(request, fault.status_code, fault.headers)


async def unavailable(request: Request, _: Exception) -> Response:
    return drawn(request, 503, {"retry-after": str(LATER)})


async def broken(request: Request, _: Exception) -> Response:
    """Ours to mend: the log has what happened, the page says nothing of it."""
    return drawn(request, 500)


def drawn(request: Request, status: int, headers: Mapping[str, str] | None = None) -> Response:
    return page(
        request, "fault.html", status=status, headers=headers,
        kind=status if status in KNOWN else 400,
    )  # fmt: skip
