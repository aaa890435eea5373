"""The pages in the words of a translator: the same catalogue as the letters' serves them."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from bot.web import views
from bot.web.pages import languages
from intake.calls.model import HONORARY_TITLE
from intake.desk.consultations.official import OfficialAnnouncement
from replies import catalogue, environment, filters, samples
from tests.bot.documents.awarded import awarded
from tests.bot.web.browsing import Browser
from tests.bot.web.desk import serving
from tests.replies.calls import small_call
from tests.replies.writing import write

SAID = {
    "fr": {"Official announcement": "Annonce officielle"},
    "ar": {"Official announcement": "الإعلان الرسمي", ", ": "، ", "Objection:": "اعتراض:"},
}
CACHED = (catalogue._languages, catalogue.translations, filters.tongue, environment.environment)
_OF_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_ATTRIBUTE = re.compile(r'\b(?:aria-label|title|alt|placeholder|data-label)="(.*?)"')
_TAG = re.compile(r"<[^>]*>")


@pytest.fixture
def translators(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two catalogues, as translators would leave them."""
    for one in CACHED:
        one.cache_clear()
    monkeypatch.setattr(catalogue, "LOCALES", tmp_path)
    for code, known in SAID.items():
        rows = ({"": ""} | known).items()
        said = "\n".join(f'msgid "{one}"\nmsgstr "{words}"\n' for one, words in rows)
        (tmp_path / f"{code}.po").write_text(said, encoding="utf-8")
    yield
    monkeypatch.undo()
    for one in CACHED:
        one.cache_clear()


@pytest.fixture
async def browser(translators: None) -> AsyncIterator[Browser]:
    """The pages on a desk with those catalogues."""
    async with (
        serving(tongues=languages.tongues()) as served,
        aiohttp.ClientSession() as session,
    ):
        yield Browser(served=served, session=session)


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


@pytest.mark.parametrize(("lang", "comma"), [("ar", "، "), ("en", ", "), ("fr", ", ")])
@pytest.mark.parametrize("path", ["/cities/luxor", "/verify/GDC-GOOD", "/confirm/voteword"])
async def test_a_city_and_its_country_are_parted_as_the_language_does(
    browser: Browser, path: str, lang: str, comma: str
) -> None:
    assert f"{comma}<bdi>Egypt</bdi>" in (await browser.get(f"{path}?lang={lang}")).text


@pytest.mark.parametrize("lang", ["ar", "en"])
async def test_the_words_of_an_objection_keep_their_own_direction(
    browser: Browser, lang: str
) -> None:
    page = (await browser.get(f"/cities/gdynia?lang={lang}")).text
    label = SAID["ar"]["Objection:"] if lang == "ar" else "Objection:"
    assert f"<li><strong>{label}</strong> <bdi>&lt;script" in page
    assert '<li dir="auto">The trams are well run.' in page


def test_the_texts_of_pages_stand_in_the_template_for_translators() -> None:
    known = {message.id for message in catalogue.read_catalogue(catalogue.TEMPLATE)}
    assert {"There is nothing here", "Now look into your mail", "Holds the title"} <= known
    assert ("%(count)s city", "%(count)s cities") in known


@pytest.mark.parametrize("path", sorted(catalogue.PAGES.glob("*.html")), ids=lambda one: one.name)
def test_no_word_of_a_page_escapes_its_translator(path: Path) -> None:
    text = _OF_JINJA.sub("", path.read_text("utf-8"))
    bare = [_TAG.sub(" ", text), *_ATTRIBUTE.findall(text)]
    assert not [words for words in bare if re.search(r"[^\W\d_]", words)]


@pytest.mark.parametrize(
    ("country", "language", "shown"),
    [
        ("Egypt", "ar", "مصر"),
        ("Côte d’Ivoire", "ar", "ساحل العاج"),
        ("Germany", "fr", "Allemagne"),
        ("Germany", "en", "Germany"),
        ("Germany", "ja", "Germany"),
        ("Neverland", "ar", "Neverland"),
        ("", "ar", ""),
    ],
)
def test_the_country_of_a_title_has_its_name_in_the_readers_language(
    translators: None, country: str, language: str, shown: str
) -> None:
    award = awarded("Luxor", "الأقصر", "ar", country)
    call = small_call()
    page = views.verdict(call, award, award.documents[0], language)
    listed = views.official(OfficialAnnouncement(call=call, awards=(award,), seal=""), language)
    assert (page.country, listed.cities[0].country) == (shown, shown)


@pytest.mark.parametrize(
    ("english", "language", "shown"),
    [
        (HONORARY_TITLE, "de", "Globale Demonstrationsstadt"),
        (HONORARY_TITLE, "en", "Global Demonstration City"),
        ("City of Light", "de", "City of Light"),
    ],
)
def test_the_title_of_a_number_is_in_the_readers_language_and_as_on_the_document(
    english: str, language: str, shown: str
) -> None:
    award = replace(awarded("Luxor", "الأقصر", "ar", "Egypt"), title=english)
    page = views.verdict(small_call(), award, award.documents[0], language)
    assert page.title.startswith(shown)
    assert page.title_in_english == english


@pytest.mark.parametrize(
    ("language", "shown"), [("ar", "، بولندا"), ("fr", ", Pologne"), ("en", ", Poland")]
)
def test_the_letter_about_a_number_names_the_country_so_too(
    translators: None, language: str, shown: str
) -> None:
    letter = write(replace(samples.samples()["stranger/checked"], language=language))
    assert f"City: Gdynia{shown}" in letter.markdown
