import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from intake.answers.values import (
    Amount,
    Choice,
    Conversion,
    Count,
    Day,
    Event,
    Events,
    NotAvailable,
    Place,
    Span,
    Text,
    Value,
    Venue,
    YesNo,
)
from replies import filters, samples
from replies.filters import tongue
from tests.replies.writing import write

EN = tongue("en")
NETWORKS = ("5G", "6G", "Starlink", "quantum communication")


def span(
    low: str | None, high: str | None, *, low_open: bool = False, high_open: bool = False,
    about: bool = False,
) -> Span:  # fmt: skip
    return Span(
        low=None if low is None else Decimal(low), high=None if high is None else Decimal(high),
        low_open=low_open, high_open=high_open, about=about,
    )  # fmt: skip


def dollars(stated: Span, year: int | None = None) -> Amount:
    return Amount(span=stated, currency="USD", usd=stated, year=year)


CONVERTED = Amount(
    span=span("91000000000", "91000000000"),
    currency="PLN",
    year=2024,
    usd=span("22869205735.9", "22869205735.9", about=True),
    conversion=Conversion(rate=Decimal("3.97915"), year=2024, source="ecb"),
)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (
            dollars(span("85300000000", "85300000000")),
            "USD 85,300,000,000 (85.3 billion US dollars)",
        ),
        (
            dollars(span("85312345678", "85312345678")),
            "USD 85,312,345,678 (85.312345678 billion US dollars)",
        ),
        (
            dollars(span("72000000000", "72000000000", about=True), 2023),
            "about USD 72,000,000,000 (72 billion US dollars), for 2023",
        ),
        (
            dollars(span("70000000000", None, low_open=True)),
            "more than USD 70,000,000,000 (70 billion US dollars)",
        ),
        (
            CONVERTED,
            "PLN 91,000,000,000 (91 billion Polish zlotys), for 2024; this is about "
            "USD 22.9 billion, at 3.97915 PLN for 1 USD (average of 2024, European Central Bank)",
        ),
        (
            replace(CONVERTED, year=None),
            "PLN 91,000,000,000 (91 billion Polish zlotys); this is about "
            "USD 22.9 billion, at 3.97915 PLN for 1 USD (average of 2024, European Central Bank); "
            "no year was named, so it is taken for 2024",
        ),
        (Count(span=span("240", "240")), "240 (two hundred forty)"),
        (Count(span=span("12000", "12000")), "12,000 (twelve thousand)"),
        (Count(span=span("2500000", "2500000")), "2,500,000 (2.5 million)"),
        (Count(span=span("100", None, low_open=True)), "more than 100 (one hundred)"),
        (Count(span=span("100", None)), "at least 100 (one hundred)"),
        (Count(span=span(None, "100")), "at most 100 (one hundred)"),
        (Count(span=span(None, "100", high_open=True)), "less than 100 (one hundred)"),
        (Count(span=span("9", "11")), "from 9 (nine) to 11 (eleven)"),
        (
            Count(span=span("9", "11", low_open=True)),
            "more than 9 (nine) and at most 11 (eleven)",
        ),
        (Count(span=span("90", "90", about=True)), "about 90 (ninety)"),
        (YesNo(yes=True), "yes"),
        (YesNo(yes=False), "no"),
        (Choice(numbers=(1, 3, 4)), "5G, Starlink and quantum communication"),
        (Choice(numbers=()), "none of these"),
        (Choice(numbers=(9,)), "9"),
        (Place(city="Gdynia", country="PL", known=True), "Gdynia, Poland"),
        (Place(city="# x", country=None), "\\# x"),
        (Place(city=None, country="CI"), "Côte d’Ivoire"),
        (Day(day=date(2024, 3, 4)), "4 March 2024"),
        (Text(text="[a](http://evil.example)"), "\\[a\\](http://evil.example)"),
        (Events(events=(Event(name="Expo", year=2023, place="Gdynia"), Event(name="Forum"))),
         "Expo (2023, Gdynia); Forum"),
        (Events(events=()), "none"),
        (NotAvailable(), "you told us that this figure is not available"),
    ],
)  # fmt: skip
def test_every_value_is_said_in_digits_and_words(value: Value, words: str) -> None:
    assert filters.value(EN, value, NETWORKS) == words


