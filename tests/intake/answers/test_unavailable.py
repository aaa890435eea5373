"""A figure that is not to be had, and one whose currency the country tells."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, NotAvailable


@pytest.mark.parametrize("kind", ["count", "amount"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "لا يوجد لدينا رقم"),
        ("de", "Bislang nicht beziffert."),
        ("de", "Wir haben keine Zahl."),
        ("en", "Not quantified to date."),
        ("es", "Sin cuantificar hasta la fecha."),
        ("fr", "Non chiffré à ce jour."),
        ("hi", "हमारे पास कोई आँकड़ा नहीं है।"),
        ("ja", "数字はありません。"),
        ("ko", "수치가 없습니다."),
        ("pt", "Não temos esse número."),
        ("ru", "У нас нет такой цифры."),
        ("tr", "Elimizde rakam yok."),
        ("zh", "我们没有这个数字。"),
    ],
)
def test_a_figure_that_is_not_to_be_had_is_not_available(
    kind: str, language: str, text: str
) -> None:
    found = read("count" if kind == "count" else "amount", text, Context(language=language))
    assert found == NotAvailable()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "ليس لدينا رقم دقيق، لكنه حوالي 120 شركة"),
        ("fr", "Nous n'avons pas de chiffre officiel, mais environ 120 entreprises."),
        ("ja", "正確な数字はありませんが、約120社です。"),
    ],
)
def test_no_exact_figure_leaves_the_one_that_is_told(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 120


@pytest.mark.parametrize(
    ("country", "text", "currency"),
    [
        ("SA", "١٨٥ مليار ريال", "SAR"),
        ("QA", "١٨٥ مليار ريال", "QAR"),
        ("EG", "٩٤ مليار جنيه", "EGP"),
    ],
)
def test_a_name_that_several_currencies_share_is_settled_by_the_country(
    country: str, text: str, currency: str
) -> None:
    found = read("amount", text, Context(language="ar", country=country))
    assert isinstance(found, Amount)
    assert found.currency == currency
