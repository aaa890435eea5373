"""What all pages share: whom they ask, in whose languages they speak, and how a page is made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.clock import Clock
from bot.web.pages import drawing, languages
from bot.web.pages.reading import Reading
from intake.languages import all_read
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
    tongues: Mapping[str, Tongue] = field(default_factory=lambda: {"en": tongue("en")})

    @property
    def own_names(self) -> dict[str, str]:
        """How each of its languages calls itself."""
        known = all_read()
        return {code: known[code].own if code in known else code for code in self.tongues}


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
    is_chosen = request.query_params.get("lang") == code
    text = drawing.draw(
        site.tongues[code], template, lang=code, languages=site.own_names, desk=site.desk,
        path=_address(request), suffix=f"?lang={code}" if is_chosen else "", **words,
    )  # fmt: skip
    told = {"cache-control": kept, "content-language": code, "vary": "accept-language"}
    return HTMLResponse(text, status_code=status, headers={**told, **(headers or {})})


def _address(request: Request) -> str:
    """The page's own path, for links: never that of another host ("//evil.example")."""
    return "/" + quote(request.url.path.lstrip("/"), safe="/")
