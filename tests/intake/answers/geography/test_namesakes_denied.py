"""A city of which only another of its name is denied: which one is meant is asked."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Paris, but not the French one"),
        ("en", "Paris - not the one in France"),
        ("fr", "Paris, mais pas celle de France"),
        ("de", "Paris, aber nicht das in Frankreich"),
        ("de", "Frankfurt, und zwar das an der Oder"),
        ("ru", "Париж, но не французский"),
        ("zh", "巴黎,但不是法国的"),
        ("ja", "パリですが、フランスではありません"),
        ("ko", "파리이지만 프랑스는 아닙니다"),
        ("ja", "パリですが、フランスのパリではありません"),
        ("zh", "巴黎,不是法国的那个"),
    ],
)
def test_a_city_whose_namesake_alone_is_denied_is_asked(language: str, text: str) -> None:
    assert read("place", text, Context(language=language)) == Unclear(reason="which_place")


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("fr", "Lyon, mais pas Grenoble", "Lyon"),
        ("de", "Bremen, nicht Bremervörde", "Bremen"),
        ("en", "Paris, not Texas", "Paris"),
        ("tr", "Biz Konya'yız, Karaman değil.", "Konya"),
        ("zh", "日本大阪,不是中国的", "Osaka"),
        ("en", "Leeds, not the county", "Leeds"),
        ("en", "Leeds, not only the centre", "Leeds"),
        ("de", "Köln, nicht das Umland", "Köln"),
        ("de", "Frankfurt, und zwar am Main", "Frankfurt am Main"),
        ("fr", "Lyon, pas la métropole", "Lyon"),
        ("es", "Zaragoza, no la provincia", "Zaragoza"),
        ("ru", "Казань, не республика", "Kazan"),
        ("tr", "Konya, il değil", "Konya"),
        ("hi", "इंदौर, जिला नहीं", "Indore"),
        ("ar", "جدة وليس المحافظة", "Jeddah"),
        ("ja", "神戸市です。日本の首都ではありません", "Kobe"),
        ("zh", "不是中国北京,是中国上海", "Shanghai"),
        ("zh", "上海,不是中国首都", "Shanghai"),
        ("ko", "대한민국 대전시입니다. 한국의 수도가 아닙니다", "Daejeon"),
    ],
)
def test_a_city_beside_another_that_is_denied_is_read(language: str, text: str, city: str) -> None:
    place = read("place", text, Context(language=language))
    assert isinstance(place, Place)
    assert place.city == city
