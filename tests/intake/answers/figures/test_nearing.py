"""Verbs of nearing a figure leave it above, verbs of passing it below, what is told."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Span

FIGURE = Decimal(12_000_000_000)
BELOW = Span(low=None, high=FIGURE, high_open=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GDP nears 12 billion euros."),
        ("en", "GDP approaches 12 billion euros."),
        ("de", "Das BIP nähert sich den 12 Milliarden Euro."),
        ("fr", "Le PIB approche les 12 milliards d'euros."),
        ("fr", "Le PIB s'approche des 12 milliards d'euros."),
        ("es", "El PIB araña los 12.000 millones de euros."),
        ("pt", "O PIB se aproxima de 12 bilhões de euros."),
        ("ru", "ВРП подбирается к 12 млрд евро."),
        ("tr", "GSYH 12 milyar avroya yaklaşıyor."),
        ("zh", "GDP直追120亿欧元。"),
        ("ar", "الناتج يدنو من 12 مليار يورو."),
    ],
)
def test_a_figure_that_is_neared_is_not_reached(language: str, text: str) -> None:
    found = read("amount", text, Context(language=language))
    assert isinstance(found, Amount)
    assert found.span == BELOW


def test_a_figure_that_is_broken_through_is_passed() -> None:
    found = read("amount", "GDP破120亿欧元。", Context(language="zh"))
    assert isinstance(found, Amount)
    assert found.span == Span(low=FIGURE, high=None, low_open=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our approach covers 12 companies."),
        ("fr", "Selon notre approche, 12 entreprises."),
        ("de", "Das Gebiet nähert sich der Grenze; 12 Firmen."),
        ("zh", "全市有12家企业，打破纪录。"),
    ],
)
def test_what_nears_something_else_bounds_nothing(language: str, text: str) -> None:
    exact = Span(low=Decimal(12), high=Decimal(12))
    assert read("count", text, Context(language=language)) == Count(span=exact)
