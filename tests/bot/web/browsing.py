"""A client that fills in forms as a browser without scripts does."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp

from tests.bot.web.desk import Served

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, kw_only=True)
class Page:
    status: int
    text: str
    headers: Mapping[str, str]
    url: str


@dataclass(frozen=True, kw_only=True)
class Browser:
    served: Served
    session: aiohttp.ClientSession

    async def get(self, path: str, **headers: str) -> Page:
        async with self.session.get(self.served.url + path, headers=headers) as answer:
            return await _page(answer)

    async def post(self, path: str, fields: Mapping[str, str], **headers: str) -> Page:
        """A form sent as it is, without having been looked at."""
        async with self.session.post(
            self.served.url + path, data=fields, headers={**FORM, **headers}
        ) as answer:
            return await _page(answer)

    async def send(self, path: str, fields: Mapping[str, str] | None = None) -> Page:
        """The form on this page, filled in."""
        return await self.post(path, {"form": word(await self.get(path)), **(fields or {})})


def word(page: Page) -> str:
    found = re.search(r'name="form" value="([^"]+)"', page.text)
    assert found, page.text
    return found[1]


async def _page(answer: aiohttp.ClientResponse) -> Page:
    return Page(
        status=answer.status, text=await answer.text(), headers=answer.headers, url=str(answer.url)
    )
