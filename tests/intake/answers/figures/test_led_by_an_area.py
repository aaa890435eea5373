"""A figure that is told for a wider area, at the head of its sentence, is not the city's."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

WIDER: list[tuple[AnswerKind, str, str]] = [
    ("amount", "en", "For the county it was 78 billion"),
    ("amount", "en", "For the county it was USD 78 billion"),
    ("count", "en", "For the county it was 400"),
    ("amount", "zh", "全省为780亿元"),
    ("amount", "zh", "对于全县是78亿元"),
    ("amount", "fr", "Pour le département, c'était 78 milliards d'euros"),
    ("count", "fr", "Pour la région, 400"),
    ("amount", "es", "Para la provincia fueron 78 mil millones de euros"),
    ("amount", "ru", "По области было 78 млрд рублей"),
    ("amount", "ru", "Для области это 78 млрд рублей"),
    ("amount", "ar", "بالنسبة للمحافظة كان 78 مليار دولار"),
    ("amount", "de", "Für den Landkreis waren es 78 Milliarden Euro"),
    ("count", "de", "Für den Landkreis sind es 400"),
    ("amount", "ja", "県では780億円でした"),
    ("amount", "pt", "Para o distrito foram 78 mil milhões de euros"),
    ("amount", "tr", "İl için 78 milyar TL idi"),
    ("amount", "ko", "도의 경우 78조 원이었습니다"),
    ("amount", "hi", "ज़िले के लिए यह 78 अरब रुपये था"),
]
OF_THE_CITY: list[tuple[AnswerKind, str, str, str]] = [
    ("amount", "en", "For the city it was USD 78 billion", "78000000000"),
    ("amount", "en", "For the county seat it was USD 78 billion", "78000000000"),
    (
        "amount",
        "en",
        "For the county it was USD 178 billion, for the city USD 78 billion",
        "78000000000",
    ),
    ("amount", "en", "For the city of Leeds: USD 78 billion", "78000000000"),
    (
        "amount",
        "en",
        "The city's GDP was USD 78 billion; for the county it was USD 90 billion.",
        "78000000000",
    ),
    ("amount", "en", "For the year 2024 it was USD 78 billion", "78000000000"),
    ("count", "en", "For the city, 400", "400"),
    ("amount", "zh", "对于全市是780亿元人民币", "78000000000"),
    ("amount", "zh", "全市780亿元人民币", "78000000000"),
    ("amount", "fr", "Pour la ville, c'était 78 milliards d'euros", "78000000000"),
    (
        "amount",
        "fr",
        "Pour la région 300 milliards d'euros, pour la ville 78 milliards d'euros",
        "78000000000",
    ),
    ("amount", "es", "Para la ciudad fueron 78 mil millones de euros", "78000000000"),
    ("amount", "es", "Para el año 2024, 78 mil millones de euros", "78000000000"),
    ("amount", "ar", "بالنسبة للمدينة كان 78 مليار دولار", "78000000000"),
    ("amount", "de", "Für die Stadt waren es 78 Milliarden Euro", "78000000000"),
    ("amount", "de", "Für das Jahr 2024 waren es 78 Milliarden Euro", "78000000000"),
    (
        "amount",
        "de",
        "Für den Landkreis waren es 178 Mrd. Euro, für die Stadt 78 Mrd. Euro",
        "78000000000",
    ),
    (
        "amount",
        "de",
        "Für das Land waren es 300 Milliarden Euro. Für die Stadt waren es 78 Milliarden Euro.",
        "78000000000",
    ),
    ("amount", "ja", "市では780億円でした", "78000000000"),
    ("amount", "ja", "2024年度は780億円でした", "78000000000"),
    ("amount", "pt", "Para a cidade foram 78 mil milhões de euros", "78000000000"),
    ("amount", "tr", "Şehir için 78 milyar TL idi", "78000000000"),
    ("amount", "ko", "시의 경우 78조 원이었습니다", "78000000000000"),
    ("amount", "ko", "2024년도는 78조 원이었습니다", "78000000000000"),
    ("amount", "hi", "शहर के लिए यह 78 अरब रुपये था", "78000000000"),
]


def _read(kind: AnswerKind, language: str, text: str) -> object:
    return read(kind, text, Context(language=language, today=date(2026, 3, 1)))


@pytest.mark.parametrize(("kind", "language", "text"), WIDER)
def test_a_figure_for_the_county_is_asked_about(kind: AnswerKind, language: str, text: str) -> None:
    assert isinstance(_read(kind, language, text), Unclear)


@pytest.mark.parametrize(("kind", "language", "text", "figure"), OF_THE_CITY)
def test_the_one_for_the_city_is_read(
    kind: AnswerKind, language: str, text: str, figure: str
) -> None:
    value = _read(kind, language, text)
    assert isinstance(value, Amount | Count)
    assert value.span.exact == Decimal(figure)
