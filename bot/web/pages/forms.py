"""Forms without cookies: a signed, timed word in each, and what a browser sends back.

Invariant: a form counts only for the page it was drawn on, in its time, from our own pages.
"""

import asyncio
import hashlib
import hmac
import re
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

MOST_BYTES = 128_000
MOST_FIELDS = 10
PATIENCE = 20
"""Seconds for a body to arrive."""
LASTS = timedelta(hours=2)
_UNTYPED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
FORM = "application/x-www-form-urlencoded"


def signed(secret: bytes, page: str, now: datetime) -> str:
    """The word for a form on this page (its path), drawn now."""
    return _signed(secret, page, int(now.timestamp()))


def fault(secret: bytes, page: str, word: str, now: datetime) -> Literal["forged", "old"] | None:
    """What is wrong with the word that came back; an old one was ours and may be sent anew."""
    at = word.partition(".")[0]
    if not (at.isascii() and at.isdigit() and len(at) < 12):
        return "forged"
    if not hmac.compare_digest(word.encode(), _signed(secret, page, int(at)).encode()):
        return "forged"
    age = now.timestamp() - int(at)
    return None if -60 <= age <= LASTS.total_seconds() else "old"


async def fields(request: Request, url: str) -> dict[str, str]:
    """What was filled in, the last value of each name; HTTPException where it is no form."""
    if not is_ours(request, url):
        raise HTTPException(403)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise HTTPException(415)
    body = await _body(request)
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS,
            errors="strict",
        )  # fmt: skip
    except ValueError:  # UnicodeError among them
        raise HTTPException(400) from None
    return {name: _typed(value) for name, value in pairs}


def is_ours(request: Request, url: str) -> bool:
    """Whether a browser says that the form stood on another site (Fetch Metadata, RFC 6454).

    Old browsers say nothing; the form's word is what binds it.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    if origin is None:
        return True
    return urlsplit(origin).netloc in (urlsplit(url).netloc, request.headers.get("host"))


async def _body(request: Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(PATIENCE):
            async for part in request.stream():
                body += part
                if len(body) > MOST_BYTES:
                    raise HTTPException(413)
    except TimeoutError:
        raise HTTPException(408) from None
    return bytes(body)


def _typed(value: str) -> str:
    """Without what nobody types and PostgreSQL does not keep; lines end in one way."""
    return _UNTYPED.sub("", value.replace("\r\n", "\n"))


def _signed(secret: bytes, page: str, at: int) -> str:
    mac = hmac.new(secret, f"form|{page}|{at}".encode(), hashlib.sha256).hexdigest()
    return f"{at}.{mac[:32]}"
