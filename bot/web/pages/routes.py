"""The public's pages as one application. Invariant: nothing of the operator's is among them."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.web.pages import faults, room, showing, speaking
from bot.web.pages.guard import Guard, Limited, Limits
from bot.web.pages.room import Site
from bot.web.watching import Counts
from intake.errors import StoreUnavailableError


def public(site: Site, counts: Counts | None = None, limits: Limits | None = None) -> ASGIApp:
    """The public's listener; what is asked of it is counted in `counts`."""
    routes = [*_shown(), *_taken()]
    made = Starlette(
        routes=routes,
        middleware=[Middleware(Limited, limits=limits or Limits(), clock=site.clock)],
        exception_handlers={
            HTTPException: faults.refused,
            StoreUnavailableError: faults.unavailable,
            Exception: faults.broken,
        },
    )
    made.router.redirect_slashes = False
    made.state.site = site
    return Guard(
        made,
        is_https=site.url.startswith("https:"),
        counts=counts or Counts(site.clock),
        names={route.endpoint: route.name for route in routes},
    )


def _shown() -> list[Route]:
    return [
        Route("/", showing.announcement, name="announcement"),
        Route("/official", showing.official, name="official"),
        Route(room.NEWEST, showing.newest, name="newest"),
        Route("/cities/{key}", showing.city, name="city"),
        Route("/verify", showing.verification, name="verification"),
        Route("/verify/{number:path}", showing.verdict, name="verdict"),
        Route("/sent", speaking.sent, name="sent"),
        Route("/static/site.css", showing.style, name="style"),
        Route("/static/mark.svg", showing.mark, name="mark"),
        Route("/robots.txt", showing.robots, name="robots"),
    ]


def _taken() -> list[Route]:
    opinion, vote = speaking.form("opinion"), speaking.form("vote")
    objection = speaking.form("objection")
    confirm, withdraw = speaking.link("confirm"), speaking.link("withdraw")
    rows: list[tuple[str, speaking.Answering]] = [
        ("/cities/{key}/opinion", opinion),
        ("/cities/{key}/vote", vote),
        ("/cities/{key}/objection", objection),
        ("/confirm/{word}", confirm),
        ("/withdraw/{word}", withdraw),
    ]
    return [
        Route(path, answer, methods=[method], name=path.split("/")[-1 if "key" in path else 1])
        for path, one in rows
        for method, answer in (("GET", one.show), ("POST", one.take))
    ]
