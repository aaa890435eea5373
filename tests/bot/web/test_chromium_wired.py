"""The whole desk in a real Chromium: from the form by the letter to the total, and all its pages.

These need Debian's `chromium`; a run without it leaves them out and says so (`tests/browser.py`).
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, async_playwright

from tests.bot.documents.awarded import the_city
from tests.bot.web.wired import Wired, wired
from tests.browser import CHROMIUM

ADDRESS = "anna@sopot.example"
pytestmark = pytest.mark.chromium


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Wired]:
    async with wired(tmp_path) as there:
        yield there


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest.mark.parametrize("scripts", [True, False])
async def test_a_vote_goes_from_the_list_by_the_letter_into_the_total(
    desk: Wired, chromium: Browser, scripts: bool
) -> None:
    page = await chromium.new_page(java_script_enabled=scripts)
    await page.goto(desk.url)
    await page.get_by_role("link", name="Gdynia").click()
    await page.get_by_role("link", name="Vote for this city").click()
    await page.get_by_label("Your mail address").fill(ADDRESS)
    await page.get_by_role("button", name="Vote").click()
    await page.get_by_role("heading", name="Now look into your mail").wait_for()
    await page.goto(desk.url + await desk.link(ADDRESS))
    await page.get_by_role("button", name="Yes, this is my vote").click()
    assert await page.get_by_role("status").inner_text() == "Your vote is confirmed."
    await desk.settled()
    await page.goto(f"{desk.url}/cities/gdynia-1")
    assert await page.get_by_text("1 vote").is_visible()


async def test_no_page_of_the_desk_has_a_barrier(desk: Wired, chromium: Browser) -> None:
    page = await chromium.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    city = "/cities/gdynia-1"
    for path in ("/", city, f"{city}/opinion", f"{city}/vote", "/verify", "/sent"):
        await page.goto(desk.url + path)
        found = await Axe().run(page)
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"
    assert complaints == []


async def test_an_opinion_is_shown_once_more_before_it_is_confirmed(
    desk: Wired, chromium: Browser
) -> None:
    page = await chromium.new_page()
    await page.goto(f"{desk.url}/cities/gdynia-1/opinion")
    await page.get_by_label("What do you think of this city?").fill("The trams are well run.")
    await page.get_by_label("Your mail address").fill(ADDRESS)
    await page.get_by_role("button").click()
    await page.goto(desk.url + await desk.link(ADDRESS))
    assert await page.get_by_text("The trams are well run.").is_visible()
    await page.get_by_role("button", name="Yes, this is my opinion").click()
    assert "confirmed" in await page.get_by_role("status").inner_text()


async def test_a_number_is_checked_on_the_desks_own_store(
    tmp_path: Path, chromium: Browser
) -> None:
    award = replace(the_city(), application=1)
    async with wired(tmp_path, award=award) as desk:
        page = await chromium.new_page()
        await page.goto(f"{desk.url}/verify")
        await page.get_by_label("Number").fill(f" {award.documents[0].number.lower()} ")
        await page.get_by_role("button", name="Check").click()
        assert await page.get_by_role("heading", level=1).inner_text() == "Valid"
        assert await page.get_by_text(award.own_name).is_visible()
        assert not await page.get_by_text("belongs to a rehearsal").is_visible()
        await page.goto(f"{desk.url}/verify/GDC-2025-2222-2222-2222")
        assert await page.get_by_role("heading", level=1).inner_text() == "Unknown"
