"""What the public sees: the announcement, a city, a number; everything escaped, nothing loaded."""

import re
from html.parser import HTMLParser
from urllib.parse import quote

import aiohttp
import pytest

from intake.consultation import Total
from tests.bot.web.browsing import Browser, Page, word
from tests.bot.web.desk import EVIL, Plain, serving

PATHS = [
    "/", "/official", "/cities/gdynia", "/cities/odd", "/cities/odd/opinion",
    "/cities/gdynia/vote", "/sent", "/confirm/opinionword", "/withdraw/voteword",
    "/verify", "/verify/GDC-GONE", "/verify/none", "/nothing", "/?lang=ar", "/%3Cscript%3E",
]  # fmt: skip


class Tags(HTMLParser):
    """The elements of a page and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


async def test_every_page_can_be_shown_to_anybody(browser: Browser) -> None:
    """On one server, since starting one takes longer than all its pages."""
    for path in PATHS:
        page = await browser.get(path)
        _loads_nothing(page)
        _is_headed(page)
        _can_be_read_out(page)


async def test_who_confirms_reads_the_city_in_its_own_name_and_in_english(
    browser: Browser,
) -> None:
    page = await browser.get("/confirm/ownword")
    assert '<bdi lang="ar">الأقصر</bdi> (<bdi lang="en">Luxor</bdi>)' in page.text


@pytest.mark.parametrize(
    ("key", "heard", "titled"),
    [
        ("luxor", '<bdi lang="ar">الأقصر</bdi> (<bdi lang="en">Luxor</bdi>)', "الأقصر (Luxor)"),
        ("suzhou", '<bdi lang="zh">苏州</bdi> (<bdi lang="en">Suzhou</bdi>)', "苏州 (Suzhou)"),
        ("gdynia", '<bdi lang="pl">Gdynia</bdi></a>', "Gdynia"),
    ],
)
async def test_who_fills_a_form_reads_both_names_of_the_city(
    browser: Browser, key: str, heard: str, titled: str
) -> None:
    for form in ("vote", "opinion"):
        page = await browser.get(f"/cities/{key}/{form}")
        assert heard in page.text
        assert f" · {titled} · " in page.text


def _loads_nothing(page: Page) -> None:
    """No script, no style and nothing from elsewhere."""
    tags = Tags(page.text).found
    assert {tag for tag, _ in tags}.isdisjoint({"script", "style", "img", "iframe", "object"})
    for _, attributes in tags:
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        loaded = attributes.get("src") or attributes.get("href") or attributes.get("action") or "/"
        assert loaded.startswith(("/", "#", "mailto:")), page.url
        assert not loaded.startswith("//"), page.url


def _is_headed(page: Page) -> None:
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Referrer-Policy"] == "same-origin"
    assert "max-age" in page.headers["Strict-Transport-Security"]
    assert page.headers.keys().isdisjoint({"Set-Cookie", "Server"})


def _can_be_read_out(page: Page) -> None:
    """One heading, a main part, a language, and a label for every field."""
    tags = Tags(page.text).found
    names = [tag for tag, _ in tags]
    assert (names.count("h1"), names.count("main"), names.count("title")) == (1, 1, 1), page.url
    (html,) = (attributes for tag, attributes in tags if tag == "html")
    assert (html["lang"], html["dir"]) in (("en", "ltr"), ("ar", "rtl"))
    ids = {attributes["id"] for _, attributes in tags if "id" in attributes}
    labelled = {attributes["for"] for tag, attributes in tags if tag == "label"}
    for tag, attributes in tags:
        if tag in ("input", "textarea") and attributes.get("type") != "hidden":
            assert attributes["id"] in labelled, page.url
        assert set((attributes.get("aria-describedby") or "").split()) <= ids, page.url


async def test_the_address_of_all_numbers_leads_to_the_page_that_asks_for_one(
    browser: Browser,
) -> None:
    page = await browser.get("/verify/")
    assert page.status == 200
    assert 'name="number"' in page.text


async def test_what_cities_and_the_public_write_is_shown_as_they_wrote_it(browser: Browser) -> None:
    page = await browser.get("/cities/odd")
    assert EVIL not in page.text
    assert page.text.count("&lt;script&gt;alert(1)&lt;/script&gt;") >= 4


async def test_of_an_answer_to_an_objection_only_the_day_is_told(browser: Browser) -> None:
    page = await browser.get("/cities/odd")
    assert "The organizers answered it on 3 August 2025." in page.text


@pytest.mark.parametrize("below", ["", "/opinion", "/vote"])
async def test_an_old_address_of_a_city_leads_to_the_present_one(
    browser: Browser, below: str
) -> None:
    page = await browser.get(f"/cities/old-gdynia{below}?lang=ar")
    assert page.status == 200
    assert page.url.endswith(f"/cities/gdynia{below}?lang=ar")


async def test_totals_show_what_counts_and_what_waits() -> None:
    plain = Plain(totals={"gdynia": Total(city=1, counted=12873, held=412)})
    async with serving(plain) as served, aiohttp.ClientSession() as session:
        page = await Browser(served=served, session=session).get("/cities/gdynia")
    assert "12,873 votes" in page.text
    assert "412 more wait for an organizer; 13,285 in all" in page.text


async def test_hidden_totals_are_in_no_page(browser: Browser) -> None:
    pages = [await browser.get("/"), await browser.get("/cities/gdynia")]
    assert not any('class="figure"' in one.text or "more wait" in one.text for one in pages)
    assert "shown after the close" in pages[0].text


async def test_before_the_announcement_nothing_is_named() -> None:
    async with serving(Plain(is_public=False)) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        assert "no announcement yet" in (await browser.get("/")).text
        for path in ("/cities/gdynia", "/cities/gdynia/vote"):
            page = await browser.get(path)
            assert page.status == 404
            assert "Gdynia" not in page.text


async def test_a_closed_consultation_offers_and_takes_nothing() -> None:
    async with serving(Plain(takes=())) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        assert "closed on" in (await browser.get("/")).text
        assert "/opinion" not in (await browser.get("/cities/gdynia")).text
        assert (await browser.get("/cities/gdynia/opinion")).url.endswith("/cities/gdynia")
    assert served.plain.kept == []


@pytest.mark.parametrize(
    ("number", "status", "says"),
    [
        ("GDC-GOOD", 200, "Valid"),
        ("gdc-good", 200, "Valid"),
        ("GDC-GONE", 200, "Revoked"),
        ("GDC-OLD", 200, "Replaced"),
        ("GDC-NONE", 404, "Unknown"),
        ("..%2F..%2Fetc", 404, "Unknown"),
        ("%3Cscript%3E", 404, "Unknown"),
        ("x" * 65, 404, "nothing here"),
    ],
)
async def test_a_number_is_valid_unknown_revoked_or_replaced(
    browser: Browser, number: str, status: int, says: str
) -> None:
    page = await browser.get(f"/verify/{number}")
    heading = re.search(r"<h1>(.*?)</h1>", page.text, re.DOTALL)
    assert heading
    assert (page.status, says in heading[1]) == (status, True)
    assert page.headers["Cache-Control"] == "no-store"


async def test_a_document_of_a_rehearsal_is_told_as_one(browser: Browser) -> None:
    told = {
        one: "rehearsal" in (await browser.get(f"/verify/{one}")).text
        for one in ("GDC-OLD", "GDC-GOOD")
    }
    assert told == {"GDC-OLD": True, "GDC-GOOD": False}


async def test_an_unknown_number_tells_of_no_city(browser: Browser) -> None:
    assert "Luxor" not in (await browser.get("/verify/GDC-NONE")).text


@pytest.mark.parametrize("typed", ["GDC-GOOD", " gdc-good ", "GDC–GOOD 1", "a/b?c#d"])
async def test_a_typed_number_leads_to_its_own_address(browser: Browser, typed: str) -> None:
    page = await browser.get(f"/verify?number={quote(typed, safe='')}")
    assert "/verify/" in page.url
    assert "Number" in page.text


async def test_the_language_is_the_one_asked_for_and_stays_on_the_way(browser: Browser) -> None:
    chosen = await browser.get("/?lang=ar")
    assert '<html lang="ar" dir="rtl">' in chosen.text
    assert 'href="/cities/gdynia?lang=ar"' in chosen.text
    accepted = await browser.get("/", **{"Accept-Language": "xx, ar-EG;q=0.9, en;q=0.1"})
    assert accepted.headers["Content-Language"] == "ar"
    assert (await browser.get("/?lang=%3Cx")).headers["Content-Language"] == "en"


async def test_no_link_leads_to_another_host_by_a_doubled_slash(browser: Browser) -> None:
    page = await browser.get("//evil.example/x")
    assert 'href="//' not in page.text


async def test_style_and_mark_may_be_kept_for_long(browser: Browser) -> None:
    for name, type_ in (("site.css", "text/css"), ("mark.svg", "image/svg+xml")):
        page = await browser.get(f"/static/{name}")
        assert page.headers["Content-Type"].startswith(type_)
        assert "immutable" in page.headers["Cache-Control"]
    assert (await browser.get("/static/..%2f..%2fapp.py")).status == 404


async def test_a_desk_under_a_path_of_its_host_leads_there(browser: Browser) -> None:
    async with serving(address="https://cities.example/desk") as served:
        under = Browser(served=served, session=browser.session)
        pages = [await under.get(path) for path in ("/", "/cities/gdynia/vote?lang=ar", "/verify")]
        sent = {"address": "a@one.example", "form": word(pages[1])}
        async with under.session.post(
            f"{served.url}/cities/gdynia/vote?lang=ar", data=sent, allow_redirects=False
        ) as answer:
            assert answer.headers["Location"] == "/desk/sent?lang=ar"
    found = {one for page in pages for one in re.findall(r'(?:href|action)="(/[^"]*)', page.text)}
    assert {one for one in found if not one.startswith("/desk/")} == set()
    assert {"/desk/cities/gdynia", "/desk/verify", "/desk/cities/gdynia/vote?lang=ar"} <= found


async def test_the_official_announcement_names_cities_in_their_own_script(
    browser: Browser,
) -> None:
    text = (await browser.get("/official")).text
    assert '<bdi lang="ar">الأقصر</bdi>' in text
    assert "Luxor" in text
    assert "2 November 2025" in text
    assert "World IoT Digital Economic Development Committee" in text
    assert EVIL not in text
    assert 'href="/official"' in (await browser.get("/")).text


async def test_before_a_city_is_titled_nothing_leads_to_the_official_announcement() -> None:
    async with serving(Plain(is_titled=False)) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        assert "no official announcement yet" in (await browser.get("/official")).text
        assert 'href="/official"' not in (await browser.get("/")).text


@pytest.mark.parametrize(("is_titled", "leads"), [(True, "/official"), (False, "/")])
async def test_the_announcement_that_every_page_leads_to_is_the_newest(
    is_titled: bool, leads: str
) -> None:
    async with serving(Plain(is_titled=is_titled)) as served, aiohttp.ClientSession() as session:
        browser = Browser(served=served, session=session)
        page = await browser.get("/cities/gdynia")
        assert '<li><a href="/announcement">Announcement</a></li>' in page.text
        url = f"{served.url}/announcement?lang=ar"
        async with session.get(url, allow_redirects=False) as answer:
            assert (answer.status, answer.headers["Location"]) == (302, f"{leads}?lang=ar")
        newest = await browser.get(leads)
        assert '<li><a href="/announcement" aria-current="page">' in newest.text
