"""An end that is denied denies nothing, and settles nothing alone."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The system has not been switched off."),
        ("de", "Das System wurde nicht abgeschaltet."),
        ("de", "Die Leitstelle wurde nie geschlossen."),
        ("fr", "Le système n'a pas été arrêté."),
        ("es", "El sistema no fue desactivado."),
        ("pt", "O sistema não foi desligado."),
        ("ru", "Система не отключена."),
        ("ja", "システムは停止していません。"),
        ("ko", "시스템은 중단되지 않았습니다."),
        ("zh", "系统没有停用。"),
        ("tr", "Sistem kapatılmadı."),
        ("hi", "प्रणाली बंद नहीं की गई है।"),
    ],
)  # fmt: skip
def test_an_end_that_is_denied_is_no_no(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert not isinstance(value, YesNo)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The system has not been switched off; it is in operation."),
        ("es", "El sistema no fue desactivado: funciona desde 2019."),
        ("pt", "O sistema não foi desligado: funciona desde 2019."),
        ("ru", "Система не отключена, она работает с 2019 года."),
    ],
)  # fmt: skip
def test_what_is_said_beside_it_stands(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The system was switched off in 2023."),
        ("en", "The platform no longer works."),
        ("de", "Das System wurde 2023 außer Betrieb genommen."),
        ("es", "El sistema ya no funciona."),
        ("tr", "Sistem kapatıldı."),
        ("pt", "O sistema foi desativado."),
    ],
)  # fmt: skip
def test_an_end_is_a_no(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have a city brain; two of its 400 sensors are out of operation."),
        ("tr", "Evet, kapalı otoparkları da yönetiyor."),
    ],
)  # fmt: skip
def test_an_end_of_something_else_leaves_the_yes(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)
