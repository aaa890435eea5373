"""What a page acknowledged is there after kill -9, in the inbox or decided already."""

import asyncio
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import aiohttp
from sqlalchemy import select

from intake.calls.model import Stage
from intake.store import Store
from intake.store.tables.schema import inbox
from tests.bot.commands import house as houses
from tests.bot.web.browsing import FORM
from tests.bot.web.wired import CALL
from tests.ports import free_endpoint

OPEN = re.sub("2025-(09|10|11)-(?=..T)", r"2999-\1-", CALL)
"""The announcement's end, and all that follows, lies far ahead."""
PATIENCE = 60.0


def test_every_vote_that_was_acknowledged_is_kept_through_kill_9(
    tmp_path: Path, database: str, store: Store
) -> None:
    house = houses.built(tmp_path / "folder", database, store, OPEN)
    house.city(1, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
    where = free_endpoint()
    listening = {
        "CITYDESK_MAIL_LISTEN": str(free_endpoint()), "CITYDESK_OPERATOR_LISTEN": "",
        "CITYDESK_WEB_LISTEN": str(where), "CITYDESK_WEB_PROXIES": "127.0.0.1",
    }  # fmt: skip
    serving = subprocess.Popen(
        [sys.executable, "-m", "bot", "serve"], env=house.environment | listening,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        kept = asyncio.run(_voting(f"http://{where}", serving))
    finally:
        serving.kill()
        serving.wait()
    with store.reading() as connection:
        came = set(connection.execute(select(inbox.c.sender)).scalars())
    assert len(kept) > 50
    assert kept <= came


async def _voting(url: str, serving: subprocess.Popen[bytes]) -> set[str]:
    """Whose votes were acknowledged until the desk was killed in the midst of them."""
    kept: set[str] = set()
    async with aiohttp.ClientSession() as session:
        form = await _form(session, f"{url}/cities/city-1-1/vote")

        async def vote(n: int) -> None:
            address = f"person@town{n}.example"
            headers = FORM | {"X-Forwarded-For": f"192.{n // 250}.{n % 250}.1"}
            async with session.post(
                f"{url}/cities/city-1-1/vote", data={"address": address, "form": form},
                headers=headers, allow_redirects=False,
            ) as answer:  # fmt: skip
                assert answer.status == 303
                kept.add(address)
            if len(kept) > 100:
                serving.send_signal(signal.SIGKILL)

        await asyncio.gather(*(vote(n) for n in range(400)), return_exceptions=True)
    return kept


async def _form(session: aiohttp.ClientSession, page: str) -> str:
    """The form's word, once the desk serves."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            async with session.get(page) as answer:
                found = re.search(r'name="form" value="([^"]+)"', await answer.text())
            assert found
            return found[1]
        except aiohttp.ClientConnectionError:
            assert time.monotonic() < until
            await asyncio.sleep(0.1)
