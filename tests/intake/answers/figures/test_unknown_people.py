"""Who does not know somebody has not said that the city has no such figure."""

import pytest

from intake import answers
from intake.answers.values import AnswerKind, Context, NotAvailable

PEOPLE: list[tuple[str, AnswerKind, str]] = [
    ("en", "amount", "We do not know the mayor."),
    ("en", "count", "We do not know the way to your office."),
    ("en", "count", "I do not know your colleague."),
    ("de", "amount", "Wir kennen den Bürgermeister nicht."),
    ("de", "count", "Ich kenne Ihren Kollegen nicht."),
    ("fr", "amount", "Nous ne connaissons pas le maire."),
    ("es", "amount", "No conocemos al alcalde."),
    ("pt", "amount", "Não conhecemos o presidente da câmara."),
    ("ru", "amount", "Мы не знаем мэра."),
    ("ar", "amount", "لا نعرف رئيس البلدية."),
    ("tr", "amount", "Belediye başkanını tanımıyoruz."),
    ("zh", "amount", "我们不认识市长。"),
    ("ja", "amount", "市長を知りません。"),
    ("ko", "amount", "우리는 시장을 모릅니다."),
    ("hi", "amount", "हम महापौर को नहीं जानते।"),
]
FIGURES: list[tuple[str, AnswerKind, str]] = [
    ("en", "amount", "We do not know the figure."),
    ("en", "amount", "We do not know the GDP."),
    ("en", "count", "We do not know how many."),
    ("en", "count", "We do not know."),
    ("en", "amount", "The GDP of the city is not known."),
    ("fr", "amount", "Nous ne connaissons pas ce chiffre."),
]


@pytest.mark.parametrize(("language", "kind", "text"), PEOPLE)
def test_a_person_who_is_not_known_is_no_figure(language: str, kind: AnswerKind, text: str) -> None:
    assert answers.read(kind, text, Context(language=language)) != NotAvailable()


@pytest.mark.parametrize(("language", "kind", "text"), FIGURES)
def test_a_figure_that_is_not_known_is_not_to_be_had(
    language: str, kind: AnswerKind, text: str
) -> None:
    assert answers.read(kind, text, Context(language=language)) == NotAvailable()
