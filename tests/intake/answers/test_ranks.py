"""Numbers that tell a rank are no counts; numbers of people taken together are."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "एक सौ बीसवीं कंपनी"),
        ("hi", "हमारी पचासवाँ उद्यम"),
        ("ar", "مائة وخامس"),
        ("ar", "الشركة المائة والخامسة"),
        ("ar", "الشركة الحادية والعشرون"),
        ("ru", "сто сорок пятый"),
        ("ru", "сто двадцатое предприятие"),
        ("ru", "Это тысяча двести первая компания"),
        ("fr", "la vingt et unième entreprise"),
        ("fr", "la cent cinquième entreprise"),
        ("es", "ciento quinta empresa"),
        ("en", "the one hundred and fifth company"),
        ("de", "die hundertzwanzigste Firma"),
        ("tr", "yüz beşinci şirket"),
        ("ko", "백다섯 번째 기업"),
        ("ja", "105社目"),
        ("zh", "第一百零五家企业"),
    ],
)
def test_a_rank_is_no_count(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ru", "сто сорок пятеро", 145),
        ("ru", "двадцать трое", 23),
        ("ru", "Семеро предприятий", 7),
        ("ru", "Двести шестеро", 206),
        ("ar", "مئة وخمس شركات", 105),
        ("ar", "مائة وخمسة وأربعون شركة", 145),
        ("zh", "一百零五家企业", 105),
        ("hi", "शहर में सत्रह कंपनियाँ हैं", 17),
    ],
)
def test_a_number_beside_its_ranks_is_read_whole(language: str, text: str, number: int) -> None:
    reading = read("count", text, Context(language=language))
    assert isinstance(reading, Count), reading
    assert reading.span.exact == Decimal(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "1 250 юридических лиц"),
        ("de", "1.250 juristische Personen"),
        ("tr", "1.250 tüzel kişi"),
        ("es", "1.250 personas jurídicas"),
        ("zh", "1250家法人单位"),
    ],
)
def test_legal_persons_are_companies(language: str, text: str) -> None:
    reading = read("count", text, Context(language=language))
    assert isinstance(reading, Count), reading
    assert reading.span.exact == Decimal(1250)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "3 400 лиц"),
        ("ru", "340 физических лиц"),
        ("de", "312 Personen"),
        ("es", "312 personas"),
    ],
)
def test_other_persons_are_none(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("text", "firms", "money"),
    [
        ("共120家公司，产值达35亿元", 120, 3_500_000_000),
        ("规模以上企业512家，实现产值1286.5亿元", 512, 128_650_000_000),
        ("50亿元、300家", 300, 5_000_000_000),
    ],
)
def test_measure_words_tell_firms_from_money(text: str, firms: int, money: int) -> None:
    context = Context(language="zh", country="CN")
    counted, amount = read("count", text, context), read("amount", text, context)
    assert isinstance(counted, Count), counted
    assert counted.span.exact == firms
    assert getattr(amount, "span", None) is not None, amount
    assert amount.span.exact == money  # type: ignore[union-attr]
