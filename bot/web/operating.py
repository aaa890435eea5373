"""The operator's listener: whether the desk is well, and its figures for Prometheus.

Invariant: none of this is on the public's listener. It asks no password: it listens where only the
operator's machines reach it.
"""

from collections.abc import Awaitable, Callable, Mapping

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.web import watching
from bot.web.watching import Counts

PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"

Look = Callable[[], Awaitable[Mapping[str, str]]]
"""What is wrong, by part ("store", "mail"); nothing where all is well."""

Measure = Callable[[], Awaitable[Mapping[str, float]]]
"""Figures by name: letters waiting, messages parked, seconds since the last message."""


def operator(look: Look, measure: Measure, counts: Counts) -> Starlette:
    """The operator's listener."""

    async def health(_: Request) -> Response:
        faults = dict(await look())
        told = {"status": "faulty" if faults else "well", "faults": faults}
        return JSONResponse(told, 503 if faults else 200, {"cache-control": "no-store"})

    async def metrics(_: Request) -> Response:
        lines = [*counts.lines(), *watching.gauges(await measure())]
        return PlainTextResponse("\n".join(lines) + "\n", media_type=PROMETHEUS)

    return Starlette(routes=[Route("/health", health), Route("/metrics", metrics)])
