"""The pages on a socket, and who looks at them."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.bot.web.browsing import Browser
from tests.bot.web.desk import serving


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with serving() as served, aiohttp.ClientSession() as session:
        yield Browser(served=served, session=session)
