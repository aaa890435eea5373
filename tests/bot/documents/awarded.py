"""Titled cities of many scripts, with both documents, and the key that signs them."""

from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO

import pypdfium2
from PIL.Image import Image

from bot import documents
from bot.documents import SigningKey
from intake import awards
from intake.awards import Award, Draw, Kind
from intake.contacts import Keys

AT = datetime(2025, 11, 5, 9, tzinfo=UTC)
URL = "https://desk.cities.example"
SEAL = "4f" * 32
SCRIPTS = {
    "Latin": ("Lodz", "Łódź", "pl", "Poland"),
    "Cyrillic": ("Veliky Novgorod", "Великий Новгород", "ru", "Russian Federation"),
    "Greek": ("Thessaloniki", "Θεσσαλονίκη", "el", "Greece"),
    "Arabic": ("Abu Dhabi", "أبوظبي", "ar", "United Arab Emirates"),
    "Urdu": ("Karachi", "کراچی", "ur", "Pakistan"),
    "Hebrew": ("Haifa", "חיפה", "he", "Israel"),
    "Devanagari": ("Jaipur", "जयपुर", "hi", "India"),
    "Han": ("Shenzhen", "深圳市", "zh", "China"),
    "Hant": ("Hong Kong", "香港", "zh-HK", "China"),
    "Japanese": ("Tsukuba", "つくば市", "ja", "Japan"),
    "Hangul": ("Sejong", "세종특별자치시", "ko", "Republic of Korea"),
    "Thai": ("Bangkok", "กรุงเทพมหานคร", "th", "Thailand"),
    "Georgian": ("Tbilisi", "თბილისი", "ka", "Georgia"),
}


@cache
def the_key() -> SigningKey:
    return documents.test_key(AT)


def awarded(city: str, own_name: str, language: str, country: str) -> Award:
    award = Award(
        application=7,
        city=city,
        own_name=own_name,
        language=language,
        country=country,
        title="Global Demonstration City",
        programme="Global Demonstration Cities "
        "for the Intelligently Interconnected Digital Economy",
        edition="2025",
        convention="World Internet of Things Convention",
        issuers=(
            "World Internet of Things Convention Organizing Committee",
            "World IoT Digital Economic Development Committee",
        ),
        rules_on=date(2025, 2, 15),
        awarded_on=date(2025, 11, 5),
    )
    for nonce, kind in enumerate(Kind):
        draw = Draw(
            keys=Keys(secret=b"a secret of 16 b"), nonce=bytes([nonce] * 16), at=AT, seal=SEAL
        )
        outcome = awards.issue(award, kind, draw)
        assert isinstance(outcome, Award)
        award = outcome
    return award


def the_city() -> Award:
    return awarded(*SCRIPTS["Han"])


@cache
def written(script: str, kind: Kind) -> bytes:
    return documents.write(awarded(*SCRIPTS[script]), kind, key=the_key(), url=URL)


def pages(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(BytesIO(pdf)))


def text_of(pdf: bytes) -> str:
    page = pypdfium2.PdfDocument(BytesIO(pdf))[0]
    return " ".join(page.get_textpage().get_text_bounded().split())


def spots(pdf: bytes, name: str) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top of each character of a name, in points."""
    page = pypdfium2.PdfDocument(BytesIO(pdf))[0].get_textpage()
    start = page.get_text_range().index(name)
    return [page.get_charbox(start + place) for place in range(len(name))]


def drawn(pdf: bytes) -> Image:
    image = pypdfium2.PdfDocument(BytesIO(pdf))[0].render(scale=2).to_pil()
    assert isinstance(image, Image)
    return image