@pytest.mark.parametrize(
    ("venue", "words"),
    [
        (Venue(number=1), "at the World Internet of Things Convention"),
        (Venue(number=2), "at the headquarters of a UN organisation"),
        (Venue(number=6), "Switzerland"),
        (Venue(number=8, words="in Geneva"), "in another place: in Geneva"),
        (Venue(number=8), "in another place"),
    ],
)
def test_a_place_of_receipt_is_named(venue: Venue, words: str) -> None:
    assert filters.value(EN, venue) == words


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Shanghai", "31 January 2027, 18:00 (China Standard Time, UTC+8)"),
        ("Asia/Kolkata", "31 January 2027, 15:30 (India Standard Time, UTC+5:30)"),
        ("UTC", "31 January 2027, 10:00 (UTC)"),
        ("America/Caracas", "31 January 2027, 06:00 (Venezuela Time, UTC−4)"),
    ],
)
def test_a_moment_names_its_zone_and_offset(zone: str, words: str) -> None:
    moment = datetime(2027, 1, 31, 10, 0, tzinfo=UTC)
    assert EN.moment(moment, ZoneInfo(zone)) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "31 يناير 2027، 18:00 (توقيت الصين الرسمي، UTC+8)"),
        ("zh", "2027年1月31日 18:00 (中国标准时间，UTC+8)"),
        ("ja", "2027年1月31日 18:00 (中国標準時、UTC+8)"),
        ("ko", "2027년 1월 31일 18:00 (중국 표준시, UTC+8)"),
        ("tr", "31 Ocak 2027 18:00 (Çin Standart Saati, UTC+8)"),
        ("de", "31. Januar 2027, 18:00 (Chinesische Normalzeit, UTC+8)"),
    ],
)
def test_a_moment_is_joined_as_its_language_does(language: str, words: str) -> None:
    moment = datetime(2027, 1, 31, 10, 0, tzinfo=UTC)
    assert filters.tongue(language).moment(moment, ZoneInfo("Asia/Shanghai")) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 kB"),
        (1, "0.1 kB"),
        (20, "0.1 kB"),
        (3_000, "3 kB"),
        (1_240_000, "1.2 MB"),
        (20_000_000, "20 MB"),
    ],
)
def test_sizes_are_short(size: int, words: str) -> None:
    assert EN.size(size) == words


def test_a_language_without_catalogue_is_answered_in_english() -> None:
    assert tongue("xx").language == "en"
    assert tongue("../../etc/passwd").language == "en"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("call", "rate of the call"),
        ("ecb", "European Central Bank"),
        ("pegged", "fixed rate of the central bank"),
        ("sampled, unsteady: spread 1.4", "market rates; it changed much"),
        ("a bank", "a bank"),
    ],
)
def test_who_says_a_rate_is_named_in_words(source: str, words: str) -> None:
    rate = Conversion(rate=Decimal(4), year=2024, source=source)
    shown = filters.value(EN, replace(CONVERTED, conversion=rate))
    assert shown.endswith(f"(average of 2024, {words})")


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ("en_GB", "USD 58,300,000,000.5 (58.3000000005 billion US dollars)"),
        ("de_DE", "USD 58.300.000.000,5 (58,3000000005 billion US dollars)"),
        ("hi_IN", "USD 58,30,00,00,000.5 (58.3000000005 billion US dollars)"),
    ],
)
def test_a_reader_knows_the_marks_in_numbers_said_in_another_language(
    figures: str, words: str
) -> None:
    read = filters.read_in("en", Locale.parse(figures))
    assert filters.money(read, Decimal("58300000000.5")) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("340", "ثلاثمائة وأربعون"), ("999", "تسعمائة وتسعة وتسعون"),
        ("800600", "ثمانمائة ألف وستمائة"), ("200", "مائتان"), ("103", "مائة وثلاثة"),
    ],
)  # fmt: skip
def test_arabic_writes_its_hundreds_in_one_word(number: str, words: str) -> None:
    assert filters.tongue("ar").spelled(Decimal(number)) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("CNY", "180 milliards de yuans renminbi chinois"),
        ("EUR", "180 milliards d'euros"),
        ("USD", "180 milliards de dollars des États-Unis"),
    ],
)
def test_french_says_what_its_thousand_millions_are_of(code: str, words: str) -> None:
    assert f"({words})" in filters.money(filters.tongue("fr"), Decimal(180_000_000_000), code)


@pytest.mark.parametrize(
    ("language", "line", "place", "items"),
    [
        ("en", "S1: met", "Gdynia, Poland", "a, b; c"),
        ("fr", "S1\N{NO-BREAK SPACE}: met", "Gdynia, Pologne", "a, b\N{NO-BREAK SPACE}; c"),
        ("zh", "S1：met", "Gdynia，波兰", "a, b；c"),
        ("ja", "S1：met", "Gdynia、ポーランド", "a, b；c"),
        ("ar", "S1: met", "Gdynia، بولندا", "a, b؛ c"),
    ],
)
def test_lists_and_labels_have_the_signs_of_their_language(
    language: str, line: str, place: str, items: str
) -> None:
    spoken = tongue(language)
    assert spoken.labelled("S1", "met") == line
    assert filters.value(spoken, Place(city="Gdynia", country="PL")) == place
    assert spoken.apart(("a, b", "c")) == items


_HALF_WIDTH = re.compile("[,;:] (?=[\u3040-\u30ff\u4e00-\u9fff])")


@pytest.mark.parametrize("language", ["zh", "ja"])
@pytest.mark.parametrize(
    "key",
    [
        "city/received", "city/received-mistakes", "city/status", "panelist/packet",
        "panelist/ballot-partly", "stranger/checked", "city/declined-judged",
    ],
)  # fmt: skip
def test_no_letter_of_wide_signs_has_narrow_ones_between_its_words(key: str, language: str) -> None:
    letter = write(replace(samples.samples()[key], language=language))
    assert not _HALF_WIDTH.findall(letter.markdown)
