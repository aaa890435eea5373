"""What is still out to tender is not there; a tender for more, or for upkeep, tells nothing."""

from datetime import date

import pytest

from intake.answers.values import Context
from intake.answers.verdicts import yesno
from tests.intake.answers.verdicts.saying import said


def _read(language: str, text: str, *, future: bool = False) -> str:
    context = Context(language=language, today=date(2026, 11, 26), alone=True, future=future)
    return said(yesno.read(text, context))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are still at the tender stage."),
        ("en", "The project is still out to tender."),
        ("de", "Wir sind noch in der Ausschreibungsphase."),
        ("fr", "Nous en sommes encore au stade de l'appel d'offres."),
        ("es", "Todavía estamos en etapa de licitación."),
        ("pt", "Ainda estamos na fase de concurso público."),
        ("ru", "Мы пока на стадии тендера."),
        ("tr", "Henüz ihale aşamasındayız."),
        ("ar", "ما زلنا في مرحلة المناقصة."),
        ("zh", "目前仍处于招标阶段。"),
        ("ja", "まだ入札段階です。"),
        ("ko", "아직 입찰 단계에 있습니다."),
        ("hi", "अभी हम निविदा चरण में हैं।"),
        ("ar", "المشروع قيد الدراسة ولم يدخل الخدمة."),
        ("en", "The project is under study and has not entered service."),
        ("es", "El proyecto está en estudio y no ha entrado en servicio."),
        ("pt", "O projeto está em estudo e não entrou em operação."),
        ("ru", "Проект на стадии изучения и в эксплуатацию не введён."),
        ("ko", "현재 검토 단계이며 운영하고 있지 않습니다."),
    ],
)
def test_what_is_still_out_to_tender_is_a_no(language: str, text: str) -> None:
    assert _read(language, text) == "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are at the tender stage."),
        ("en", "The second phase is still at the tender stage."),
        ("en", "The maintenance contract is still at the tender stage."),
        ("en", "We are still at the tender stage for the new operator."),
        ("en", "I think we are still at the tender stage."),
        ("de", "Die Wartung ist noch in der Ausschreibung."),
        ("fr", "L'extension en est encore au stade de l'appel d'offres."),
        ("es", "El mantenimiento todavía está en licitación."),
        ("es", "Todavía estamos en etapa de licitación para la ampliación."),
        ("pt", "A expansão ainda está em fase de licitação."),
        ("ru", "Вторая очередь пока на стадии тендера."),
        ("ru", "Мы уже не на стадии тендера."),
        ("tr", "İkinci etap henüz ihale aşamasındadır."),
        ("ar", "ما زال التوسيع في مرحلة المناقصة."),
        ("ar", "المشروع الثاني قيد الدراسة ولم يدخل الخدمة."),
        ("ar", "المشروع قيد الدراسة ولم يدخل الخدمة في بعض الأحياء."),
        ("ar", "كان المشروع في 2020 قيد الدراسة ولم يدخل الخدمة."),
        ("ar", "ربما المشروع قيد الدراسة ولم يدخل الخدمة."),
        ("es", "Parte del proyecto está en estudio y no ha entrado en servicio."),
        ("ko", "드론은 검토 단계이며 운영하고 있지 않습니다."),
        ("zh", "二期仍处于招标阶段。"),
        ("ko", "2단계는 아직 입찰 단계에 있습니다."),
        ("hi", "दूसरा चरण अभी निविदा चरण में है।"),
    ],
)
def test_another_tender_is_asked(language: str, text: str) -> None:
    assert _read(language, text) == "asked"


def test_what_runs_while_more_is_out_to_tender_is_there() -> None:
    text = "The system is running; the extension is still at the tender stage."
    assert _read("en", text) == "yes"


def test_a_tender_is_no_denial_of_a_wish() -> None:
    assert _read("es", "Todavía estamos en etapa de licitación.", future=True) != "no"
