"""The pages in each language that the desk has, with its real catalogue."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.web.pages import languages
from intake.consultation import Total
from tests.bot.web.browsing import Browser
from tests.bot.web.desk import Plain, serving

SPOKEN = sorted(languages.tongues())
PATHS = ["/", "/official", "/cities/luxor", "/cities/odd/opinion", "/confirm/voteword", "/verify",
         "/verify/GDC-GONE", "/verify/none", "/nothing"]  # fmt: skip


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    plain = Plain(totals={"gdynia": Total(city=1, counted=12873)})
    async with (
        serving(plain, tongues=languages.tongues()) as served,
        aiohttp.ClientSession() as session,
    ):
        yield Browser(served=served, session=session)


async def test_every_page_says_its_language_and_leads_to_itself_in_all_others(
    browser: Browser,
) -> None:
    assert len(SPOKEN) == 12
    for path in PATHS:
        for code in SPOKEN:
            page = await browser.get(path, **{"Accept-Language": code})
            turned = "rtl" if code == "ar" else "ltr"
            assert f'<html lang="{code}" dir="{turned}">' in page.text, path
            for other in SPOKEN:
                link = f'<a href="{path}?lang={other}" lang="{other}" hreflang="{other}"'
                assert link in page.text, path


@pytest.mark.parametrize(
    ("code", "country", "votes"),
    [
        ("en", "Country:", "Votes:"),
        ("ar", "البلد:", "الأصوات:"),
        ("fr", "Pays\N{NO-BREAK SPACE}:", "Votes\N{NO-BREAK SPACE}:"),
        ("zh", "国家：", "票数："),
        ("ja", "国：", "票数："),
    ],
)
async def test_a_label_stands_before_a_colon_of_its_language(
    browser: Browser, code: str, country: str, votes: str
) -> None:
    page = await browser.get(f"/?lang={code}")
    assert f'data-label="{country}"' in page.text
    assert f'data-label="{votes}"' in page.text


async def test_so_does_the_state_of_a_number_in_the_title_of_its_page(browser: Browser) -> None:
    assert "<title>已吊销： GDC-GONE · " in (await browser.get("/verify/GDC-GONE?lang=zh")).text
    assert "<title>Révoqué\N{NO-BREAK SPACE}: GDC" in (
        (await browser.get("/verify/GDC-GONE?lang=fr")).text
    )


async def test_no_full_stop_of_ours_follows_an_address(browser: Browser) -> None:
    for path in ("/", "/verify"):
        for code in SPOKEN:
            assert "</bdi></a>." not in (await browser.get(f"{path}?lang={code}")).text
