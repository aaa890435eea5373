"""Sentences that name a matter, or stand where one is asked, and still answer nothing of it."""

import pytest

from intake.answers.values import Choice, Count, YesNo
from tests.intake.conversation.town import ANNA, APPLIES, ENOUGH, Town

OTHERS = (
    "B1b: yes\nB2a: 5G\nB2b: yes\nB3a_economy: yes\nB3a_gdp: USD 8.9 billion\nB3b: yes\nB4: 163\n"
    "B5a: yes\nB5b: yes\nB5c: yes\nS3a: World Forum 2019\nS3c: yes\nS4_companies: 900\n"
    "S4_output: USD 20 billion\nV6_place: the Convention"
)


def a_town(*known: str) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    for one in known:
        town.write(ANNA, one, to=town.to(ANNA))
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Passt, alles richtig so."),
        ("de", "Ich leite die Stabsstelle Smart City."),
        ("ja", "はい、内容に間違いございません。"),
        ("fr", "Parfait, tout est correct."),
    ],
)
def test_all_is_right_is_put_on_no_choice_that_is_open(language: str, text: str) -> None:
    town = a_town(ENOUGH, OTHERS)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert "B1a" not in town.applications[1].current
    assert not town.receipt(ANNA).misread


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Llevo la Oficina Técnica de Ciudad Inteligente."),
        ("ru", "Пишу из отдела «Умный город»."),
        ("zh", "智慧城市營運中心有專責的維運管理系統。"),
        ("de", "Ich leite die Stabsstelle Smart City."),
    ],
)
def test_a_department_called_after_a_title_puts_the_title_not_again(
    language: str, text: str
) -> None:
    town = a_town(ENOUGH, OTHERS, "B1a: digital city")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.applications[1].current["B1a"].value == Choice(numbers=(1,))
    assert not town.receipt(ANNA).misread


def test_a_title_that_an_office_gave_is_no_name_of_the_office() -> None:
    town = a_town()
    town.write(ANNA, "Das Amt hat uns als Smart City anerkannt.", to=town.to(ANNA), language="de")
    assert town.applications[1].current["B1a"].value == Choice(numbers=(2,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "City brain: yes – the report is attached."),
        ("es", "El cerebro de la ciudad funciona desde 2021 – se adjunta el informe."),
        ("ru", "Городской мозг работает с 2021 года – отчёт прилагаю."),
        ("ar", "عقل المدينة يعمل منذ 2021 – التقرير مرفق."),
    ],
)
def test_a_statement_stands_before_what_says_that_a_paper_comes(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.applications[1].current["B2b"].value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There are 118 enterprises with such business models."),
        ("fr", "Il y a 118 entreprises avec de tels modèles économiques."),
        ("es", "Hay 118 empresas con tales modelos de negocio."),
        ("de", "Es sind 118 Unternehmen mit solchen Geschäftsmodellen."),
        ("pt", "São 118 empresas com esses modelos de negócio."),
        ("zh", "有118家企业采用这类商业模式。"),
        ("ja", "こうしたビジネスモデルの企業は118社です。"),
        ("ko", "이러한 비즈니스 모델을 갖춘 기업은 118개입니다."),
        ("ja", "生産の見える化に取り組んでいる企業は118社でした。"),
    ],
)
def test_such_models_are_those_that_were_asked_for(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    current = town.applications[1].current
    value = current["B4"].value
    assert isinstance(value, Count)
    assert value.span.exact == 118
    assert "S4_companies" not in current
