"""What all pages share: whom they ask, in whose languages they speak, and how a page is made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.clock import Clock
from bot.web.pages import drawing, languages
from bot.web.pages.reading import Reading
from replies.filters import Tongue, tongue

NOT_KEPT = "no-store"
NEWEST = "/announcement"
"""Where every page leads on: to the official announcement, once it is made."""
SHORTLY = "public, max-age=0, s-maxage=60"  # a browser asks anew, so that a voter sees their vote


@dataclass(frozen=True, kw_only=True)
class Site:
    """The public's listener.

    `url` is where the public reaches it (https://…), `desk` the desk's mail address, `public` the
    one that takes opinions and votes, `secret` what forms are signed with. `tongues` are the
    languages it speaks, by code.
    """

    reading: Reading
    secret: bytes = field(repr=False)
    clock: Clock
    url: str
    desk: str
    public: str
    tongues: Mapping[str, Tongue] = field(default_factory=lambda: {"en": tongue("en")})

    @property
    def base(self) -> str:
        """The path under which a proxy leads here; "" for the whole host."""
        return urlsplit(self.url).path.rstrip("/")

    @property
    def own_names(self) -> dict[str, str]:
        return languages.own_names(self.tongues)


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
        site.tongues[code], template, lang=code, languages=site.own_names, desk=site.desk,
        public=site.public, path=_address(request), at=partial(at, request),
        file=partial(_file, site),
        checked_at=at(request, "/verify"), newest=at(request, NEWEST),
        is_chosen=is_chosen(request), as_of="", **words,
    )  # fmt: skip
    told = {"cache-control": kept, "content-language": code, "vary": "accept-language"}
    return HTMLResponse(text, status_code=status, headers={**told, **(headers or {})})


def at(request: Request, path: str, code: str = "") -> str:
    """The address of a page of ours, in the language of its own or in that chosen before."""
    asked = code or (language(request) if is_chosen(request) else "")
    return f"{of(request).base}{path}" + (f"?lang={asked}" if asked else "")


def moved(request: Request, key: str, below: str = "") -> Response | None:
    """Where a city's page lies now, if it was asked for under a name that the city had before."""
    if request.path_params["key"] == key:
        return None
    return RedirectResponse(at(request, f"/cities/{key}{below}"), 302)


def is_chosen(request: Request) -> bool:
    """Whether this page's address says its language, so that links from it do."""
    return request.query_params.get("lang", "") in of(request).tongues


def _file(site: Site, name: str) -> str:
    return f"{site.base}/static/{name}?{drawing.edition(name)}"


def _address(request: Request) -> str:
    """The page's own path, for links: never that of another host ("//evil.example")."""
    return "/" + quote(request.url.path.lstrip("/"), safe="/")
