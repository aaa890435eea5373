"""Signs of a paper's number, which are a "no" only once they are spelled in letters."""

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo


@pytest.mark.parametrize(
    ("language", "text", "is_yes"),
    [
        ("ru", "Да, № 5 подписан.", True),
        ("ru", "Нет, приказ № 5 не подписан.", False),
        ("es", "Sí, resolución nº 45", True),
        ("pt", "Não, o despacho nº 31 ainda não saiu.", False),
        ("fr", "Oui (arrêté n° 12/2025)", True),
        ("en", "No", False),
        ("en", "No. We have none.", False),
    ],
)
def test_the_sign_of_a_number_is_no_no(language: str, text: str, *, is_yes: bool) -> None:
    assert read("yesno", text, Context(language=language, mandate=True)) == YesNo(yes=is_yes)


def test_an_order_with_initials_before_its_number_is_no_no() -> None:
    text = "Полномочия — распоряжение главы города Тарасова И. В. № 118-р от 05.03.2025."
    assert read("yesno", text, Context(language="ru", mandate=True)) != YesNo(yes=False)
