"""The pages in the words of a translator: the same catalogue as the letters' serves them."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.web.pages import languages
from replies import catalogue, filters
from tests.bot.web.browsing import Browser
from tests.bot.web.desk import serving

SAID = {
    "fr": ("Official announcement", "Annonce officielle"),
    "ar": ("Official announcement", "الإعلان الرسمي"),
}
CACHED = (catalogue._languages, catalogue.translations, filters.tongue)
_OF_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_ATTRIBUTE = re.compile(r'\b(?:aria-label|title|alt|placeholder|data-label)="(.*?)"')
_TAG = re.compile(r"<[^>]*>")


@pytest.fixture
async def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Browser]:
    """The pages on a desk with two catalogues, as a translator would leave them."""
    for one in CACHED:
        one.cache_clear()
    monkeypatch.setattr(catalogue, "LOCALES", tmp_path)
    for code, (message, words) in SAID.items():
        said = f'msgid ""\nmsgstr ""\n\nmsgid "{message}"\nmsgstr "{words}"\n'
        (tmp_path / f"{code}.po").write_text(said, encoding="utf-8")
    async with (
        serving(tongues=languages.tongues()) as served,
        aiohttp.ClientSession() as session,
    ):
        yield Browser(served=served, session=session)
    monkeypatch.undo()
    for one in CACHED:
        one.cache_clear()


@pytest.mark.parametrize(
    ("path", "accepted", "begins", "heading"),
    [
        ("/official", "fr", '<html lang="fr" dir="ltr">', "Annonce officielle"),
        ("/official", "fr-CA, en;q=0.5", '<html lang="fr" dir="ltr">', "Annonce officielle"),
        ("/official", "ar-EG", '<html lang="ar" dir="rtl">', "الإعلان الرسمي"),
        ("/official?lang=ar", "fr", '<html lang="ar" dir="rtl">', "الإعلان الرسمي"),
        ("/official", "", '<html lang="en" dir="ltr">', "Official announcement"),
        ("/official", "en", '<html lang="en" dir="ltr">', "Official announcement"),
        ("/official", "ja", '<html lang="en" dir="ltr">', "Official announcement"),
        ("/official?lang=ja", "", '<html lang="en" dir="ltr">', "Official announcement"),
        ("/official?lang=en", "ar", '<html lang="en" dir="ltr">', "Official announcement"),
        ("/official?lang=", "fr", '<html lang="fr" dir="ltr">', "Annonce officielle"),
    ],
)
async def test_a_page_is_in_the_readers_language_where_a_translator_wrote_it(
    browser: Browser, path: str, accepted: str, begins: str, heading: str
) -> None:
    page = await browser.get(path, **{"Accept-Language": accepted})
    assert begins in page.text
    assert f"<h1>{heading}</h1>" in page.text
    assert page.headers["content-language"] == begins.split('"')[1]
    assert page.headers["vary"] == "accept-language"


def test_the_texts_of_pages_stand_in_the_template_for_translators() -> None:
    known = {message.id for message in catalogue.read_catalogue(catalogue.TEMPLATE)}
    assert {"There is nothing here", "Now look into your mail", "Holds the title"} <= known
    assert ("%(count)s city", "%(count)s cities") in known


@pytest.mark.parametrize("path", sorted(catalogue.PAGES.glob("*.html")), ids=lambda one: one.name)
def test_no_word_of_a_page_escapes_its_translator(path: Path) -> None:
    text = _OF_JINJA.sub("", path.read_text("utf-8"))
    bare = [_TAG.sub(" ", text), *_ATTRIBUTE.findall(text)]
    assert not [words for words in bare if re.search(r"[^\W\d_]", words)]
