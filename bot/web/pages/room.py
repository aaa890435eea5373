"""What all pages share: whom they ask, in whose languages they speak, and how a page is made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.clock import Clock
from bot.web.pages import drawing, languages
from bot.web.pages.reading import Reading
from replies.filters import Tongue, tongue

NOT_KEPT = "no-store"
SHORTLY = "public, max-age=60"


@dataclass(frozen=True, kw_only=True)
class Site:
    """The public's listener.

    `url` is where the public reaches it (https://…), `desk` the mail address that takes the same
    by mail, `secret` what forms are signed with. `tongues` are the languages it speaks, by code.
    """

    reading: Reading
    secret: bytes = field(repr=False)
    clock: Clock
    url: str
    desk: str
    tongues: Mapping[str, Tongue] = MappingProxyType({"en": tongue("en")})


def of(request: Request) -> Site:
    site: Site = request.app.state.site
    return site


def language(request: Request) -> str:
    """The language of this page: what its address says, else the best the browser names."""
    chosen = request.query_params.get("lang", "")
    asked = request.headers.get("accept-language", "")
    return languages.chosen(tuple(of(request).tongues), chosen, asked)


def page(
    request: Request,
    template: str,
    *,
    status: int = 200,
    kept: str = NOT_KEPT,
    headers: Mapping[str, str] | None = None,
    **words: object,
) -> Response:
    """A page in the reader's language; `kept` is how long others may keep it (RFC 9111)."""
    site, code = of(request), language(request)
    text = drawing.draw(
        site.tongues[code], template,
        desk=site.desk, path=request.url.path, languages=site.tongues,
        chosen=request.query_params.get("lang") == code, **words,
    )  # fmt: skip
    told = {"cache-control": kept, "content-language": code, "vary": "accept-language"}
    return HTMLResponse(text, status_code=status, headers={**told, **(headers or {})})
