"""An "in" amid words of a script without capitals, which is no part of a name."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "نحن مدينة العين في أبوظبي"),
        ("ar", "طنطا في الغربية"),
        ("hi", "राजस्थान में नागौर"),
    ],
)
def test_a_city_in_a_region_that_is_in_no_table_is_asked(language: str, text: str) -> None:
    assert isinstance(read("place", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("ar", "مدينة الزرقاء في الأردن", "Zarqa"),
        ("ar", "مدينة العين في إمارة أبوظبي", "Al Ain City"),
        ("ar", "مدينة دمنهور في محافظة البحيرة", "Damanhur"),
        ("ar", "نكتب إليكم من مدينة تعز في اليمن", "Taiz"),
        ("ar", "أم الفحم", "أم الفحم"),
        ("ar", "عين تموشنت", "عين تموشنت"),
        ("ar", "سيدي قاسم", "سيدي قاسم"),
        ("hi", "मध्य प्रदेश में इंदौर", "Indore"),
        ("hi", "नया रायपुर", "नया रायपुर"),
    ],
)
def test_other_names_stay(language: str, text: str, city: str) -> None:
    place = read("place", text, Context(language=language))
    assert isinstance(place, Place)
    assert place.city == city
