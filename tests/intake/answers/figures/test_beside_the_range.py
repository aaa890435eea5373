"""What stands beside a figure or a range and leaves it what it is, and what does not."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, NotAvailable, Span, Unclear

RANGE = Span(low=Decimal(110), high=Decimal(130))
ABOVE = Span(low=Decimal(100), high=None, low_open=True)
BILLION = 1_000_000_000


def counted(language: str, text: str) -> Span:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    return found.span


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Between 110 and 130 last year."),
        ("fr", "Entre 110 et 130 l'an dernier."),
        ("es", "Entre 110 y 130 el año pasado."),
        ("pt", "Entre 110 e 130 no ano passado."),
        ("de", "Im Vorjahr zwischen 110 und 130."),
        ("ar", "بين 110 و130 العام الماضي."),
        ("hi", "पिछले साल 110 से 130 के बीच।"),
        ("de", "Nach Angaben des Amtes waren es 110 bis 130 Betriebe."),
        ("de", "Eine genaue Erhebung gibt es nicht. Die IHK geht von 110 bis 130 Firmen aus."),
    ],
)
def test_last_year_and_who_says_so_leave_a_range(language: str, text: str) -> None:
    assert counted(language, text) == RANGE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At least more than 100 companies."),
        ("fr", "Au moins plus de 100 entreprises."),
        ("de", "Mindestens über 100 Unternehmen."),
        ("ko", "최소 100개는 넘습니다."),
        ("zh", "至少有100多家。"),
        ("hi", "कम से कम 100 से अधिक।"),
    ],
)
def test_of_two_bounds_of_one_side_the_open_one_holds(language: str, text: str) -> None:
    assert counted(language, text) == ABOVE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "From 110 to 130 last year."),
        ("en", "Compared with last year between 110 and 130."),
        ("de", "Nach 96 im Jahr 2022 sind es 110 bis 130."),
        ("en", "Not at least more than 100 companies."),
        ("de", "Die Stadt hätte 240 Firmen."),
    ],
)
def test_a_change_a_denial_or_a_wish_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    "text", ["Die Stadt hatte 240 Firmen.", "Unsere Stadt hatte Ende 2025 insgesamt 240 Firmen."]
)
def test_had_is_no_would_have(text: str) -> None:
    assert counted("de", text) == Span(low=Decimal(240), high=Decimal(240))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("zh", "人均GDP为13.2万美元，全市总量为9860亿美元。", 986 * BILLION),
        ("ko", "1인당 GDP는 4천만 원, 시 전체는 98조 원입니다.", 98_000 * BILLION),
        ("de", "Pro Kopf sind es 40.300 Euro, insgesamt 98 Milliarden Euro.", 98 * BILLION),
        ("pt", "O PIB per capita é de 18.500 euros, e o total é de 78 bilhões de euros.",
         78 * BILLION),
        ("tr", "Kişi başına GSYH 18.500 avro, toplam ise 78 milyar avrodur.", 78 * BILLION),
        ("hi", "प्रति व्यक्ति GDP 2.4 लाख रुपये, कुल 3 लाख करोड़ रुपये।", 3_000 * BILLION),
    ],
)  # fmt: skip
def test_the_total_behind_what_it_is_per_head_is_read(language: str, text: str, value: int) -> None:
    found = read("amount", text, Context(language=language))
    assert isinstance(found, Amount)
    assert found.span.exact == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Schulden pro Kopf 1.200 Euro, insgesamt 1,2 Milliarden Euro."),
        ("en", "Per capita debt is $8,000, in total 12 billion dollars."),
        ("en", "GDP per head is 40 thousand dollars, debt 24 billion dollars."),
        ("en", "GDP per capita rose from $8,000 to $12,000."),
        ("zh", "人均债务1.2万元，总计986亿元。"),
        ("en", "We have no exact figure for the city. The state has 11 to 13 billion dollars."),
    ],
)
def test_the_total_of_another_thing_is_not(language: str, text: str) -> None:
    found = read("amount", text, Context(language=language))
    assert isinstance(found, (Unclear, NotAvailable))
