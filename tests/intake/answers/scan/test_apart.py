"""A verb that opens its clause bounds the figure behind its subject, or makes it doubtful."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Span, Unclear

ABOVE = Span(low=Decimal(120), high=None, low_open=True)
ABOUT = Span(low=Decimal(120), high=Decimal(120), about=True)
BELOW = Span(low=None, high=Decimal(120), high_open=True)
AT_MOST = Span(low=None, high=Decimal(120))


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("ar", "فاق عدد الشركات 120.", ABOVE),
        ("ar", "تخطى عدد الشركات 120.", ABOVE),
        ("ar", "زاد عدد الشركات على 120.", ABOVE),
        ("ar", "لا يتجاوز عدد الشركات 120.", AT_MOST),
        ("ar", "يقارب عدد الشركات 120.", ABOUT),
        ("ar", "ناهز عدد الشركات 120.", ABOUT),
        ("ar", "اقترب عدد الشركات من 120.", BELOW),
        ("es", "Supera el número de empresas las 120.", ABOVE),
        ("es", "Ronda el número de empresas las 120.", ABOUT),
        ("es", "El número de empresas ronda, según el registro, las 120.", ABOUT),
        ("pt", "Ultrapassa o número de empresas as 120.", ABOVE),
        ("pt", "O número de empresas ronda, segundo o registo, as 120.", ABOUT),
        ("fr", "Le nombre d'entreprises avoisine, selon la chambre, les 120.", ABOUT),
        ("ru", "Превысило число предприятий 120.", ABOVE),
        ("ru", "Приближается число предприятий к 120.", BELOW),
        ("ru", "Число предприятий приближается, по данным Росстата, к 120.", BELOW),
    ],
)
def test_a_verb_apart_from_its_figure_bounds_it(language: str, text: str, span: Span) -> None:
    assert read("count", text, Context(language=language)) == Count(span=span)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "تجاوزت المدينة الأزمة وبلغ عدد الشركات 120."),
        ("ar", "فاقت مساهمة القطاع في الاقتصاد المحلي 120."),
        ("ar", "قاربت مساهمة القطاع في الاقتصاد المحلي 120."),
        ("es", "Superó la ciudad la crisis con un total de 120 empresas."),
        ("es", "Superó la crisis con 120 empresas."),
        ("es", "Rondaba en 2023 el número de empresas las 120."),
    ],
)
def test_where_its_figure_is_not_sure_it_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قارب العام على الانتهاء، وعدد الشركات 120."),
        ("es", "Tras la tercera ronda de consultas, tenemos 120 empresas."),
        ("ar", "بلغ عدد الشركات 120."),
    ],
)
def test_a_verb_of_something_else_bounds_nothing(language: str, text: str) -> None:
    assert read("count", text, Context(language=language)) == Count(
        span=Span(low=Decimal(120), high=Decimal(120))
    )
