"""Two bounds of one count, the second denied together with the first: "nor more than 110"."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not less than 90 nor more than 110 firms."),
        ("en", "Neither fewer than 90 nor more than 110 firms."),
        ("zh", "不少于90家且不超过110家。"),
        ("fr", "Pas moins de 90 ni plus de 110 entreprises."),
        ("fr", "Ni moins de 90 ni plus de 110 entreprises."),
        ("es", "No menos de 90 ni más de 110 empresas."),
        ("es", "No más de 110 ni menos de 90."),
        ("ru", "Ни менее 90, ни более 110 предприятий."),
        ("ar", "لا أقل من 90 ولا أكثر من 110 شركات."),
        ("de", "Weder weniger als 90 noch mehr als 110 Unternehmen."),
        ("ja", "90社以上110社以下です。"),
        ("pt", "Não menos de 90 nem mais de 110 empresas."),
        ("tr", "En az 90, en fazla 110 işletme."),
        ("ko", "90개 이상 110개 이하입니다."),
        ("hi", "90 से कम नहीं और 110 से अधिक नहीं।"),
    ],
)
def test_two_bounds_make_one_range(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert (found.span.low, found.span.high) == (Decimal(90), Decimal(110))
    assert not found.span.low_open
    assert not found.span.high_open


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is neither less than 90 nor 100."),
        ("es", "No menos de 110 ni más de 90 empresas."),
        ("es", "No hay 90 empresas ni más de 110 trabajadores."),
        ("es", "No son 90 ni más de 100."),
        ("fr", "Nous n'en avons pas 90 ni plus de 110."),
        ("pt", "Não temos 90 nem mais de 110."),
        ("ru", "У нас не 90, ни более 110."),
        ("tr", "90'dan az, 110'dan fazla değil."),
        ("hi", "न 90 से कम, न 110 से अधिक उद्यम।"),
        ("en", "Neither more nor less than 340 firms."),
        ("en", "Neither fewer nor more than 340 firms."),
        ("en", "No more nor less than 340"),
        ("pt", "Nem mais nem menos de 340 empresas."),
        ("fr", "Ni plus ni moins de 340"),
        ("fr", "Ni moins ni plus de 340 entreprises."),
        ("es", "Ni más ni menos de 340"),
        ("es", "No más ni menos de 340 empresas."),
        ("es", "De 500 empresas, ni más ni menos de 340."),
        ("ru", "Ни больше, ни меньше чем 340"),
        ("ru", "Ни более, ни менее 340"),
        ("ru", "Из 500 ни больше, ни меньше чем 340."),
    ],
)
def test_bounds_that_close_nothing_in_are_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "110 firms, no more and no less."),
        ("es", "110 empresas, ni más ni menos."),
        ("fr", "110 entreprises, ni plus ni moins."),
        ("pt", "110 empresas, nem mais nem menos."),
        ("ru", "110 предприятий, ни больше ни меньше."),
    ],
)
def test_no_more_and_no_less_is_the_figure_itself(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count), found
    assert found.span.exact == Decimal(110)
