"""Pages that take something: an opinion, a vote, and the press that confirms or withdraws it.

Invariant: reading a page changes nothing, since mail scanners follow links; only a POST does, and
what it brought is kept before it is acknowledged. What was typed is never lost to a fault.
"""

from dataclasses import dataclass
from typing import Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.pages import forms, room
from bot.web.pages.reading import Announcement, CityShown, Kind, Pending, Pressed, Voiced
from bot.web.pages.room import page
from intake import names
from intake.consultation import people
from intake.consultation.links import Purpose

WORD = "form"
"""The field that holds a form's signed word."""

STATUS = {"source": 429, "closed": 403, "mode": 403, "expired": 410, "settled": 409}
"""HTTP's own words for what the desk refuses."""


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A form as it was filled in, to be drawn again."""

    address: str = ""
    text: str = ""
    is_objection: bool = False


class Answering(Protocol):
    """A page with a form: `show` changes nothing, `take` keeps what came."""

    async def show(self, request: Request) -> Response: ...

    async def take(self, request: Request) -> Response: ...


def form(kind: Kind) -> Answering:
    """The form for an opinion, an objection or a vote on the city the address names."""
    return _Form(kind=kind)


def link(purpose: Purpose) -> Answering:
    """What a link in a letter leads to."""
    return _Link(purpose=purpose)


async def sent(request: Request) -> Response:
    """After a form: the same page for everybody, whatever was known of their address."""
    return page(request, "sent.html")


@dataclass(frozen=True, kw_only=True)
class _Form:
    """The form for an opinion, an objection or a vote on a city."""

    kind: Kind

    async def show(self, request: Request) -> Response:
        announced, city = await self._about(request)
        if moved := room.moved(request, city.row.key, f"/{self.kind}"):
            return moved
        if self.kind not in announced.takes:
            return RedirectResponse(room.at(request, f"/cities/{city.row.key}"), 303)
        return self._drawn(request, announced, city, Filled(), (), 200)

    async def take(self, request: Request) -> Response:
        site = room.of(request)
        given = await forms.fields(request, site.url)
        announced, city = await self._about(request)
        filled = _filled(given)
        now = site.clock()
        if self.kind not in announced.takes:
            return self._drawn(request, announced, city, filled, ("closed",), STATUS["closed"])
        if wrong := forms.fault(site.secret, request.url.path, given.get(WORD, ""), now):
            status = 403 if wrong == "forged" else 422
            return self._drawn(request, announced, city, filled, (wrong,), status)
        if faults := self._faults(filled, announced):
            return self._drawn(request, announced, city, filled, faults, 422)
        refusal = await site.reading.take(self._voiced(request, city, filled))
        if refusal:
            status = STATUS.get(refusal.reason, 422)
            return self._drawn(request, announced, city, filled, (refusal.reason,), status)
        return RedirectResponse(room.at(request, "/sent"), 303)

    async def _about(self, request: Request) -> tuple[Announcement, CityShown]:
        reading, language = room.of(request).reading, room.language(request)
        announced = await reading.announcement(language)
        city = await reading.city(request.path_params["key"], language)
        if announced is None or city is None:
            raise HTTPException(404)
        return announced, city

    def _faults(self, filled: Filled, announced: Announcement) -> tuple[str, ...]:
        found = [] if people.person(filled.address) else ["address"]
        if self.kind != "vote" and not names.is_said(filled.text):
            found.append("empty")
        if self.kind != "vote" and len(filled.text) > announced.opinion_length:
            found.append("long")
        return tuple(found)

    def _voiced(self, request: Request, city: CityShown, filled: Filled) -> Voiced:
        is_marked = self.kind == "opinion" and filled.is_objection
        return Voiced(
            kind=self.kind, city=city.row.key, address=filled.address.strip(),
            host=request.client.host if request.client else "",
            language=room.language(request), at=room.of(request).clock(),
            text=filled.text if self.kind != "vote" else "",
            is_objection=is_marked or self.kind == "objection",
        )  # fmt: skip

    def _drawn(
        self, request: Request, announced: Announcement, city: CityShown, filled: Filled,
        faults: tuple[str, ...], status: int,
    ) -> Response:  # fmt: skip
        site = room.of(request)
        return page(
            request, f"{self.kind}.html", status=status, announcement=announced, city=city,
            filled=filled, faults=faults,
            word=forms.signed(site.secret, request.url.path, site.clock()),
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Link:
    """What a link in a letter leads to: a page with one button."""

    purpose: Purpose

    async def show(self, request: Request) -> Response:
        pending = await self._pending(request)
        fault = pending.refusal.reason if pending.refusal else None
        return self._drawn(request, pending, fault)

    async def take(self, request: Request) -> Response:
        site = room.of(request)
        given = await forms.fields(request, site.url)
        pending = await self._pending(request)
        now = site.clock()
        if wrong := forms.fault(site.secret, request.url.path, given.get(WORD, ""), now):
            known = pending.refusal.reason if pending.refusal else wrong
            return self._drawn(request, pending, known)
        word = request.path_params["word"]
        refusal = await site.reading.take(Pressed(purpose=self.purpose, word=word, at=now))
        if refusal:
            return self._drawn(request, pending, refusal.reason)
        return page(request, "done.html", purpose=self.purpose, pending=pending)

    async def _pending(self, request: Request) -> Pending:
        word, language = request.path_params["word"], room.language(request)
        found = await room.of(request).reading.pending(self.purpose, word, language)
        if found is None:
            raise HTTPException(404)
        return found

    def _drawn(self, request: Request, pending: Pending, fault: str | None) -> Response:
        site = room.of(request)
        status = 200 if fault is None else {"forged": 403, "old": 422, **STATUS}.get(fault, 422)
        return page(
            request, "link.html", status=status, purpose=self.purpose, pending=pending, fault=fault,
            word=forms.signed(site.secret, request.url.path, site.clock()),
        )  # fmt: skip


def _filled(given: dict[str, str]) -> Filled:
    return Filled(
        address=given.get("address", "")[:320],
        text=given.get("text", ""),
        is_objection="objection" in given,
    )
