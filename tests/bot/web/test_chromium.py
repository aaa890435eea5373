"""The pages in a real Chromium: with axe-core, by keyboard, without scripts, narrow, dark, printed.

These need Debian's `chromium`; a run without it leaves them out and says so (`tests/browser.py`).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright

from bot.web.pages import languages
from bot.web.pages.guard import Limits
from intake.consultation import Total
from tests.bot.web.desk import Plain, Served, serving
from tests.browser import CHROMIUM

PATHS = [
    "/", "/?lang=ar", "/cities/gdynia", "/cities/luxor?lang=ar", "/cities/odd/opinion",
    "/cities/gdynia/vote", "/confirm/opinionword", "/verify", "/verify/GDC-GOOD",
    "/verify/GDC-GONE", "/nothing",
]  # fmt: skip
TOTALS = {"gdynia": Total(city=1, counted=12873, held=412), "luxor": Total(city=2, counted=9021)}
LIMITS = Limits(reading=10_000, sending=1000, asking=1000)
pytestmark = pytest.mark.chromium


@dataclass(frozen=True, kw_only=True)
class Screen:
    """A browser, and what it complained of."""

    served: Served
    browser: Browser
    complaints: list[str]

    @asynccontextmanager
    async def page(self, **manner: Any) -> AsyncIterator[Page]:
        context = await self.browser.new_context(base_url=self.served.url, **manner)
        page = await context.new_page()
        page.on("console", lambda said: self.complaints.append(said.text))
        page.on("dialog", lambda _: self.complaints.append("a script ran"))
        yield page
        await context.close()


@asynccontextmanager
async def seen(served: Served) -> AsyncIterator[Screen]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield Screen(served=served, browser=browser, complaints=[])
        await browser.close()


@pytest.fixture
async def screen() -> AsyncIterator[Screen]:
    async with serving(Plain(totals=TOTALS), LIMITS) as served, seen(served) as made:
        yield made


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_no_barrier_on_any_page(screen: Screen, scheme: str) -> None:
    async with screen.page(color_scheme=scheme) as page:
        for path in PATHS:
            await page.goto(path)
            found = await Axe().run(page)
            assert found.violations_count == 0, f"{path}: {found.generate_report()}"


async def test_the_form_with_its_faults_has_no_barrier_and_says_them_first(screen: Screen) -> None:
    async with screen.page() as page:
        await page.goto("/cities/gdynia/opinion")
        await page.click("button")
        assert (await page.title()).startswith("Not sent yet")
        assert await page.evaluate("document.activeElement.getAttribute('role')") == "alert"
        assert (await Axe().run(page)).violations_count == 0


async def test_nothing_is_complained_of_and_nothing_runs(screen: Screen) -> None:
    async with screen.page() as page:
        for path in PATHS[:-1]:
            await page.goto(path)
    assert screen.complaints == []


async def test_an_opinion_goes_by_keyboard_alone_without_scripts(screen: Screen) -> None:
    async with screen.page(java_script_enabled=False) as page:
        await page.goto("/cities/gdynia/opinion")
        for _ in range(5):  # the skip link, the name, two pages, the city
            await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await page.keyboard.type("The trams are well run.")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Space")
        await page.keyboard.press("Tab")
        await page.keyboard.type("a@one.example")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/sent")
    (kept,) = screen.served.plain.voiced
    assert (kept.text, kept.is_objection) == ("The trams are well run.", True)
    assert kept.address == "a@one.example"


async def test_the_skip_link_shows_when_it_has_the_keyboard(screen: Screen) -> None:
    async with screen.page() as page:
        await page.goto("/")
        link = page.locator(".skip")
        before = await link.bounding_box()
        await page.keyboard.press("Tab")
        after = await link.bounding_box()
        assert before is not None
        assert after is not None
        assert before["y"] < 0 <= after["y"]


async def test_a_link_in_a_letter_is_confirmed_by_its_button_only(screen: Screen) -> None:
    async with screen.page() as page:
        await page.goto("/confirm/voteword")
        assert screen.served.plain.kept == []
        await page.get_by_role("button").click()
        assert await page.get_by_role("status").inner_text() == "Your vote is confirmed."
    assert len(screen.served.plain.kept) == 1


@pytest.mark.parametrize("width", [280, 360, 1280])
async def test_no_page_is_wider_than_the_screen(screen: Screen, width: int) -> None:
    async with screen.page(viewport={"width": width, "height": 740}) as page:
        for path in PATHS:
            await page.goto(path)
            assert await page.evaluate("document.documentElement.scrollWidth") <= width, path


async def test_no_page_is_wider_than_the_screen_in_any_language() -> None:
    spoken = languages.tongues()
    async with (
        serving(Plain(totals=TOTALS), LIMITS, tongues=spoken) as served,
        seen(served) as at,
        at.page(viewport={"width": 320, "height": 740}) as page,
    ):
        for code in spoken:
            for path in ("/", "/cities/gdynia/opinion", "/verify/GDC-GONE"):
                await page.goto(f"{path}?lang={code}")
                width = await page.evaluate("document.documentElement.scrollWidth")
                assert width <= 320, f"{code} {path}"


async def test_korean_words_are_not_broken_within(screen: Screen) -> None:
    async with screen.page() as page:
        await page.goto("/")
        await page.evaluate("document.documentElement.lang = 'ko'")
        broken = "getComputedStyle(document.querySelector('main p')).wordBreak"
        assert await page.evaluate(broken) == "keep-all"


async def test_buttons_are_large_enough_for_a_thumb(screen: Screen) -> None:
    async with screen.page(viewport={"width": 360, "height": 740}) as page:
        for path in ("/cities/gdynia/vote", "/confirm/opinionword", "/verify"):
            await page.goto(path)
            box = await page.get_by_role("button").bounding_box()
            assert box is not None
            assert box["height"] >= 44


async def test_right_to_left_pages_begin_on_the_right(screen: Screen) -> None:
    async with screen.page(viewport={"width": 1000, "height": 740}) as page:
        await page.goto("/cities/luxor?lang=ar")
        heading = await page.locator("h1 bdi").bounding_box()
        words = await page.locator("dd bdi").first.bounding_box()
        assert heading is not None
        assert words is not None
        assert min(heading["x"], words["x"]) > 500


async def test_paper_has_the_words_and_not_the_buttons(screen: Screen) -> None:
    async with screen.page(color_scheme="dark") as page:
        await page.emulate_media(media="print")
        await page.goto("/cities/gdynia")
        assert not await page.locator(".doors").is_visible()
        ground = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(255, 255, 255)"
        assert await page.get_by_text("The trams are well run.").is_visible()
