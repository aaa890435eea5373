"""Ranges that end in a unit without a number: "from 900 million to [a] billion"."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear, Value

RANGES = [
    ("ar", "OM", "ما بين 900 مليون ومليار ريال عماني"),
    ("ar", "OM", "يتراوح بين 900 مليون ومليار ريال عماني."),
    ("ar", "OM", "ما بين تسعمئة مليون ومليار ريال عماني"),
    ("ar", "OM", "من 900 مليون إلى مليار ريال عماني"),
    ("es", "ES", "de 900 millones a mil millones de euros"),
    ("ru", "RU", "от 900 миллионов до миллиарда рублей"),
    ("tr", "TR", "900 milyon ile milyar lira arasında"),
    ("hi", "IN", "90 करोड़ से अरब रुपये"),
]
ASKED = [
    ("ar", "OM", "900 مليون ومليار ريال عماني"),
    ("ar", "OM", "أكثر من 900 مليون ومليار ريال عماني"),
    ("ar", "OM", "ليس بين 900 مليون ومليار ريال عماني"),
    ("ar", "OM", "كان العام الماضي ما بين 900 مليون ومليار ريال عماني"),
    ("ar", "OM", "نتوقع أن يكون ما بين 900 مليون ومليار ريال عماني"),
    ("ar", "OM", "ما بين 900 مليون ومليار ريال عماني للدولة"),
    ("ar", "OM", "ميزانية البلدية ما بين 900 مليون ومليار ريال عماني"),
    ("ar", "OM", "ما بين 2 مليار ومليار ريال عماني"),
    ("ar", "OM", "ما بين 900 ومليار ريال عماني"),
    ("ru", "RU", "900 миллионов или миллиард рублей"),
    ("es", "ES", "dedica 900 millones de euros a millones de euros de obra"),
]
RISEN = [
    ("ar", "OM", "زاد من 900 مليون في 2023 إلى مليار ريال عماني في 2024"),
    ("es", "ES", "pasó de 900 millones en 2023 a mil millones de euros en 2024"),
]


def _read(language: str, country: str, text: str) -> Value | Unclear:
    return read("amount", text, Context(language=language, country=country))


@pytest.mark.parametrize(("language", "country", "text"), RANGES)
def test_the_unit_alone_is_one_of_it(language: str, country: str, text: str) -> None:
    found = _read(language, country, text)
    assert isinstance(found, Amount)
    assert (found.span.low, found.span.high) == (Decimal("9e8"), Decimal("1e9"))


@pytest.mark.parametrize(("language", "country", "text"), ASKED)
def test_no_range_of_the_city_is_asked(language: str, country: str, text: str) -> None:
    assert isinstance(_read(language, country, text), Unclear)


@pytest.mark.parametrize(("language", "country", "text"), RISEN)
def test_of_two_years_the_later_is_read(language: str, country: str, text: str) -> None:
    found = _read(language, country, text)
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal("1e9")
