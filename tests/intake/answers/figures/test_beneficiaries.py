"""People who benefit are no companies; companies that benefit are."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

PEOPLE = (
    ("en", "The programme has 2,150 beneficiaries so far"),
    ("de", "Das Programm hat bislang 2.150 Begünstigte"),
    ("fr", "Le programme compte 2 150 bénéficiaires"),
    ("es", "El programa tiene 2.150 beneficiarios hasta ahora"),
    ("pt", "2.150 beneficiários"),
    ("ru", "У программы 2150 бенефициаров"),
    ("tr", "Programın bugüne kadar 2.150 yararlanıcısı oldu"),
    ("ar", "للبرنامج 2150 مستفيدًا"),
    ("hi", "कार्यक्रम के 2,150 लाभार्थी हैं"),
    ("zh", "2150名受益者"),
    ("ja", "受益者2,150人"),
    ("ko", "수혜자 2,150명"),
)
COMPANIES = (
    ("en", "120 beneficiary companies"),
    ("en", "120 companies are beneficiaries of the programme"),
    ("en", "120 companies (2,150 beneficiaries)"),
    ("de", "120 begünstigte Unternehmen"),
    ("de", "120 Unternehmen und 2.150 Begünstigte"),
    ("fr", "120 entreprises bénéficiaires"),
    ("es", "120 empresas beneficiarias"),
    ("pt", "120 empresas beneficiárias"),
    ("ru", "120 компаний-бенефициаров"),
    ("tr", "120 yararlanıcı firma"),
    ("ar", "120 شركة مستفيدة من البرنامج"),
    ("hi", "120 लाभार्थी कंपनियाँ"),
)


@pytest.mark.parametrize(("language", "text"), PEOPLE)
def test_who_benefits_is_no_company(language: str, text: str) -> None:
    value = read("count", text, Context(language=language))
    assert value == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(("language", "text"), COMPANIES)
def test_companies_that_benefit_are_counted(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == Decimal(120)
