"""A city that the writer's own is only compared with is not theirs."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear

OTHERS = [
    ("ja", "都市は福岡市とは違います"),
    ("ja", "福岡市ではありません"),
    ("zh", "城市与福州市不同"),
    ("ko", "도시는 부산과 다릅니다."),
    ("en", "The city is different from Leeds."),
    ("en", "Our city is not the same as Leeds."),
    ("de", "Die Stadt ist anders als Leipzig."),
    ("fr", "La ville est différente de Lyon."),
    ("es", "La ciudad es distinta de Sevilla."),
    ("pt", "A cidade é diferente de Braga."),
    ("ru", "Город отличается от Перми."),
    ("ar", "المدينة مختلفة عن سوسة"),
    ("tr", "Şehir Bursa'dan farklıdır."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_city_that_theirs_differs_from_is_asked_about(language: str, text: str) -> None:
    assert isinstance(read("place", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [("ja", "都市は福岡市です", "Fukuoka"), ("ko", "도시는 부산입니다.", "Busan")],
)
def test_a_city_that_is_theirs_stands(language: str, text: str, city: str) -> None:
    value = read("place", text, Context(language=language))
    assert isinstance(value, Place)
    assert value.city == city
