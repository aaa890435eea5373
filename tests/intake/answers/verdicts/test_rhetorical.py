"""A question that only stresses is left out beside an answer, with its mark or without."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Olmaz olur mu, üç yıldır kullanıyoruz."),
        ("zh", "没有不用的道理，我们一直都在用，呵呵。"),
        ("en", "How could we not, it has been in operation since 2019."),
        ("es", "Cómo no, el sistema funciona desde 2019."),
        ("de", "Warum nicht, das System läuft seit 2019."),
        ("hi", "क्यों नहीं, प्रणाली 2019 से चल रही है।"),
        ("ko", "없을 리가요, 2019년부터 운영하고 있습니다."),
        ("ja", "ないわけがありません、2019年から稼働しています。"),
        ("ru", "А как же, система работает с 2019 года."),
        ("ar", "كيف لا، النظام يعمل منذ 2019."),
        ("pt", "Como não, o sistema funciona desde 2019."),
    ],
)  # fmt: skip
def test_what_is_stated_beside_it_answers(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Neden olmasın, ama sistemimiz yok."),
        ("en", "Why not, we plan to have one."),
        ("en", "Why not."),
        ("de", "Warum nicht, das wäre eine gute Idee."),
    ],
)  # fmt: skip
def test_alone_or_beside_a_plan_it_is_no_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value != YesNo(yes=True)
